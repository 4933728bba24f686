import { Buffer } from 'node:buffer';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * Texts in many scripts packed: what is written in one script lies together, a letter a byte. Brotli guesses a letter by the two bytes before
 * it, which in UTF-8 are the one letter before it, and not even that where words of four scripts stand side by side. Packed so, our words
 * weigh a tenth less.
 */
type Packed = {
  /** The letters beyond ASCII of each column, each by how far it is from the one before. */
  readonly letters: readonly (readonly number[])[];
  /** How many bytes each column has. */
  readonly lengths: readonly number[];
};

/** Scripts that have a column of their own; Latin stays with the marks that stand for their words in the first column. */
const SCRIPTS = [
  String.raw`\p{Script=Cyrillic}`,
  String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・`,
  String.raw`\p{Script=Hangul}`,
  String.raw`\p{Script=Arabic}`,
];
/** Words of one script that stand beside one another are one piece of its column, with what is between them and {@link ENDS}. */
const BETWEEN = ' ,_$~-';
/** What our tables write at a word's end. */
const ENDS = '$~';
/** A column's place in the list, as a control character, which JSON has none of, stands for its next piece. */
const MARKS = SCRIPTS.map((_, place) => String.fromCharCode(place + 1));
const PIECE_ENDS = '\n';

/** A shorter window and shorter blocks than Brotli would take: 1.6 KB less of the tables of `read-articles`. */
const SHORT_SIGHTED = { [constants.BROTLI_PARAM_LGWIN]: 18, [constants.BROTLI_PARAM_LGBLOCK]: 16 };

const CONTROLS = 0x20;
const ASCII = 0x80;
const BYTE = 0x100;

/** @param json a text without control characters */
export function packText(json: string): Buffer {
  const columns = columnsOf(json);
  const letters = columns.map(lettersOf);
  const bytes = columns.map((column, place) => encoded(column, letters[place] ?? []));
  const packed: Packed = { letters: letters.map(gapsOf), lengths: bytes.map(({ length }) => length) };
  return brotliCompressSync(Buffer.concat([Buffer.from(`${JSON.stringify(packed)}\n`), ...bytes]), {
    params: SHORT_SIGHTED,
  });
}

export function unpackText(packed: Uint8Array): string {
  const all = brotliDecompressSync(packed);
  let from = all.indexOf(PIECE_ENDS) + 1;
  const { letters, lengths } = JSON.parse(all.toString('latin1', 0, from)) as Packed;
  const [frame, ...scripts] = lengths.map((length, place): Column => {
    const bytes = all.subarray(from, from + length);
    from += length;
    const own = letters[place] ?? [];
    return { bytes, letters: sumsOf(own), short: shortLetters(own.length), at: 0 };
  });
  const into = { units: new Uint16Array(all.length), length: 0 };
  for (let mark = copyPiece(frame, into); mark > 0; mark = copyPiece(frame, into)) {
    copyPiece(scripts[mark - 1], into);
  }
  return Buffer.from(into.units.buffer, 0, into.length * 2).toString('utf16le');
}

type Column = {
  readonly bytes: Uint8Array;
  readonly letters: Uint16Array;
  readonly short: number;
  at: number;
};

/**
 * Copies letters up to the next control character, which is where a piece ends or the frame has a mark. At a cold start this runs over half
 * a million letters before anything is compiled: as strings and patterns it took three times as long.
 * @returns the control character, or 0 at the end
 */
function copyPiece(
  column: Column | undefined,
  into: { readonly units: Uint16Array; length: number },
): number {
  if (!column) return 0;
  const { bytes, letters, short } = column;
  const { units } = into;
  let { at } = column;
  let { length } = into;
  let byte = 0;
  while (at < bytes.length) {
    byte = bytes[at++] as number;
    if (byte < CONTROLS) break;
    if (byte >= ASCII + short) {
      byte = letters[short + (byte - ASCII - short) * BYTE + (bytes[at++] as number)] as number;
    } else if (byte >= ASCII) {
      byte = letters[byte - ASCII] as number;
    }
    units[length++] = byte;
    byte = 0;
  }
  column.at = at;
  into.length = length;
  return byte;
}

/** The text with marks for what is written in other scripts, and the pieces of each of these. */
function columnsOf(json: string): readonly string[] {
  let frame = json;
  const columns = SCRIPTS.map((letters, place) => {
    const pieces: string[] = [];
    frame = frame.replace(
      new RegExp(`[${letters}](?:[${letters}${BETWEEN}]*[${letters}${ENDS}])?`, 'gu'),
      (piece) => {
        pieces.push(piece);
        return MARKS[place] ?? '';
      },
    );
    return pieces.join(PIECE_ENDS);
  });
  return [frame, ...columns];
}

/** How many letters are written in one byte; the first bytes of all others must be left. */
function shortLetters(letters: number): number {
  let short = Math.min(letters, ASCII);
  while (letters - short > (ASCII - short) * BYTE) short -= 1;
  return short;
}

/** The letters of a column that are not ASCII (as units of UTF-16): the most frequent first as many as take one byte, then the others. */
function lettersOf(column: string): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < column.length; at += 1) {
    const letter = column.charCodeAt(at);
    if (letter >= ASCII) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([letter]) => letter);
  const short = shortLetters(byCount.length);
  const sorted = (some: readonly number[]) => some.toSorted((a, b) => a - b);
  return [...sorted(byCount.slice(0, short)), ...sorted(byCount.slice(short))];
}

const gapsOf = (letters: readonly number[]): number[] =>
  letters.map((letter, place) => letter - (letters[place - 1] ?? 0));

function sumsOf(gaps: readonly number[]): Uint16Array {
  let sum = 0;
  return Uint16Array.from(gaps, (gap) => {
    sum += gap;
    return sum;
  });
}

function encoded(column: string, letters: readonly number[]): Buffer {
  const short = shortLetters(letters.length);
  const places = new Map(letters.map((letter, place) => [letter, place]));
  const bytes: number[] = [];
  for (let at = 0; at < column.length; at += 1) {
    const letter = column.charCodeAt(at);
    const place = places.get(letter);
    if (place === undefined) bytes.push(letter);
    else if (place < short) bytes.push(ASCII + place);
    else bytes.push(ASCII + short + Math.floor((place - short) / BYTE), (place - short) % BYTE);
  }
  return Buffer.from(bytes);
}
