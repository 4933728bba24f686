import { decodeHTML } from 'entities';

/** Elements that end a word: what stands before and after them is not one. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img legend li main nav ol option p pre section select summary table tbody td textarea tfoot th thead title tr ul video'.split(
    ' ',
  ),
);
/** Elements whose inside nobody sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

/** What a reader sees of a piece of HTML: no tags, entities decoded, white space collapsed. Linear in the length of the text. */
export function visibleText(html: string): string {
  if (!html.includes('<')) return collapse(decodeEntities(html));
  const parts: string[] = [];
  let at = 0;
  let unseen: string | undefined;
  const ends = lastEnds(html);
  for (const tag of tagsOf(html)) {
    if (!unseen) parts.push(html.slice(at, tag.start));
    at = tag.end;
    if (unseen) {
      if (tag.closing && tag.name === unseen) unseen = undefined;
    } else if (UNSEEN.has(tag.name) && !tag.closing && (ends.get(tag.name) ?? -1) > tag.end)
      unseen = tag.name;
    else if (BLOCKS.has(tag.name)) parts.push(' ');
  }
  if (!unseen) parts.push(html.slice(at));
  return collapse(decodeEntities(parts.join('')));
}

/** Where the elements nobody sees end for the last time: one that opens behind that is never closed, and hides nothing. */
function lastEnds(html: string): ReadonlyMap<string, number> {
  const lower = /<(?:script|style|template|noscript)/i.test(html) ? html.toLowerCase() : '';
  return new Map([...UNSEEN].map((name) => [name, lower.lastIndexOf(`</${name}`)]));
}

/** A tag as it stands in the text: from `<` to behind `>`. */
export type TagSpan = {
  readonly start: number;
  readonly end: number;
  /** Lower case; empty for comments, declarations and processing instructions. */
  readonly name: string;
  readonly closing: boolean;
};

/** All tags of a piece of HTML in order; a `<` that opens none is text. Every character is looked at a bounded number of times. */
export function* tagsOf(html: string): Generator<TagSpan> {
  const lastEnd = html.lastIndexOf('>');
  const lastComment = html.lastIndexOf('-->');
  const lastQuote = { '"': html.lastIndexOf('"'), "'": html.lastIndexOf("'") };
  for (let start = html.indexOf('<'); start !== -1 && start < lastEnd; ) {
    const head = TAG_HEAD.exec(html.slice(start, start + 64));
    if (!head) {
      start = html.indexOf('<', start + 1);
      continue;
    }
    const end =
      head[2] === undefined
        ? endOfComment(html, start, lastComment)
        : endOfTag(html, start + head[0].length, lastEnd, lastQuote);
    yield { start, end, name: (head[2] ?? '').toLowerCase(), closing: head[1] === '/' };
    start = html.indexOf('<', end);
  }
}

const TAG_HEAD = /^<(?:(\/?)([a-zA-Z][^\s/>]{0,60})|[!?])/;

function endOfComment(html: string, start: number, lastComment: number): number {
  if (html.startsWith('<!--', start) && lastComment >= start + 4) return html.indexOf('-->', start + 4) + 3;
  if (html.startsWith('<![CDATA[', start)) return start + 9;
  return html.indexOf('>', start) + 1;
}

function endOfTag(
  html: string,
  from: number,
  lastEnd: number,
  lastQuote: Readonly<Record<'"' | "'", number>>,
): number {
  let at = from;
  while (at <= lastEnd) {
    const character = html.charAt(at);
    if (character === '>') return at + 1;
    if (
      (character === '"' || character === "'") &&
      html.charAt(at - 1) === '=' &&
      lastQuote[character] > at
    ) {
      at = html.indexOf(character, at + 1);
    }
    at++;
  }
  return html.indexOf('>', from) + 1;
}

/** Character references of HTML decoded once. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** White space of every kind as one blank, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** A title as readers should see it: entities decoded until nothing changes, at most twice (publishers escape twice). */
export function tidyTitle(title: string): string {
  return collapse(decodeEntities(decodeEntities(title)));
}

/** Words alone, for comparing: lower case, no punctuation, lost characters (U+FFFD) as gaps. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
