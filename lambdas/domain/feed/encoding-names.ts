/** Names of charsets as publishers write them where the Encoding Standard knows no such label. */
const ALIASES: Readonly<Record<string, string>> = {
  '1251': 'windows-1251',
  '1252': 'windows-1252',
  'windows-932': 'shift_jis',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  'windows-936': 'gb18030',
  'windows-949': 'euc-kr',
  'windows-950': 'big5',
  'windows-866': 'ibm866',
  'windows-65001': 'utf-8',
  'windows-1200': 'utf-16le',
  'windows-1201': 'utf-16be',
  'windows-31j': 'shift_jis',
  'x-windows-31j': 'shift_jis',
  's-jis': 'shift_jis',
  sjis: 'shift_jis',
  shiftjis: 'shift_jis',
  eucjp: 'euc-jp',
  'euc-jp-ms': 'euc-jp',
  cp51932: 'euc-jp',
  jis: 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  euckr: 'euc-kr',
  uhc: 'euc-kr',
  koi8r: 'koi8-r',
  'koi-8': 'koi8-r',
  'koi8-ru': 'koi8-u',
  koi8u: 'koi8-u',
  'utf-8n': 'utf-8',
  utf8mb4: 'utf-8',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  'ucs-2': 'utf-16le',
  'utf-32': 'utf-32le',
  utf32: 'utf-32le',
  'iso-10646-ucs-2': 'utf-16le',
  'iso-10646-ucs-4': 'utf-32be',
  ansi: 'windows-1252',
  'us-ascii': 'us-ascii',
  ascii: 'us-ascii',
  'ansi_x3.4-1968': 'us-ascii',
};

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
    const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
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
