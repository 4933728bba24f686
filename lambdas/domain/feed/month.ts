import { LATIN_MONTHS, MONTH_STEMS, WHOLE_MONTHS } from './date-words';

/** The number of the month that a word names, 1 to 12. Words may be inflected or cut: `декабря`, `дек.`, `желтоқсан`, `Sept`. */
export function monthOf(word: string): number | undefined {
  const bare = word.replace(/\.$/, '');
  const whole = Object.hasOwn(WHOLE_MONTHS, bare) ? WHOLE_MONTHS[bare] : undefined;
  if (whole) return whole;
  if (bare.length < 3 || bare.length > 12) return undefined;
  const index = MONTH_STEMS.findIndex((stems) =>
    stems.some((stem) => bare.startsWith(stem) && isMonthLike(bare, stem)),
  );
  return index === -1 ? undefined : index + 1;
}

/** `mar` begins `March` and `market`: what follows a stem in a Latin script must be the rest of a name. */
function isMonthLike(word: string, stem: string): boolean {
  if (!/^[a-z]{3}$/.test(stem) || word.length === stem.length) return true;
  return LATIN_MONTHS.test(word);
}
