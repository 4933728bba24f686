import { FUNCTION_WORDS } from './function-words';
import { LANGUAGE_CODES, type LanguageCode } from './language-code';
import { ofEachCharacter } from './of-each-character';
import { once } from './once';

/** Characters of a text that are looked at. */
const SAMPLE = 1200;

/** Letters that give a Cyrillic language away. */
const CYRILLIC_LETTERS: readonly (readonly [LanguageCode, string, number])[] = [
  ['kk', 'әғқңұһіөү', 1],
  ['kk', 'ғқұ', 1],
  ['kk', 'ұі', 1],
  ['uz', 'ўғқҳ', 1],
  ['uz', 'ўҳ', 2],
  ['ky', 'ңөү', 1],
  ['tg', 'ӣӯҷҳқғ', 1],
  ['tg', 'ӣӯҷ', 3],
  ['mn', 'өү', 0.8],
  ['tt', 'әөүҗңһ', 0.9],
  ['tt', 'җ', 4],
  ['uk', 'іїєґ', 1],
  ['uk', 'їєґ', 3],
  ['be', 'ўі', 0.9],
  ['ru', 'ыэё', 0.3],
  ['bg', 'ъ', 0.4],
];

/** Letters without which hardly a sentence of a language can be written. */
const INDISPENSABLE: readonly (readonly [LanguageCode, RegExp])[] = [
  ['uk', /[іїєґ]/],
  ['be', /[іў]/],
  ['bg', /^[^ыэё]*ъ[^ыэё]*$/],
  ['pl', /[ąćęłńóśźż]/],
  ['tg', /[ӣӯҷ]/],
  // A short headline may do without; Latin Kazakh has letters of its own.
  ['kk', /[әұі]|^[^а-я]*$|^.{0,60}$/s],
];

const LATIN_LETTERS: readonly (readonly [LanguageCode, string, number])[] = [
  ['tr', 'ğış', 0.6],
  ['az', 'ə', 2],
  ['tk', 'ýňž', 0.8],
  ['kk', 'ńǵý', 0.8],
  ['kk', 'ǵ', 3],
  ['kk', 'ıń', 0.3],
  ['kk', 'ūñ', 1.5],
  ['kk', 'ä', 0.5],
  ['kk', 'q', 0.25],
  ['pl', 'łąęśż', 1.5],
  ['de', 'ßäöü', 0.3],
  ['es', 'ñ¿¡', 1.5],
  ['pt', 'ãõç', 0.8],
  ['fr', 'éèêçœ', 0.2],
  ['vi', 'ơưđạếộ', 1.5],
];

/** The two letters of Uzbek that are written with a mark behind them, whatever mark the keyboard has; not the `o's` of English. */
const UZBEK_LETTERS = /[og][\u02bb\u2018\u2019'`´](?!s\b)(?=\p{L})|g[\u02bb\u2018\u2019'`´]/gu;
const UZBEK_WEIGHT = 1.2;

const lexicon = once(() => {
  const words = readLexicon();
  return { words, longest: Math.max(...[...words.keys()].map(({ length }) => length)) };
});
const KNOWN: ReadonlySet<string> = new Set(LANGUAGE_CODES);

function readLexicon(): ReadonlyMap<string, readonly LanguageCode[]> {
  const map = new Map<string, LanguageCode[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' ')) map.set(word, [...(map.get(word) ?? []), language as LanguageCode]);
  }
  return map;
}

/**
 * The language of a text by script, tell-tale letters and function words. A hint (`kk`, `en-GB`) decides only where
 * the text itself does not: feeds and pages often declare the language of their template.
 */
export function detectLanguage(text: string, hint?: string): LanguageCode {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const counts = scriptCounts(sample);
  const letters =
    counts.latin + counts.cyrillic + counts.han + counts.kana + counts.hangul + counts.arabic + counts.indic;
  if (letters === 0) return asCode(hint) ?? 'und';
  const unspaced = counts.han + counts.kana;
  if (counts.hangul > letters * 0.3) return 'ko';
  if (unspaced > letters * 0.25) return isJapanese(sample, counts.kana, unspaced) ? 'ja' : 'zh';
  if (counts.arabic > letters * 0.4) return arabicScript(sample);
  if (counts.indic > letters * 0.4) return 'hi';
  if (counts.cyrillic >= counts.latin) return best(sample, CYRILLIC_LETTERS, CYRILLIC, hint) ?? 'ru';
  return best(sample, LATIN_LETTERS, LATIN, hint) ?? asCode(hint) ?? (letters < 12 ? 'und' : 'en');
}

/** Languages written in Cyrillic letters, some of them in others too. */
export const CYRILLIC: ReadonlySet<LanguageCode> = new Set([
  'ru',
  'kk',
  'ky',
  'uz',
  'tg',
  'mn',
  'tt',
  'uk',
  'be',
  'bg',
]);
const LATIN: ReadonlySet<LanguageCode> = new Set([
  ...(['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'nl', 'tr', 'az', 'uz', 'tk', 'kk', 'id', 'vi'] as const),
]);

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

function scriptCounts(sample: string) {
  const counts = { latin: 0, cyrillic: 0, han: 0, kana: 0, hangul: 0, arabic: 0, indic: 0 };
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0xc0 && code <= 0x24f) ||
      (code >= 0x1e00 && code <= 0x1eff)
    )
      counts.latin++;
    else if (code >= 0x400 && code <= 0x52f) counts.cyrillic++;
    else if (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) counts.kana++;
    else if (code >= 0x3400 && code <= 0x9fff) counts.han++;
    else if (code >= 0xac00 && code <= 0xd7af) counts.hangul++;
    else if (code >= 0x620 && code <= 0x6ff) counts.arabic++;
    else if (code >= 0x900 && code <= 0x97f) counts.indic++;
  }
  return counts;
}

const isBetweenWords = ofEachCharacter((sign) => /[\s\p{P}\d]/u.test(sign));

/** Cleared for each text: to make 16 KB anew costs as much as to count. */
const LETTERS = new Uint16Array(0x2000);

function countLetters(sample: string): Uint16Array {
  const letters = LETTERS.fill(0);
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < letters.length) letters[code] = (letters[code] ?? 0) + 1;
  }
  return letters;
}

function best(
  sample: string,
  tellTales: readonly (readonly [LanguageCode, string, number])[],
  candidates: ReadonlySet<LanguageCode>,
  hint: string | undefined,
): LanguageCode | undefined {
  const scores = new Map<LanguageCode, number>();
  const add = (language: LanguageCode, weight: number) => {
    if (candidates.has(language)) scores.set(language, (scores.get(language) ?? 0) + weight);
  };
  const letters = countLetters(sample);
  for (const [language, set, weight] of tellTales) {
    if (!candidates.has(language)) continue;
    let score = scores.get(language) ?? 0;
    for (let i = 0; i < set.length; i++) {
      const count = letters[set.charCodeAt(i)] ?? 0;
      if (count > 0) score += weight * Math.sqrt(count);
    }
    scores.set(language, score);
  }
  add('uz', UZBEK_WEIGHT * Math.sqrt(sample.match(UZBEK_LETTERS)?.length ?? 0));
  const { words, longest } = lexicon();
  for (let start = 0; start < sample.length; start++) {
    let end = start;
    while (end < sample.length && !isBetweenWords(sample.charCodeAt(end))) end++;
    const languages = end - start > longest ? undefined : words.get(sample.slice(start, end));
    if (languages) for (const language of languages) add(language, 1 / languages.length);
    start = end;
  }
  const hinted = asCode(hint);
  if (hinted) add(hinted, 0.5);
  for (const [language, own] of INDISPENSABLE) {
    if (!own.test(sample)) scores.delete(language);
  }
  let winner: LanguageCode | undefined;
  for (const [language, score] of scores) {
    if (score > 0 && (winner === undefined || score > (scores.get(winner) ?? 0))) winner = language;
  }
  return winner;
}
