import { isCapital } from './fold';
import type { Reading, Zone } from './reading';
import type { Regression } from './regression';
import { isRelevant, type Relation, TOPICS, type Topic } from './verdict';

/** What of a document speaks for one topic. */
export type TopicSignal = {
  readonly topic: Topic;
  readonly values: readonly number[];
  /** The words that spoke, with how often. */
  readonly words: ReadonlyMap<string, number>;
};

/** The numbers a topic is judged by, the same for all topics; each topic has a bias of its own beside them. */
export const TOPIC_FEATURES = [
  'in the title',
  'hint in the title',
  'in the lead',
  'mentions',
  'hints',
  'different words',
  'share among the topics',
  'first among the topics',
  'density',
] as const;

type Tally = {
  strong: number;
  weak: number;
  title: number;
  titleHint: number;
  lead: number;
  words: Map<string, number>;
};

const newTally = (): Tally => ({ strong: 0, weak: 0, title: 0, titleHint: 0, lead: 0, words: new Map() });
/** In a long text a word counts less: a page of 10,000 letters touches on everything. */
const SHORT = 800;
const THINNING = 0.7;
const slow = (count: number): number => Math.log2(1 + count) / 2;

/** Counts the words of each topic over the document. */
export function topicSignals(reading: Reading): TopicSignal[] {
  const tallies = new Map<string, Tally>(TOPICS.map((topic) => [topic, newTally()]));
  for (const { zone, cues, names } of reading.sentences) {
    for (const { value, start, end } of names) {
      for (const topic of value.about)
        addWord(tallies.get(topic), zone, reading.folded.text.slice(start, end));
    }
    for (const { value, start, end } of cues) {
      const tally = value.kind === 'topic' ? tallies.get(value.id) : undefined;
      if (!tally) continue;
      if (value.strength > 1) addWord(tally, zone, reading.folded.text.slice(start, end));
      else {
        tally.weak++;
        if (zone === 'title') tally.titleHint++;
      }
    }
  }
  const most = Math.max(1, ...[...tallies.values()].map(({ strong, title }) => strong + title));
  const all = Math.max(
    1,
    [...tallies.values()].reduce((sum, { strong }) => sum + strong, 0),
  );
  return TOPICS.map((topic) =>
    signalOf(topic, tallies.get(topic) ?? newTally(), { most, all, length: reading.length }),
  );
}

function addWord(tally: Tally | undefined, zone: Zone, as: string): void {
  if (!tally) return;
  tally.strong++;
  if (zone === 'title') tally.title++;
  if (zone === 'lead') tally.lead++;
  const word = lowered(as);
  tally.words.set(word, (tally.words.get(word) ?? 0) + 1);
}

function lowered(word: string): string {
  for (let i = 0; i < word.length; i++) if (isCapital(word.charCodeAt(i))) return word.toLowerCase();
  return word;
}

function signalOf(
  topic: Topic,
  tally: Tally,
  { most, all, length }: { most: number; all: number; length: number },
): TopicSignal {
  const { strong, weak, title, titleHint, lead, words } = tally;
  const scale = (SHORT / Math.max(SHORT, length)) ** THINNING;
  const values = [
    Math.min(title, 2),
    Math.min(titleHint, 1),
    Math.min(lead, 2) / 2,
    slow(strong * scale),
    slow(weak * scale),
    slow(words.size * scale),
    strong / all,
    strong > 0 && strong + title >= most ? 1 : 0,
    Math.min(2, (100 * strong) / Math.max(200, length)),
  ];
  return { topic, values, words };
}

/** Names of the inputs of the topic model: the shared numbers, then for each topic its bias and its own weights. */
export const TOPIC_INPUTS: readonly string[] = [
  ...TOPIC_FEATURES,
  ...TOPICS.flatMap((topic) => [topic, `${topic}: mentions`, `${topic}: relevant`]),
];
const OWN = 3;

/** What the topic model is fitted on, one row of inputs a topic. */
export function topicInputs({ topic, values }: TopicSignal, relation: Relation): number[] {
  const inputs = [...values, ...new Array<number>(OWN * TOPICS.length).fill(0)];
  const own = values.length + OWN * TOPICS.indexOf(topic);
  inputs.splice(own, OWN, 1, values[MENTIONS] ?? 0, isRelevant(relation) ? 1 : 0);
  return inputs;
}

const MENTIONS = TOPIC_FEATURES.indexOf('mentions');

/** The log-odds of a topic: `logOdds` of its inputs without the zeros of the other topics. */
export function topicOdds(
  { bias, weights }: Regression,
  { topic, values }: TopicSignal,
  relation: Relation,
): number {
  const own = values.length + OWN * TOPICS.indexOf(topic);
  let sum = bias + (weights[own] ?? 0) + (weights[own + 1] ?? 0) * (values[MENTIONS] ?? 0);
  if (isRelevant(relation)) sum += weights[own + 2] ?? 0;
  for (let i = 0; i < values.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
}
