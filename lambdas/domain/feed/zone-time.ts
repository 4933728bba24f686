/** A time as a clock on a wall shows it; months count from 1. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of an IANA zone show at an instant. */
export function wallTimeAt(instant: number, timeZone: string): WallTime {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour: hour % 24, minute, second };
}

/**
 * The instant (epoch milliseconds) at which the clocks of a zone show a time, by the zone's rules on that day: Kazakhstan is at
 * UTC+6 before 2024-03-01 and at UTC+5 after. A time that is skipped or shown twice is taken as before the change.
 */
export function instantOf(wall: WallTime, timeZone: string): number {
  const asUtc = utcOf(wall);
  const guess = asUtc - offsetAt(asUtc, timeZone);
  const offset = offsetAt(guess, timeZone);
  return asUtc - offset;
}

/** A wall time read as UTC, in epoch milliseconds. */
export function utcOf({ year, month, day, hour, minute, second }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function offsetAt(instant: number, timeZone: string): number {
  return utcOf(wallTimeAt(instant, timeZone)) - Math.floor(instant / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const numeric = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const made = new Intl.DateTimeFormat('en-US', { ...numeric, hourCycle: 'h23', timeZone });
  FORMATS.set(timeZone, made);
  return made;
}
