/** Parts of an instant as a clock on the wall of a zone shows them. */
type WallClock = { year: number; month: number; day: number; hour: number; minute: number };

const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(instant: Date, timeZone: string): WallClock {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return { year, month, day, hour, minute };
}

const asUtc = ({ year, month, day, hour, minute }: WallClock): number =>
  Date.UTC(year, month - 1, day, hour, minute);

/**
 * The instant of an hour on a day in a zone. An hour that the clock skips (spring) is taken as much later as the clock
 * jumps; one that comes twice (autumn) is its first coming.
 */
function instantOf(wall: WallClock, timeZone: string): Date {
  const wanted = asUtc(wall);
  const offsetAt = (instant: number) => asUtc(wallClock(new Date(instant), timeZone)) - instant;
  const day = 24 * 60 * 60_000;
  const candidates = [offsetAt(wanted - day), offsetAt(wanted + day)].map((offset) => wanted - offset);
  const exact = candidates.filter((instant) => asUtc(wallClock(new Date(instant), timeZone)) === wanted);
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates));
}

/** The last time before an instant at which a zone's clock showed `HH:MM`. */
export function lastLocalTime(at: string, timeZone: string, before: Date): Date {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const today = wallClock(before, timeZone);
  const onDay = (daysBack: number): Date => {
    const day = new Date(Date.UTC(today.year, today.month - 1, today.day - daysBack));
    return instantOf(
      { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate(), hour, minute },
      timeZone,
    );
  };
  return [0, 1, 2].map(onDay).find((instant) => instant < before) ?? onDay(2);
}
