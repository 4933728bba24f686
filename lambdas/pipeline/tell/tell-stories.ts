import {
  ALERT_LEASE_MS,
  type AlertClaim,
  alertClaimId,
  type Channel,
  claimDecision,
  publishedClaim,
  refusedClaim,
} from '#domain/alert/alert';
import { type AlertContext, composeAlert, composeBacklog } from '#domain/alert/compose-alert';
import { publishOutcome } from '#domain/alert/publish-outcome';
import type { Publication } from '#domain/publication/publication';
import type { Story } from '#domain/story/story';
import type { AlertClaims, Clock, Log, SmsBudget, SmsReservation, Topic } from '#pipeline/ports';

export interface TellDeps {
  readonly claims: AlertClaims;
  readonly topic: Topic;
  readonly sms: SmsBudget;
  readonly clock: Clock;
  readonly log: Log;
  readonly context: Pick<AlertContext, 'timeZone' | 'language' | 'smsWording' | 'storyUrl'>;
}

/** `open`: someone else is at it, or its end is unknown; `settle-alerts` sees to it when the lease has run out. */
export type TellOutcome = 'told' | 'already' | 'open' | 'refused';

/** One publish a second and topic: ten a second suspend a subscriber's address (SNS, email notifications). */
export const PACE_MS = 1_000;

/** An alert that nobody is at, and what its claim would be. */
type Free = { readonly story: Story; readonly existing: AlertClaim | undefined };

type Claimed = {
  readonly story: Story;
  readonly claim: AlertClaim;
  readonly channels: readonly Channel[];
  /** A former publish has an unknown end. */
  readonly repeats: boolean;
};

/**
 * Tells stories in one message: claim, publish, mark. Only those are told whose claim was won.
 * The claim is written before SNS hears anything, so that nobody else tells the same; the mark after it, with SNS's message id.
 * Stories whose SMS may have gone out already are told apart from the others, which still may have theirs.
 */
export async function tellStories(stories: readonly Story[], deps: TellDeps): Promise<TellOutcome> {
  const found = await Promise.all(stories.map((story) => freeAlert(story, deps)));
  const free = found.filter((one): one is Free => typeof one !== 'string');
  const groups = [
    free.filter(({ existing }) => !existing?.smsSpent),
    free.filter(({ existing }) => existing?.smsSpent),
  ].filter((group) => group.length > 0);
  const outcomes: TellOutcome[] = found.includes('open') ? ['open'] : [];
  for (const [n, group] of groups.entries()) {
    if (n > 0) await deps.clock.sleep(PACE_MS);
    outcomes.push(await tellGroup(group, deps));
  }
  return (['refused', 'told', 'open'] as const).find((one) => outcomes.includes(one)) ?? 'already';
}

async function freeAlert(story: Story, { claims, clock }: TellDeps): Promise<Free | 'already' | 'open'> {
  const existing = await claims.get(alertClaimId(story));
  const { kind } = claimDecision(existing, story, { now: clock.now(), leaseMs: ALERT_LEASE_MS, sms: true });
  if (kind === 'publish') return { story, existing };
  return kind === 'done' ? 'already' : 'open';
}

/** Money is set aside before the claims: a budget is never overdrawn. */
async function tellGroup(group: readonly Free[], deps: TellDeps): Promise<TellOutcome> {
  const mayText = group.every(({ existing }) => !existing?.smsSpent);
  const money = mayText
    ? await moneyForSms(
        group.map(({ story }) => story),
        deps,
      )
    : undefined;
  const answers = await Promise.all(group.map((free) => claimAlert(free, money !== undefined, deps)));
  const claimed = answers.filter((answer) => answer !== undefined);
  const outcome = claimed.length > 0 ? await publish(claimed, publicationOf(claimed, deps), deps) : 'open';
  if (money && (outcome === 'refused' || claimed.length === 0)) await giveBack(money, deps);
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

/** Once for a message, however many stories it tells. Where nobody can say, the email does not wait for it. */
async function moneyForSms(stories: readonly Story[], deps: TellDeps): Promise<SmsReservation | undefined> {
  const { sms, context, clock, log } = deps;
  const { attributes } = composed(stories, { ...context, now: clock.now(), channels: ['email', 'sms'] });
  try {
    return await sms.reserve(attributes, clock.now());
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

/** SMS go out when every claim of the message may still carry them. */
function publicationOf(claimed: readonly Claimed[], { context, clock }: TellDeps): Publication {
  const sms = claimed.every(({ channels }) => channels.includes('sms'));
  const terms: AlertContext = {
    ...context,
    now: clock.now(),
    channels: sms ? ['email', 'sms'] : ['email'],
    repeats: claimed.some((one) => one.repeats),
  };
  return composed(
    claimed.map(({ story }) => story),
    terms,
  );
}

/** One story has a message of its own. */
function composed(stories: readonly Story[], terms: AlertContext): Publication {
  const [first, ...others] = stories;
  return first && others.length === 0 ? composeAlert(first, terms) : composeBacklog(stories, terms);
}

async function publish(
  claimed: readonly Claimed[],
  publication: Publication,
  deps: TellDeps,
): Promise<TellOutcome> {
  const about = { stories: claimed.map(({ claim }) => claim.claimId).join(' ') };
  const messageId = await deps.topic
    .publish(publication)
    .catch((error: unknown) => failed(claimed, error, deps));
  if (typeof messageId !== 'string') return messageId.outcome;
  await Promise.all(
    claimed.map(({ claim }) => deps.claims.put(publishedClaim(claim, messageId, deps.clock.now()))),
  );
  deps.log.info('alert sent', { ...about, messageId });
  return 'told';
}

/** SNS surely has nothing: the claims are free for another try at once. Else they stay until their lease runs out. */
async function failed(
  claimed: readonly Claimed[],
  error: unknown,
  deps: TellDeps,
): Promise<{ outcome: TellOutcome }> {
  const because = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  deps.log.warn('alert not sent', { stories: claimed.map(({ claim }) => claim.claimId).join(' '), because });
  if (publishOutcome(error) === 'unknown') return { outcome: 'open' };
  const now = deps.clock.now();
  await Promise.all(
    claimed.map(({ claim, channels }) => deps.claims.put(refusedClaim(claim, { because, channels, now }))),
  );
  return { outcome: 'refused' };
}
