import type { LanguageCode } from '#domain/relevance/language-code';
import { fullYear, readDay, takeTime, takeZone } from './date-in-words';
import { AGO, ZONES } from './date-words';
import { monthOf } from './month';
import { instantOf, utcOf, type WallTime } from './zone-time';

/** What a date is read against. */
export type DateContext = {
  /** IANA zone of dates that name none; UTC by default. */
  readonly timeZone?: string;
  readonly languages?: readonly (LanguageCode | string)[];
  readonly now: Date;
};

/** Dates before the web are defaults of software (`0001-01-01`, the epoch), not dates. */
const EARLIEST = Date.UTC(1980, 0, 1);
const LONGEST_TEXT = 120;

/**
 * The instant a text names, as ISO 8601 UTC. Reads RFC 822, ISO 8601, epoch seconds and milliseconds, dates with Russian, Kazakh,
 * Japanese and English months, `YYYY年M月D日`, era years, `Сегодня` and `2 hours ago`, dates without a year. A date without a zone is read in
 * the outlet's; one without a year is the latest that is not in the future. What lies in the future becomes `now`; what is no
 * date, or cannot be one (31 June, 25:00, year 22013), is undefined: nothing is invented.
 */
export function readDate(text: string, context: DateContext): string | undefined {
  // the zone's name behind its offset, as JavaScript writes it, says nothing more
  const bare = text.trim().replace(/([+-]\d{2}:?\d{2})\s*\([^()]*\)$/, '$1');
  if (bare === '' || bare.length > LONGEST_TEXT) return undefined;
  const instant = readInstant(bare, context);
  if (instant === undefined || !Number.isFinite(instant) || instant < EARLIEST) return undefined;
  return new Date(Math.min(instant, context.now.getTime())).toISOString();
}

/** A day written into the address of an article (`/2025/03/14/`, `-2026-09-22/`, `20251204_11.html`): its midnight in the zone. */
export function dateInUrl(url: string, context: DateContext): string | undefined {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/.exec(url)?.[1] ?? '';
  const match =
    /(?:^|[/_-])((?:19|20)\d{2})([-/])(\d{1,2})\2(\d{1,2})(?=[-/_.]|$)/.exec(path) ??
    /(?:^|[/_-])((?:19|20)\d{2})()(\d{2})(\d{2})(?=[-/_.]|$)/.exec(path);
  return match
    ? readDate(`${match[1]}-${match[3]?.padStart(2, '0')}-${match[4]?.padStart(2, '0')}`, context)
    : undefined;
}

function readInstant(text: string, context: DateContext): number | undefined {
  if (/^\d+$/.test(text)) return readDigits(text, context);
  const iso = ISO.exec(text);
  if (iso) return readIso(iso, context);
  const mail = RFC_822.exec(text);
  if (mail) return readMail(mail, context);
  const yearMonth = /^-(\d{2})-?(\d{2})$/.exec(text); // ISO 8601 of 1988: a year of two digits and a month
  if (yearMonth) return atMidnight(fullYear(Number(yearMonth[1]), 2), Number(yearMonth[2]), 1, context);
  return readWords(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(), context);
}

const ISO =
  /^(\d{4})-?0?(\d{2})-?(\d{2})(?:(?:T|t|\s+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*([zZ]|[+-]\d{1,2}:?\d{2}|[+-]\d{2}|[A-Z]{3,4})?$/;

function readIso(
  [, year, month, day, hour, minute, second, zone]: RegExpExecArray,
  context: DateContext,
): number | undefined {
  return toInstant(
    {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour ?? 0),
      minute: Number(minute ?? 0),
      second: Number(second ?? 0),
    },
    zone,
    context,
  );
}

const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3,9})\.?[\s-](\d{4}|\d{2})\s+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:\.\d+)?\s*((?!am|pm)[a-z]{1,5}|(?:gmt|utc|ut)?\s?[+-]\d{1,2}:?\d{2})?$/i;

function readMail(
  [, day, name, year, hour, minute, second, zone]: RegExpExecArray,
  context: DateContext,
): number | undefined {
  const month = monthOf(name?.toLowerCase() ?? '');
  if (!month) return undefined;
  const wall = {
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
  };
  return toInstant({ ...wall, year: fullYear(Number(year), year?.length ?? 0) }, zone, context);
}

/** Digits alone: epoch seconds or milliseconds, or a date written without separators. */
function readDigits(digits: string, context: DateContext): number | undefined {
  if (digits.length === 13) return Number(digits);
  if (digits.length === 10) return Number(digits) * 1000;
  const start = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/.exec(digits);
  if (start && digits.length !== 10) return readIso(start, context);
  const short = /^(\d{2})(\d{2})(\d{2})$/.exec(digits);
  if (short) return atMidnight(fullYear(Number(short[1]), 2), Number(short[2]), Number(short[3]), context);
  const ordinal = /^(\d{4}|\d{2})(\d{3})$/.exec(digits);
  if (ordinal)
    return byDayOfYear(fullYear(Number(ordinal[1]), ordinal[1]?.length ?? 0), Number(ordinal[2]), context);
  return digits.length === 4 ? atMidnight(Number(digits), 1, 1, context) : undefined;
}

function byDayOfYear(year: number, day: number, context: DateContext): number | undefined {
  if (day < 1 || day > 366) return undefined;
  const date = new Date(Date.UTC(year, 0, day));
  return date.getUTCFullYear() === year
    ? atMidnight(year, date.getUTCMonth() + 1, date.getUTCDate(), context)
    : undefined;
}

function atMidnight(year: number, month: number, day: number, context: DateContext): number | undefined {
  return toInstant({ year, month, day, hour: 0, minute: 0, second: 0 }, undefined, context);
}

/** Dates in words: the time is taken out first, then the zone, and what is left must name a day. */
function readWords(text: string, context: DateContext): number | undefined {
  const ago = readAgo(text, context.now);
  if (ago !== undefined) return ago;
  const clock = takeTime(text);
  if (!clock) return undefined;
  const { rest, zone = /오[전후]|년/.test(text) ? 'kst' : undefined } = takeZone(
    clock.rest,
    clock.rest !== text,
  );
  const day = /\+|:\d/.test(rest) ? undefined : readDay(rest, context);
  if (!day) return undefined;
  const { hour, minute, second } = clock;
  const wall = { month: day.month, day: day.day, hour, minute, second };
  if (day.year !== undefined) return toInstant({ ...wall, year: day.year }, zone, context);
  return latestNotAhead(wall, zone, context);
}

function readAgo(text: string, now: Date): number | undefined {
  for (const [pattern, unit] of AGO) {
    const match = pattern.exec(text);
    if (match) return now.getTime() - (Number(match[1]) || 1) * unit;
  }
  return undefined;
}

/** A day without a year: the latest such day that has come (a day's grace for zones). */
function latestNotAhead(
  wall: Omit<WallTime, 'year'>,
  zone: string | undefined,
  context: DateContext,
): number | undefined {
  const thisYear = context.now.getUTCFullYear();
  for (const year of [thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3]) {
    const instant = toInstant({ ...wall, year }, zone, context);
    if (instant !== undefined && instant <= context.now.getTime() + 86_400_000) return instant;
  }
  return undefined;
}

function toInstant(
  wall: WallTime,
  zone: string | undefined,
  { timeZone = 'UTC' }: DateContext,
): number | undefined {
  const { year, month, day, hour, minute, second } = wall;
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  if (minute > 59 || second > 60 || hour > 24 || (hour === 24 && minute + second > 0)) return undefined;
  if (!zone) return instantOf(wall, timeZone);
  const offset = offsetOf(zone);
  return offset === undefined ? undefined : utcOf(wall) - offset * 60_000;
}

/** Minutes east of Greenwich; undefined for an offset that no place has. A name nobody knows counts as UTC. */
function offsetOf(zone: string): number | undefined {
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return ZONES[zone.trim().toLowerCase()] ?? 0;
  const minutes = Number(numeric[3] ?? 0);
  const hours = Number(numeric[2]);
  if (hours > 15 || minutes > 59) return undefined;
  return (numeric[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
}
