import { type AlertPolicy, planTelling, tellingOf } from '#domain/alert/alert-policy';
import type { Story } from '#domain/story/story';
import { type TellDeps, tellStories } from './tell-stories';

export interface SendAlertsDeps extends TellDeps {
  readonly policy: AlertPolicy;
}

/** One publish a second and topic: ten a second suspend a subscriber's address (SNS, email notifications). */
const PACE_MS = 1_000;

/**
 * Third stage, at once: stories that opened or changed materially are told, each on its own or a burst as one message. Stories
 * that wait for the digest cost nothing.
 * @returns ids of the stories that SNS refused: their change must be delivered again
 */
export async function sendAlerts(
  stories: readonly Story[],
  deps: SendAlertsDeps,
): Promise<readonly string[]> {
  const due = latest(stories).filter((story) => isDue(story, deps));
  const { alone, together } = planTelling(due, deps.clock.now());
  const messages = [...alone.map((story) => [story]), ...(together.length > 0 ? [together] : [])];
  const refused: string[] = [];
  for (const [n, message] of messages.entries()) {
    if (n > 0) await deps.clock.sleep(PACE_MS);
    const outcome = await tellStories(message, deps);
    if (outcome === 'refused') refused.push(...message.map(({ id }) => id));
  }
  return refused;
}

function isDue(story: Story, { policy, log }: SendAlertsDeps): boolean {
  const telling = tellingOf(story, policy);
  if (telling.when === 'digest') {
    log.info('story waits for the digest', { storyId: story.id, because: telling.because });
  }
  return telling.when === 'at-once';
}

/** A batch may hold several changes of one story: the latest says all. */
function latest(stories: readonly Story[]): Story[] {
  const byId = new Map<string, Story>();
  for (const story of stories) {
    const before = byId.get(story.id);
    if (!before || story.version > before.version) byId.set(story.id, story);
  }
  return [...byId.values()];
}
