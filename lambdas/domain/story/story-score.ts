import { type Likeness, likeness } from './similarity';
import type { Story, StoryCandidate } from './story';

/** A story's score for a candidate: log-odds that both tell of one development, with the parts that make them up. */
export type Scored = {
  readonly story: Story;
  readonly score: number;
  readonly parts: readonly { readonly part: string; readonly value: number }[];
};

/** A candidate joins the best story from this score on. */
export const JOINS_FROM = -0.75;

const PRIOR = -3.1;

/**
 * Weights of the log-odds: a logistic regression over pairs of an article and a story, five-fold by event, rounded; `copy` is
 * set by hand, since only wire copies have it and they leave no doubt.
 */
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  copy: 8,
  title: 1.7,
  profile: 2.3,
  names: 2,
  common: 1,
  numbers: 0.6,
  days: 1.4,
  topics: 2.2,
  heads: 0.5,
  visit: 1.3,
};

/** What is said against: a state visit and the regional summit of the same week are two developments. */
const OTHER_RELATION = -4.5;
const PER_DAY = -0.05;
const UNKNOWN_TIME = -1.6;
const LONGEST_GAP_DAYS = 30;

/** How well a candidate fits a story: how alike they are, the time between them and the relation. */
export function scoreAgainst(story: Story, candidate: StoryCandidate): Scored {
  const alike = Object.entries(likeness(candidate.fingerprint, story.fingerprints));
  const parts = [
    ...alike.map(([part, value]) => ({ part, value: value * WEIGHTS[part as keyof Likeness] })),
    { part: 'time', value: timePart(story, candidate) },
    { part: 'relation', value: relationPart(story, candidate) },
  ];
  return { story, parts, score: parts.reduce((sum, { value }) => sum + value, PRIOR) };
}

function relationPart({ members }: Story, { member }: StoryCandidate): number {
  return (
    OTHER_RELATION * (members.filter(({ relation }) => relation !== member.relation).length / members.length)
  );
}

/** Days from the nearest member of the story. */
function timePart({ members }: Story, { member }: StoryCandidate): number {
  const time = timeOf(member);
  const gaps = members.map((other) => Math.abs(timeOf(other) - time)).filter((gap) => !Number.isNaN(gap));
  if (gaps.length === 0) return UNKNOWN_TIME;
  return PER_DAY * Math.min(Math.min(...gaps) / 86_400_000, LONGEST_GAP_DAYS);
}

const timeOf = ({ published, firstSeen }: StoryCandidate['member']): number =>
  Date.parse(published ?? firstSeen);
