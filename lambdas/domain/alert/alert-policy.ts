import { isMoreUrgent, isRelevant, RELATIONS, type Relation, type Urgency } from '#domain/relevance/verdict';
import { loudUrgencyOf } from '#domain/story/loud-urgency';
import type { Story, StoryMember } from '#domain/story/story';
import { type AlertClaim, isBegun } from './alert';

/** Which stories are told at once; the others wait for the digest. The shape of `alerts` in the settings. */
export type AlertPolicy = {
  readonly relations: readonly Relation[];
  /** Least probability of relevance, 0–1. */
  readonly minScore: number;
  readonly leastUrgency: Urgency;
};

/** What is told at once where nobody says otherwise: all that is relevant. */
export const DEFAULT_ALERT_POLICY: AlertPolicy = {
  relations: RELATIONS.filter(isRelevant),
  minScore: 0.5,
  leastUrgency: 'routine',
};

/** Why a story waits for the digest. */
export type WaitsBecause = 'quiet' | 'relation' | 'score' | 'urgency';

/** Whether a story is told at once or waits, and why. */
export type Telling =
  | { readonly when: 'at-once' }
  | { readonly when: 'digest'; readonly because: WaitsBecause };

/** The stories of a first poll or of a feed renewed at once (`quiet`) are never told at once, whatever the thresholds. */
export function tellingOf(story: Story, policy: AlertPolicy): Telling {
  if (story.quiet) return { when: 'digest', because: 'quiet' };
  if (!policy.relations.includes(story.relation)) return { when: 'digest', because: 'relation' };
  if (!isAtLeast(loudUrgencyOf(story), policy.leastUrgency)) return { when: 'digest', because: 'urgency' };
  if (story.why.score < policy.minScore) return { when: 'digest', because: 'score' };
  return { when: 'at-once' };
}

/** `urgent` is at least `notable`, `notable` at least `routine`. */
export const isAtLeast = (urgency: Urgency, least: Urgency): boolean => !isMoreUrgent(least, urgency);

/**
 * When stories that are due together become one message to each reader. Ten messages a second suspend a subscriber's address
 * (SNS), and nobody reads ten alerts in a row: more than `aloneAtMost` due at one time are told together, and so are two or more
 * that are `lateAfterMs` old, which is what an outage leaves behind.
 */
export const BACKLOG = { aloneAtMost: 5, lateAfterMs: 60 * 60_000 } as const;

/** Since when a story should be told: since it changed, or became more urgent after that. */
const dueSince = ({ raisedAt, changedAt }: Story): string => raisedAt ?? changedAt;

/** Whether a story comes so long after it was due, or after the report that made it so was first seen, that an outage lies between. */
export function isLate(story: Story, now: Date): boolean {
  const since = dueSince(story);
  const changed = Date.parse(since);
  const seen = Date.parse(reportOfChange(story, since)?.firstSeen ?? since);
  return now.getTime() - Math.min(changed, seen) > BACKLOG.lateAfterMs;
}

/** So long after its change a story's alert should have been begun: what the stream brings of it after that is late, and waits for the settler. */
const OVERDUE_AFTER_MS = BACKLOG.lateAfterMs;
/** What is older is in a digest of every edition. */
export const NEWS_FOR_MS = 24 * 60 * 60_000;

/** Whether nobody has begun to tell a story that should have been told at once. */
export function isOverdue(
  story: Story,
  claim: AlertClaim | undefined,
  { policy, now }: { readonly policy: AlertPolicy; readonly now: Date },
): boolean {
  const age = now.getTime() - Date.parse(dueSince(story));
  if (age <= OVERDUE_AFTER_MS || age > NEWS_FOR_MS) return false;
  if (tellingOf(asItWasDue(story), policy).when === 'digest') return false;
  return !isBegun(claim, { ...story, urgency: loudUrgencyOf(story) });
}

/**
 * A story by the reports that it had when it was to be told. What joined it since has said nothing that is told at once: it may be an
 * article of a first poll, and must not bring in an hour what it did not bring then.
 */
function asItWasDue(story: Story): Story {
  const { relation, why } = story;
  const then = story.members.filter(({ keptAt }) => keptAt <= dueSince(story));
  // A report that was revised since stands there by the day of its revision: of one that is alone nothing else is known.
  if (then.length === 0) return story;
  return {
    ...story,
    relation:
      relation === 'bilateral' && then.every((one) => one.relation !== relation) ? 'regional' : relation,
    why: { ...why, score: Math.min(why.score, Math.max(...then.map(({ score }) => score))) },
  };
}

const reportOfChange = ({ members, changedAt }: Story, at = changedAt): StoryMember | undefined =>
  members.find(({ keptAt }) => keptAt >= at);

/**
 * Alerts that one poll of a feed may bring. An outlet that has so many at once is a feed gone wrong, or an index of what it has
 * published for years: what is more waits for the digest.
 */
export const ALERTS_A_POLL = 10;

/** Whether an entry's poll has brought its alerts, by the stories that it opened, changed or made more urgent. */
export function isBeyondCap(
  { outletId, firstSeen }: { readonly outletId: string; readonly firstSeen: string },
  stories: readonly Story[],
): boolean {
  const brought = stories.filter((story) => {
    const reports = [
      reportOfChange(story),
      story.raisedAt ? reportOfChange(story, story.raisedAt) : undefined,
    ];
    return !story.quiet && reports.some((one) => one?.outletId === outletId && one.firstSeen === firstSeen);
  });
  return brought.length >= ALERTS_A_POLL;
}

/** Which of the stories that are due now get a message of their own, and which share one. */
export function planTelling(
  due: readonly Story[],
  now: Date,
): { readonly alone: readonly Story[]; readonly together: readonly Story[] } {
  if (due.length > BACKLOG.aloneAtMost) return { alone: [], together: due };
  const late = due.filter((story) => isLate(story, now));
  if (late.length < 2) return { alone: due, together: [] };
  return { alone: due.filter((story) => !late.includes(story)), together: late };
}
