import {
  type AlertClaim,
  type Channel,
  publishedClaim,
  refusedClaim,
  waivedClaim,
} from '#domain/alert/alert';
import { publishOutcome } from '#domain/alert/publish-outcome';
import type { ToldStory } from '#domain/alert/told-story';
import type { Publication } from '#domain/publication/publication';
import { REFUSED_ALERTS } from '#pipeline/warnings';
import type { TellDeps, TellOutcome } from './tell-deps';

/** An alert whose claim was won. */
export type Claimed = {
  readonly story: ToldStory;
  readonly claim: AlertClaim;
  readonly channels: readonly Channel[];
  /** A former publish has an unknown end. */
  readonly repeats: boolean;
};

/** A message, and what it tells. */
export type ClaimedMessage = { readonly tells: readonly Claimed[]; readonly publication: Publication };

/** Publishes a message that tells all of the claims, and those beside it that tell some of them to other readers; then marks the claims. */
export async function publishClaimed(
  [first, ...others]: readonly [ClaimedMessage, ...ClaimedMessage[]],
  deps: TellDeps,
): Promise<TellOutcome> {
  const { tells: claimed, publication } = first;
  const messageId = await deps.topic
    .publish(publication)
    .catch((error: unknown) => failed(claimed, error, deps));
  if (typeof messageId !== 'string') return messageId.outcome;
  const besides = await publishBesides(others, deps);
  if (besides === 'unknown') return 'open';
  await Promise.all(
    claimed.map((one) => {
      const its = besides.filter(({ tells }) => tells.includes(one)).map((message) => message.messageId);
      return deps.claims.put(publishedClaim(one.claim, [messageId, ...its], deps.clock.now()));
    }),
  );
  deps.log.info('alert sent', { stories: idsOf(claimed), messageId });
  return 'told';
}

type Sent = Pick<ClaimedMessage, 'tells'> & { readonly messageId: string };

/**
 * Once SNS has the first message it takes what is shorter as well: one that it will not take is left to the digest, lest the first come
 * again and again. Where the end of one is unknown, all are sent again when the lease has run out: by email alone, so each has its try
 * before that.
 */
async function publishBesides(
  messages: readonly ClaimedMessage[],
  deps: TellDeps,
): Promise<readonly Sent[] | 'unknown'> {
  const sent: Sent[] = [];
  let isOpen = false;
  for (const message of messages) {
    const answer = await publishPatiently(message, deps);
    if (answer === 'unknown') isOpen = true;
    else if (answer !== 'unacceptable') sent.push({ tells: message.tells, messageId: answer.messageId });
  }
  return isOpen ? 'unknown' : sent;
}

async function publishPatiently(
  { tells, publication }: ClaimedMessage,
  deps: TellDeps,
): Promise<{ readonly messageId: string } | 'unknown' | 'unacceptable'> {
  for (let tries = 1; ; tries += 1) {
    await deps.turn();
    try {
      return { messageId: await deps.topic.publish(publication) };
    } catch (error) {
      const because = inWords(error);
      deps.log.warn('alert not sent to all', { stories: idsOf(tells), because });
      const outcome = publishOutcome(error);
      if (outcome === 'unacceptable') await warnOfRefused(idsOf(tells), because, deps);
      if (outcome !== 'refused' || tries === TRIES) return outcome === 'unacceptable' ? outcome : 'unknown';
    }
  }
}

const idsOf = (claimed: readonly Claimed[]): string => claimed.map(({ claim }) => claim.claimId).join(' ');

const inWords = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** SNS surely has nothing: the claims are free for another try at once. Else they stay until their lease runs out. */
async function failed(
  claimed: readonly Claimed[],
  error: unknown,
  deps: TellDeps,
): Promise<{ outcome: TellOutcome }> {
  const because = inWords(error);
  deps.log.warn('alert not sent', { stories: idsOf(claimed), because });
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
  return { outcome: outcome === 'refused' ? 'again' : outcome };
}

/** Times that SNS is asked to take what it calls faulty, each alone, or what goes beside a message that it has. */
const TRIES = 3;

/** The digest has the story all the same. */
async function leaveBehind({ claim }: Claimed, because: string, deps: TellDeps): Promise<void> {
  const { claimId } = claim;
  deps.log.warn('alert left behind', { claimId, because });
  await deps.claims.put(waivedClaim(claim, `SNS refuses it: ${because}`, deps.clock.now()));
  await warnOfRefused(claimId, because, deps);
}

/** A warning that cannot be said must not bring the alert back. */
async function warnOfRefused(stories: string, because: string, deps: TellDeps): Promise<void> {
  try {
    await deps.warnings.tell({ ...REFUSED_ALERTS, says: `${REFUSED_ALERTS.says}: ${stories} (${because})` });
  } catch (failure) {
    deps.log.warn('operator not warned', { stories, because: String(failure) });
  }
}
