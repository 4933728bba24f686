const ENDS = new Set([...'。！？!?…'].map((mark) => mark.charCodeAt(0)));
const CLOSING = new Set([...'"”»」』) \n\r\t\u00a0\u3000'].map((mark) => mark.charCodeAt(0)));
const DOT = 0x2e;
const NEWLINE = 0x0a;
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st prof gen gov sen rep inc ltd co corp no vol jan feb mar apr jun jul aug sep sept oct nov dec г гг им ул млн млрд тыс см др т д п стр руб'.split(
    ' ',
  ),
);

/** The sentences of a text as pairs of offsets, covering it whole; a line ends one too. */
export function sentencesOf(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsAt(text, at, start)) continue;
    let end = at + 1;
    while (end < text.length && CLOSING.has(text.charCodeAt(end))) end++;
    sentences.push([start, end]);
    start = end;
    at = end - 1;
  }
  if (start < text.length) sentences.push([start, text.length]);
  return sentences;
}

function endsAt(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  if (code === NEWLINE || ENDS.has(code)) return true;
  if (code !== DOT) return false;
  const next = text.charCodeAt(at + 1);
  if (
    !(
      next === 0x20 ||
      next === 0xa0 ||
      next === NEWLINE ||
      Number.isNaN(next) ||
      next === 0x22 ||
      next === 0xbb ||
      next === 0x201d
    )
  )
    return false;
  return !isAbbreviation(text.slice(Math.max(start, at - 6), at));
}

function isAbbreviation(before: string): boolean {
  const word = /([\p{L}]+)$/u.exec(before)?.[1];
  if (!word) return false;
  return word.length === 1
    ? word !== word.toLowerCase() || word === 'г'
    : ABBREVIATIONS.has(word.toLowerCase());
}
