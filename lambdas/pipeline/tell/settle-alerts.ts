import { type AlertClaim, waivedClaim } from '#domain/alert/alert';
import { planTelling } from '#domain/alert/alert-policy';
import type { Story } from '#domain/story/story';
import type { Stories } from '#pipeline/ports';
import { tellPaced } from './tell-paced';
import type { TellDeps } from './tell-stories';

export interface SettleDeps extends TellDeps {
  readonly stories: Stories;
}

/**
 * Sees to alerts that were begun and not ended: a claim whose lease ran out between publish and mark, one whose publish SNS refused, or
 * one that came late. The email is sent again, an SMS is not; what an outage left is told in one message. Returns how many were told.
 */
export async function settleAlerts(deps: SettleDeps): Promise<number> {
  const now = deps.clock.now();
  const due = (await deps.claims.open()).filter(
    ({ leaseUntil }) => leaseUntil === undefined || leaseUntil <= now.toISOString(),
  );
  const stories: Story[] = [];
  for (const claim of due) {
    const story = await deps.stories.get(claim.storyId);
    if (story?.revision === claim.revision) stories.push(story);
    else if (!story || story.revision > claim.revision) await waive(claim, story, deps);
  }
  const { told } = await tellPaced(planTelling(stories, now), deps);
  return told.length;
}

async function waive(claim: AlertClaim, story: Story | undefined, deps: SettleDeps): Promise<void> {
  const because = story ? `revision ${story.revision} tells more` : 'the story is no longer kept';
  const waived = waivedClaim({ id: claim.storyId, revision: claim.revision }, because, deps.clock.now());
  await deps.claims.put({
    ...waived,
    version: claim.version + 1,
    attempt: claim.attempt,
    smsSpent: claim.smsSpent,
  });
  deps.log.warn('alert waived', { claimId: claim.claimId, because });
}
