import { detectLanguage } from '../lambdas/domain/relevance/language';
import type { Labelled } from './labelled';

/** Characters on which languages must be told apart. */
const SAMPLE = 100;

/** How many documents' languages are known from their first hundred characters, and what the others are taken for. */
export function languageLine(documents: readonly Labelled[]): string {
  const long = documents.filter(({ text }) => text.length >= SAMPLE);
  const wrong = long.flatMap(({ id, lang, text }) => {
    const said = detectLanguage(text.slice(0, SAMPLE));
    return said === lang ? [] : [`${id} ${lang}→${said}`];
  });
  const right = long.length - wrong.length;
  return `language on ${SAMPLE} characters: ${right} of ${long.length}${wrong.length > 0 ? ` (${wrong.join(', ')})` : ''}`;
}
