import { DAY_WORDS, ERAS, ZONES } from './date-words';
import { monthOf } from './month';
import type { DateContext } from './read-date';
import { wallTimeAt } from './zone-time';

/** A time of day taken out of a text, and what is left of the text. */
export type Clock = {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly rest: string;
};
/** A day; without a year where the text names none. */
export type Day = { readonly year?: number; readonly month: number; readonly day: number };

const TIME =
  /(?<![\d:.])(?:(午前|午後|오전|오후|上午|下午)\s*)?(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?|時(?:(\d{1,2})分)?(?:(\d{1,2})秒)?)(?![\d:])\s*(a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z]))?/;

/** Takes the time of day out of a text; midnight when there is none, undefined when there is one that cannot be. */
export function takeTime(text: string): Clock | undefined {
  const match = TIME.exec(text);
  if (!match) return /\d:\d/.test(text) ? undefined : { hour: 0, minute: 0, second: 0, rest: text };
  const half = match[1] ?? match[7] ?? '';
  const afternoon = /午後|오후|下午|^p/.test(half);
  const morning = /午前|오전|上午|^a/.test(half);
  const told = Number(match[2]);
  const hour = afternoon && told < 12 ? told + 12 : morning && told === 12 ? 0 : told;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(/(?<=\d)t /, ' ')
    .trim();
  return { hour, minute: Number(match[3] ?? match[5] ?? 0), second: Number(match[4] ?? match[6] ?? 0), rest };
}

/** Takes a zone out of what the time was taken from: `+09:00`, `GMT+5`, `JST`, `(мск)`. */
export function takeZone(text: string, timed: boolean): { readonly rest: string; readonly zone?: string } {
  const offset = timed
    ? /(?:\b(?:gmt|utc|ut))?\s?(?<![\d.])([+-]\d{1,2}(?::?\d{2})?)\s*\)?(?=\s\d{4}$|$)/.exec(text)
    : null;
  if (offset?.[1]) return { rest: without(text, offset), zone: offset[1] };
  const named = /(?:^|[\s(,])([a-zа-я]{1,4})\)?(?=\s\d{4}$|$)/.exec(text);
  const name = named?.[1];
  if (!named || !name || !Object.hasOwn(ZONES, name)) return { rest: text };
  return { rest: without(text, named), zone: name };
}

function without(text: string, { index, 0: part }: RegExpExecArray): string {
  return `${text.slice(0, index)} ${text.slice(index + part.length)}`.replace(/\s+/g, ' ').trim();
}

/** The day a text without time and zone names. */
export function readDay(text: string, context: DateContext): Day | undefined {
  return (
    readRelativeDay(text, context) ?? readJapaneseDay(text) ?? readNumericDay(text) ?? readNamedDay(text)
  );
}

function readRelativeDay(text: string, { now, timeZone = 'UTC' }: DateContext): Day | undefined {
  const word = text.replace(/^[\s,.:—–-]+|[\s,.:—–-]+$|\s+(?:в|at)$/g, '');
  const days = word === '' ? 0 : Object.hasOwn(DAY_WORDS, word) ? DAY_WORDS[word] : undefined;
  if (days === undefined) return undefined;
  const today = wallTimeAt(now.getTime(), timeZone);
  const date = new Date(Date.UTC(today.year, today.month - 1, today.day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function readJapaneseDay(text: string): Day | undefined {
  const era = /(令和|平成|昭和)\s*(元|\d{1,2})年\s*(\d{1,2})月\s*(\d{1,2})日/.exec(text);
  const short = era ? null : /^(r|h|s)\.?\s?(\d{1,2})[./](\d{1,2})[./](\d{1,2})$/.exec(text);
  const eraDay = era ?? short;
  if (eraDay) {
    const before = ERAS[eraDay[1] ?? ''] ?? Number.NaN;
    const year = before + (eraDay[2] === '元' ? 1 : Number(eraDay[2]));
    return { year, month: Number(eraDay[3]), day: Number(eraDay[4]) };
  }
  const match =
    /(?:(\d{4})[年년]\s*)?(\d{1,2})[月월]\s*(\d{1,2})[日일]/.exec(text) ??
    /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  return { ...(match[1] && { year: Number(match[1]) }), month: Number(match[2]), day: Number(match[3]) };
}

function readNumericDay(text: string): Day | undefined {
  const bare = text.replace(/^\p{L}{2,12}[.,]?\s+/u, '').replace(/[\s,.|—–-]+(?:г|года|ж|жыл)?\.?$/, '');
  const yearFirst = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:\s*\(.\))?$/.exec(bare);
  if (yearFirst)
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3] ?? 1) };
  const short = /^(\d{2})-(\d{2})-(\d{2})$/.exec(bare); // ISO 8601 of 1988
  if (short) return { year: fullYear(Number(short[1]), 2), month: Number(short[2]), day: Number(short[3]) };
  const yearLast = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/.exec(bare);
  if (!yearLast) return undefined;
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
  const year = fullYear(Number(yearLast[3]), yearLast[3]?.length ?? 0);
  return second > 12 && first <= 12
    ? { year, month: first, day: second }
    : { year, month: second, day: first };
}

/** A day with the month as a word, or as a number before 月: `18 декабря 2025`, `October 13, 2024`, `18 8月 2026`, `Jan 4 2004`. */
function readNamedDay(text: string): Day | undefined {
  const words = text.match(/\d+月|\d+|\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const at = words.findIndex((word) => monthOf(word) !== undefined || /^\d{1,2}月$/.test(word));
  const name = words[at];
  if (name === undefined) return undefined;
  const month = monthOf(name) ?? Number.parseInt(name, 10);
  const numbers = words.flatMap((word, index) =>
    /^\d+$/.test(word) ? [{ value: Number(word), length: word.length, index }] : [],
  );
  const yearLike = numbers.find(({ length }) => length === 4);
  const days = numbers.filter((number) => number !== yearLike && number.length <= 2);
  const day =
    days.find(({ index }) => index === at - 1) ??
    days.find(({ index }) => index === at + 1) ??
    days.find(({ index }) => index <= at + 2 && index >= at - 2);
  if (!day || numbers.some(({ length }) => length > 4 || length === 3)) return undefined;
  const short = days.find((number) => number !== day && number.length === 2 && number.index > at);
  const year = yearLike?.value ?? (short && days.length === 2 ? fullYear(short.value, 2) : undefined);
  return { ...(year !== undefined && { year }), month, day: day.value };
}

/** A year of two digits is of this century up to 69, as RFC 2822 and POSIX read it. */
export function fullYear(year: number, digits: number): number {
  if (digits !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
