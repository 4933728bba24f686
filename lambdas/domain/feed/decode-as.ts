/** What bytes 0x80–0x9F of windows-1252 stand for. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Bytes in a named encoding as text; bytes that mean nothing become U+FFFD.
 *
 * windows-1252 is done by hand: `new TextDecoder('windows-1252').decode(bytes)` of Node 20.18.3 and later, 22.13–22.18 and
 * 24.0–24.6 turns typographic quotes into control characters (nodejs/node #56542, #59515, #60888).
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  if (encoding === 'us-ascii' || encoding === 'windows-1252') return decodeWindows1252(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252_HIGH.charAt(control.charCodeAt(0) - 0x80));
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let start = 0; start + 4 <= bytes.length; start += 4 * 4096) {
    const points: number[] = [];
    for (let at = start; at + 4 <= bytes.length && at < start + 4 * 4096; at += 4) {
      const point = view.getUint32(at, littleEndian);
      points.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point);
    }
    parts.push(String.fromCodePoint(...points));
  }
  return parts.join('').replace(/^\uFEFF/, '');
}
