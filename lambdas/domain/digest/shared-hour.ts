import type { Edition } from './edition';
import { lastLocalTime } from './local-time';

/** A function has time for two issues of eighteen parts, each in the last of so many seconds. */
const SHARERS_AT_MOST = 3;

/**
 * Which seconds of the clock belong to an edition whose issue is sent at an instant: editions with the same hour share the topic, and
 * one reader may have all of them.
 */
export function secondsOf(
  edition: Edition,
  editions: readonly Edition[],
  at: Date,
): { readonly of: number; readonly place: number } {
  const justAfter = new Date(at.getTime() + 1);
  const sharers = editions.filter(
    (one) => one === edition || lastLocalTime(one.at, one.timeZone, justAfter).getTime() === at.getTime(),
  );
  const of = Math.min(sharers.length, SHARERS_AT_MOST);
  return { of, place: sharers.indexOf(edition) % of };
}
