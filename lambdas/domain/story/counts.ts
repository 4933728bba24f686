import { withDigits } from './number-words';

const READ_CHARACTERS = 6_000;
const AT_MOST = 8;
const SMALLEST = 3;
const LARGEST = 31;
/** Five states are in every article on the region. */
const STATES_OF_THE_REGION = 5;

/** A bare number of one or two digits that is no clock time, decimal, share, sum or day. */
const BARE =
  /(?<![\d.,:/$¥€-])(\d{1,2})(?![\d.,:/%-]|\s?(?:%|月|日|時|分|歳|年|才|秒|世紀|万|億|兆|千|月|号|시|일|월|년|만|억|st|nd|rd|th|am\b|pm\b|km|км|мин|час|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаңт|ақп|наур|сәу|мамыр|маус|шілд|там|қырк|қаз|қараш|желт|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|million|billion|trillion|bn|mln|bln|млн|млрд|трлн|тыс|мың|percent|per cent|проц|пайыз|year|лет|жаста|жыл|か月|カ月|ヶ月|个月|month|месяц|days|дне|дня|күн|天))/giu;
const MONTH_BEFORE =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)\s$/iu;

/**
 * Small counts of a text, `k:14` for fourteen documents, whatever is counted: one alone says little, two or three the same say
 * that two articles tell of one thing. Days, ages, clock times and amounts are left out.
 */
export function smallCountsIn(text: string): string[] {
  const read = withDigits(text.slice(0, READ_CHARACTERS).normalize('NFKC').toLowerCase());
  const counts = new Set<number>();
  for (const match of read.matchAll(BARE)) {
    const count = Number(match[1]);
    const before = read.slice(Math.max(0, match.index - 11), match.index);
    if (count >= SMALLEST && count <= LARGEST && !MONTH_BEFORE.test(before)) counts.add(count);
  }
  counts.delete(STATES_OF_THE_REGION);
  return [...counts].slice(0, AT_MOST).map((count) => `k:${count}`);
}
