import { Misuse } from './misuse';

const DAY = 86_400_000;

/**
 * The instant that `--since` means: a day (its beginning, UTC), an instant in ISO 8601, or days back such as `30d`.
 * @throws an error that says what is understood, also for what lies in the future
 */
export function readSince(since: string, now: Date): Date {
  const back = /^(\d{1,4})d$/.exec(since.trim());
  const from = back ? new Date(now.getTime() - Number(back[1]) * DAY) : dayOrInstant(since.trim());
  if (Number.isNaN(from.getTime()))
    throw new Misuse(`--since ${since}: give a day such as 2026-11-01, or days back such as 30d`);
  if (from > now) throw new Misuse(`--since ${since} is in the future`);
  return from;
}

/** A day that the calendar does not have is not taken for the next one. */
function dayOrInstant(text: string): Date {
  const wrong = new Date(Number.NaN);
  if (!/^\d{4}-\d{2}-\d{2}(T.+)?$/.test(text)) return wrong;
  const start = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== text.slice(0, 10)) return wrong;
  return new Date(text.length === 10 ? `${text}T00:00:00Z` : text);
}
