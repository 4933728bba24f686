import { ORDINARY_CONCEPTS } from './concept-words';
import { isHead, nameWeight } from './name-weights';
import { resemblance } from './sketch';
import type { Fingerprint } from './story';

/** How alike an article is to a story, by part, each 0 to 1 unless said otherwise. */
export type Likeness = {
  /** Text copied from the member most like it. */
  readonly copy: number;
  /** Words of the headline. */
  readonly title: number;
  /** Names, against those of all members together. */
  readonly profile: number;
  /** Names, against the member most like it. */
  readonly names: number;
  /** Weight of the names in common that a good part of the members have, up to 3. */
  readonly common: number;
  /** What it is about, with the names that no list knows, against all members together. */
  readonly subject: number;
  /** The same against the member most like it. */
  readonly closest: number;
  /** Weight of the concepts in common, up to 3. */
  readonly concepts: number;
  /** Weight of the names in common that no list knows, up to 2. */
  readonly skeletons: number;
  /** Both say clearly what they are about, and it is not the same. */
  readonly apart: number;
  /** Weight of the amounts and counts in common with one member, up to 2. */
  readonly numbers: number;
  /** Weight of the days in common, up to 1.5. */
  readonly days: number;
  readonly topics: number;
  /** Heads of both sides in common. */
  readonly heads: number;
  /** The same person is on a journey to the other side. */
  readonly visit: number;
  /** One is of the region, the other of the two countries. */
  readonly relation: number;
};

type Weights = ReadonlyMap<string, number>;

/** What a fingerprint says, ready to be compared. */
export type Weighed = {
  readonly print: Fingerprint;
  readonly names: Weights;
  readonly subject: Weights;
};

/** How much less a thing says because many stories of the window have it: 0 to 1, by the entry without its mark. */
export type Rarity = (entry: string) => number;

/** In the headline a name or a concept weighs half as much again. */
const IN_TITLE = 1.5;
const ORDINARY = 0.3;
const SHORT_SKELETON = 0.7;
/** The two countries are in every article. */
const EVERYWHERE: ReadonlySet<string> = new Set(['Q232', 'Q17']);
/** A subject of this weight is clear enough to tell that another is another. */
const CLEAR = 3;

/** Members are compared again and again: each is weighed once. */
const WEIGHED = new WeakMap<Fingerprint, Weighed>();

/** A story's member, weighed without regard to the window. */
export function weighMember(print: Fingerprint): Weighed {
  const known = WEIGHED.get(print) ?? weigh(print);
  WEIGHED.set(print, known);
  return known;
}

/** A fingerprint with the weight of all it says. */
export function weigh(print: Fingerprint, rarity: Rarity = () => 1): Weighed {
  const names = new Map<string, number>();
  for (const mark of print.names) {
    const id = plain(mark);
    names.set(id, nameWeight(id) * rarity(id) * (id === mark ? 1 : IN_TITLE));
  }
  const subject = new Map<string, number>();
  for (const mark of print.concepts ?? []) {
    const id = plain(mark);
    subject.set(
      `c:${id}`,
      (ORDINARY_CONCEPTS.has(id) ? ORDINARY : 1) * rarity(`c:${id}`) * (id === mark ? 1 : IN_TITLE),
    );
  }
  for (const mark of print.skeletons ?? []) {
    const id = plain(mark);
    subject.set(`s:${id}`, (id.length < 4 ? SHORT_SKELETON : 1) * rarity(`s:${id}`));
  }
  return { print, names, subject };
}

const plain = (mark: string): string => (mark.startsWith('!') ? mark.slice(1) : mark);

/** All that a fingerprint may have in common with others, as `Rarity` asks for it. */
export function entriesOf({ names, concepts = [], skeletons = [], numbers, days }: Fingerprint): string[] {
  return [
    ...names.map(plain),
    ...concepts.map((id) => `c:${plain(id)}`),
    ...skeletons.map((id) => `s:${plain(id)}`),
    ...numbers,
    ...days,
  ];
}

/** Less in common than this, with no number or text, cannot make one story. */
const LEAST_IN_COMMON = 0.5;
const LEAST_COPIED = 0.2;

/** Whether it is worth comparing the two: most stories of a window have nothing to do with an article. */
export function mayBeOne(article: Weighed, member: Weighed): boolean {
  const common = inCommon(article.names, member.names) + inCommon(article.subject, member.subject);
  return (
    common >= LEAST_IN_COMMON ||
    article.print.numbers.some(
      (number) => !number.startsWith('k:') && member.print.numbers.includes(number),
    ) ||
    resemblance(article.print.sketch, member.print.sketch) >= LEAST_COPIED
  );
}

/** Compares an article with a story's members, whatever their languages. */
export function likeness(article: Weighed, members: readonly Weighed[], rarity: Rarity = () => 1): Likeness {
  const { print } = article;
  const profile = together(members.map(({ names }) => names));
  const subject = together(members.map((member) => member.subject));
  const most = (pick: (member: Weighed) => number) => members.reduce((top, m) => Math.max(top, pick(m)), 0);
  const topics = new Set(members.flatMap((member) => member.print.topics));
  const about = cosine(article.subject, subject);
  return {
    copy: most((member) => resemblance(print.sketch, member.print.sketch)),
    title: most((member) => overlap(print.titleWords, member.print.titleWords)),
    profile: cosine(article.names, profile),
    names: most((member) => cosine(article.names, member.names)),
    common: Math.min(3, inCommon(article.names, profile)),
    subject: about,
    closest: most((member) => cosine(article.subject, member.subject)),
    concepts: Math.min(3, inCommon(article.subject, subject, 'c:')),
    skeletons: Math.min(2, inCommon(article.subject, subject, 's:')),
    apart: (1 - Math.min(1, about * 4)) * clarity(article.subject) * clarity(subject),
    numbers: Math.min(
      2,
      most((member) =>
        sum(shared(print.numbers, member.print.numbers).map((n) => numberWeight(n) * rarity(n))),
      ),
    ),
    days: Math.min(1.5, daysInCommon(print, members, rarity)),
    topics: print.topics.filter((topic) => topics.has(topic)).length / Math.max(1, print.topics.length),
    heads: headsInCommon(article.names, members),
    visit: Math.max(
      0,
      ...print.visitors.map((id) => share(members, (member) => member.print.visitors.includes(id))),
    ),
    relation: Math.abs(
      (print.regional ?? 0) - sum(members.map((m) => m.print.regional ?? 0)) / members.length,
    ),
  };
}

/** The mean of all members' weights. */
function together(members: readonly Weights[]): Weights {
  if (members.length === 1 && members[0]) return members[0];
  const all = new Map<string, number>();
  for (const member of members) {
    for (const [id, weight] of member) all.set(id, (all.get(id) ?? 0) + weight / members.length);
  }
  return all;
}

function cosine(a: Weights, b: Weights): number {
  let dot = 0;
  for (const [id, weight] of a) dot += weight * (b.get(id) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(square(a) * square(b));
}

/** Squares of the weights, summed once for each article and story. */
const SQUARES = new WeakMap<Weights, number>();

function square(weights: Weights): number {
  const known = SQUARES.get(weights);
  if (known !== undefined) return known;
  let total = 0;
  for (const weight of weights.values()) total += weight * weight;
  SQUARES.set(weights, total);
  return total;
}

/** Weight of what both have; what half of the members have counts in full. */
function inCommon(own: Weights, profile: Weights, kind = ''): number {
  let total = 0;
  for (const [id, weight] of own) {
    if (id.startsWith(kind) && !EVERYWHERE.has(id)) total += weight * Math.min(1, 2 * (profile.get(id) ?? 0));
  }
  return total;
}

const clarity = (subject: Weights): number => Math.min(1, sum([...subject.values()]) / CLEAR);

/** Share of the smaller set that the larger has. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : shared(a, b).length / smaller;
}

const shared = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((entry) => b.includes(entry));

/** An amount with a unit says most, a bare number less, a small count little. */
const numberWeight = (number: string): number =>
  number.startsWith('k:') ? 0.25 : number.startsWith('n:') || number.startsWith('%:') ? 0.5 : 1;

/** The day of publication and its neighbours are in every article of the day; other days tell of one thing. */
function daysInCommon(article: Fingerprint, members: readonly Weighed[], rarity: Rarity): number {
  const days = new Set(members.flatMap(({ print }) => print.days));
  const near = article.near ? Date.parse(article.near) : Number.NaN;
  return sum(
    article.days
      .filter((day) => days.has(day))
      .map((day) => (Math.abs(Date.parse(day) - near) <= 86_400_000 ? 0.15 : 0.7) * rarity(day)),
  );
}

function headsInCommon(own: Weights, members: readonly Weighed[]): number {
  const among = (side: string) =>
    Math.max(
      0,
      ...[...own.keys()]
        .filter((id) => isHead(id) && id.startsWith(side))
        .map((id) => share(members, ({ names }) => names.has(id))),
    );
  return Math.min(1, 2 * among('kz:'), 2 * among('jp:'));
}

const share = <Member>(members: readonly Member[], has: (member: Member) => boolean): number =>
  members.filter(has).length / members.length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
