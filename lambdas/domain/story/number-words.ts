import { once } from '#domain/relevance/once';
import { IN_ANY_TEXT, IN_KAZAKH, IN_TURKISH } from './numerals';

const KAZAKH_LETTER = /[әғқңөұүһі]/gu;
const TURKISH_LETTER = /[ığş]/gu;
/** A text with fewer of its letters than one in this many may only name somebody in that language. */
const LETTERS_TO_ONE = 50;
const WORD = /\p{L}+/gu;
/** What may stand between the words of one number. */
const BETWEEN = /^(?:[ \u00a0-]| and )$/u;
/** Standing alone, smaller ones are words as much as numbers, and so is a hundred. */
const SMALLEST_ALONE = 3;

/** Han numerals of two characters or more before what they count; single ones are parts of other words. */
const HAN =
  /[〇一二三四五六七八九十百千]{2,}(?=[^\p{Script=Han}]|[万億兆亿萬年月日人名件社校点本枚台基号国区家位所座吨公頭匹回度歳円元个個])|[一二三四五六七八九](?=[万億亿萬])/gu;
const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const tableOf = (...lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    lists
      .join('\n')
      .trim()
      .split(/\s+/u)
      .flatMap((entry) => {
        const [value, words = ''] = entry.split('=');
        return words.split(',').map((word) => [word, Number(value)] as const);
      }),
  );

const tables = once(() => ({
  any: tableOf(IN_ANY_TEXT),
  kazakh: tableOf(IN_ANY_TEXT, IN_KAZAKH),
  turkish: tableOf(IN_ANY_TEXT, IN_TURKISH),
}));

/** A number being put together: `done` are its thousands, `open` what is below. */
type Spelt = { readonly start: number; end: number; done: number; open: number; words: number };

/** A text in small letters with its numbers in digits: twenty-five, двадцать пять, жиырма бес and 二十五 are 25. */
export function withDigits(text: string): string {
  const words = wordsOf(text);
  const found: Spelt[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const value = words.get(word.replaceAll('ё', 'е'));
    if (value === undefined) continue;
    const last = found.at(-1);
    const end = start + word.length;
    const goesOn = last !== undefined && BETWEEN.test(text.slice(last.end, start)) && added(last, value);
    if (goesOn) last.end = end;
    else found.push({ start, end, done: 0, open: value, words: 1 });
  }
  return replaced(text, found.filter(isNumber)).replace(HAN, (numeral) => String(hanValue(numeral)));
}

function wordsOf(text: string): ReadonlyMap<string, number> {
  const has = (letter: RegExp) => (text.match(letter)?.length ?? 0) * LETTERS_TO_ONE > text.length;
  if (has(KAZAKH_LETTER)) return tables().kazakh;
  return has(TURKISH_LETTER) ? tables().turkish : tables().any;
}

/** Adds the next word of a number, if it can be one. */
function added(number: Spelt, value: number): boolean {
  const { open, done } = number;
  if (value === 1000 && done === 0 && open > 0) {
    number.done = open * 1000;
    number.open = 0;
  } else if (value === 100 && open > 0 && open < 10) number.open = open * 100;
  else if (value < 1000 && open % 10 ** String(value).length === 0 && (open > 0 || done > 0))
    number.open = open + value;
  else return false;
  number.words += 1;
  return true;
}

const isNumber = ({ open, words }: Spelt): boolean =>
  words > 1 || (open >= SMALLEST_ALONE && open < 1000 && open !== 100);

function replaced(text: string, numbers: readonly Spelt[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, done, open } of numbers) {
    out += text.slice(at, start) + String(done + open);
    at = end;
  }
  return out + text.slice(at);
}

/** Digits one after the other, or numerals with their powers of ten. */
function hanValue(numeral: string): number {
  const characters = [...numeral];
  const digit = (character: string) => HAN_DIGITS.indexOf(character);
  if (characters.every((character) => digit(character) >= 0)) return Number(characters.map(digit).join(''));
  let total = 0;
  let before = 0;
  for (const character of characters) {
    const power = HAN_POWERS[character];
    if (power) total += (before || 1) * power;
    before = power ? 0 : digit(character);
  }
  return total + before;
}
