import { type Encounter, type Facts, thirdOf } from './facts';
import type { Zone } from './reading';
import type { Side } from './verdict';

/** One interpretable number about a document; `says` puts it into words for the explanation. */
export type Feature = {
  readonly id: string;
  readonly kind: 'name' | 'link' | 'format' | 'against';
  readonly says: string;
  readonly value: (facts: Facts, counts: Counts) => number;
  /** What an analyst would let it weigh before seeing any data; fitted weights are drawn towards it, else towards 0. */
  readonly expected?: number;
  /** The same for the question whether a relevant document is about the region rather than the two. */
  readonly expectedRegional?: number;
  /** What exactly was seen: names, counts. */
  readonly shows?: (facts: Facts, counts: Counts) => string;
};

/** Counts over the sentences, made once for all features. */
export type Counts = {
  readonly joint: number;
  readonly clean: number;
  readonly acting: number;
  readonly near: number;
  readonly crowded: number;
  readonly japanRegion: number;
  readonly titleClean: boolean;
  readonly firms: number;
};

const yes = (condition: boolean): number => (condition ? 1 : 0);
/** Grows slowly: the tenth mention says less than the second. */
const slow = (count: number): number => Math.log2(1 + count) / 2;
/** Counts in a long text weigh less: ten mentions in a page of 10,000 letters are no subject. */
const dense = ({ scale }: Facts, count: number): number => slow(count * scale);

const total = (zones: Readonly<Record<Zone, number>>): number => zones.title + zones.lead + zones.body;
const bothPresent = ({ kz, jp }: Facts): boolean => kz.mentions > 0 && jp.mentions > 0;
/** Sumo is wrestled in Japan: a text that speaks of it more than once need not say where. */
const isOnSumo = ({ counter }: Facts): boolean => (counter.get('sumo') ?? 0) > 1;
const japanOrFormat = (facts: Facts): boolean =>
  facts.jp.mentions > 0 || total(facts.format) > 0 || isOnSumo(facts);
const isContest = ({ counter, topics }: Facts): boolean =>
  (counter.get('match') ?? 0) + (counter.get('competition') ?? 0) > 1 && (topics.get('sport') ?? 0) > 1;
const weaker = ({ kz, jp }: Facts): number => Math.min(kz.mentions, jp.mentions);
const sign = (facts: Facts, id: string): number => dense(facts, facts.counter.get(id) ?? 0);
const signInTitle = (facts: Facts, id: string): number => yes((facts.counter.get(`${id}@title`) ?? 0) > 0);

function regionShare({ format, region, kz }: Facts): number {
  const regional = 2 * total(format) + total(region);
  return regional / Math.max(1, regional + kz.mentions);
}

/** A sentence with both sides, and at most one third country beside them. */
export const isClean = ({ kz, jp, thirds }: Encounter): boolean => kz > 1 && jp > 1 && thirds.size <= 1;

export function countEncounters({ encounters }: Facts): Counts {
  const joint = encounters.filter(({ kz, jp }) => kz > 1 && jp > 1);
  const clean = joint.filter(isClean);
  return {
    joint: joint.length,
    clean: clean.length,
    acting: clean.filter(({ acts }) => acts.some(({ value }) => value.strength > 1)).length,
    near: encounters.filter((here, index) => areNear(here, encounters[index + 1])).length,
    crowded: joint.filter(({ thirds }) => thirds.size >= 2).length,
    japanRegion: encounters.filter((e) => e.format || (e.jp > 1 && (e.region || e.neighbours >= 2))).length,
    titleClean: clean.some(({ sentence }) => sentence.zone === 'title'),
    firms: clean.filter(({ sentence }) => sentence.names.some(({ value }) => value.type === 'organisation'))
      .length,
  };
}

function areNear(here: Encounter, next: Encounter | undefined): boolean {
  if (!next || isClean(here)) return false;
  const crossed = (here.kz > 1 && next.jp > 1) || (here.jp > 1 && next.kz > 1);
  return crossed && here.thirds.size + next.thirds.size <= 1;
}

const PRESENCE: readonly Feature[] = [
  {
    id: 'no-kz',
    kind: 'against',
    says: 'neither Kazakhstan nor the region is named',
    expected: -3,
    value: ({ kz, format, region }) => yes(kz.mentions === 0 && total(format) + total(region) === 0),
  },
  {
    id: 'no-jp',
    kind: 'against',
    says: 'Japan is not named',
    expected: -3,
    value: (f) => yes(!japanOrFormat(f)),
  },
  {
    id: 'kz-implied',
    kind: 'name',
    says: 'Kazakhstan only implied by the region',
    expected: -0.5,
    value: ({ kz, format, region }) => yes(kz.mentions === 0 && total(format) + total(region) > 0),
  },
  {
    id: 'both',
    kind: 'name',
    says: 'both countries are named',
    expected: 0.5,
    value: (f) => yes(bothPresent(f)),
  },
  {
    id: 'kz-title',
    kind: 'name',
    says: 'Kazakhstan in the title',
    expectedRegional: -1,
    value: (f) => yes(f.kz.title && japanOrFormat(f)),
    shows: (f) => namesIn(f, 'title', 'kz'),
  },
  {
    id: 'jp-title',
    kind: 'name',
    says: 'Japan in the title of a text that names Kazakhstan or the region',
    value: ({ kz, jp, format, region }) => yes(jp.title && kz.mentions + total(format) + total(region) > 0),
    shows: (f) => namesIn(f, 'title', 'jp'),
  },
  {
    id: 'both-title',
    kind: 'name',
    says: 'both sides in the title',
    expected: 0.5,
    value: ({ kz, jp }) => yes(kz.title && jp.title),
  },
  {
    id: 'both-lead',
    kind: 'name',
    says: 'both sides by the end of the lead',
    expected: 0.3,
    value: ({ kz, jp }) => yes(kz.lead && jp.lead),
  },
  {
    id: 'weaker',
    kind: 'name',
    says: 'mentions of the less mentioned side',
    expected: 0.5,
    value: (f) => dense(f, weaker(f)),
    shows: ({ kz, jp }) => `Kazakhstan ${kz.mentions.toFixed(1)}, Japan ${jp.mentions.toFixed(1)}`,
  },
  {
    id: 'balance',
    kind: 'name',
    says: 'balance of the two sides',
    value: (f) => (bothPresent(f) ? weaker(f) / Math.max(f.kz.mentions, f.jp.mentions) : 0),
  },
  {
    id: 'distinct',
    kind: 'name',
    says: 'different names of the side with fewer',
    expected: 0.3,
    value: (f) => dense(f, Math.min(f.kz.distinct, f.jp.distinct)),
  },
  {
    id: 'persons',
    kind: 'name',
    says: 'persons of both sides',
    expected: 0.3,
    value: (f) => dense(f, Math.min(f.kz.persons, f.jp.persons)),
  },
  {
    id: 'orgs',
    kind: 'name',
    says: 'organisations of either side beside the other country',
    expected: 0.2,
    value: (f) => (bothPresent(f) ? dense(f, f.kz.organisations + f.jp.organisations) : 0),
  },
];

const LINKS: readonly Feature[] = [
  {
    id: 'clean',
    kind: 'link',
    says: 'sentences with both sides and nobody else',
    expected: 0.7,
    value: (f, { clean }) => dense(f, clean),
    shows: (_, { clean }) => String(clean),
  },
  {
    id: 'acting',
    kind: 'link',
    says: 'such sentences with an act that links them',
    expected: 0.7,
    value: (f, { acting }) => dense(f, acting),
    shows: (f) => actsIn(f),
  },
  {
    id: 'title-clean',
    kind: 'link',
    says: 'the title joins both sides',
    expected: 0.5,
    value: (_, { titleClean }) => yes(titleClean),
  },
  {
    id: 'near',
    kind: 'link',
    says: 'one side in a sentence, the other in the next',
    expected: 0.3,
    value: (f, { near }) => dense(f, near),
  },
  {
    id: 'bond',
    kind: 'link',
    expectedRegional: -1,
    says: 'a name for the two together (their relations, an embassy, a committee)',
    expected: 0.7,
    value: (f) => dense(f, f.bonds),
    shows: ({ bonds }) => String(bonds),
  },
  {
    id: 'firms',
    kind: 'link',
    says: 'an organisation in a sentence with both sides',
    expected: 0.3,
    value: (f, { firms }) => dense(f, firms),
  },
  {
    id: 'sumo',
    kind: 'link',
    says: 'sumo, which is wrestled in Japan',
    expected: 0.5,
    value: (f) => (f.kz.mentions > 0 ? sign(f, 'sumo') : 0),
  },
];

const REGION: readonly Feature[] = [
  {
    id: 'format-title',
    kind: 'format',
    says: 'Central Asia and Japan as one format in the title',
    expected: 1,
    expectedRegional: 1.5,
    value: ({ format }) => yes(format.title > 0),
  },
  {
    id: 'format',
    kind: 'format',
    says: 'the format of Central Asia and Japan',
    expected: 0.5,
    value: (f) => dense(f, f.format.lead + f.format.body),
  },
  {
    id: 'japan-region',
    kind: 'format',
    says: 'sentences with Japan and the region',
    expected: 0.7,
    value: (f, { japanRegion }) => dense(f, japanRegion),
    shows: (_, { japanRegion }) => String(japanRegion),
  },
  {
    id: 'region-title',
    kind: 'format',
    says: 'Central Asia in the title',
    expected: 0.7,
    expectedRegional: 1,
    value: (f) => yes(f.region.title > 0 && japanOrFormat(f)),
  },
  {
    id: 'format-lead',
    kind: 'format',
    says: 'the format by the end of the lead',
    expected: 0.5,
    expectedRegional: 1,
    value: ({ format }) => yes(format.title + format.lead > 0),
  },
  {
    id: 'region-share',
    kind: 'format',
    says: 'share of the region in the mentions of it and of Kazakhstan',
    expectedRegional: 1,
    value: (f) => (japanOrFormat(f) ? regionShare(f) : 0),
  },
  {
    id: 'neighbours',
    kind: 'format',
    says: 'two to four of the neighbours named beside Japan',
    value: (f) => (japanOrFormat(f) ? Math.max(0, f.neighbours - 1) / 3 : 0),
    shows: ({ neighbours }) => String(neighbours),
  },
];

const HEADLINE: readonly Feature[] = [
  {
    id: 'two-title',
    kind: 'link',
    says: 'both sides in a title without the region',
    expectedRegional: -2,
    value: (f) =>
      yes(f.kz.title && f.jp.title && f.format.title + f.region.title === 0 && !f.neighbourInTitle),
  },
  {
    id: 'persons-title',
    kind: 'link',
    says: 'a person of each side in the title',
    expectedRegional: -1.5,
    value: (f) => yes(f.kz.personInTitle && f.jp.personInTitle),
  },
  {
    id: 'all-five',
    kind: 'format',
    says: 'all five states of the region beside Japan, and few others',
    expected: 1,
    expectedRegional: 1,
    value: (f) =>
      yes(japanOrFormat(f) && f.kz.mentions > 0 && f.neighbours === 4 && f.thirds - f.neighbours <= 3),
  },
  {
    id: 'contest',
    kind: 'against',
    says: 'athletes against each other',
    expected: -1.5,
    value: (f) => yes(!isOnSumo(f) && isContest(f)),
  },
];

const COMPETITORS: readonly Feature[] = [
  {
    id: 'crowded',
    kind: 'against',
    says: 'sentences that list both among other countries',
    expected: -0.3,
    value: (f, { crowded }) => dense(f, crowded),
  },
  {
    id: 'all-crowded',
    kind: 'against',
    says: 'both meet in lists of countries only',
    expected: -0.5,
    value: (_, { joint, clean, near }) => yes(joint > 0 && clean + near === 0),
  },
  {
    id: 'never-joint',
    kind: 'against',
    says: 'no sentence has both sides',
    expected: -0.7,
    value: (f, { joint, near }) => yes(bothPresent(f) && joint + near === 0),
  },
  {
    id: 'third-title',
    kind: 'against',
    says: 'a third country in the title',
    expected: -0.5,
    value: ({ thirdInTitle }) => yes(thirdInTitle),
    shows: (f) => namesIn(f, 'title'),
  },
  {
    id: 'third-for-one',
    kind: 'against',
    says: 'the title sets one side beside a third country',
    expected: -0.7,
    value: (f) => yes((f.thirdInTitle || f.neighbourInTitle) && f.kz.title !== f.jp.title),
  },
  {
    id: 'neighbour-title',
    kind: 'against',
    says: 'a neighbour of Kazakhstan in the title',
    expected: -1,
    value: (f) => yes(f.neighbourInTitle && !f.kz.title),
    shows: (f) => namesIn(f, 'title'),
  },
  {
    id: 'third-share',
    kind: 'against',
    says: 'share of third countries in the mentions',
    expected: -0.5,
    value: ({ thirdMentions, kz, jp }) =>
      thirdMentions / Math.max(1, thirdMentions + kz.mentions + jp.mentions),
  },
  {
    id: 'thirds',
    kind: 'against',
    says: 'third countries named',
    value: (f) => Math.min(1.5, dense(f, f.thirds - f.neighbours)),
    shows: ({ thirds }) => String(thirds),
  },
  {
    id: 'rival',
    kind: 'against',
    says: 'a third country is named more than the weaker side',
    expected: -0.5,
    value: (f) => Math.max(0, slow(f.strongestThird) - slow(weaker(f))),
  },
  {
    id: 'neighbour-rival',
    kind: 'against',
    says: 'neighbours are named more than Kazakhstan',
    expected: -0.5,
    value: (f) => (f.neighbours > 2 ? 0 : Math.max(0, slow(f.neighbourMentions) - slow(f.kz.mentions))),
  },
  {
    id: 'other-format',
    kind: 'against',
    says: 'another format of Central Asia',
    expected: -0.5,
    value: (f) => dense(f, f.otherFormat),
  },
  { id: 'world-bodies', kind: 'against', says: 'world bodies', value: (f) => dense(f, f.worldBodies) },
];

const POSITION: readonly Feature[] = [
  {
    id: 'late-side',
    kind: 'against',
    says: 'one side comes up only at the end',
    expected: -0.7,
    value: (f) => (bothPresent(f) ? Math.max(0, Math.max(f.kz.first, f.jp.first) - 0.5) * 2 : 0),
  },
  {
    id: 'one-mention',
    kind: 'against',
    says: 'one side is mentioned once',
    expected: -0.3,
    value: (f) => yes(bothPresent(f) && weaker(f) <= 1),
  },
  {
    id: 'kz-venue',
    kind: 'against',
    says: 'Kazakhstan only as a place',
    expected: -0.2,
    value: ({ kz }) => yes(kz.placeOnly),
  },
  {
    id: 'jp-venue',
    kind: 'against',
    says: 'Japan only as a place',
    expected: -0.2,
    value: ({ jp }) => yes(jp.placeOnly),
  },
];

const GENRES: readonly Feature[] = [
  {
    id: 'games',
    kind: 'against',
    says: 'the Tokyo Olympics as a venue',
    expected: -0.5,
    value: (f) => dense(f, f.games),
  },
  {
    id: 'competition',
    kind: 'against',
    says: 'a sports competition',
    expected: -0.5,
    value: (f) => sign(f, 'competition'),
  },
  { id: 'match', kind: 'against', says: 'match results', expected: -0.5, value: (f) => sign(f, 'match') },
  {
    id: 'match-title',
    kind: 'against',
    says: 'match results in the title',
    expected: -0.3,
    value: (f) => signInTitle(f, 'match') + signInTitle(f, 'competition'),
  },
  {
    id: 'sport',
    kind: 'against',
    says: 'words of sport',
    expected: -0.3,
    value: (f) => dense(f, f.topics.get('sport') ?? 0),
  },
  {
    id: 'medals',
    kind: 'against',
    says: 'a medal table',
    expected: -0.5,
    value: (f) => sign(f, 'medal-table'),
  },
  { id: 'ranking', kind: 'against', says: 'a ranking', expected: -0.3, value: (f) => sign(f, 'ranking') },
  {
    id: 'ranking-title',
    kind: 'against',
    says: 'a ranking in the title',
    expected: -0.3,
    value: (f) => signInTitle(f, 'ranking'),
  },
  {
    id: 'numbers',
    kind: 'against',
    says: 'figures in rows',
    value: ({ numbers }) => Math.min(2, numbers / 2),
  },
  {
    id: 'many-countries',
    kind: 'against',
    says: 'people or goods of many countries',
    expected: -0.3,
    value: (f) => sign(f, 'many-countries'),
  },
  { id: 'market', kind: 'against', says: 'a market report', expected: -0.5, value: (f) => sign(f, 'market') },
  {
    id: 'launch',
    kind: 'against',
    says: 'a space flight with Kazakhstan as launch site',
    expected: -0.5,
    value: (f) => sign(f, 'launch'),
  },
  {
    id: 'launch-title',
    kind: 'against',
    says: 'a space flight in the title',
    expected: -0.5,
    value: (f) => signInTitle(f, 'launch'),
  },
  { id: 'casualty', kind: 'against', says: 'a disaster or an accident', value: (f) => sign(f, 'casualty') },
];

/** All that is looked at, in a fixed order. */
export const FEATURES: readonly Feature[] = [
  ...PRESENCE,
  ...LINKS,
  ...REGION,
  ...HEADLINE,
  ...COMPETITORS,
  ...POSITION,
  ...GENRES,
];

/** Names of a side, or of third countries, in a zone. */
function namesIn({ encounters }: Facts, zone: Zone, side?: Side): string {
  const names = encounters
    .filter(({ sentence }) => sentence.zone === zone)
    .flatMap(({ sentence }) => sentence.names);
  const fitting = names.filter(({ value }) =>
    side ? value.side === side || value.side === 'both' : thirdOf(value),
  );
  return [...new Set(fitting.map(({ value }) => value.name))].slice(0, 4).join(', ');
}

function actsIn({ encounters }: Facts): string {
  const acts = encounters
    .filter(isClean)
    .flatMap(({ acts }) => acts.filter(({ value }) => value.strength > 1));
  return [...new Set(acts.map(({ value }) => value.id))].slice(0, 4).join(', ');
}

/** The numbers a document is judged by, in the order of `FEATURES`. */
export function featuresOf(facts: Facts): number[] {
  const counts = countEncounters(facts);
  return FEATURES.map(({ value }) => value(facts, counts));
}
