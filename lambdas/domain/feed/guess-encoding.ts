import { CYRILLIC, HANGUL, HANZI_FULL, HANZI_SIMPLE, KANA, KANJI } from './common-letters';
import { decodeAs } from './decode-as';

/** A charset that text without a declaration may be in, and by what its right reading is known. */
type Guess = {
  readonly encoding: string;
  /** The commonest characters of the languages written in it. */
  readonly common: string;
  /** What part of a text's letters outside ASCII these make up, about. */
  readonly share: number;
  /** Characters that prove a wrong reading: halves of characters, jamo, box drawing. */
  readonly strange?: RegExp;
};

const BOXES = /[\u2500-\u259f\u3131-\u318e\uff61-\uff9f\ue000-\uf8ff]/g;

const GUESSES: readonly Guess[] = [
  { encoding: 'shift_jis', common: KANA + KANJI, share: 0.55, strange: BOXES },
  { encoding: 'euc-jp', common: KANA + KANJI, share: 0.55, strange: BOXES },
  { encoding: 'euc-kr', common: HANGUL, share: 0.55, strange: BOXES },
  { encoding: 'big5', common: HANZI_FULL, share: 0.45, strange: BOXES },
  { encoding: 'gb18030', common: HANZI_SIMPLE, share: 0.5, strange: BOXES },
  { encoding: 'windows-1251', common: CYRILLIC, share: 0.82 },
  { encoding: 'koi8-r', common: CYRILLIC, share: 0.82, strange: BOXES },
  { encoding: 'ibm866', common: CYRILLIC, share: 0.82, strange: BOXES },
  { encoding: 'iso-8859-5', common: CYRILLIC, share: 0.82 },
  { encoding: 'windows-1255', common: 'יוהלארתבמשנ', share: 0.75 },
  { encoding: 'windows-1253', common: 'αοιετσνηυρπκςμλάίόέ', share: 0.85 },
  { encoding: 'windows-1256', common: 'اليمنروتبةعدسف', share: 0.8 },
  { encoding: 'windows-874', common: 'านรอกเง่้มยลวดทสตะปบคหัิี', share: 0.85 },
  { encoding: 'windows-1254', common: 'ışğçöüİŞÇÖÜâ', share: 0.95 },
  { encoding: 'windows-1250', common: 'áéíóúýčšžřěůťďňąęłśżźćőűöüä„”–', share: 0.95 },
  { encoding: 'windows-1252', common: 'éèàçêôîûùëïöäüßåøæñóíáúãõ’‘“”–—…«»£€©®° ·', share: 0.95 },
];

const SAMPLE_BYTES = 24_000;
/** Fewer characters than this outside ASCII prove nothing: typographic quotes then, in windows-1252. */
const ENOUGH_CHARACTERS = 8;

/**
 * How well bytes read in an encoding look like text: about 1 for text in a language written in it, near 0 for noise.
 * Undefined where nothing but ASCII is found or the encoding is not one that can be judged.
 */
export function plausibility(bytes: Uint8Array, encoding: string): number | undefined {
  const guess = GUESSES.find((known) => known.encoding === encoding);
  return guess && score(decodeAs(sample(bytes), encoding), guess);
}

/** The encoding in which bytes without a believable declaration look most like text; `windows-1252` when none does. */
export function guessEncoding(bytes: Uint8Array): string {
  if (isIso2022Jp(bytes)) return 'iso-2022-jp';
  const part = sample(bytes);
  if (part.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0) < ENOUGH_CHARACTERS)
    return 'windows-1252';
  let best = { encoding: 'windows-1252', score: 0.25 };
  for (const guess of GUESSES) {
    const reached = score(decodeAs(part, guess.encoding), guess) ?? 0;
    if (reached > best.score) best = { encoding: guess.encoding, score: reached };
  }
  return best.encoding;
}

/** Escape sequences to JIS X 0208, JIS X 0201 and half-width katakana. */
const SHIFTS = ['\u001b$B', '\u001b$@', '\u001b(J', '\u001b(I'];

/** Whether the bytes switch character sets by the escape sequences of ISO-2022-JP and hold nothing outside ASCII. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200_000)).toString(
    'latin1',
  );
  return SHIFTS.some((shift) => head.includes(shift)) && !/[\x80-\xff]/.test(head);
}

/** Lines with bytes outside ASCII, whole, so that no character is cut. */
function sample(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++;
  while (first > 0 && !isBreak(bytes[first - 1])) first--;
  let end = Math.min(bytes.length, first + SAMPLE_BYTES);
  while (end < bytes.length && end < first + 2 * SAMPLE_BYTES && !isBreak(bytes[end])) end++;
  return bytes.subarray(first, end);
}

function isBreak(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x3c || byte === 0x3e || byte === 0x20;
}

/** A letter of one alphabet next to one of another: French read as Hebrew, German as Russian. */
const MIXED_WORD =
  /[a-z](?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}])|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}](?=[a-z])/giu;

function score(text: string, { common, share, strange }: Guess): number | undefined {
  const foreign = text.replace(/[\p{ASCII}\s]+/gu, '');
  if (foreign === '') return undefined;
  const known = new Set(common);
  let hits = 0;
  let total = 0;
  for (const character of foreign) {
    total++;
    if (known.has(character)) hits++;
    else if (character === '\ufffd' || (character >= '\x80' && character < '\xa0')) hits -= 4;
  }
  hits -= 2 * (strange ? (foreign.match(strange)?.length ?? 0) : 0);
  hits -= text.match(/\p{Ll}\p{Lu}(?=\p{Ll})/gu)?.length ?? 0;
  hits -= 2 * (text.match(MIXED_WORD)?.length ?? 0);
  return hits / total / share;
}
