import { type FoldedText, foldText } from './fold';
import { type Hit, Matcher } from './matcher';
import { formsOf, NAMES, type Name } from './names';
import type { NameFound } from './verdict';

const MATCHER = new Matcher<Name>(formsOf(NAMES));

/** Characters of a text that are looked at; a long article has 15,000, whole books need not be read to be judged. */
export const LONGEST_READ = 40_000;

/** The names in a prepared text in order of place; of names that overlap, the longest. */
export function nameHits(folded: FoldedText): Hit<Name>[] {
  return withoutOverlaps(MATCHER.find(folded));
}

/**
 * Every name found in a document: of both sides, of formats and of third countries. Ids are the same in all languages.
 * Most frequent first.
 */
export function findNames(title: string, text: string): NameFound[] {
  const folded = foldText(`${title}\n\n${text.slice(0, LONGEST_READ)}`);
  return namesFound(nameHits(folded), folded, title.normalize('NFKC').length);
}

/** Adds hits up by id. */
export function namesFound(hits: readonly Hit<Name>[], folded: FoldedText, titleEnd: number): NameFound[] {
  const found = new Map<string, NameFound>();
  for (const { value, start, end } of hits) {
    const known = found.get(value.id);
    const inTitle = start < titleEnd;
    if (known) {
      found.set(value.id, { ...known, count: known.count + 1, inTitle: known.inTitle || inTitle });
      continue;
    }
    const { id, name, type } = value;
    const side = value.side === 'both' ? undefined : value.side;
    found.set(id, { id, name, side, type, as: folded.text.slice(start, end), count: 1, inTitle });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Keeps the longest of overlapping hits, the first in the table among equals; sorted by place. */
export function withoutOverlaps<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  const sorted = hits.map((hit, order) => ({ hit, order }));
  sorted.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end || a.order - b.order);
  const kept: Hit<T>[] = [];
  for (const { hit } of sorted) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}
