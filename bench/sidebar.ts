import { isRelevant } from '../lambdas/domain/relevance/verdict';
import type { Labelled } from './labelled';

/**
 * A document as a badly stripped page leaves it: headlines of other, irrelevant documents in its language behind the text.
 * Which ones follows from the number of the document, so that every run takes the same.
 */
export function withSidebar(
  document: Labelled,
  others: readonly Labelled[],
  { lines, turn }: { readonly lines: number; readonly turn: number },
): Labelled {
  const pool = others.filter(
    (other) => other.lang === document.lang && other !== document && !isRelevant(other.label),
  );
  if (pool.length === 0) return document;
  const headlines = Array.from(
    { length: lines },
    (_, line) => pool[(turn * 13 + line * 7) % pool.length]?.title ?? '',
  );
  return { ...document, text: `${document.text}\n\n${headlines.join('\n')}` };
}
