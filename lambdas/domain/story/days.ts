/** Beginnings of month names, January first: English, Russian, Kazakh (Cyrillic), German, French. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan.', 'январ', 'қаңтар', 'januar', 'janvier'],
  ['february', 'feb.', 'феврал', 'ақпан', 'februar', 'février'],
  ['march', 'mar.', 'март', 'наурыз', 'märz', 'mars'],
  ['april', 'apr.', 'апрел', 'сәуір', 'avril'],
  ['may', 'мая', 'мамыр', 'mai'],
  ['june', 'jun.', 'июн', 'маусым', 'juni', 'juin'],
  ['july', 'jul.', 'июл', 'шілде', 'juli', 'juillet'],
  ['august', 'aug.', 'август', 'тамыз', 'août'],
  ['september', 'sept.', 'sep.', 'сентябр', 'қыркүйек', 'septembre'],
  ['october', 'oct.', 'октябр', 'қазан', 'oktober', 'octobre'],
  ['november', 'nov.', 'ноябр', 'қараша', 'novembre'],
  ['december', 'dec.', 'декабр', 'желтоқсан', 'dezember', 'décembre'],
];

const READ_CHARACTERS = 20_000;
const AT_MOST = 12;

const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|-?го|-?е|\.)?\s(?:of\s)?(\p{L}{3,12}\.?)/gu;
const MONTH_DAY = /(\p{L}{3,9}\.?)\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/gu;
const CJK = /(\d{1,2})[月월]\s?(\d{1,2})[日일]/gu;
const ISO = /(?<!\d)(20\d\d|19\d\d)-(\d\d)-(\d\d)(?!\d)/gu;
const YEAR_AFTER = /^,?\s?(?:of\s)?((?:19|20)\d\d)/u;

/**
 * Days that a text speaks of, `YYYY-MM-DD`. A day without a year is taken to be the one nearest to `near` (the day of
 * publication); without that it is left out, never guessed.
 */
export function daysIn(text: string, near: string | undefined): string[] {
  const read = text.slice(0, READ_CHARACTERS).toLowerCase();
  const days = new Set<string>();
  const add = (month: number, day: number, year: number | undefined) => {
    const resolved = resolve({ year, month, day }, near);
    if (resolved && days.size < AT_MOST) days.add(resolved);
  };
  for (const [, year, month, day] of read.matchAll(ISO)) add(Number(month), Number(day), Number(year));
  for (const match of read.matchAll(DAY_MONTH)) {
    const year = YEAR_AFTER.exec(
      read.slice(match.index + match[0].length, match.index + match[0].length + 14),
    )?.[1];
    add(monthOf(match[2] ?? ''), Number(match[1]), year ? Number(year) : undefined);
  }
  for (const match of read.matchAll(MONTH_DAY)) {
    const year = YEAR_AFTER.exec(
      read.slice(match.index + match[0].length, match.index + match[0].length + 8),
    )?.[1];
    add(monthOf(match[1] ?? ''), Number(match[2]), year ? Number(year) : undefined);
  }
  for (const match of read.matchAll(CJK)) {
    const year = /((?:19|20)\d\d)[年년]\s?$/u.exec(
      read.slice(Math.max(0, match.index - 7), match.index),
    )?.[1];
    add(Number(match[1]), Number(match[2]), year ? Number(year) : undefined);
  }
  return [...days];
}

const monthOf = (word: string): number =>
  MONTHS.findIndex((names) =>
    names.some((name) => (name.endsWith('.') ? name === word : word.startsWith(name))),
  ) + 1;

function resolve(
  on: { year?: number; month: number; day: number },
  near: string | undefined,
): string | undefined {
  if (on.month < 1 || on.month > 12 || on.day < 1 || on.day > 31) return undefined;
  if (on.year) return dayName(on.year, on.month, on.day);
  if (!near) return undefined;
  const about = Date.parse(near);
  const year = new Date(about).getUTCFullYear();
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, on.month - 1, on.day) - about);
  const nearest = [year - 1, year, year + 1].reduce((best, next) =>
    distance(next) < distance(best) ? next : best,
  );
  return dayName(nearest, on.month, on.day);
}

function dayName(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
