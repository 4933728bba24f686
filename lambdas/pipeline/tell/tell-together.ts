import { ALERT_LEASE_MS, type AlertClaim, claimDecision } from '#domain/alert/alert';
import type { AlertContext } from '#domain/alert/compose-alert';
import { composeMessages } from '#domain/alert/compose-messages';
import type { ToldStory } from '#domain/alert/told-story';
import type { Story } from '#domain/story/story';
import type { SmsReservation } from '#pipeline/ports';
import { type Claimed, type ClaimedMessage, publishClaimed } from './publish-claimed';
import type { TellDeps, TellOutcome } from './tell-deps';

/** An alert that nobody is at: the story as it is to be told, as it stands now, its claim, and whether it may still have an SMS. */
export type Free = {
  readonly story: ToldStory;
  readonly current: Story;
  readonly existing: AlertClaim | undefined;
  readonly texts: boolean;
};

/**
 * One message to each reader, when the turn has come: claim, publish, mark. Only those are told whose claim was won. The claim is written before SNS hears
 * anything, so that nobody else tells the same; the mark after it, with SNS's message id. Money for SMS is set aside before the claims: a
 * budget is never overdrawn.
 * @throws why a claim could not be written, when those that were won are told
 */
export async function tellTogether(group: readonly Free[], deps: TellDeps): Promise<TellOutcome> {
  const stories = group.map(({ story }) => story);
  const isTexted = group.every(({ texts }) => texts);
  const money = isTexted ? await moneyForSms(stories, deps) : undefined;
  const answers = await Promise.allSettled(group.map((free) => claimAlert(free, money !== undefined, deps)));
  const claimed = answers.flatMap((answer) => (answer.status === 'fulfilled' ? (answer.value ?? []) : []));
  const [first, ...others] = messagesOf(claimed, deps);
  const outcome = first ? await publishClaimed([first, ...others], deps) : 'open';
  const isRefused = outcome === 'again' || outcome === 'unacceptable';
  if (money && (isRefused || claimed.length === 0)) await giveBack(money, deps);
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
  return outcome;
}

async function claimAlert(
  { story, existing }: Free,
  sms: boolean,
  { claims, clock }: TellDeps,
): Promise<Claimed | undefined> {
  const decision = claimDecision(existing, story, { now: clock.now(), leaseMs: ALERT_LEASE_MS, sms });
  if (decision.kind !== 'publish' || !(await claims.put(decision.claim))) return undefined;
  return { story, claim: decision.claim, channels: decision.channels, repeats: decision.repeats };
}

/** For each message that a telephone gets, of which an old policy lets several pass. Where nobody can say, the email does not wait for it. */
async function moneyForSms(
  stories: readonly ToldStory[],
  deps: TellDeps,
): Promise<SmsReservation | undefined> {
  const { sms, context, clock, log } = deps;
  const terms: AlertContext = { ...context, now: clock.now(), channels: ['email', 'sms'] };
  const messages = composeMessages(stories, terms).map(({ publication }) => publication.attributes);
  try {
    return await sms.reserve(messages, clock.now());
  } catch (failure) {
    log.warn('SMS left out', { stories: stories.map(({ id }) => id).join(' '), because: String(failure) });
    return undefined;
  }
}

/** For SMS that SNS refused, or that another sends: tries that come to nothing must not use up a month's budget. */
async function giveBack(money: SmsReservation, { sms, log }: TellDeps): Promise<void> {
  try {
    await sms.release(money);
  } catch (failure) {
    log.warn('money for SMS not given back', { usd: money.usd, because: String(failure) });
  }
}

/** SMS go out when every claim may still carry them. */
function messagesOf(claimed: readonly Claimed[], { context, clock }: TellDeps): readonly ClaimedMessage[] {
  if (claimed.length === 0) return [];
  const sms = claimed.every(({ channels }) => channels.includes('sms'));
  const terms: AlertContext = {
    ...context,
    now: clock.now(),
    channels: sms ? ['email', 'sms'] : ['email'],
    repeats: claimed.some((one) => one.repeats),
  };
  return composeMessages(
    claimed.map(({ story }) => story),
    terms,
  ).map(({ stories, publication }) => ({
    tells: claimed.filter(({ story }) => stories.includes(story)),
    publication,
  }));
}
