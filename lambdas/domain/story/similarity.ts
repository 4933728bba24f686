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
  readonly numbers: number;
  readonly days: number;
  readonly topics: number;
  /** Heads of both sides in common. */
  readonly heads: number;
  /** The same person is on a journey to the other side. */
  readonly visit: number;
};

type Weights = ReadonlyMap<string, number>;

/** In the headline a name weighs half as much again. */
const IN_TITLE = 1.5;
/** The two countries are in every article. */
const EVERYWHERE: ReadonlySet<string> = new Set(['Q232', 'Q17']);

/** Compares an article with a story's members, whatever their languages. */
export function likeness(article: Fingerprint, members: readonly Fingerprint[]): Likeness {
  const own = weightsOf(article);
  const others = members.map(weightsOf);
  const profile = together(others);
  const most = (pick: (member: Fingerprint) => number) => Math.max(...members.map(pick));
  const days = new Set(members.flatMap((member) => member.days));
  const topics = new Set(members.flatMap((member) => member.topics));
  return {
    copy: most(({ sketch }) => resemblance(article.sketch, sketch)),
    title: most(({ titleWords }) => overlap(article.titleWords, titleWords)),
    profile: cosine(own, profile),
    names: Math.max(...others.map((other) => cosine(own, other))),
    common: Math.min(
      3,
      sum(
        [...own].map(([id, weight]) =>
          EVERYWHERE.has(id) ? 0 : weight * Math.min(1, 2 * (profile.get(id) ?? 0)),
        ),
      ),
    ),
    numbers: saturated(
      Math.max(
        ...members.map(({ numbers }) => article.numbers.filter((one) => numbers.includes(one)).length),
      ),
    ),
    days: saturated(article.days.filter((day) => days.has(day)).length),
    topics: article.topics.filter((topic) => topics.has(topic)).length / Math.max(1, article.topics.length),
    heads: headsInCommon(own, others),
    visit: Math.max(
      0,
      ...article.visitors.map((id) => share(members, ({ visitors }) => visitors.includes(id))),
    ),
  };
}

const weightsOf = ({ names }: Fingerprint): Weights =>
  new Map(
    names.map((entry) =>
      entry.startsWith('!')
        ? [entry.slice(1), nameWeight(entry.slice(1)) * IN_TITLE]
        : [entry, nameWeight(entry)],
    ),
  );

/** The mean of all members' weights. */
function together(members: readonly Weights[]): Weights {
  const all = new Map<string, number>();
  for (const member of members) {
    for (const [id, weight] of member) all.set(id, (all.get(id) ?? 0) + weight / members.length);
  }
  return all;
}

function cosine(a: Weights, b: Weights): number {
  const dot = sum([...a].map(([id, weight]) => weight * (b.get(id) ?? 0)));
  const size = Math.sqrt(sum([...a.values()].map((w) => w * w)) * sum([...b.values()].map((w) => w * w)));
  return size === 0 ? 0 : dot / size;
}

/** Share of the smaller set that the larger has. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : a.filter((entry) => b.includes(entry)).length / smaller;
}

function headsInCommon(own: Weights, others: readonly Weights[]): number {
  const among = (side: string) =>
    Math.max(
      0,
      ...[...own.keys()]
        .filter((id) => isHead(id) && id.startsWith(side))
        .map((id) => share(others, (other) => other.has(id))),
    );
  return Math.min(1, 2 * among('kz:'), 2 * among('jp:'));
}

const share = <Member>(members: readonly Member[], has: (member: Member) => boolean): number =>
  members.filter(has).length / members.length;

/** One in common says something, three say nearly all. */
const saturated = (count: number): number => 1 - 0.5 ** count;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
