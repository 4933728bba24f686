import {
  ALERT_LEASE_MS,
  type AlertClaim,
  type Channel,
  claimDecision,
  publishedClaim,
  refusedClaim,
  waivedClaim,
} from '#domain/alert/alert';
import { type AlertContext, composeAlert, composeBacklog } from '#domain/alert/compose-alert';
import { publishOutcome } from '#domain/alert/publish-outcome';
import type { ToldStory } from '#domain/alert/told-story';
import type { Publication } from '#domain/publication/publication';
import type { Story } from '#domain/story/story';
import type { AlertClaims, Clock, Log, SmsBudget, SmsReservation, Topic, Warnings } from '#pipeline/ports';
import { REFUSED_ALERTS } from '#pipeline/warnings';
import type { Turn } from './turns';

export interface TellDeps {
  readonly claims: AlertClaims;
  readonly topic: Topic;
  /** When the topic may be published to: ten messages a second suspend a subscriber's address (SNS, email notifications). */
  readonly turn: Turn;
  readonly sms: SmsBudget;
  readonly warnings: Warnings;
  readonly clock: Clock;
  readonly log: Log;
  readonly context: Pick<AlertContext, 'timeZone' | 'language' | 'smsWording' | 'storyUrl' | 'archiveUrl'>;
}

/**
 * `open`: someone else is at it, or its end is unknown; `settle-alerts` sees to it when the lease has run out. `unacceptable`: SNS would
 * not take it however often it is asked; `settle-alerts` asks a few times more.
 */
export type TellOutcome = 'told' | 'already' | 'open' | 'refused' | 'unacceptable';

/** An alert that nobody is at: the story as it is to be told, as it stands now, its claim, and whether it may still have an SMS. */
export type Free = {
  readonly story: ToldStory;
  readonly current: Story;
  readonly existing: AlertClaim | undefined;
  readonly texts: boolean;
};

type Claimed = {
  readonly story: ToldStory;
  readonly claim: AlertClaim;
  readonly channels: readonly Channel[];
  /** A former publish has an unknown end. */
  readonly repeats: boolean;
};

/**
 * One message: claim, publish, mark. Only those are told whose claim was won. The claim is written before SNS hears anything, so that
 * nobody else tells the same; the mark after it, with SNS's message id. Money for SMS is set aside before the claims: a budget is never
 * overdrawn.
 */
export async function tellTogether(group: readonly Free[], deps: TellDeps): Promise<TellOutcome> {
  await deps.turn();
  const stories = group.map(({ story }) => story);
  const isTexted = group.every(({ texts }) => texts);
  const money = isTexted ? await moneyForSms(stories, deps) : undefined;
  const answers = await Promise.all(group.map((free) => claimAlert(free, money !== undefined, deps)));
  const claimed = answers.filter((answer) => answer !== undefined);
  const outcome = claimed.length > 0 ? await publish(claimed, publicationOf(claimed, deps), deps) : 'open';
  const isRefused = outcome === 'refused' || outcome === 'unacceptable';
  if (money && (isRefused || claimed.length === 0)) await giveBack(money, deps);
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
async function moneyForSms(
  stories: readonly ToldStory[],
  deps: TellDeps,
): Promise<SmsReservation | undefined> {
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
function composed(stories: readonly ToldStory[], terms: AlertContext): Publication {
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
  const outcome = publishOutcome(error);
  if (outcome === 'unknown') return { outcome: 'open' };
  const [first, ...others] = claimed;
  const faulted = outcome === 'unacceptable' && others.length === 0;
  if (faulted && first && (first.claim.faulted ?? 0) + 1 >= TRIES) {
    await leaveBehind(first, because, deps);
    return { outcome };
  }
  const now = deps.clock.now();
  await Promise.all(
    claimed.map(({ claim, channels, repeats }) =>
      deps.claims.put(refusedClaim(claim, { because, faulted, channels, repeats, now })),
    ),
  );
  return { outcome };
}

/** Times that SNS is asked to take what it calls faulty, each alone. */
const TRIES = 3;

/** The digest has the story all the same. A warning that cannot be said must not bring the alert back. */
async function leaveBehind({ claim }: Claimed, because: string, deps: TellDeps): Promise<void> {
  const { claimId } = claim;
  deps.log.warn('alert left behind', { claimId, because });
  await deps.claims.put(waivedClaim(claim, `SNS refuses it: ${because}`, deps.clock.now()));
  try {
    await deps.warnings.tell({ ...REFUSED_ALERTS, says: `${REFUSED_ALERTS.says}: ${claimId} (${because})` });
  } catch (failure) {
    deps.log.warn('operator not warned', { claimId, because: String(failure) });
  }
}
