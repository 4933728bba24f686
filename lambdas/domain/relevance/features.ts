import { type Encounter, type Facts, thirdOf } from './facts';
import type { Zone } from './reading';
import type { Side } from './verdict';

/** One interpretable number about a document; `says` puts it into words for the explanation. */
export type Feature = {
  readonly id: string;
  readonly kind: 'name' | 'link' | 'format' | 'against';
  readonly value: (facts: Facts, counts: Counts) => number;
  readonly says: string;
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

const bothPresent = ({ kz, jp }: Facts): boolean => kz.mentions > 0 && jp.mentions > 0;
const counter = (facts: Facts, id: string): number => slow(facts.counter.get(id) ?? 0);
const counterTitle = (facts: Facts, id: string): number => yes((facts.counter.get(`${id}@title`) ?? 0) > 0);

/** A sentence with both sides, and at most one third country beside them. */
export const isClean = ({ kz, jp, thirds }: Encounter): boolean => kz > 1 && jp > 1 && thirds.size <= 1;

export function countEncounters(facts: Facts): Counts {
  const { encounters } = facts;
  const joint = encounters.filter(({ kz, jp }) => kz > 1 && jp > 1);
  const clean = joint.filter(isClean);
  const near = encounters.filter((here, index) => {
    const next = encounters[index + 1];
    if (!next || isClean(here)) return false;
    const crossed = (here.kz > 1 && next.jp > 1) || (here.jp > 1 && next.kz > 1);
    return crossed && here.thirds.size + next.thirds.size <= 1;
  });
  return {
    joint: joint.length,
    clean: clean.length,
    acting: clean.filter(({ acts }) => acts.some(({ value }) => value.strength > 1)).length,
    near: near.length,
    crowded: joint.filter(({ thirds }) => thirds.size >= 2).length,
    japanRegion: encounters.filter((e) => e.format || (e.jp > 1 && (e.region || e.neighbours >= 2))).length,
    titleClean: clean.some(({ sentence }) => sentence.zone === 'title'),
    firms: clean.filter(({ sentence }) => sentence.names.some(({ value }) => value.type === 'organisation'))
      .length,
  };
}

export const FEATURES: readonly Feature[] = [
  {
    id: 'no-kz',
    kind: 'against',
    says: 'Kazakhstan is not named',
    value: ({ kz, format, region }) => yes(kz.mentions === 0 && total(format) === 0 && total(region) === 0),
  },
  {
    id: 'no-jp',
    kind: 'against',
    says: 'Japan is not named',
    value: ({ jp, format }) => yes(jp.mentions === 0 && total(format) === 0),
  },
  {
    id: 'kz-implied',
    kind: 'name',
    says: 'Kazakhstan only implied by the region',
    value: ({ kz, format, region }) => yes(kz.mentions === 0 && total(format) + total(region) > 0),
  },
  { id: 'both', kind: 'name', says: 'both countries are named', value: (f) => yes(bothPresent(f)) },
  {
    id: 'kz-title',
    kind: 'name',
    says: 'Kazakhstan in the title',
    value: ({ kz }) => yes(kz.title),
    shows: (f) => namesIn(f, 'title', 'kz'),
  },
  {
    id: 'jp-title',
    kind: 'name',
    says: 'Japan in the title',
    value: ({ jp }) => yes(jp.title),
    shows: (f) => namesIn(f, 'title', 'jp'),
  },
  {
    id: 'both-title',
    kind: 'name',
    says: 'both sides in the title',
    value: ({ kz, jp }) => yes(kz.title && jp.title),
  },
  {
    id: 'both-lead',
    kind: 'name',
    says: 'both sides by the end of the lead',
    value: ({ kz, jp }) => yes(kz.lead && jp.lead),
  },
  {
    id: 'weaker',
    kind: 'name',
    says: 'mentions of the less mentioned side',
    value: ({ kz, jp }) => slow(Math.min(kz.mentions, jp.mentions)),
    shows: ({ kz, jp }) => `Kazakhstan ${kz.mentions.toFixed(1)}, Japan ${jp.mentions.toFixed(1)}`,
  },
  {
    id: 'balance',
    kind: 'name',
    says: 'balance of the two sides',
    value: ({ kz, jp }) =>
      bothless(kz.mentions, jp.mentions)
        ? 0
        : Math.min(kz.mentions, jp.mentions) / Math.max(kz.mentions, jp.mentions),
  },
  {
    id: 'distinct',
    kind: 'name',
    says: 'different names of the side with fewer',
    value: ({ kz, jp }) => slow(Math.min(kz.distinct, jp.distinct)),
  },
  {
    id: 'clean',
    kind: 'link',
    says: 'sentences with both sides and nobody else',
    value: (_, { clean }) => slow(clean),
    shows: (_, { clean }) => String(clean),
  },
  {
    id: 'acting',
    kind: 'link',
    says: 'such sentences with an act that links them',
    value: (_, { acting }) => slow(acting),
    shows: (f) => actsIn(f),
  },
  {
    id: 'title-clean',
    kind: 'link',
    says: 'the title joins both sides',
    value: (_, { titleClean }) => yes(titleClean),
  },
  {
    id: 'near',
    kind: 'link',
    says: 'one side in a sentence, the other in the next',
    value: (_, { near }) => slow(near),
  },
  {
    id: 'bond',
    kind: 'link',
    says: 'a name for the two together (their relations, an embassy, a committee)',
    value: ({ bonds }) => slow(bonds),
    shows: ({ bonds }) => String(bonds),
  },
  {
    id: 'persons',
    kind: 'name',
    says: 'persons of both sides',
    value: ({ kz, jp }) => slow(Math.min(kz.persons, jp.persons)),
  },
  {
    id: 'firms',
    kind: 'link',
    says: 'an organisation in a sentence with both sides',
    value: (_, { firms }) => slow(firms),
  },
  {
    id: 'orgs',
    kind: 'name',
    says: 'organisations of either side beside the other country',
    value: (f) => (bothPresent(f) ? slow(f.kz.organisations + f.jp.organisations) : 0),
  },
  {
    id: 'format-title',
    kind: 'format',
    says: 'Central Asia and Japan as one format in the title',
    value: ({ format }) => yes(format.title > 0),
  },
  {
    id: 'format',
    kind: 'format',
    says: 'the format of Central Asia and Japan',
    value: ({ format }) => slow(format.lead + format.body),
  },
  {
    id: 'japan-region',
    kind: 'format',
    says: 'sentences with Japan and the region',
    value: (_, { japanRegion }) => slow(japanRegion),
    shows: (_, { japanRegion }) => String(japanRegion),
  },
  {
    id: 'region-title',
    kind: 'format',
    says: 'Central Asia in the title',
    value: ({ region, jp, format }) => yes(region.title > 0 && (jp.mentions > 0 || total(format) > 0)),
  },
  {
    id: 'neighbours',
    kind: 'format',
    says: 'three or four of the neighbours named beside Japan',
    value: ({ neighbours, jp, format }) =>
      jp.mentions > 0 || total(format) > 0 ? Math.max(0, neighbours - 1) / 3 : 0,
  },
  {
    id: 'crowded',
    kind: 'against',
    says: 'sentences that list both among other countries',
    value: (_, { crowded }) => slow(crowded),
  },
  {
    id: 'all-crowded',
    kind: 'against',
    says: 'both meet in lists of countries only',
    value: (_, { joint, clean, near }) => yes(joint > 0 && clean === 0 && near === 0),
  },
  {
    id: 'never-joint',
    kind: 'against',
    says: 'no sentence has both sides',
    value: (f, { joint, near }) => yes(bothPresent(f) && joint + near === 0),
  },
  {
    id: 'third-title',
    kind: 'against',
    says: 'a third country in the title',
    value: ({ thirdInTitle }) => yes(thirdInTitle),
    shows: (f) => namesIn(f, 'title'),
  },
  {
    id: 'third-for-one',
    kind: 'against',
    says: 'the title sets one side beside a third country',
    value: (f) => yes((f.thirdInTitle || f.neighbourInTitle) && f.kz.title !== f.jp.title),
  },
  {
    id: 'neighbour-title',
    kind: 'against',
    says: 'a neighbour of Kazakhstan in the title',
    value: (f) => yes(f.neighbourInTitle && !f.kz.title),
    shows: (f) => namesIn(f, 'title'),
  },
  {
    id: 'third-share',
    kind: 'against',
    says: 'share of third countries in the mentions',
    value: ({ thirdMentions, kz, jp }) =>
      thirdMentions / Math.max(1, thirdMentions + kz.mentions + jp.mentions),
  },
  {
    id: 'thirds',
    kind: 'against',
    says: 'third countries named',
    value: ({ thirds, neighbours }) => Math.min(1.5, slow(thirds - neighbours)),
    shows: ({ thirds }) => String(thirds),
  },
  {
    id: 'rival',
    kind: 'against',
    says: 'a third country is named more than the weaker side',
    value: ({ strongestThird, kz, jp }) =>
      Math.max(0, slow(strongestThird) - slow(Math.min(kz.mentions, jp.mentions))),
  },
  {
    id: 'neighbour-rival',
    kind: 'against',
    says: 'neighbours are named more than Kazakhstan',
    value: ({ neighbourMentions, kz, neighbours }) =>
      neighbours > 2 ? 0 : Math.max(0, slow(neighbourMentions) - slow(kz.mentions)),
  },
  {
    id: 'other-format',
    kind: 'against',
    says: 'another format of Central Asia',
    value: ({ otherFormat }) => slow(otherFormat),
  },
  {
    id: 'world-bodies',
    kind: 'against',
    says: 'world bodies',
    value: ({ worldBodies }) => slow(worldBodies),
  },
  {
    id: 'late-side',
    kind: 'against',
    says: 'one side comes up only at the end',
    value: ({ kz, jp }) =>
      bothless(kz.mentions, jp.mentions) ? 0 : Math.max(0, Math.max(kz.first, jp.first) - 0.5) * 2,
  },
  {
    id: 'one-mention',
    kind: 'against',
    says: 'one side is mentioned once',
    value: (f) => yes(bothPresent(f) && Math.min(f.kz.mentions, f.jp.mentions) <= 1),
  },
  {
    id: 'kz-venue',
    kind: 'against',
    says: 'Kazakhstan only as a place',
    value: ({ kz }) => yes(kz.placeOnly),
  },
  { id: 'jp-venue', kind: 'against', says: 'Japan only as a place', value: ({ jp }) => yes(jp.placeOnly) },
  { id: 'games', kind: 'against', says: 'the Tokyo Olympics as a venue', value: ({ games }) => slow(games) },
  {
    id: 'competition',
    kind: 'against',
    says: 'a sports competition',
    value: (f) => counter(f, 'competition'),
  },
  { id: 'match', kind: 'against', says: 'match results', value: (f) => counter(f, 'match') },
  {
    id: 'match-title',
    kind: 'against',
    says: 'match results in the title',
    value: (f) => counterTitle(f, 'match') + counterTitle(f, 'competition'),
  },
  { id: 'medals', kind: 'against', says: 'a medal table', value: (f) => counter(f, 'medal-table') },
  {
    id: 'sumo',
    kind: 'link',
    says: 'sumo, which is wrestled in Japan',
    value: (f) => (f.kz.mentions > 0 ? counter(f, 'sumo') : 0),
  },
  { id: 'ranking', kind: 'against', says: 'a ranking', value: (f) => counter(f, 'ranking') },
  {
    id: 'ranking-title',
    kind: 'against',
    says: 'a ranking in the title',
    value: (f) => counterTitle(f, 'ranking'),
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
    value: (f) => counter(f, 'many-countries'),
  },
  { id: 'market', kind: 'against', says: 'a market report', value: (f) => counter(f, 'market') },
  {
    id: 'launch',
    kind: 'against',
    says: 'a space flight with Kazakhstan as launch site',
    value: (f) => counter(f, 'launch'),
  },
  {
    id: 'launch-title',
    kind: 'against',
    says: 'a space flight in the title',
    value: (f) => counterTitle(f, 'launch'),
  },
  {
    id: 'casualty',
    kind: 'against',
    says: 'a disaster or an accident',
    value: (f) => counter(f, 'casualty'),
  },
];

const total = (zones: Readonly<Record<string, number>>): number =>
  Object.values(zones).reduce((sum, count) => sum + count, 0);
const bothless = (kz: number, jp: number): boolean => kz === 0 || jp === 0;

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
