import { type FoldedText, KIND } from './fold';
import type { Cue } from './lexicon';
import type { Hit } from './matcher';
import type { Name } from './names';
import type { Reading, Sentence, Zone } from './reading';
import { COUNTRY, FORMAT, NEIGHBOURS, REGION, speaksFor, thirdOf, WORLD_BODIES } from './sides';
import { orderOfTitle, type TitleOrder } from './title-order';
import type { Side } from './verdict';

const NOBODY: ReadonlySet<string> = new Set();

/** A sentence summed up for the question who has to do with whom. */
export type Encounter = {
  readonly sentence: Sentence;
  readonly kz: number;
  readonly jp: number;
  /** Third countries by Wikidata id. */
  readonly thirds: ReadonlySet<string>;
  readonly neighbours: number;
  readonly region: boolean;
  readonly format: boolean;
  /** A name of both sides at once: their relations, an embassy of one in the other. */
  readonly bond: boolean;
  /** Acts named, strongest first. */
  readonly acts: readonly Hit<Cue>[];
};

export type SideFacts = {
  /** Mentions weighed by strength; metonyms count once the side is named otherwise. */
  readonly mentions: number;
  readonly title: boolean;
  readonly personInTitle: boolean;
  readonly lead: boolean;
  /** Share of the text that lies before the first mention, 0–1; 1 when there is none. */
  readonly first: number;
  readonly persons: number;
  readonly organisations: number;
  /** Named only by places, as a venue is. */
  readonly placeOnly: boolean;
  readonly distinct: number;
  /** Named, or at least one of its clubs, its money or its stock index is. */
  readonly traced: boolean;
};

export type Facts = TitleOrder & {
  readonly encounters: readonly Encounter[];
  readonly kz: SideFacts;
  readonly jp: SideFacts;
  readonly bonds: number;
  readonly format: Readonly<Record<Zone, number>>;
  readonly region: Readonly<Record<Zone, number>>;
  readonly neighbours: number;
  readonly neighbourMentions: number;
  readonly thirds: number;
  readonly thirdMentions: number;
  /** Mentions of the most frequent third country. */
  readonly strongestThird: number;
  readonly thirdInTitle: boolean;
  readonly neighbourInTitle: boolean;
  readonly otherFormat: number;
  readonly worldBodies: number;
  readonly worldBodyInTitle: boolean;
  readonly games: number;
  /** Athletes of both sides are named. */
  readonly rivals: boolean;
  /** Signs that speak against, counted by id; `…@title` for those in the title. */
  readonly counter: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  /** Numbers per 100 letters: tables and results. */
  readonly numbers: number;
  /** By how much counts are lowered in a long text, 1 in a short one. */
  readonly scale: number;
};

/** Up to this many letters a count is taken as it is; beyond, it weighs less with a power of the length. */
const SHORT = 500;
const THINNING = 0.6;

/** Adds up what a reading says about the two sides and their competitors. */
export function gatherFacts(reading: Reading): Facts {
  const encounters = reading.sentences.map(encounterOf);
  const thirds = countThirds(reading.names);
  const inTitle = encounters.filter(({ sentence }) => sentence.zone === 'title');
  return {
    encounters,
    kz: sideFacts(reading, 'kz'),
    jp: sideFacts(reading, 'jp'),
    bonds: encounters.filter(({ bond }) => bond).length,
    format: byZone(reading, ({ id }) => id === FORMAT),
    region: byZone(reading, ({ id }) => REGION.has(id)),
    neighbours: [...thirds.keys()].filter((id) => NEIGHBOURS.has(id)).length,
    neighbourMentions: sum([...thirds].filter(([id]) => NEIGHBOURS.has(id)).map(([, count]) => count)),
    thirds: thirds.size,
    thirdMentions: sum([...thirds.values()]),
    strongestThird: Math.max(0, ...thirds.values()),
    thirdInTitle: inTitle.some(({ thirds: here }) => [...here].some((id) => !NEIGHBOURS.has(id))),
    neighbourInTitle: inTitle.some(
      ({ sentence, neighbours }) => neighbours > 0 && !isVenue(sentence, thirds, encounters),
    ),
    ...orderOfTitle(reading),
    otherFormat: countNames(reading, ({ id }) => id === 'format:c5plus'),
    worldBodies: countNames(reading, ({ id }) => id === WORLD_BODIES),
    worldBodyInTitle: inTitle.some(({ sentence }) =>
      sentence.names.some(({ value }) => value.id === WORLD_BODIES),
    ),
    games: countNames(reading, ({ id }) => id === 'jp:tokyo-games'),
    rivals: hasAthlete(reading, 'kz') && hasAthlete(reading, 'jp'),
    counter: countCues(reading, 'counter'),
    topics: countCues(reading, 'topic'),
    numbers: (100 * countNumbers(reading.folded)) / Math.max(250, reading.length),
    scale: (SHORT / Math.max(SHORT, reading.length)) ** THINNING,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function encounterOf(sentence: Sentence): Encounter {
  let kz = 0;
  let jp = 0;
  let region = false;
  let format = false;
  let bond = false;
  let thirds: Set<string> | undefined;
  for (const { value } of sentence.names) {
    if (speaksFor(value, 'kz')) kz = Math.max(kz, value.strength);
    if (speaksFor(value, 'jp')) jp = Math.max(jp, value.strength);
    if (value.id === FORMAT) {
      format = true;
      jp = Math.max(jp, 2);
    }
    if (value.side === 'both') bond = true;
    if (REGION.has(value.id)) region = true;
    const third = thirdOf(value);
    if (third) {
      thirds ??= new Set();
      thirds.add(third);
    }
  }
  let neighbours = 0;
  for (const id of thirds ?? NOBODY) if (NEIGHBOURS.has(id)) neighbours++;
  const acts = sentence.cues.some(isAct) ? actsOf(sentence) : NONE;
  return { sentence, kz, jp, thirds: thirds ?? NOBODY, neighbours, region, format, bond, acts };
}

const isAct = ({ value }: Hit<Cue>): boolean => value.kind === 'act';
const actsOf = ({ cues }: Sentence): Hit<Cue>[] =>
  cues.filter(isAct).sort((a, b) => b.value.strength - a.value.strength);
const NONE: readonly Hit<Cue>[] = [];

/** A city in the title of a text that opens with the whole region, or names most of it, is where they met. */
function isVenue(
  { names }: Sentence,
  thirds: ReadonlyMap<string, number>,
  encounters: readonly Encounter[],
): boolean {
  const named = names.filter(({ value }) => NEIGHBOURS.has(thirdOf(value) ?? ''));
  const onRegion =
    encounters.some(({ region, format, sentence }) => (region || format) && sentence.zone !== 'body') ||
    [...thirds.keys()].filter((id) => NEIGHBOURS.has(id)).length > 2;
  return onRegion && named.every(({ value }) => value.type === 'city');
}

function sideFacts(reading: Reading, side: Side): SideFacts {
  const hits = reading.names.filter(({ value }) => speaksFor(value, side));
  const isFirm = hits.some(({ value }) => value.type !== 'metonym' || value.strength > 1);
  const counted = isFirm ? hits : [];
  const end = reading.folded.text.length;
  const titled = counted.filter(({ value, start }) => value.strength > 1 && start < reading.titleEnd);
  const leads = reading.sentences.filter(({ zone }) => zone !== 'body');
  const leadEnd = leads.at(-1)?.end ?? reading.titleEnd;
  const first = counted.find(({ value }) => value.strength > 1)?.start ?? end;
  return {
    mentions: sum(counted.map(({ value }) => value.strength / 3)),
    title: titled.length > 0,
    personInTitle: titled.some(({ value }) => value.type === 'person'),
    lead: counted.some(({ value, start }) => value.strength > 1 && start < leadEnd),
    first: end === 0 ? 1 : first / end,
    persons: counted.filter(({ value }) => value.type === 'person').length,
    organisations: counted.filter(({ value }) => value.type === 'organisation' || value.type === 'product')
      .length,
    placeOnly:
      counted.length > 0 && counted.every(({ value }) => value.type === 'city' || value.type === 'place'),
    distinct: new Set(counted.map(({ value }) => value.id)).size,
    traced: hits.length > 0 || reading.names.some(({ value }) => value.of === COUNTRY[side]),
  };
}

const hasAthlete = ({ names }: Reading, side: Side): boolean =>
  names.some(({ value }) => value.side === side && value.type === 'person' && value.about.includes('sport'));

function countThirds(hits: readonly Hit<Name>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of hits) {
    const third = thirdOf(value);
    if (third) counts.set(third, (counts.get(third) ?? 0) + 1);
  }
  return counts;
}

function countNames(reading: Reading, test: (name: Name) => boolean): number {
  let count = 0;
  for (const { value } of reading.names) if (test(value)) count++;
  return count;
}

function byZone(reading: Reading, test: (name: Name) => boolean): Record<Zone, number> {
  const counts: Record<Zone, number> = { title: 0, lead: 0, body: 0 };
  for (const { zone, names } of reading.sentences) {
    for (const { value } of names) if (test(value)) counts[zone]++;
  }
  return counts;
}

function countCues(reading: Reading, kind: Cue['kind']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { value, start } of reading.cues) {
    if (value.kind !== kind) continue;
    counts.set(value.id, (counts.get(value.id) ?? 0) + 1);
    if (start >= reading.titleEnd) continue;
    const titled = `${value.id}@title`;
    counts.set(titled, (counts.get(titled) ?? 0) + 1);
  }
  return counts;
}

/** Signs behind a number that is a date or a time in Japanese and Chinese. */
const CLOCK: ReadonlySet<number> = new Set([...'年月日時时分'].map((sign) => sign.charCodeAt(0)));

/** Numbers of any length but four, which are years more often than results; nor dates and times. */
function countNumbers({ codes, kinds }: FoldedText): number {
  let count = 0;
  let length = 0;
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === KIND.digit) length++;
    else if (length > 0) {
      if (length !== 4 && !CLOCK.has(codes[i] ?? 0)) count++;
      length = 0;
    }
  }
  return length > 0 && length !== 4 ? count + 1 : count;
}
