import type { Element } from 'domhandler';

const NAME_ATTRIBUTES = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'data-component',
  'data-testid',
  'data-module',
  'data-type',
]);
/** Of an attribute's value no more is read. */
const LONGEST_NAME = 300;

/** The words of an element's names; `relatedLinks`, `related_links` and `related-links` read alike. */
export function elementNames(element: Element): string {
  let names = '';
  for (const attribute in element.attribs) {
    if (!NAME_ATTRIBUTES.has(attribute)) continue;
    const words = wordsOf(element.attribs[attribute] ?? '');
    if (words !== '') names = joined(names, words);
  }
  return names;
}

/** Read by character, since half a million names are read in a day and most are one plain word. */
function wordsOf(value: string): string {
  const length = Math.min(value.length, LONGEST_NAME);
  let words = '';
  let from = -1;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const code = value.charCodeAt(at);
    if (code > 127) return wordsOfAnyScript(value.slice(0, LONGEST_NAME));
    const upper = isUpper(code);
    if (from >= 0 && (upper ? isLower(before) : !isLower(code) && !isDigit(code))) {
      words = joined(words, value.slice(from, at));
      from = -1;
    }
    if (from < 0 && (upper || isLower(code) || isDigit(code))) from = at;
    before = code;
  }
  if (from === 0 && length === value.length) return value.toLowerCase();
  return (from < 0 ? words : joined(words, value.slice(from, length))).toLowerCase();
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const joined = (words: string, word: string): string => (words === '' ? word : `${words} ${word}`);

function wordsOfAnyScript(value: string): string {
  return value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
