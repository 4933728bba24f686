import { ENCODING_ALIASES } from './encoding-aliases';

/**
 * The Encoding Standard's name of a charset, or `us-ascii`, `utf-32le`, `utf-32be`; undefined for an unknown label.
 * `cp-1251`, `CP1251`, `win1251` and `"windows-1251"` are all the same.
 */
export function encodingName(label: string | undefined): string | undefined {
  const bare = label
    ?.trim()
    .toLowerCase()
    .replace(/^["']+|["';,]+$/g, '')
    .trim();
  if (!bare || bare.length > 40) return undefined;
  const page = bare.replace(/^(?:cp|win|windows|ms|x-cp)[-_ ]?(?=\d{3,5}$)/, 'windows-');
  for (const name of [bare, page]) {
    const alias = Object.hasOwn(ENCODING_ALIASES, name) ? ENCODING_ALIASES[name] : undefined;
    if (alias) return alias;
    if (/^utf-32[bl]e$/.test(name)) return name;
    const standard = standardName(name);
    if (standard) return standard;
  }
  return undefined;
}

function standardName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined; // a RangeError is how the Encoding Standard says "no such label"
  }
}
