import { likeness } from './similarity';
import type { Fingerprint, Story, StoryCandidate } from './story';

/** A story's score for a candidate with the parts that made it: log-odds that both tell of one development. */
export type Scored = {
  readonly story: Story;
  readonly score: number;
  readonly parts: readonly { part: string; value: number }[];
};

/** A candidate joins the best story from this score on. */
export const JOINS_FROM = 0;

/** Weights of the log-odds, fitted by `bench/stories.ts` on pairs of documents about one and about different developments. */
const WEIGHTS = {
  prior: -4.2,
  copy: 9,
  title: 3.2,
  names: 3.4,
  titleNames: 1.6,
  numbers: 2.6,
  days: 1.6,
  topics: 1.0,
  otherRelation: -1.2,
  perDay: -0.35,
} as const;

/** How well a candidate fits a story: by the member most like it, the time between them and the relation. */
export function scoreAgainst(story: Story, candidate: StoryCandidate): Scored {
  const around = contextParts(story, candidate);
  return story.fingerprints
    .map((fingerprint) => {
      const parts = [...likenessParts(fingerprint, candidate.fingerprint), ...around];
      return { story, parts, score: parts.reduce<number>((sum, { value }) => sum + value, WEIGHTS.prior) };
    })
    .reduce((best, next) => (next.score > best.score ? next : best));
}

function likenessParts(a: Fingerprint, b: Fingerprint) {
  return Object.entries(likeness(a, b)).map(([part, value]) => ({
    part,
    value: value * WEIGHTS[part as keyof typeof WEIGHTS],
  }));
}

function contextParts(story: Story, { member }: StoryCandidate) {
  const apart = daysApart(story, member.published ?? member.firstSeen);
  return [
    { part: 'time', value: apart * WEIGHTS.perDay },
    { part: 'relation', value: story.relation === member.relation ? 0 : WEIGHTS.otherRelation },
  ];
}

/** Days from the nearest member of the story. */
function daysApart(story: Story, instant: string): number {
  const time = Date.parse(instant);
  const gaps = story.members.map(({ published, firstSeen }) =>
    Math.abs(Date.parse(published ?? firstSeen) - time),
  );
  return Math.min(...gaps) / 86_400_000;
}
