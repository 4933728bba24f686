import { DAY, daysToldApart, isOfLaterTimes, nameOtherHeads, newsDaysApart } from './days-apart';
import { townSide } from './name-weights';
import { type Likeness, likeness } from './similarity';
import type { Fingerprint, Story, StoryCandidate } from './story';
import fitted from './story.weights.json';
import { headlined, type Rarity, type Weighed, weighMember } from './weighed';

/** A story's score for a candidate: log-odds that both tell of one development, with the parts that make them up. */
export type Scored = {
  readonly story: Story;
  readonly score: number;
  readonly parts: readonly { readonly part: string; readonly value: number }[];
};

/** What a story is compared by: how alike, and how long ago. */
export const PARTS = [
  'copy',
  'profile',
  'common',
  'subject',
  'concepts',
  'skeletons',
  'apart',
  'numbers',
  'days',
  'topics',
  'visit now',
  'guest now',
  'relation',
  'relevance',
  'neither',
  'time',
  'told time',
  'undated',
  'told near',
  'other times',
] as const satisfies readonly (keyof Likeness | OfTime)[];

/** Parts that tell of the time between an article and a story; those told are read from the texts where a date is wanting. */
type OfTime = 'visit now' | 'guest now' | 'told time' | 'time' | 'undated' | 'told near' | 'other times';

/** A logistic regression over articles and stories. A candidate joins the best story from the score `joinsFrom` on. */
export type StoryWeights = {
  readonly prior: number;
  readonly joinsFrom: number;
  readonly parts: Readonly<Partial<Record<(typeof PARTS)[number], number>>>;
};

/** The weights in use, written by `bench/train-stories.ts`. */
export const STORY_WEIGHTS: StoryWeights = fitted;

/** The longest time between an article and the nearest member that still counts against it. */
const LONGEST_GAP_DAYS = 30;
const SOON_DAYS = 7;
/** An article tells of days that lie so near the day of its story. */
const NEAR_DAYS = 3;

/** A candidate ready to be compared with many stories. */
export type Weighing = {
  readonly candidate: StoryCandidate;
  readonly article: Weighed;
  readonly rarity: Rarity;
};

/**
 * What headlines that name different towns of one side, and none in common, take from the log-odds. Set by hand: no two developments of the
 * labelled sets differ in nothing else, and a house's own news do.
 */
const OTHER_TOWN = -5;

/** How well a candidate fits a story: how alike they are and the time between them. */
export function scoreAgainst(story: Story, weighing: Weighing, weights: StoryWeights): Scored {
  const { candidate } = weighing;
  const values = comparison(story, weighing);
  const parts = PARTS.map((part, n) => ({ part, value: (values[n] ?? 0) * (weights.parts[part] ?? 0) }));
  const all = [...parts, { part: 'other town', value: namesOtherTown(story, candidate) ? OTHER_TOWN : 0 }];
  return { story, parts: all, score: all.reduce((sum, { value }) => sum + value, weights.prior) };
}

/** A town of a side against other towns of the same side: a headline may well name one town of each. */
function namesOtherTown({ fingerprints }: Story, { fingerprint }: StoryCandidate): boolean {
  const own = townsOf(fingerprint);
  const others = fingerprints.flatMap(townsOf);
  if (own.some((town) => others.includes(town))) return false;
  return own.some((town) => others.some((other) => townSide(other) === townSide(town)));
}

/** Towns in the headline. */
const townsOf = ({ names }: Fingerprint): string[] =>
  headlined(names).filter((id) => townSide(id) !== undefined);

/** What the weights are applied to, in the order of `PARTS`. */
export function comparison(story: Story, { candidate, article, rarity }: Weighing): number[] {
  const alike = likeness(article, story.fingerprints.map(weighMember), rarity);
  const gap = gapInDays(story, candidate);
  const told = gap === undefined ? undefined : Math.min(gap, toldGap(story, candidate));
  const all = {
    ...alike,
    'visit now': alike.visit * nearness(told),
    'guest now': told === undefined ? 0 : alike.guest * nearness(told),
    time: timeWeight(gap),
    'told time': timeWeight(gap) - timeWeight(told),
    // What is of no concern is alike in all but the date.
    undated: gap === undefined ? 1 + alike.neither : 0,
    ...(gap === undefined ? toldTime(story, candidate) : { 'told near': 0, 'other times': 0 }),
  };
  return PARTS.map((part) => all[part]);
}

/** Days between what an article and the nearest member of the story tell, as far as both have a date. */
const toldGap = ({ fingerprints }: Story, { fingerprint }: StoryCandidate): number =>
  Math.min(...fingerprints.map((print) => newsDaysApart(print, fingerprint) ?? Infinity));

/** What the texts say of the time between an article and a story, where a date is wanting. */
const toldTime = ({ fingerprints }: Story, { fingerprint }: StoryCandidate) => ({
  'told near': Number(
    fingerprints.some((print) => (daysToldApart(print, fingerprint) ?? Infinity) <= NEAR_DAYS),
  ),
  'other times': Number(
    fingerprints.some((print) => isOfLaterTimes(print, fingerprint)) ||
      nameOtherHeads(fingerprint, fingerprints),
  ),
});

/** 0 on the same day, 1 from the longest gap on. */
const timeWeight = (gap = 0): number => Math.min(1, Math.log1p(gap) / Math.log1p(LONGEST_GAP_DAYS));

/** 1 on the same day, 0 from a week on; 1 when nobody knows: the same journey is seldom made twice. */
const nearness = (gap = 0): number => Math.max(0, 1 - gap / SOON_DAYS);

/** Days from the nearest member of the story; undefined when nobody knows. */
function gapInDays({ members }: Story, { member }: StoryCandidate): number | undefined {
  const time = timeOf(member);
  const gaps = members.map((other) => Math.abs(timeOf(other) - time)).filter((gap) => !Number.isNaN(gap));
  if (gaps.length === 0) return undefined;
  return Math.min(...gaps) / DAY;
}

const timeOf = ({ published, firstSeen }: StoryCandidate['member']): number =>
  Date.parse(published ?? firstSeen);
