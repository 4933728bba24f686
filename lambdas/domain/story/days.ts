/** Beginnings of month names, `$` after whole ones, January first: English, Russian, Kazakh and Kyrgyz, Uzbek, Turkish, German, French. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan.', 'январ', 'қаңтар', 'yanvar', 'ocak', 'januar', 'janvier'],
  ['february', 'feb.', 'феврал', 'ақпан', 'fevral', 'şubat', 'februar', 'février'],
  ['march$', 'mar.', 'март', 'наурыз', 'mart$', 'märz', 'mars$'],
  ['april', 'apr.', 'апрел', 'сәуір', 'aprel', 'nisan', 'avril'],
  ['may$', 'мая', 'май', 'мамыр', 'mai$'],
  ['june', 'jun.', 'июн', 'маусым', 'iyun', 'haziran', 'juni', 'juin'],
  ['july', 'jul.', 'июл', 'шілде', 'iyul', 'temmuz', 'juli', 'juillet'],
  ['august', 'aug.', 'август', 'тамыз', 'avgust', 'ağustos', 'août'],
  ['september', 'sept.', 'sep.', 'сентябр', 'қыркүйек', 'sentabr', 'eylül', 'septembre'],
  ['october', 'oct.', 'октябр', 'қазан', 'oktabr', 'ekim', 'oktober', 'octobre'],
  ['november', 'nov.', 'ноябр', 'қараша', 'noyabr', 'kasım', 'novembre'],
  ['december', 'dec.', 'декабр', 'желтоқсан', 'dekabr', 'aralık', 'dezember', 'décembre'],
];

const READ_CHARACTERS = 20_000;
const AT_MOST = 12;

/** The first day of a span, if it is one: 14-16 May, с 14 по 16 мая. */
const FIRST = '(?:(\\d{1,2})(?:\\s?[-–—~〜～]\\s?|\\s(?:to|and|по|и|мен|bis|au)\\s))?';
const DAY_MONTH = new RegExp(
  `(?<!\\d)${FIRST}(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|-?го|-?е|\\.)?[\\s-](?:of\\s)?(\\p{L}{3,12}\\.?)`,
  'gu',
);
const MONTH_DAY = /(\p{L}{3,9}\.?)\s(\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–—]\s?(\d{1,2}))?(?![\d:])/gu;
/** A month may have been named before the day, or is that of publication: 16日. Not 16日間, sixteen days. */
const CJK =
  /(?:(\d{1,2})[月월]\s?)?(?<!\d)(\d{1,2})[日일](?!間|目|連|程|以|前|後|ぶり|분|간|째|동|本|线|線)(?:\s?[-–—~〜～・、]\s?(\d{1,2})[日일])?/gu;
const ISO = /(?<!\d)(20\d\d|19\d\d)-(\d\d)-(\d\d)(?!\d)/gu;
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/gu;
const YEAR_AFTER = /^,?\s?(?:of\s)?((?:19|20)\d\d)/u;
const YEAR_BEFORE = /((?:19|20)\d\d)[年년]\s?$/u;
const YEAR_CHARACTERS = 14;

/** A day as a text tells it; months from 1. */
type Told = { readonly year?: number; readonly month?: number; readonly day: number };

/**
 * Days that a text speaks of, `YYYY-MM-DD`. A day without a year is taken to be the one nearest to `near` (the day of
 * publication); without that it is left out, never guessed.
 */
export function daysIn(text: string, near: string | undefined): string[] {
  return named(toldIn(text).map((told) => resolve(told, near)));
}

/** The same of a text that nobody knows the date of: a day without a year is `--MM-DD`. */
export function undatedDaysIn(text: string): string[] {
  return named(
    toldIn(text).map((told) => {
      if (told.year !== undefined || told.month === undefined) return resolve(told, undefined);
      // A leap year, so that every day of a year is one.
      return dayName(2000, told.month, told.day)?.replace('2000', '-');
    }),
  );
}

const named = (days: readonly (string | undefined)[]): string[] =>
  [...new Set(days.filter((day) => day !== undefined))].slice(0, AT_MOST);

function toldIn(text: string): Told[] {
  const read = text.slice(0, READ_CHARACTERS).toLowerCase();
  const numeric = [
    ...[...read.matchAll(ISO)].map(([, year, month, day]) => toldOf(day, month, year)),
    ...[...read.matchAll(DOTTED)].map(([, day, month, year]) => toldOf(day, month, year)),
  ];
  return [...numeric, ...wordsIn(read), ...hanIn(read)].filter(({ month = 1 }) => month >= 1 && month <= 12);
}

const toldOf = (day: string | undefined, month: string | number | undefined, year?: string): Told => ({
  day: Number(day),
  month: month === undefined ? undefined : Number(month),
  year: year ? Number(year) : undefined,
});

/** Days of months that have names. */
function wordsIn(read: string): Told[] {
  const yearAfter = ({ index, 0: all }: RegExpMatchArray) => {
    const end = (index ?? 0) + all.length;
    return YEAR_AFTER.exec(read.slice(end, end + YEAR_CHARACTERS))?.[1];
  };
  const both = (days: readonly (string | undefined)[], month: string | undefined, match: RegExpMatchArray) =>
    days.filter((day) => day !== undefined).map((day) => toldOf(day, monthOf(month ?? ''), yearAfter(match)));
  return [
    ...[...read.matchAll(DAY_MONTH)].flatMap((match) => both([match[1], match[2]], match[3], match)),
    ...[...read.matchAll(MONTH_DAY)].flatMap((match) => both([match[2], match[3]], match[1], match)),
  ];
}

function hanIn(read: string): Told[] {
  let month: string | undefined;
  return [...read.matchAll(CJK)].flatMap((match) => {
    month = match[1] ?? month;
    const year = match[1]
      ? YEAR_BEFORE.exec(read.slice(Math.max(0, match.index - 7), match.index))?.[1]
      : undefined;
    return [match[2], match[3]].filter((day) => day !== undefined).map((day) => toldOf(day, month, year));
  });
}

/** 0 for a word that names none. */
const monthOf = (word: string): number =>
  MONTHS.findIndex((names) =>
    names.some((name) => (/[.$]$/u.test(name) ? name.replace('$', '') === word : word.startsWith(name))),
  ) + 1;

function resolve({ year, month, day }: Told, near: string | undefined): string | undefined {
  if (year !== undefined && month !== undefined) return dayName(year, month, day);
  if (!near) return undefined;
  const about = new Date(near);
  const candidates =
    month === undefined
      ? [-1, 0, 1].map((months) => dayName(about.getUTCFullYear(), about.getUTCMonth() + 1 + months, day))
      : [-1, 0, 1].map((years) => dayName(about.getUTCFullYear() + years, month, day));
  const distance = (name: string) => Math.abs(Date.parse(name) - about.getTime());
  return candidates.reduce(
    (best, next) => (best === undefined || (next && distance(next) < distance(best)) ? next : best),
    undefined,
  );
}

/** The name of a day; month 0 and 13 are those of the years beside. */
function dayName(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCDate() === day && day > 0;
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}
