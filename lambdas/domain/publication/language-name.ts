import type { FrameLanguage } from './frame-language';

/** `Intl.DisplayNames` takes `und` for the root of all locales. */
const UNKNOWN: Readonly<Record<FrameLanguage, string>> = {
  en: 'unknown language',
  ru: 'неизвестный язык',
  kk: 'белгісіз тіл',
  ja: '言語不明',
};

const displayNames = new Map<FrameLanguage, Intl.DisplayNames>();

/** The name of a language, given by its code, in the reader's: `Kazakh`. */
export function languageName(language: string, reader: FrameLanguage): string {
  if (language === 'und') return UNKNOWN[reader];
  const names = displayNames.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' });
  displayNames.set(reader, names);
  return names.of(language) ?? language;
}
