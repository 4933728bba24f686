/** Characters of a text that are not white space; those of scripts without spaces between words count double. */
export function textSize(text: string): number {
  let size = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32) size--;
    else if (code >= 0x3040 && isUnspaced(code)) size++;
  }
  return size;
}

/** Kana, Han and Hangul. */
const isUnspaced = (code: number): boolean =>
  code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);

/** What is not yet as `collapse` leaves it. */
const UNTIDY = /[^\S \u3000]| {2}|[\u200b\ufeff]/;

/** White space collapsed as a browser does; line breaks of the page stay, at most two in a row, without blanks around them. */
export function collapse(text: string): string {
  const trimmed = text.trim();
  if (!UNTIDY.test(trimmed)) return trimmed;
  return trimmed
    .replace(/[\u200b\ufeff]+/g, '')
    .replace(/[^\S\n\u3000]+/g, ' ')
    .replace(/[ \n]*\n[ \n]*/g, (breaks) =>
      breaks.indexOf('\n') === breaks.lastIndexOf('\n') ? '\n' : '\n\n',
    )
    .trim();
}

/** A text's letters and digits in lower case: two texts that differ in nothing else are the same words. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
