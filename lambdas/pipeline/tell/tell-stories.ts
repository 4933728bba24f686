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
import type { AlertClaims, Clock, Log, SmsBudget, Topic } from '#pipeline/ports';

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
 */
export async function tellStories(stories: readonly Story[], deps: TellDeps): Promise<TellOutcome> {
  const answers = await Promise.all(stories.map((story) => claimStory(story, deps)));
  const claimed = answers.filter((answer): answer is Claimed => typeof answer !== 'string');
  if (claimed.length === 0) return answers.includes('open') ? 'open' : 'already';
  const publication = publicationOf(claimed, stories.length > 1, deps);
  return publish(claimed, publication, deps);
}

async function claimStory(story: Story, deps: TellDeps): Promise<Claimed | 'already' | 'open'> {
  const existing = await deps.claims.get(alertClaimId(story));
  const terms = { now: deps.clock.now(), leaseMs: ALERT_LEASE_MS };
  const open = claimDecision(existing, story, { ...terms, sms: true });
  if (open.kind === 'done') return 'already';
  if (open.kind === 'wait') return 'open';
  const sms = open.channels.includes('sms') && (await affordsSms(story, deps));
  const decision = sms ? open : claimDecision(existing, story, { ...terms, sms: false });
  if (decision.kind !== 'publish' || !(await deps.claims.put(decision.claim))) return 'open';
  return { story, claim: decision.claim, channels: decision.channels, repeats: decision.repeats };
}

/** Money is set aside before the claim: what a lost race sets aside in vain is less than a budget overdrawn. */
function affordsSms(story: Story, { sms, context, clock }: TellDeps): Promise<boolean> {
  const { attributes } = composeAlert(story, { ...context, now: clock.now(), channels: ['email', 'sms'] });
  return sms.reserve(attributes, clock.now());
}

/** One story has a message of its own; SMS go out when every claim of the message may still carry them. */
function publicationOf(
  claimed: readonly Claimed[],
  together: boolean,
  { context, clock }: TellDeps,
): Publication {
  const sms = claimed.every(({ channels }) => channels.includes('sms'));
  const terms: AlertContext = {
    ...context,
    now: clock.now(),
    channels: sms ? ['email', 'sms'] : ['email'],
    repeats: claimed.some((one) => one.repeats),
  };
  const [first] = claimed;
  return first && !together
    ? composeAlert(first.story, terms)
    : composeBacklog(
        claimed.map(({ story }) => story),
        terms,
      );
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
