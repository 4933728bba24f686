import { decodeAs } from './decode-as';

/** Characters that XML 1.0 does not know, and SQS with it. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const CONTROL = /[\u0080-\u009f]/g;
/** What the first two bytes of a character in UTF-8 look like when read as windows-1252. */
const TWICE_ENCODED =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122\u017d\u017e]/;
const WINDOWS_1252_BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(
    { length: 32 },
    (_, index) => [decodeAs(Uint8Array.of(0x80 + index), 'windows-1252'), 0x80 + index] as const,
  ),
);

/**
 * Text without control characters and halves of characters; what was UTF-8 read as Latin-1 and written again as UTF-8 is set
 * right; control characters that stand for typographic marks of windows-1252 become those.
 */
export function cleanCharacters(text: string): string {
  return onceEncoded(text)
    .replace(CONTROL, (control) => decodeAs(Uint8Array.of(control.charCodeAt(0)), 'windows-1252'))
    .replace(FORBIDDEN, '');
}

/** Text without the characters that XML 1.0 does not know. */
export const xmlCharacters = (text: string): string => text.replace(FORBIDDEN, '');

function onceEncoded(text: string): string {
  if (!TWICE_ENCODED.test(text)) return text;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : WINDOWS_1252_BYTES.get(text.charAt(at));
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text; // no UTF-8 after all
  }
}
