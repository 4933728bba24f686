import { decodeAs } from './decode-as';
import { encodingName } from './encoding-names';
import { guessEncoding, isIso2022Jp, plausibility } from './guess-encoding';

/** Where to look for a declaration of the charset. */
export type DecodeHints = {
  /** The Content-Type header, when there was one. */
  readonly contentType?: string;
  readonly kind: 'xml' | 'html';
};

/** Bytes as text. */
export type DecodedText = {
  readonly text: string;
  /** Name in the Encoding Standard, or `us-ascii`, `utf-32le`, `utf-32be`. */
  readonly encoding: string;
  /** What did not fit, in words. */
  readonly problems: readonly string[];
};

/** How far into a document its own declaration is looked for, in bytes. */
const HEAD_BYTES = 4096;

/**
 * Text from the bytes of a feed or a page. A byte order mark decides; else valid UTF-8 is UTF-8 whatever is declared; else the
 * HTTP charset, the XML declaration and the meta element are believed in this order as far as the text then looks like text;
 * else the encoding is guessed.
 */
export function decodeText(bytes: Uint8Array, { contentType, kind }: DecodeHints): DecodedText {
  const marked = byMark(bytes);
  if (marked) return decoded(bytes, marked, []);

  const labels = declaredLabels(bytes, contentType, kind);
  const declared = [...new Set(labels.map(encodingName))].filter((name) => name !== undefined);
  const problems = labels
    .filter((label) => !encodingName(label))
    .map((label) => `unknown charset ${label.slice(0, 40)}`);
  const names = declared.filter((name) => !/^utf-(?:16|32)/.test(name));
  if (isIso2022Jp(bytes) && (names.length === 0 || names.includes('iso-2022-jp') || !names.includes('utf-8')))
    return decoded(bytes, 'iso-2022-jp', problems);
  const ascii = isAscii(bytes);
  if (ascii) return decoded(bytes, names[0] ?? 'utf-8', problems);
  if (isUtf8(bytes) && !isRatherLegacy(bytes, names))
    return decoded(bytes, 'utf-8', told(names[0], 'utf-8', problems));

  const encoding = mostPlausible(bytes, names);
  return decoded(bytes, encoding, told(names[0], encoding, problems));
}

function decoded(bytes: Uint8Array, encoding: string, problems: readonly string[]): DecodedText {
  const text = decodeAs(bytes, encoding).replace(/^\uFEFF/, '');
  const lost = text.includes('\ufffd') && encoding !== 'utf-16le' ? (text.match(/\ufffd/g)?.length ?? 0) : 0;
  return { text, encoding, problems: lost > 0 ? [...problems, `${lost} unreadable characters`] : problems };
}

function told(declared: string | undefined, read: string, problems: readonly string[]): readonly string[] {
  return declared && declared !== read ? [...problems, `declared ${declared}, read as ${read}`] : problems;
}

/** Byte order marks, and the zeros that a `<` or `{` leaves in UTF-16 and UTF-32 without one. */
function byMark(bytes: Uint8Array): string | undefined {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return isUtf8(bytes.subarray(3)) ? 'utf-8' : undefined;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0 && d > 0) return 'utf-32be';
  if (a > 0 && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b > 0 && c === 0) return 'utf-16be';
  if (a > 0 && b === 0 && c > 0 && d === 0) return 'utf-16le';
  return undefined;
}

function declaredLabels(bytes: Uint8Array, contentType: string | undefined, kind: 'xml' | 'html'): string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString(
    'latin1',
  );
  const http = /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType ?? '')?.[1];
  const xml = /<\?xml\b[^>]{0,200}?encoding\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
  const meta = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  return [http, ...(kind === 'xml' ? [xml, meta] : [meta, xml])].filter((label) => label !== undefined);
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // a TypeError is how a fatal decoder answers "no"
  }
}

/** Two or three characters of a CJK charset can be valid UTF-8 by accident; a page of them cannot. */
function isRatherLegacy(bytes: Uint8Array, names: readonly string[]): boolean {
  const [first] = names;
  if (!first || first === 'utf-8' || !/jis|euc|gb|big5/.test(first)) return false;
  const sequences = bytes.reduce((count, byte) => count + (byte >= 0xc0 ? 1 : 0), 0);
  return sequences < 4 && (plausibility(bytes, first) ?? 0) > 0;
}

/** The declared encoding that fits best, or a guess where none does. The first declared wins unless it is clearly worse. */
function mostPlausible(bytes: Uint8Array, names: readonly string[]): string {
  if (isDamagedUtf8(bytes)) return 'utf-8';
  const guessed = guessEncoding(bytes);
  const believable = names.filter((name) => name !== 'utf-8' && name !== 'us-ascii');
  const guessedScore = plausibility(bytes, guessed) ?? 0;
  const found = believable.find((name) => {
    const own = plausibility(bytes, name);
    return own === undefined || own > guessedScore - 0.3 || own > 0.7;
  });
  return found ?? guessed;
}

/** UTF-8 with a few broken bytes: nearly all lead bytes are followed by what they announce. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const follow = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let seen = 0;
    while (seen < follow && ((bytes[at + 1 + seen] ?? 0) & 0xc0) === 0x80) seen++;
    if (follow > 0 && seen === follow) whole++;
    else broken++;
    at += seen;
  }
  return whole > 0 && broken < whole * 0.2;
}
