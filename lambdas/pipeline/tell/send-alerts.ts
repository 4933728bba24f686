import { claimOn, isOvertaken, waitingClaim } from '#domain/alert/alert';
import { type AlertPolicy, isLate, planTelling, tellingOf } from '#domain/alert/alert-policy';
import { loudUrgencyOf } from '#domain/story/loud-urgency';
import type { Story } from '#domain/story/story';
import { latestOf } from './latest-of';
import type { TellDeps } from './tell-deps';
import { tellEach } from './tell-each';

export interface SendAlertsDeps extends TellDeps {
  readonly policy: AlertPolicy;
}

/**
 * Third stage, at once: stories that opened, changed materially or became more urgent are told, each on its own or a burst in one
 * message to each reader. What an outage held back comes story by story: it is left to `settleAlerts`, which tells all of it together.
 * Stories that wait for the digest cost nothing.
 * @returns ids of the stories whose change must be delivered again
 */
export async function sendAlerts(
  stories: readonly Story[],
  deps: SendAlertsDeps,
): Promise<readonly string[]> {
  const due = latestOf(stories).filter((story) => isDue(story, deps));
  const now = deps.clock.now();
  const late = due.filter((story) => isLate(story, now));
  await Promise.all(late.map((story) => leaveToSettler(story, deps)));
  const fresh = due.filter((story) => !late.includes(story));
  const { again } = await tellEach(planTelling(fresh, now), deps);
  return again.map(({ id }) => id);
}

/** A claim that is there already says who sees to the alert, or that it was told. */
async function leaveToSettler(story: Story, { claims, clock, log }: SendAlertsDeps): Promise<void> {
  const begun = await claims.of(story.id);
  if (isOvertaken(begun, story)) return;
  const alert = { ...story, urgency: loudUrgencyOf(story) };
  const note = waitingClaim(claimOn(begun, story), alert, { because: 'came late', now: clock.now() });
  if (note && (await claims.put(note)))
    log.info('alert waits for what else is late', { storyId: story.id, revision: story.revision });
}

function isDue(story: Story, { policy, log }: SendAlertsDeps): boolean {
  const telling = tellingOf(story, policy);
  if (telling.when === 'digest') {
    log.info('story waits for the digest', { storyId: story.id, because: telling.because });
  }
  return telling.when === 'at-once';
}
