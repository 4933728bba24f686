import { ALERT_LEASE_MS, claimDecision, claimOn, isOvertaken } from '#domain/alert/alert';
import { urgencyWords } from '#domain/alert/urgency-words';
import { isMoreUrgent } from '#domain/relevance/verdict';
import { loudUrgencyOf } from '#domain/story/loud-urgency';
import type { Story } from '#domain/story/story';
import type { TellDeps, TellOutcome } from './tell-deps';
import { type Free, tellTogether } from './tell-together';

/**
 * Tells stories, in one message to each reader. Those whose SMS may have gone out already are told apart from the others, which still may have theirs;
 * and so are those that have become more urgent since they were told, which go to other readers, by the thresholds that they passed. Each time
 * claims are looked at when the turn has come: whoever waits for it may be overtaken meanwhile.
 */
export async function tellStories(stories: readonly Story[], deps: TellDeps): Promise<TellOutcome> {
  await deps.turn();
  const found = await Promise.all(stories.map((story) => freeAlert(story, deps)));
  const free = found.filter((one): one is Free => typeof one !== 'string');
  const outcomes: TellOutcome[] = found.filter((one) => typeof one === 'string');
  const [kind] = [...new Set(free.map(kindOf))].sort().reverse();
  if (kind === undefined) return worst(outcomes);
  const group = free.filter((one) => kindOf(one) === kind);
  outcomes.push(await tellGroup(group, deps));
  const rest = free.filter((one) => !group.includes(one)).map(({ current }) => current);
  return worst(rest.length > 0 ? [...outcomes, await tellStories(rest, deps)] : outcomes);
}

/** What has to be seen to before anything else. */
const worst = (outcomes: readonly TellOutcome[]): TellOutcome =>
  (['again', 'unacceptable', 'told', 'open'] as const).find((one) => outcomes.includes(one)) ?? 'already';

/** Those that may have an SMS come first. */
const kindOf = ({ story, texts }: Free): string =>
  `${texts ? 'sms' : 'email'} ${story.raisedFrom === undefined ? 'all' : urgencyWords(story.urgency, story.raisedFrom).join()}`;

/** Whoever is at it tells the story as it was: has it become more urgent since, it has to come again. */
async function freeAlert(
  current: Story,
  { claims, clock }: TellDeps,
): Promise<Free | 'already' | 'open' | 'again'> {
  const begun = await claims.of(current.id);
  if (isOvertaken(begun, current)) return 'already';
  const existing = claimOn(begun, current);
  const story = { ...current, urgency: loudUrgencyOf(current) };
  const decision = claimDecision(existing, story, { now: clock.now(), leaseMs: ALERT_LEASE_MS, sms: true });
  if (decision.kind === 'done') return 'already';
  if (decision.kind === 'wait')
    return isMoreUrgent(story.urgency, existing?.urgency ?? story.urgency) ? 'again' : 'open';
  const { urgency = story.urgency, raisedFrom } = decision.claim;
  const texts = decision.channels.includes('sms');
  return { story: { ...story, urgency, raisedFrom }, current, existing, texts };
}

/**
 * A message that SNS will not take is told in halves, until what it refuses is alone. A story that was sent again as it was told before
 * may have become more urgent since.
 */
async function tellGroup(group: readonly Free[], deps: TellDeps): Promise<TellOutcome> {
  const outcome = await tellTogether(group, deps);
  const stories = group.map(({ current }) => current);
  if (outcome === 'unacceptable' && stories.length > 1) {
    const middle = Math.ceil(stories.length / 2);
    const [first, second] = [stories.slice(0, middle), stories.slice(middle)];
    return worst([await tellStories(first, deps), await tellStories(second, deps)]);
  }
  const behind = group.filter(({ story, current }) => isMoreUrgent(loudUrgencyOf(current), story.urgency));
  if (outcome !== 'told' || behind.length === 0) return outcome;
  return worst([
    outcome,
    await tellStories(
      behind.map(({ current }) => current),
      deps,
    ),
  ]);
}
