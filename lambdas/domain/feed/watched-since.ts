import type { FeedState } from './feed-state';

/** Since when the monitor has read feeds; undefined before the first. */
export function watchedSince(states: readonly FeedState[]): Date | undefined {
  const first = states.flatMap(({ firstReadAt }) => firstReadAt ?? []).sort()[0];
  return first === undefined ? undefined : new Date(first);
}
