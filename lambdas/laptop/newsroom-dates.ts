/** Formats by what they are made of: making one costs a hundred times what using it does. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = FORMATS.get(key) ?? new Intl.DateTimeFormat(locale, options);
  FORMATS.set(key, known);
  return known;
}

/** A moment as a clock on the wall of a zone shows it. */
type WallClock = {
  readonly date: string;
  readonly time: string;
  /** `+05:00` */
  readonly offset: string;
  readonly weekday: string;
};

function wallClock(instant: Date, timeZone: string): WallClock {
  const format = formatOf('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    weekday: 'short',
    timeZoneName: 'longOffset',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}:${parts.second}`,
    offset: parts.timeZoneName === 'GMT' ? '+00:00' : (parts.timeZoneName ?? '').replace('GMT', ''),
    weekday: parts.weekday ?? '',
  };
}

/** `2025-12-18T10:10:00+05:00` */
export function isoDate(instant: Date, timeZone: string): string {
  const { date, time, offset } = wallClock(instant, timeZone);
  return `${date}T${time}${offset}`;
}

/** `Thu, 18 Dec 2025 10:10:00 +0500` */
export function rfc822Date(instant: Date, timeZone: string): string {
  const { time, offset, weekday } = wallClock(instant, timeZone);
  const day = formatOf('en-US', { timeZone, day: '2-digit', month: 'short', year: 'numeric' });
  const parts = Object.fromEntries(day.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${weekday}, ${parts.day} ${parts.month} ${parts.year} ${time} ${offset.replace(':', '')}`;
}

/** What a reader of the language sees: day, time and both, in the outlet's zone. */
export function printedDate(
  instant: Date,
  timeZone: string,
  language: string,
): { readonly day: string; readonly time: string; readonly weekday: string } {
  const { time } = wallClock(instant, timeZone);
  const locale = language === 'en' ? 'en-GB' : language;
  return {
    day: formatOf(locale, { timeZone, dateStyle: 'long' }).format(instant),
    time: time.slice(0, 5),
    weekday: formatOf(locale, { timeZone, weekday: 'long' }).format(instant),
  };
}
