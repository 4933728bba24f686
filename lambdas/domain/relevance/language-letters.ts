import type { LanguageCode } from './language-code';

/** A language, letters that give it away, and how much. */
export type TellTale = readonly [LanguageCode, string, number];

/** Letters that give a Cyrillic language away. */
export const CYRILLIC_LETTERS: readonly TellTale[] = [
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
export const INDISPENSABLE: readonly (readonly [LanguageCode, RegExp])[] = [
  ['uk', /[іїєґ]/],
  ['be', /[іў]/],
  ['bg', /^[^ыэё]*ъ[^ыэё]*$/],
  ['pl', /[ąćęłńóśźż]/],
  ['tg', /[ӣӯҷ]/],
  // A short headline may do without; Latin Kazakh has letters of its own.
  ['kk', /[әұі]|^[^а-я]*$|^.{0,60}$/s],
];

export const LATIN_LETTERS: readonly TellTale[] = [
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
export const LATIN: ReadonlySet<LanguageCode> = new Set([
  ...(['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'nl', 'tr', 'az', 'uz', 'tk', 'kk', 'id', 'vi'] as const),
]);

export const SCRIPTS = ['none', 'latin', 'cyrillic', 'han', 'kana', 'hangul', 'arabic', 'indic'] as const;
/** Which letters are of which script, a later run over an earlier one. */
export const SCRIPT_RANGES: readonly (readonly [(typeof SCRIPTS)[number], first: number, last: number])[] = [
  ['latin', 0x61, 0x7a],
  ['latin', 0xc0, 0x24f],
  ['latin', 0x1e00, 0x1eff],
  ['cyrillic', 0x400, 0x52f],
  ['kana', 0x3041, 0x30ff],
  ['none', 0x30fb, 0x30fb],
  ['han', 0x3400, 0x9fff],
  ['hangul', 0xac00, 0xd7af],
  ['arabic', 0x620, 0x6ff],
  ['indic', 0x900, 0x97f],
];
