import type { FeedState } from './feed-state';

/**
 * `silent`: it answers, but has had no news for longer than is its habit; `persistent`: it has failed so often and so long
 * that a person should look.
 */
export type HealthLevel = 'ok' | 'silent' | 'failing' | 'persistent';

/** How a feed is, in words for the operator. */
export type FeedHealth = {
  readonly level: HealthLevel;
  readonly words: string;
  /** No entry carries a date: published times are those of first sight. */
  readonly undated: boolean;
};

const DAY = 86_400_000;
const OBSERVED_DAYS = 60;

/** Persistent: at least this many tries over at least this many days. */
const PERSISTENT_FAILURES = 5;
const PERSISTENT_DAYS = 2;

/** A habit takes this long to show. */
const HABIT_DAYS = 7;
const HABIT_ENTRIES = 5;
/** Were entries to come at random, one silence in 400 would last longer than six times the usual wait (e⁻⁶). */
const WAITS = 6;
/** Twice the longest pause it ever made: weekends and holidays are habits too. */
const PAUSES = 2;
/** A feed that never had anything new is reported after this many days. */
const NEVER_NEW_DAYS = 14;

/** New entries a day, over the days that it was watched (at most 60); 0 for a feed watched for less than a day. */
export function baselinePerDay(state: FeedState, now: Date): number {
  if (!state.firstReadAt) return 0;
  const watched = Math.min((now.getTime() - Date.parse(state.firstReadAt)) / DAY, OBSERVED_DAYS);
  const seen = Object.values(state.seenByDay).reduce((sum, entries) => sum + entries, 0);
  return watched < 1 ? 0 : seen / watched;
}

/** How a feed is. */
export function feedHealth(state: FeedState, now: Date): FeedHealth {
  const { undated } = state;
  const failing = failure(state, now);
  if (failing) return { ...failing, undated };
  const silence = silenceOf(state, now);
  if (silence) return { level: 'silent', words: silence, undated };
  const words = undated ? 'none of its entries carries a date' : 'well';
  return { level: 'ok', words, undated };
}

function failure(state: FeedState, now: Date): Pick<FeedHealth, 'level' | 'words'> | undefined {
  const { failuresInARow, failingSince, lastFailure, notBefore } = state;
  if (failuresInARow === 0 || !lastFailure || !failingSince) return undefined;
  const days = (now.getTime() - Date.parse(failingSince)) / DAY;
  const persistent = failuresInARow >= PERSISTENT_FAILURES && days >= PERSISTENT_DAYS;
  const times =
    failuresInARow === 1 ? 'failed once' : `failed ${failuresInARow} times since ${minute(failingSince)}`;
  const next = notBefore ? `; next try after ${minute(notBefore)}` : '';
  return {
    level: persistent ? 'persistent' : 'failing',
    words: `${times} (${lastFailure.class}: ${lastFailure.detail})${next}`,
  };
}

function silenceOf(state: FeedState, now: Date): string | undefined {
  const since = state.lastNewAt ?? state.firstReadAt;
  if (!state.firstReadAt || !since) return undefined;
  const days = (now.getTime() - Date.parse(since)) / DAY;
  // The habit is that of the time before the silence, which would otherwise excuse itself.
  const perDay = baselinePerDay(state, new Date(since));
  if (perDay === 0) {
    return days >= NEVER_NEW_DAYS
      ? `nothing new since ${day(since)}, soon after it was first read`
      : undefined;
  }
  const watched = (now.getTime() - Date.parse(state.firstReadAt)) / DAY;
  if (watched < HABIT_DAYS || state.entriesTotal < HABIT_ENTRIES) return undefined;
  if (days < Math.max(PAUSES * longestPause(state), WAITS / perDay)) return undefined;
  return `no news since ${day(since)}, where ${perDay.toPrecision(2)} entries a day are usual`;
}

/** Days between two days with news, the longest of the last 60 days; 1 for a feed with news every day. */
function longestPause(state: FeedState): number {
  const days = Object.keys(state.seenByDay).sort();
  const pauses = days.slice(1).map((next, i) => (Date.parse(next) - Date.parse(days[i] ?? next)) / DAY);
  return Math.max(1, ...pauses);
}

const minute = (instant: string): string => `${instant.slice(0, 16).replace('T', ' ')} UTC`;
const day = (instant: string): string => instant.slice(0, 10);
