const DOT = 0x2e;
const NEWLINE = 0x0a;
/** Semicolons, bars and middle dots too: sidebars string headlines together with them. */
const ENDS = /[。！？!?…;；|·\n.]/g;
const CLOSING = marksOf('"”»」』) \n\r\t\u00a0\u3000');
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st prof gen gov sen rep inc ltd co corp no vol jan feb mar apr jun jul aug sep sept oct nov dec г гг им ул млн млрд тыс см др т д п стр руб'.split(
    ' ',
  ),
);

/** The sentences of a text as pairs of offsets, covering it whole; a line ends one too. */
export function sentencesOf(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  ENDS.lastIndex = 0;
  while (ENDS.test(text)) {
    const { lastIndex } = ENDS;
    if (!isEnd(text, lastIndex - 1, start)) continue;
    let end = lastIndex;
    while (end < text.length && CLOSING[text.charCodeAt(end)] === 1) end++;
    sentences.push([start, end]);
    start = end;
    ENDS.lastIndex = end;
  }
  if (start < text.length) sentences.push([start, text.length]);
  return sentences;
}

/** Whether a sentence ends with a mark: dots stand behind short forms too. */
const isEnd = (text: string, at: number, start: number): boolean =>
  text.charCodeAt(at) !== DOT || (opensAfterDot(text.charCodeAt(at + 1)) && !isAbbreviation(text, at, start));

function marksOf(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

const opensAfterDot = (next: number): boolean =>
  next === 0x20 || next === 0xa0 || next === NEWLINE || Number.isNaN(next) || CLOSING[next] === 1;

/** Looks at the few letters before a dot: an initial or a known short form does not end a sentence. */
function isAbbreviation(text: string, dot: number, start: number): boolean {
  let from = dot;
  while (from > start && dot - from < 5 && isLetter(text.charCodeAt(from - 1))) from--;
  const length = dot - from;
  if (length === 0 || length > 4) return false;
  const word = text.slice(from, dot);
  const lower = word.toLowerCase();
  return length === 1 ? word !== lower || word === 'г' : ABBREVIATIONS.has(lower);
}

const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x530);
