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

/** Publishes a message and marks the claims of what it tells. */
export async function publishClaimed(
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
