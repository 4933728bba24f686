import { daysInCommon } from './days-apart';
import { journeyInCommon } from './journey-in-common';
import { resemblance } from './sketch';
import type { Fingerprint } from './story';
import type { Rarity, Weighed, Weights } from './weighed';

/** How alike an article is to a story, by part, each 0 to 1 unless said otherwise. */
export type Likeness = {
  /** Text copied from the member most like it. */
  readonly copy: number;
  /** Names, against those of all members together. */
  readonly profile: number;
  /** Weight of the names in common that a good part of the members have, up to 3. */
  readonly common: number;
  /** What it is about, with the names that no list knows, against all members together. */
  readonly subject: number;
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
  /** Whoever is on a journey to the other side in half of the members or more is so in the article; less for fewer. */
  readonly visit: number;
  /** The article names that person, and has nobody of that side on a journey. */
  readonly guest: number;
  /** One is of the region, the other of the two countries. */
  readonly relation: number;
  /** One is of the two countries or the region, the other of neither. */
  readonly relevance: number;
  /** Neither is of the two countries or the region: articles of no concern are alike in much. */
  readonly neither: number;
};

/** The two countries are in every article. */
const EVERYWHERE: ReadonlySet<string> = new Set(['Q232', 'Q17']);
/** A subject of this weight is clear enough to tell that another is another. */
const CLEAR = 3;
/** Sketches of texts that have nothing in common agree this much now and then. */
const BY_CHANCE = 0.15;
/** Articles this far apart in how regional they are may still be of one kind. */
const UNSURE = 0.3;
/** The same of how likely they are relevant. */
const UNSURE_OF_RELEVANCE = 0.3;

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
  const regional = beyond(UNSURE, regionalDistance(print, members));
  return {
    copy:
      Math.max(0, most((member) => resemblance(print.sketch, member.print.sketch)) - BY_CHANCE) /
      (1 - BY_CHANCE),
    profile: cosine(article.names, profile),
    common: Math.min(3, inCommon(article.names, profile)),
    subject: cosine(article.subject, subject),
    concepts: Math.min(3, inCommon(article.subject, subject, 'c:')),
    skeletons: Math.min(2, inCommon(article.subject, subject, 's:')),
    apart: apartIn(article.concepts, together(members.map(({ concepts }) => concepts))),
    numbers: Math.min(
      2,
      most((member) => numbersInCommon(print, member, rarity)),
    ),
    days: Math.min(
      1.5,
      daysInCommon(
        print,
        members.map((member) => member.print),
        rarity,
      ),
    ),
    topics: print.topics.filter((topic) => topics.has(topic)).length / Math.max(1, print.topics.length),
    ...journeyInCommon(
      print,
      members.map((member) => member.print),
      regional,
    ),
    relation: regional,
    relevance: beyond(
      UNSURE_OF_RELEVANCE,
      distance(print, members, ({ relevant = 1 }) => relevant),
    ),
    neither: 1 - Math.max(print.relevant ?? 1, ...members.map((member) => member.print.relevant ?? 1)),
  };
}

/** What of a distance is more than the models' own doubt, 0 to 1. */
const beyond = (doubt: number, distance: number): number => Math.max(0, distance - doubt) / (1 - doubt);

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

/** How clearly each says what it is about, as far as it is not the same. */
const apartIn = (own: Weights, profile: Weights): number =>
  (1 - Math.min(1, 2 * cosine(own, profile))) * clarity(own) * clarity(profile);

const clarity = (subject: Weights): number => Math.min(1, sum([...subject.values()]) / CLEAR);

const shared = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((entry) => b.includes(entry));

const isCount = (number: string): boolean => /^(?:[kn%]|year|month|day):/u.test(number);

/**
 * An amount with a unit says most, a bare number less, a small count little. Set by hand: the project's own retellings repeat
 * counts more faithfully than outlets do.
 */
const numberWeight = (number: string): number => (number.startsWith('k:') ? 0.3 : isCount(number) ? 0.5 : 1);

/** Amounts in common, and counts: where both tell many, some agree by chance. */
function numbersInCommon(print: Fingerprint, member: Weighed, rarity: Rarity): number {
  const both = shared(print.numbers, member.print.numbers);
  const weightOf = (numbers: readonly string[]) => sum(numbers.map((n) => numberWeight(n) * rarity(n)));
  const counts = Math.sqrt(
    print.numbers.filter(isCount).length * member.print.numbers.filter(isCount).length,
  );
  return weightOf(both.filter((n) => !isCount(n))) + weightOf(both.filter(isCount)) / Math.max(1, counts);
}

/** How far the article is from the mean of the members. */
const distance = (
  print: Fingerprint,
  members: readonly Weighed[],
  of: (print: Fingerprint) => number,
): number => Math.abs(of(print) - sum(members.map((member) => of(member.print))) / members.length);

const regionalDistance = (print: Fingerprint, members: readonly Weighed[]): number => {
  const mean = distance(print, members, ({ regional = 0 }) => regional);
  return (
    (mean + Math.min(...members.map((m) => Math.abs((m.print.regional ?? 0) - (print.regional ?? 0))))) / 2
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
