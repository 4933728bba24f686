const READ_CHARACTERS = 6_000;
const AT_MOST = 8;
const SMALLEST = 3;
const LARGEST = 31;
/** Five states are in every article on the region. */
const STATES_OF_THE_REGION = 5;

/** Numbers written as words, three to twelve and the round ones, by the beginnings that cases leave alone. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:three)\b|(?<!\p{L})(?:три|трех|трое|тремя|үш)(?!\p{L})/gu, 3],
  [/\b(?:four)\b|(?<!\p{L})(?:четыре|четырех|четверо|төрт)(?!\p{L})/gu, 4],
  [/\b(?:five)\b|(?<!\p{L})(?:пять|пяти|пятеро|пятью|бес)(?!\p{L})/gu, 5],
  [/\b(?:six)\b|(?<!\p{L})(?:шесть|шести|шестеро|алты)(?!\p{L})/gu, 6],
  [/\b(?:seven)\b|(?<!\p{L})(?:семь|семи|семеро|жеті)(?!\p{L})/gu, 7],
  [/\b(?:eight)\b|(?<!\p{L})(?:восемь|восьми|сегіз)(?!\p{L})/gu, 8],
  [/\b(?:nine)\b|(?<!\p{L})(?:девять|девяти|тоғыз)(?!\p{L})/gu, 9],
  [/\b(?:ten)\b|(?<!\p{L})(?:десять|десяти)(?!\p{L})/gu, 10],
  [/\b(?:twelve)\b|(?<!\p{L})(?:двенадцать|двенадцати)(?!\p{L})/gu, 12],
  [/\b(?:fourteen)\b|(?<!\p{L})(?:четырнадцать|четырнадцати)(?!\p{L})/gu, 14],
  [/\b(?:sixteen)\b|(?<!\p{L})(?:шестнадцать|шестнадцати)(?!\p{L})/gu, 16],
];

/** A bare number of one or two digits that is no clock time, decimal, share, sum or day. */
const BARE =
  /(?<![\d.,:/$¥€-])(\d{1,2})(?![\d.,:/%-]|\s?(?:%|月|日|時|分|歳|年|才|秒|世紀|万|億|兆|千|月|号|시|일|월|년|만|억|st|nd|rd|th|am\b|pm\b|km|км|мин|час|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаңт|ақп|наур|сәу|мамыр|маус|шілд|там|қырк|қаз|қараш|желт|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|million|billion|trillion|bn|mln|bln|млн|млрд|трлн|тыс|мың|percent|per cent|проц|пайыз|year-old|years old|лет\b|жаста))/giu;
const MONTH_BEFORE =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)\s$/iu;

/**
 * Small counts of a text, `k:14` for fourteen documents, whatever is counted: one alone says little, two or three the same say
 * that two articles tell of one thing. Days, ages, clock times and amounts are left out.
 */
export function smallCountsIn(text: string): string[] {
  const read = text.slice(0, READ_CHARACTERS).normalize('NFKC').toLowerCase();
  const counts = new Set<number>();
  for (const match of read.matchAll(BARE)) {
    const count = Number(match[1]);
    const before = read.slice(Math.max(0, match.index - 11), match.index);
    if (count >= SMALLEST && count <= LARGEST && !MONTH_BEFORE.test(before)) counts.add(count);
  }
  for (const [word, count] of WORDS) if (read.search(word) >= 0) counts.add(count);
  counts.delete(STATES_OF_THE_REGION);
  return [...counts].slice(0, AT_MOST).map((count) => `k:${count}`);
}
