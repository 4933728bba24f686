import type { UnreadableReason } from '#domain/article/article';
import type { Relation } from '#domain/relevance/verdict';

/** What became of an entry. Every entry ever seen has exactly one. */
export type Fate =
  | `article:${Relation}`
  | `duplicate-of:${string}`
  | `revision-of:${string}`
  | `unreadable:${UnreadableReason}`
  | `skipped:${string}`;

/** The fate without its particulars, for counting: `duplicate-of:ab12` → `duplicate-of`. */
export function fateClass(fate: Fate): string {
  return fate.startsWith('duplicate-of:') || fate.startsWith('revision-of:')
    ? fate.slice(0, fate.indexOf(':'))
    : fate;
}
