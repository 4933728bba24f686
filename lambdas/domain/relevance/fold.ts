import {
  APOSTROPHES,
  AS_CYRILLIC,
  AS_LATIN,
  AS_OTHERS,
  JOINTS,
  KIND_RANGES,
  NO_LETTERS,
} from './letter-tables';
import { ofEachCharacter } from './of-each-character';
import { once } from './once';

/** What kind of character stands at a place; letters of one alphabet family form words together. */
export const KIND = {
  other: 0,
  latin: 1,
  cyrillic: 2,
  greek: 3,
  ideograph: 4,
  hangul: 5,
  arabic: 6,
  digit: 7,
  apostrophe: 8,
  joint: 9,
  katakana: 10,
} as const;

const KINDS = Object.keys(KIND).length;

/** A part of a text prepared for matching: `codes` and `kinds` run parallel to the characters of `text`. */
export type FoldedPart = {
  /** The text in NFKC, from which quotations are cut. */
  readonly text: string;
  /** Lower-case, accents of Latin letters dropped, look-alikes of mixed words set right. */
  readonly codes: Uint16Array;
  /** `codes` as a string. */
  readonly letters: string;
  readonly kinds: Uint8Array;
};

/** All of a text. */
export type FoldedText = FoldedPart & {
  /** Which kinds of characters it has, a bit each: most texts are done with after this, where counting would cost as much as folding. */
  readonly seen: number;
};

/** Whether a text has characters of a kind. */
export const has = ({ seen }: FoldedText, kind: number): boolean => (seen & (1 << kind)) !== 0;

const TO_CYRILLIC = pairs(AS_CYRILLIC);
const TO_LATIN = pairs(AS_LATIN);

function pairs(flat: string): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i + 1 < flat.length; i += 2) map.set(flat.charCodeAt(i), flat.charCodeAt(i + 1));
  return map;
}

const tables = once(() => ({ folds: foldTable(), kindsOf: kindTable(), mixes: mixTable() }));

function foldTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = code;
  const cased = [
    [0x41, 0x590],
    [0x1c80, 0x1c90],
    [0x1e00, 0x2000],
  ] as const;
  for (const [from, to] of cased) {
    for (let code = from; code < to; code++) table[code] = foldedCode(code);
  }
  for (const [from, to] of pairs(AS_OTHERS)) table[from] = to;
  for (const mark of APOSTROPHES) table[mark.charCodeAt(0)] = 0x27;
  return table;
}

function foldedCode(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = lower.normalize('NFD');
  const first = base.charCodeAt(0);
  if (base.length > 1 && first >= 0x61 && first <= 0x7a) return first;
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function kindTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (const [kind, first, last] of KIND_RANGES) table.fill(KIND[kind], first, last + 1);
  for (const mark of APOSTROPHES) table[mark.charCodeAt(0)] = KIND.apostrophe;
  for (const mark of JOINTS) table[mark.charCodeAt(0)] = KIND.joint;
  for (const sign of NO_LETTERS) table[sign.charCodeAt(0)] = KIND.other;
  return table;
}

/** Letters of the families of which words may be mixed. */
const isLetter = (kind: number): boolean => kind >= KIND.latin && kind <= KIND.greek;

/** 1 for each pair of kinds that makes a word mixed when one stands behind the other. */
function mixTable(): Uint8Array {
  return Uint8Array.from({ length: KINDS * KINDS }, (_, pair) => {
    const [one, other] = [Math.floor(pair / KINDS), pair % KINDS];
    return one !== other && isLetter(one) && isLetter(other) ? 1 : 0;
  });
}

/** Whether a character has a small letter: a call of `toLowerCase` each would be dear outside Latin. */
export const isCapital = ofEachCharacter((letter) => letter !== letter.toLowerCase());

export const isAlphabetic = (kind: number): boolean =>
  kind === KIND.latin || kind === KIND.cyrillic || kind === KIND.greek || kind === KIND.digit;

export const isUnspaced = (kind: number): boolean => kind === KIND.ideograph || kind === KIND.katakana;

/** Prepares a text for matching; one pass and no patterns, so that no input can make it run away. */
export function foldText(raw: string): FoldedText {
  const { folds, kindsOf, mixes } = tables();
  const text = raw.normalize('NFKC');
  const codes = unitsOf(text);
  const kinds = new Uint8Array(codes.length);
  let seen = 0;
  let before = 0;
  let mixed = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    const kind = kindsOf[code] ?? 0;
    codes[i] = folds[code] ?? code;
    kinds[i] = kind;
    seen |= 1 << kind;
    mixed |= mixes[before * KINDS + kind] ?? 0;
    before = kind;
  }
  if (mixed !== 0) setMixedWordsRight(codes, kinds);
  return { text, codes, letters: textOf(codes), kinds, seen };
}

/** The UTF-16 units of a text in memory of their own. */
function unitsOf(text: string): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

const textOf = ({ buffer }: Uint16Array<ArrayBuffer>): string => Buffer.from(buffer).toString('utf16le');

/** The folded form of a short string, for building tables. */
export function foldWord(word: string): string {
  return foldText(word).letters;
}

function setMixedWordsRight(codes: Uint16Array, kinds: Uint8Array): void {
  /** The letters since `start` belong to these families, each a bit; 0 between words. */
  let families = 0;
  let start = 0;
  for (let i = 0; i <= kinds.length; i++) {
    const kind = kinds[i] ?? 0;
    if (isLetter(kind)) {
      if (families === 0) start = i;
      families |= 1 << kind;
    } else if (families !== 0) {
      if ((families & (families - 1)) !== 0) setMixedWordRight(codes, kinds, start, i);
      families = 0;
    }
  }
}

/** A word with letters of more than one family is written in that of its Cyrillic letters, unless Latin ones are more. */
function setMixedWordRight(codes: Uint16Array, kinds: Uint8Array, start: number, end: number): void {
  let latin = 0;
  let cyrillic = 0;
  for (let at = start; at < end; at++) {
    if (kinds[at] === KIND.latin) latin++;
    else if (kinds[at] === KIND.cyrillic) cyrillic++;
  }
  setRight(codes, kinds, { start, end, toCyrillic: cyrillic > 0 && cyrillic >= latin });
}

function setRight(
  codes: Uint16Array,
  kinds: Uint8Array,
  word: { start: number; end: number; toCyrillic: boolean },
): void {
  const own = word.toCyrillic ? KIND.cyrillic : KIND.latin;
  const map = word.toCyrillic ? TO_CYRILLIC : TO_LATIN;
  for (let i = word.start; i < word.end; i++) {
    if (kinds[i] !== own && !map.has(codes[i] ?? 0)) return;
  }
  for (let i = word.start; i < word.end; i++) {
    if (kinds[i] === own) continue;
    codes[i] = map.get(codes[i] ?? 0) ?? codes[i] ?? 0;
    kinds[i] = own;
  }
}
