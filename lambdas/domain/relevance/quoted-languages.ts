import { type FoldedText, has, KIND } from './fold';
import type { LanguageCode } from './language-code';
import { CYRILLIC } from './language-letters';

/** A run of sentences in another language than the text around them. */
export type QuotedPart = { readonly start: number; readonly end: number; readonly language: LanguageCode };

/** Kazakh has letters that Russian has not: a dotted i, and those behind this code. */
const KAZAKH = { i: 0x456, after: 0x48f, letter: /[\u0456\u0490-\u052f]/ };
/**
 * Their share in a sentence. Of some 1,600 Kazakh sentences under `fixtures` the middle one has 13 %, nine in ten more than 7 %,
 * one in forty less than 4 %; a Russian one has them in names alone.
 */
const KAZAKH_SHARE = { kazakh: 0.06, russian: 0.03 };
/** Letters that a sentence needs to tell its language: fewer are a name or a title, ideographs count threefold. */
const FEWEST = 24;
const IDEOGRAPH = 3;
/** Chinese has no kana; Japanese hardly a sentence without. */
const KANA = { first: 0x3041, last: 0x30ff };

/** The parts of a text whose sentences are Russian in Kazakh, Kazakh in Russian, or in a script that is not the text's own. */
export function quotedParts(
  folded: FoldedText,
  sentences: readonly (readonly [start: number, end: number])[],
  language: LanguageCode,
): QuotedPart[] {
  const parts: QuotedPart[] = [];
  if (!mayQuote(folded, language)) return parts;
  for (const [start, end] of sentences) {
    const spoken = languageOf(folded, start, end);
    if (!spoken || !isQuoted(spoken, language)) continue;
    const last = parts.at(-1);
    if (last?.end === start && last.language === spoken) parts[parts.length - 1] = { ...last, end };
    else parts.push({ start, end, language: spoken });
  }
  return parts;
}

/** Whether a text has any letters in which something else could be quoted: most texts have not. */
function mayQuote(folded: FoldedText, language: LanguageCode): boolean {
  const may = (kind: number, spoken: LanguageCode): boolean =>
    has(folded, kind) && isQuoted(spoken, language);
  return (
    may(KIND.cyrillic, 'ru') ||
    (may(KIND.cyrillic, 'kk') && KAZAKH.letter.test(folded.letters)) ||
    may(KIND.ideograph, 'ja') ||
    may(KIND.katakana, 'ja') ||
    may(KIND.ideograph, 'zh') ||
    may(KIND.hangul, 'ko') ||
    may(KIND.arabic, 'ar')
  );
}

/** The language of a sentence as far as its letters say; Latin ones leave it open. */
function languageOf({ codes, kinds }: FoldedText, start: number, end: number): LanguageCode | undefined {
  let [latin, cyrillic, kazakh, han, kana, hangul, arabic] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = start; at < end; at++) {
    const kind = kinds[at];
    if (kind === KIND.latin) latin++;
    else if (kind === KIND.cyrillic) {
      cyrillic++;
      if (isKazakh(codes[at] ?? 0)) kazakh++;
    } else if (kind === KIND.ideograph || kind === KIND.katakana) {
      han += IDEOGRAPH;
      if (isKana(codes[at] ?? 0)) kana++;
    } else if (kind === KIND.hangul) hangul += IDEOGRAPH;
    else if (kind === KIND.arabic) arabic++;
  }
  const most = Math.max(cyrillic, han, hangul, arabic);
  if (most < FEWEST || most < latin) return undefined;
  if (most === cyrillic) return inCyrillic(kazakh / cyrillic);
  if (most === han) return kana > 0 ? 'ja' : 'zh';
  return most === hangul ? 'ko' : 'ar';
}

const isKazakh = (code: number): boolean => code === KAZAKH.i || code > KAZAKH.after;
const isKana = (code: number): boolean => code >= KANA.first && code <= KANA.last;
const inCyrillic = (share: number): LanguageCode | undefined =>
  share > KAZAKH_SHARE.kazakh ? 'kk' : share < KAZAKH_SHARE.russian ? 'ru' : undefined;

const IDEOGRAPHIC: ReadonlySet<LanguageCode> = new Set(['ja', 'zh']);
const ARABIC: ReadonlySet<LanguageCode> = new Set(['ar', 'fa', 'kk']);

function isQuoted(spoken: LanguageCode, language: LanguageCode): boolean {
  if (spoken === language) return false;
  if (spoken === 'ru' || spoken === 'kk')
    return language === 'ru' || language === 'kk' || !CYRILLIC.has(language);
  if (spoken === 'ar') return !ARABIC.has(language);
  return !(IDEOGRAPHIC.has(spoken) && IDEOGRAPHIC.has(language));
}
