import { isCapital } from './fold';
import type { Reading, Zone } from './reading';
import type { Regression } from './regression';
import { isRelevant, type Relation, TOPICS, type Topic } from './verdict';

/** What of a document speaks for one topic. */
export type TopicSignal = {
  readonly topic: Topic;
  readonly values: readonly number[];
  /** Numbers of the whole document that each topic weighs for itself. */
  readonly context: readonly number[];
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
  'acts',
  'acts in the title',
] as const;

/** What each topic weighs for itself beside its bias: its own words, the relation, who appears. */
const OWN_FEATURES = ['mentions', 'relevant', 'in the title', 'acts', 'officials', 'organisations'] as const;

/** What it is about when such an act is told of. */
const TOPIC_OF_ACT: Readonly<Record<string, Topic>> = {
  meets: 'diplomacy',
  visits: 'diplomacy',
  greets: 'diplomacy',
  appoints: 'diplomacy',
  invests: 'trade-investment',
  builds: 'trade-investment',
  supplies: 'trade-investment',
  aids: 'development-aid',
  studies: 'education-science',
  performs: 'culture',
  remembers: 'history-memory',
};

type Tally = {
  acts: number;
  titleActs: number;
  strong: number;
  weak: number;
  title: number;
  titleHint: number;
  lead: number;
  words?: Map<string, number>;
};

const newTally = (): Tally => ({
  acts: 0,
  titleActs: 0,
  strong: 0,
  weak: 0,
  title: 0,
  titleHint: 0,
  lead: 0,
});
const NO_WORDS: ReadonlyMap<string, number> = new Map();
/** In a long text a word counts less: a page of 10,000 letters touches on everything. */
const SHORT = 800;
const THINNING = 0.7;
const slow = (count: number): number => (count === 0 ? 0 : Math.log2(1 + count) / 2);

/** Counts the words of each topic over the document. */
export function topicSignals(reading: Reading): TopicSignal[] {
  const tallies = new Map<string, Tally>(TOPICS.map((topic) => [topic, newTally()]));
  for (const { zone, cues, names } of reading.sentences) {
    for (const { value, start, end } of names) {
      for (const topic of value.about)
        addWord(tallies.get(topic), zone, reading.folded.text.slice(start, end));
    }
    for (const { value, start, end } of cues) {
      if (value.kind === 'act') addAct(tallies.get(TOPIC_OF_ACT[value.id] ?? ''), zone);
      const tally = value.kind === 'topic' ? tallies.get(value.id) : undefined;
      if (!tally) continue;
      if (value.strength > 1) addWord(tally, zone, reading.folded.text.slice(start, end));
      else {
        tally.weak++;
        if (zone === 'title') tally.titleHint++;
      }
    }
  }
  let [most, all] = [1, 0];
  for (const { strong, title } of tallies.values()) {
    most = Math.max(most, strong + title);
    all += strong;
  }
  const context = contextOf(reading);
  const { length } = reading;
  const scale = (SHORT / Math.max(SHORT, length)) ** THINNING;
  return TOPICS.map((topic) =>
    signalOf(topic, tallies.get(topic) ?? newTally(), {
      most,
      all: Math.max(1, all),
      length,
      scale,
      context,
    }),
  );
}

function addAct(tally: Tally | undefined, zone: Zone): void {
  if (!tally) return;
  tally.acts++;
  if (zone === 'title') tally.titleActs++;
}

/** How many who hold or held an office, and how many organisations of either side, come up before the body. */
function contextOf({ sentences }: Reading): [officials: number, organisations: number] {
  let [officials, organisations] = [0, 0];
  for (const { zone, names } of sentences) {
    if (zone === 'body') continue;
    for (const { value } of names) {
      if (value.offices.length > 0) officials++;
      if (value.type === 'organisation' && value.side) organisations++;
    }
  }
  return [Math.min(officials, 2), Math.min(organisations, 2)];
}

function addWord(tally: Tally | undefined, zone: Zone, as: string): void {
  if (!tally) return;
  tally.strong++;
  if (zone === 'title') tally.title++;
  if (zone === 'lead') tally.lead++;
  const word = lowered(as);
  tally.words ??= new Map();
  tally.words.set(word, (tally.words.get(word) ?? 0) + 1);
}

function lowered(word: string): string {
  for (let i = 0; i < word.length; i++) if (isCapital(word.charCodeAt(i))) return word.toLowerCase();
  return word;
}

/** What all topics of a document are measured by. */
type Whole = {
  readonly most: number;
  readonly all: number;
  readonly length: number;
  readonly scale: number;
  readonly context: readonly number[];
};

function signalOf(topic: Topic, tally: Tally, { most, all, length, scale, context }: Whole): TopicSignal {
  const { strong, weak, title, titleHint, lead, words = NO_WORDS, acts, titleActs } = tally;
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
    slow(acts * scale),
    Math.min(titleActs, 1),
  ];
  return { topic, values, context, words };
}

/** Names of the inputs of the topic model: the shared numbers, then for each topic its bias and its own weights. */
export const TOPIC_INPUTS: readonly string[] = [
  ...TOPIC_FEATURES,
  ...TOPICS.flatMap((topic) => [topic, ...OWN_FEATURES.map((feature) => `${topic}: ${feature}`)]),
];
const OWN = 1 + OWN_FEATURES.length;
const MENTIONS = TOPIC_FEATURES.indexOf('mentions');
const IN_TITLE = TOPIC_FEATURES.indexOf('in the title');
const ACTS = TOPIC_FEATURES.indexOf('acts');

/** What a topic multiplies with its own weights, its bias first. */
function ownValues({ values, context }: TopicSignal, relation: Relation): number[] {
  const [officials = 0, organisations = 0] = context;
  const relevant = isRelevant(relation) ? 1 : 0;
  return [
    1,
    values[MENTIONS] ?? 0,
    relevant,
    values[IN_TITLE] ?? 0,
    values[ACTS] ?? 0,
    officials,
    organisations,
  ];
}

/** Where the own weights of a topic begin. */
const ownStart = ({ topic, values }: TopicSignal): number => values.length + OWN * TOPICS.indexOf(topic);

/** What the topic model is fitted on, one row of inputs a topic. */
export function topicInputs(signal: TopicSignal, relation: Relation): number[] {
  const inputs = [...signal.values, ...new Array<number>(OWN * TOPICS.length).fill(0)];
  inputs.splice(ownStart(signal), OWN, ...ownValues(signal, relation));
  return inputs;
}

/** The log-odds of a topic: `logOdds` of its inputs without the zeros of the other topics. */
export function topicOdds({ bias, weights }: Regression, signal: TopicSignal, relation: Relation): number {
  const { values } = signal;
  const start = ownStart(signal);
  const own = ownValues(signal, relation);
  let sum = bias;
  for (let at = 0; at < own.length; at++) sum += (weights[start + at] ?? 0) * (own[at] ?? 0);
  for (let i = 0; i < values.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
}
