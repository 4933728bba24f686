import { eastAsianWidth } from 'get-east-asian-width';

/** Longer than any headline: what comes after is not read, however long a hostile title is. */
const READ_AT_MOST = 2_000;

const TAGS = /<\/?[a-z!?][^<>]*>/gi;
/** Controls, line and paragraph separators, surrogates without their half, private use. */
const CONTROLS = /[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\uFFF9-\uFFFD\uFFFE\uFFFF]/gu;
/** Marks that turn the direction of what follows: with them `gpj.exe` reads `exe.jpg`. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Invisible characters, but for the joiners that emoji and Persian need. */
const INVISIBLE = new RegExp(
  `[${[
    '\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E\\u200B',
    '\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\u{E0000}-\\u{E0FFF}',
  ].join('')}]`,
  'gu',
);
const STRAY_JOINERS =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const STRAY_NON_JOINERS =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}])\u200C|\u200C(?![\p{Script=Arabic}\p{Script=Devanagari}])/gu;
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * Text of a stranger as one harmless line: no tags, no control characters or line breaks, no marks that turn the
 * reading direction, nothing invisible, no towers of accents; composed (NFC), white space collapsed.
 */
export function plainLine(text: string): string {
  let line = text.slice(0, READ_AT_MOST);
  // What one pass takes out can bring together what another must: passes only take out, so they come to an end.
  for (let before = ''; before !== line; ) {
    before = line;
    line = cleaned(line);
  }
  return line;
}

const cleaned = (line: string): string =>
  line
    .replace(TAGS, '')
    .replace(CONTROLS, ' ')
    .replace(DIRECTIONS, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINERS, '')
    .replace(STRAY_NON_JOINERS, '')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

/** An address as ASCII on one line, or nothing when it is not http(s), carries a password or is too long to click. */
export function plainUrl(address: string | undefined, atMost = 500): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return url.href.length <= atMost ? url.href : undefined;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** What a reader sees as one character each. */
export const graphemes = (text: string): string[] =>
  isAscii(text) ? [...text] : [...segmenter.segment(text)].map(({ segment }) => segment);

/** Columns that one grapheme takes: two for East Asian characters and emoji. */
function graphemeWidth(grapheme: string): number {
  if (/^[\p{M}\u200C\u200D]+$/u.test(grapheme)) return 0;
  if (/\uFE0F|\p{Emoji_Presentation}/u.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0x20);
}

/** Columns that a line takes in a fixed-width font. */
export const displayWidth = (text: string): number =>
  isAscii(text) ? text.length : graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);

const ELLIPSIS = '…';

/**
 * A line cut to what fits, at the end of a word where there is one in its last third, else between two characters;
 * never within one.
 * @param measure length of a text in the unit of `limit`; must grow with the text
 * @param ellipsis what shows that something is missing
 */
export function cutToFit(
  line: string,
  limit: number,
  {
    measure = displayWidth,
    ellipsis = ELLIPSIS,
  }: { measure?: (text: string) => number; ellipsis?: string } = {},
): string {
  if (measure(line) <= limit) return line;
  const room = limit - measure(ellipsis);
  if (room <= 0) return '';
  let kept = '';
  let used = 0;
  let next = '';
  for (const grapheme of graphemes(line)) {
    next = grapheme;
    const size = measure(grapheme);
    if (used + size > room) break;
    used += size;
    kept += grapheme;
  }
  const wordEnd = kept.search(/\s\S*$/u);
  const splitsWord = !/^\s/u.test(next) && !/\s$/u.test(kept);
  if (splitsWord && wordEnd > (kept.length * 2) / 3) kept = kept.slice(0, wordEnd);
  return kept.replace(/[\s,;:–—-]+$/u, '') + ellipsis;
}

/** Closing marks of Japanese and Chinese, which must not begin a line. */
const MUST_NOT_BEGIN = /^[、。，．・：；？！）〕］｝〉》」』】’”ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

type Piece = {
  readonly text: string;
  readonly width: number /** A space stands before it. */;
  readonly spaced: boolean;
};

/** Pieces of a text between which a line may end: words, and single characters of scripts without spaces. */
function pieces(text: string, columns: number): Piece[] {
  return text.split(' ').flatMap((word) => {
    if (isAscii(word) && word.length <= columns) {
      return word === '' ? [] : [{ text: word, width: word.length, spaced: true }];
    }
    return piecesOfWord(word, columns);
  });
}

function piecesOfWord(word: string, columns: number): Piece[] {
  const found: Piece[] = [];
  let current = { text: '', width: 0, endsWide: false };
  const push = () => {
    if (current.text !== '')
      found.push({ text: current.text, width: current.width, spaced: found.length === 0 });
    current = { text: '', width: 0, endsWide: false };
  };
  for (const grapheme of graphemes(word)) {
    const width = graphemeWidth(grapheme);
    const isFull = current.width + width > columns;
    const mayBreak = width > 1 || current.endsWide;
    if (isFull || (mayBreak && !MUST_NOT_BEGIN.test(grapheme))) push();
    current = { text: current.text + grapheme, width: current.width + width, endsWide: width > 1 };
  }
  push();
  return found;
}

/**
 * A line as several of at most `columns` columns. Words stay whole unless one alone is longer than a line.
 * @param hang what every line but the first begins with
 */
export function wrapLine(line: string, columns: number, hang = ''): string[] {
  const hangWidth = displayWidth(hang);
  const lines: string[] = [];
  let [current, width] = ['', 0];
  for (const piece of pieces(line, columns - hangWidth)) {
    const isStart = current === '' || (lines.length > 0 && current === hang);
    const blank = isStart || !piece.spaced ? '' : ' ';
    if (!isStart && width + blank.length + piece.width > columns) {
      lines.push(current);
      [current, width] = [hang + piece.text, hangWidth + piece.width];
    } else {
      [current, width] = [current + blank + piece.text, width + blank.length + piece.width];
    }
  }
  if (current !== '') lines.push(current);
  return lines;
}
