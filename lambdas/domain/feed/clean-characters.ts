import { decodeAs } from './decode-as';

/** Characters that XML 1.0 does not know. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const SUSPECT = /[\u0080-\u009f]/;

/**
 * Text without control characters and halves of characters; what was UTF-8 read as Latin-1 and written again as UTF-8 is set
 * right; control characters that stand for typographic marks of windows-1252 become those.
 */
export function cleanCharacters(text: string): string {
  const marked = SUSPECT.test(text) ? asWindows1252(onceEncoded(text)) : text;
  return marked.replace(FORBIDDEN, '');
}

function onceEncoded(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || [...text].some((character) => character > '\u00ff'))
    return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text; // no UTF-8 after all
  }
}

function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    decodeAs(Uint8Array.of(control.charCodeAt(0)), 'windows-1252'),
  );
}
