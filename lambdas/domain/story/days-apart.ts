import { isHead } from './name-weights';
import type { Fingerprint } from './story';
import { isBeforeOffice } from './terms';
import { plain, type Rarity } from './weighed';

/** A day in milliseconds. */
export const DAY = 86_400_000;
/** Days of a leap year, so that every day is one. */
const DAYS_OF_YEAR = 366;
/** Days of other years are history, and tell nothing of when an article was written. */
const HISTORY_DAYS = 300;

/** Days near that of publication are in every article of those days. */
const DAY_OF_PUBLICATION = 0.15;
const OTHER_DAY = 0.7;

/** Weight of the days that an article has in common with others: other days than that of publication tell of one thing. */
export function daysInCommon(article: Fingerprint, others: readonly Fingerprint[], rarity: Rarity): number {
  const days = [...new Set(others.flatMap((print) => print.days))];
  const near = article.near ? Date.parse(article.near) : Number.NaN;
  return article.days
    .filter((day) => days.some((other) => isSameDay(day, other)))
    .map((day) => (Math.abs(Date.parse(day) - near) <= DAY ? DAY_OF_PUBLICATION : OTHER_DAY) * rarity(day))
    .reduce((sum, weight) => sum + weight, 0);
}

/** Whether two days are one: an article that nobody knows the date of may not say the year, `--05-16`. */
export const isSameDay = (a: string, b: string): boolean =>
  a === b || (isYearless(a) && b.endsWith(a.slice(1))) || (isYearless(b) && a.endsWith(b.slice(1)));

const isYearless = (day: string): boolean => day.startsWith('--');

/**
 * How many days lie between what two articles tell, as far as their texts say when at least one of them has no date: between the
 * nearest two days of which they speak, or on which they appeared. Undefined where neither says anything of it.
 */
export function daysToldApart(a: Fingerprint, b: Fingerprint): number | undefined {
  const gaps = momentsOf(a)
    .flatMap((day) => momentsOf(b).map((other) => daysBetween(day, other)))
    .filter((gap) => gap < HISTORY_DAYS);
  return gaps.length === 0 ? undefined : Math.min(...gaps);
}

/** Days told that lie further from the day of publication are no news. */
const ABOUT_DAYS = 45;

/** How many days lie between what two dated articles tell or the days on which they appeared; undefined where one has no date. */
export function newsDaysApart(a: Fingerprint, b: Fingerprint): number | undefined {
  if (!a.near || !b.near) return undefined;
  const [own, other] = [newsOf(a, a.near), newsOf(b, b.near)];
  return Math.min(...own.flatMap((day) => other.map((second) => Math.abs(day - second) / DAY)));
}

/** Members are compared again and again: the days of each are read once. */
const NEWS = new WeakMap<Fingerprint, readonly number[]>();

function newsOf(print: Fingerprint, near: string): readonly number[] {
  const known = NEWS.get(print);
  if (known) return known;
  const day = Date.parse(near);
  const told = print.days.map((other) => Date.parse(other));
  const news = [day, ...told.filter((other) => Math.abs(other - day) <= ABOUT_DAYS * DAY)];
  NEWS.set(print, news);
  return news;
}

const momentsOf = ({ near, days }: Fingerprint): readonly string[] => (near ? [near, ...days] : days);

function daysBetween(a: string, b: string): number {
  if (!isYearless(a) && !isYearless(b)) return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
  const apart = Math.abs(dayOfYear(a) - dayOfYear(b));
  return Math.min(apart, DAYS_OF_YEAR - apart);
}

const dayOfYear = (day: string): number => Date.parse(`2000-${day.slice(-5)}`) / DAY;

/** Articles may tell of days ahead, but seldom of a certain one so far ahead. */
const AHEAD_DAYS = 180;

/** Whether one of two articles has no date, and what it tells was not yet when the other appeared. */
export function isOfLaterTimes(a: Fingerprint, b: Fingerprint): boolean {
  if (!a.near && b.near) return isLaterThan(a, b.near);
  return !b.near && a.near ? isLaterThan(b, a.near) : false;
}

const isLaterThan = ({ names, days }: Fingerprint, day: string): boolean =>
  names.some((mark) => isBeforeOffice(plain(mark), day)) ||
  days.some((told) => !isYearless(told) && Date.parse(told) - Date.parse(day) > AHEAD_DAYS * DAY);

/** Whether heads of state or of government of a side are named, none of them by both: who holds an office tells of the time. */
export function nameOtherHeads(article: Fingerprint, others: readonly Fingerprint[]): boolean {
  const heads = ({ names }: Fingerprint) => names.map(plain).filter(isHead);
  const [own, known] = [heads(article), others.flatMap(heads)];
  return ['kz:', 'jp:'].some((side) => {
    const told = known.filter((id) => id.startsWith(side));
    const named = own.filter((id) => id.startsWith(side));
    return named.length > 0 && told.length > 0 && !named.some((id) => told.includes(id));
  });
}
