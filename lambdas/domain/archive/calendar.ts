import { lastLocalTime } from '#domain/digest/local-time';
import { monthIn } from '#domain/story/month-tally';

const HOUR = 3_600_000;

/** Formats take longer to make than to use. */
const inZones = (options: Intl.DateTimeFormatOptions) => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (timeZone: string, instant: Date) => {
    const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
    formats.set(timeZone, format);
    return format.format(instant).replace(/\s/gu, ' ');
  };
};

const dayOfMonth = inZones({ day: '2-digit' });

/** The day of an instant, `YYYY-MM-DD`, as the calendar on a wall of the zone shows it. */
export const dayIn = (timeZone: string, instant: Date): string =>
  `${monthIn(timeZone, instant)}-${dayOfMonth(timeZone, instant).padStart(2, '0')}`;

/** `18 December 2025 at 10:10 GMT+5`. */
export const instantInWords = inZones({
  ...{ day: 'numeric', month: 'long', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'shortOffset' },
});

/** The instants between which a month lies in a zone: from the first on, before the second. */
export function spanOfMonth(month: string, timeZone: string): { readonly from: Date; readonly to: Date } {
  return { from: midnight(`${month}-01`, timeZone), to: midnight(`${monthAfter(month)}-01`, timeZone) };
}

function midnight(day: string, timeZone: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // Noon in Greenwich is of the same day everywhere but in the far east, where midnight there is.
  const noon = new Date(utc + 12 * HOUR + 1);
  return lastLocalTime('00:00', timeZone, dayIn(timeZone, noon) === day ? noon : new Date(utc));
}

/** The month that follows one, `YYYY-MM`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
}

/** All days of a month, `YYYY-MM-DD`. */
export function daysOf(month: string): readonly string[] {
  const days = (Date.parse(`${monthAfter(month)}-01`) - Date.parse(`${month}-01`)) / (24 * HOUR);
  return Array.from({ length: days }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);
}

/** Which day of the week a day is, 0 for Monday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const inWords = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
};

/** `Thursday 18 December 2025`. */
export const dayInWords = inWords({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `18 December 2025`. */
export const plainDayInWords = inWords({ day: 'numeric', month: 'long', year: 'numeric' });

const monthWords = inWords({ month: 'long', year: 'numeric' });
/** `December 2025`. */
export const monthInWords = (month: string): string => monthWords(`${month}-01`);
