import { type AlertPolicy, isAtLeast } from '#domain/alert/alert-policy';
import type { ArticleRecord } from '#domain/article/article-record';
import {
  RELATIONS,
  type Relation,
  type Topic,
  URGENCIES,
  type Urgency,
  type Verdict,
} from '#domain/relevance/verdict';

/** What of a verdict decides whether it is told. */
export type Gist = {
  readonly relation: Relation;
  /** Probability of relevance, 0–1. */
  readonly score: number;
  readonly urgency: Urgency;
  readonly topics: readonly Topic[];
};

export const gistOf = ({ relation, score, urgency, topics }: Verdict): Gist => ({
  relation,
  score: Math.round(score * 1000) / 1000,
  urgency,
  topics,
});

/** The verdict that was recorded; an article kept before a field was known counts as the least of it. */
export const gistOfRecord = ({ relation, score, urgency, topics }: ArticleRecord): Gist => ({
  relation: relation ?? 'unrelated',
  score: score ?? 0,
  urgency: urgency ?? 'routine',
  topics: topics ?? [],
});

/** What a story has of its articles: the closest relation, the highest score, the greatest urgency, all topics. */
export function strongest(gists: readonly Gist[]): Gist {
  return {
    relation: RELATIONS.find((relation) => gists.some((gist) => gist.relation === relation)) ?? 'unrelated',
    score: Math.max(0, ...gists.map(({ score }) => score)),
    urgency: URGENCIES.find((urgency) => gists.some((gist) => gist.urgency === urgency)) ?? 'routine',
    topics: [...new Set(gists.flatMap(({ topics }) => topics))],
  };
}

/** Why a verdict is not told at once, in words; undefined when it is. */
export function hindrance({ relation, score, urgency }: Gist, policy: AlertPolicy): string | undefined {
  if (!policy.relations.includes(relation)) return `only ${relation}`;
  if (!isAtLeast(urgency, policy.leastUrgency)) return `only ${urgency}`;
  if (score < policy.minScore) return `a score of ${score.toFixed(2)}, below ${policy.minScore}`;
  return undefined;
}
