import { type AlertClaim, alertClaimId, isOpen, waivedClaim } from '#domain/alert/alert';
import { type AlertPolicy, isOverdue, NEWS_FOR_MS, planTelling } from '#domain/alert/alert-policy';
import type { Story } from '#domain/story/story';
import type { Stories } from '#pipeline/ports';
import { latestOf } from './latest-of';
import type { TellDeps } from './tell-deps';
import { tellEach } from './tell-each';

export interface SettleDeps extends TellDeps {
  readonly policy: AlertPolicy;
  readonly stories: Stories;
}

/** The first tick of an hour looks for alerts that nobody began: reading stories at each would cost as much as all else it does. */
const TICK_MS = 5 * 60_000;
const HOUR_MS = 60 * 60_000;

/**
 * Sees to alerts that were begun and not ended: a claim whose lease ran out between publish and mark, one whose publish SNS refused, or
 * one that came late. The email is sent again, an SMS is not; what an outage left is told in one message to each reader. Once an hour it
 * also tells what nobody has begun to tell, whatever became of the stream's note of it. Returns how many were told.
 */
export async function settleAlerts(
  { scheduledTime }: { readonly scheduledTime: string },
  deps: SettleDeps,
): Promise<number> {
  const now = deps.clock.now();
  const claims = await deps.claims.all();
  const begun = await storiesOf(
    claims.filter((claim) => isOpen(claim) && (claim.leaseUntil ?? '') <= now.toISOString()),
    deps,
  );
  const isHour = Date.parse(scheduledTime) % HOUR_MS < TICK_MS;
  const forgotten = isHour ? await neverBegun(claims, deps) : [];
  const { told } = await tellEach(planTelling(latestOf([...begun, ...forgotten]), now), deps);
  return told.length;
}

/** The stories of claims, but for those that are told otherwise. */
async function storiesOf(claims: readonly AlertClaim[], deps: SettleDeps): Promise<readonly Story[]> {
  const stories: Story[] = [];
  for (const claim of claims) {
    const story = await deps.stories.get(claim.storyId);
    if (story?.revision === claim.revision) stories.push(story);
    else if (!story || story.revision > claim.revision) await waive(claim, story, deps);
  }
  return stories;
}

/** Stories of the last day that should have been told at once, or told to more readers, and have no claim that says so. */
async function neverBegun(
  claims: readonly AlertClaim[],
  { stories, policy, clock, log }: SettleDeps,
): Promise<readonly Story[]> {
  const now = clock.now();
  const byId = new Map(claims.map((claim) => [claim.claimId, claim]));
  const changed = await stories.changedBetween(new Date(now.getTime() - NEWS_FOR_MS), now);
  const found = changed.filter((story) => isOverdue(story, byId.get(alertClaimId(story)), { policy, now }));
  for (const { id, revision } of found) log.warn('alert that nobody began', { storyId: id, revision });
  // The index may be a moment behind.
  const current = await Promise.all(found.map(({ id }) => stories.get(id)));
  return current.filter((story) => story !== undefined);
}

async function waive(claim: AlertClaim, story: Story | undefined, deps: SettleDeps): Promise<void> {
  const because = story ? `revision ${story.revision} tells more` : 'the story is no longer kept';
  if (await deps.claims.put(waivedClaim(claim, because, deps.clock.now())))
    deps.log.warn('alert waived', { claimId: claim.claimId, because });
}
