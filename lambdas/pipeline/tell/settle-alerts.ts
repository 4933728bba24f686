import { type AlertClaim, waivedClaim } from '#domain/alert/alert';
import type { Stories } from '#pipeline/ports';
import { type TellDeps, tellStories } from './tell-stories';

export interface SettleDeps extends TellDeps {
  readonly stories: Stories;
}

/**
 * Sees to alerts that were begun and not ended: a claim whose lease ran out between publish and mark, or whose publish SNS refused.
 * The email is sent again, an SMS is not. Returns how many were told.
 */
export async function settleAlerts(deps: SettleDeps): Promise<number> {
  const now = deps.clock.now().toISOString();
  const due = (await deps.claims.open()).filter(
    ({ leaseUntil }) => leaseUntil === undefined || leaseUntil <= now,
  );
  let told = 0;
  for (const claim of due) {
    if (told > 0) await deps.clock.sleep(1_000);
    if ((await settle(claim, deps)) === 'told') told += 1;
  }
  return told;
}

async function settle(claim: AlertClaim, deps: SettleDeps) {
  const story = await deps.stories.get(claim.storyId);
  if (story && story.revision === claim.revision) return tellStories([story], deps);
  const because = story ? `revision ${story.revision} tells more` : 'the story is no longer kept';
  const waived = waivedClaim({ id: claim.storyId, revision: claim.revision }, because, deps.clock.now());
  await deps.claims.put({
    ...waived,
    version: claim.version + 1,
    attempt: claim.attempt,
    smsSpent: claim.smsSpent,
  });
  deps.log.warn('alert waived', { claimId: claim.claimId, because });
  return 'already';
}
