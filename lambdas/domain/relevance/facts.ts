import { type FoldedText, KIND } from './fold';
import type { Cue } from './lexicon';
import type { Hit } from './matcher';
import type { Name } from './names';
import type { Reading, Sentence, Zone } from './reading';
import { type SideFacts, sideFacts } from './side-facts';
import { FORMAT, NEIGHBOURS, REGION, speaksFor, thirdOf, WORLD_BODIES } from './sides';
import { orderOfTitle, type TitleOrder } from './title-order';
import type { Side } from './verdict';

const NOBODY: ReadonlySet<string> = new Set();
const OTHER_FORMAT = 'format:c5plus';
const GAMES = 'jp:tokyo-games';

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
  const inTitle = encounters.filter(({ sentence }) => sentence.zone === 'title');
  const { neighbours, neighbourMentions, thirds, thirdMentions, strongestThird } = countThirds(reading.names);
  const { format, region, otherFormat, worldBodies, worldBodyInTitle, games } = tallyNames(reading.sentences);
  const { counter, topics } = countCues(reading);
  const { regionAfterBoth, opensWithThird } = orderOfTitle(reading);
  // Each field by name: to spread parts into so large an object costs more than to count them.
  return {
    encounters,
    kz: sideFacts(reading, 'kz'),
    jp: sideFacts(reading, 'jp'),
    bonds: encounters.filter(({ bond }) => bond).length,
    format,
    region,
    neighbours,
    neighbourMentions,
    thirds,
    thirdMentions,
    strongestThird,
    thirdInTitle: inTitle.some((encounter) => encounter.thirds.size > encounter.neighbours),
    neighbourInTitle: inTitle.some(
      (encounter) => encounter.neighbours > 0 && !isVenue(encounter.sentence, neighbours, encounters),
    ),
    otherFormat,
    worldBodies,
    worldBodyInTitle,
    games,
    rivals: hasAthlete(reading, 'kz') && hasAthlete(reading, 'jp'),
    counter,
    topics,
    numbers: (100 * countNumbers(reading.folded)) / Math.max(250, reading.length),
    scale: (SHORT / Math.max(SHORT, reading.length)) ** THINNING,
    regionAfterBoth,
    opensWithThird,
  };
}

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
function actsOf({ cues }: Sentence): Hit<Cue>[] {
  const acts = cues.filter(isAct);
  return acts.length < 2 ? acts : acts.sort((a, b) => b.value.strength - a.value.strength);
}
const NONE: readonly Hit<Cue>[] = [];

/** A city in the title of a text that opens with the whole region, or names most of it, is where they met. */
function isVenue({ names }: Sentence, neighbours: number, encounters: readonly Encounter[]): boolean {
  const named = names.filter(({ value }) => NEIGHBOURS.has(thirdOf(value) ?? ''));
  const onRegion =
    encounters.some(({ region, format, sentence }) => (region || format) && sentence.zone !== 'body') ||
    neighbours > 2;
  return onRegion && named.every(({ value }) => value.type === 'city');
}

type Thirds = Pick<Facts, 'neighbours' | 'neighbourMentions' | 'thirds' | 'thirdMentions' | 'strongestThird'>;

const hasAthlete = ({ names }: Reading, side: Side): boolean =>
  names.some(({ value }) => value.side === side && value.type === 'person' && value.about.includes('sport'));

function countThirds(hits: readonly Hit<Name>[]): Thirds {
  const mentions = new Map<string, number>();
  for (const { value } of hits) {
    const third = thirdOf(value);
    if (third) addOne(mentions, third);
  }
  let [neighbours, neighbourMentions, thirdMentions, strongestThird] = [0, 0, 0, 0];
  for (const [id, count] of mentions) {
    thirdMentions += count;
    strongestThird = Math.max(strongestThird, count);
    if (!NEIGHBOURS.has(id)) continue;
    neighbours++;
    neighbourMentions += count;
  }
  return { neighbours, neighbourMentions, thirds: mentions.size, thirdMentions, strongestThird };
}

type Tally = Pick<Facts, 'format' | 'region' | 'otherFormat' | 'worldBodies' | 'worldBodyInTitle' | 'games'>;

/** Counts what is named that speaks for no side alone. */
function tallyNames(sentences: readonly Sentence[]): Tally {
  const format = { title: 0, lead: 0, body: 0 };
  const region = { title: 0, lead: 0, body: 0 };
  let [otherFormat, worldBodies, games] = [0, 0, 0];
  let worldBodyInTitle = false;
  for (const { zone, names } of sentences) {
    for (const { value } of names) {
      const { id } = value;
      if (id === FORMAT) format[zone]++;
      else if (REGION.has(id)) region[zone]++;
      else if (id === OTHER_FORMAT) otherFormat++;
      else if (id === GAMES) games++;
      else if (id === WORLD_BODIES) {
        worldBodies++;
        worldBodyInTitle ||= zone === 'title';
      }
    }
  }
  return { format, region, otherFormat, worldBodies, worldBodyInTitle, games };
}

/** Counts signs against and topics by id; of the signs those in the title also by themselves. */
function countCues({ cues, titleEnd }: Reading): Pick<Facts, 'counter' | 'topics'> {
  const counter = new Map<string, number>();
  const topics = new Map<string, number>();
  for (const { value, start } of cues) {
    if (value.kind === 'topic') addOne(topics, value.id);
    else if (value.kind === 'counter') {
      addOne(counter, value.id);
      if (start < titleEnd) addOne(counter, `${value.id}@title`);
    }
  }
  return { counter, topics };
}

function addOne(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
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
