import { IN_CYRILLIC, IN_LATIN, likeliest } from './language-clues';
import { LANGUAGE_CODES, type LanguageCode } from './language-code';
import { SCRIPT_RANGES, SCRIPTS } from './language-letters';
import { once } from './once';

/** Characters of a text that are looked at. */
const SAMPLE = 1200;

const KNOWN: ReadonlySet<string> = new Set(LANGUAGE_CODES);

/**
 * The language of a text by script, tell-tale letters and function words. A hint (`kk`, `en-GB`) decides only where
 * the text itself does not: feeds and pages often declare the language of their template.
 */
export function detectLanguage(text: string, hint?: string): LanguageCode {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const { letters: each, scripts } = countLetters(sample);
  const [, latin = 0, cyrillic = 0, han = 0, kana = 0, hangul = 0, arabic = 0, indic = 0] = scripts;
  const letters = latin + cyrillic + han + kana + hangul + arabic + indic;
  if (letters === 0) return asCode(hint) ?? 'und';
  const unspaced = han + kana;
  if (hangul > letters * 0.3) return 'ko';
  if (unspaced > letters * 0.25) return isJapanese(sample, kana, unspaced) ? 'ja' : 'zh';
  if (arabic > letters * 0.4) return arabicScript(sample);
  if (indic > letters * 0.4) return 'hi';
  if (cyrillic >= latin) return likeliest(sample, each, IN_CYRILLIC, asCode(hint)) ?? 'ru';
  return likeliest(sample, each, IN_LATIN, asCode(hint)) ?? asCode(hint) ?? (letters < 12 ? 'und' : 'en');
}

function asCode(hint: string | undefined): LanguageCode | undefined {
  const code = hint?.slice(0, 2).toLowerCase();
  return code && KNOWN.has(code) ? (code as LanguageCode) : undefined;
}

function arabicScript(sample: string): LanguageCode {
  if (sample.includes(KAZAKH_HAMZA) || (KAZAKH_VOWELS.test(sample) && !UYGHUR_VOWELS.test(sample)))
    return 'kk';
  return /[پچژگ]|(^|\s)(است|این|برای)(\s|$)/.test(sample) ? 'fa' : 'ar';
}

/** The high hamza that softens a word in Kazakh as written in China. */
const KAZAKH_HAMZA = '\u0674';

/** Neither Arabic nor Persian writes these vowels; Uyghur does, and has more. */
const KAZAKH_VOWELS = /ە.*[ۇۋىگ]|[ۇۋىگ].*ە/s;
const UYGHUR_VOWELS = /[ېۈ]/;

/** Headlines may have a single kana; a Chinese text may quote one, but has particles of its own. */
function isJapanese(sample: string, kana: number, unspaced: number): boolean {
  return kana > unspaced * 0.08 || (kana > 0 && !CHINESE_PARTICLES.test(sample));
}

const CHINESE_PARTICLES = /[的了是这這们們与與吗嗎说說为為从從]/;

const scriptsOf = once(() => {
  const table = new Uint8Array(0x10000);
  for (const [script, first, last] of SCRIPT_RANGES) table.fill(SCRIPTS.indexOf(script), first, last + 1);
  return table;
});

/** Characters before this one are counted each for itself. */
const NEAR = 0x2000;
/** Cleared for each text: to make 16 KB anew costs as much as to count. */
const LETTERS = new Uint16Array(NEAR);

/** How often each letter occurs, and each script in the order of `SCRIPTS`. */
function countLetters(sample: string): { letters: Uint16Array; scripts: Uint16Array } {
  const table = scriptsOf();
  const letters = LETTERS.fill(0);
  const counts = new Uint16Array(SCRIPTS.length);
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < NEAR) letters[code] = (letters[code] ?? 0) + 1;
    else counts[table[code] ?? 0] = (counts[table[code] ?? 0] ?? 0) + 1;
  }
  for (const [script, first, last] of SCRIPT_RANGES) {
    const at = SCRIPTS.indexOf(script);
    let count = counts[at] ?? 0;
    for (let code = first; code <= last && code < NEAR; code++) count += letters[code] ?? 0;
    counts[at] = count;
  }
  return { letters, scripts: counts };
}
