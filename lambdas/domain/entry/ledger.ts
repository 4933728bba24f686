import type { FeedState } from '#domain/feed/feed-state';
import { type Fate, fateClass } from './fate';

/** One recorded fate and the day its entry was first seen (`YYYY-MM-DD`, UTC). */
export type RecordedFate = { readonly fate: Fate; readonly day: string };

/** Entries seen and what became of them, over whole days. */
export type Ledger = {
  readonly from: string;
  readonly to: string;
  readonly seen: number;
  /** By class: `article:bilateral`, `duplicate-of`, `unreadable:gone` … */
  readonly fates: Readonly<Record<string, number>>;
  /** Seen and without a fate: on a queue, or among its dead letters. */
  readonly waiting: number;
  /** Fates without an entry that was counted: a feed's state was lost. */
  readonly unaccounted: number;
};

/**
 * Adds up what feeds have brought and what became of it, for the days whose records are all still kept.
 * Entries seen = sum of fates + waiting.
 */
export function addUp(
  states: readonly FeedState[],
  fates: readonly RecordedFate[],
  days: { readonly from: string; readonly to: string },
): Ledger {
  const within = (day: string) => day >= days.from && day <= days.to;
  const counted = states.flatMap(({ seenByDay, quietByDay }) => [
    ...Object.entries(seenByDay),
    ...Object.entries(quietByDay ?? {}),
  ]);
  const seen = counted.filter(([day]) => within(day)).reduce((sum, [, count]) => sum + count, 0);
  const classes = new Map<string, number>();
  for (const { fate, day } of fates) {
    if (within(day)) classes.set(fateClass(fate), (classes.get(fateClass(fate)) ?? 0) + 1);
  }
  const recorded = [...classes.values()].reduce((sum, count) => sum + count, 0);
  const sorted = [...classes].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...days,
    seen,
    fates: Object.fromEntries(sorted),
    waiting: Math.max(0, seen - recorded),
    unaccounted: Math.max(0, recorded - seen),
  };
}
