import { type FoldedText, foldText } from './fold';
import { findAllNames } from './lexicon';
import type { Hit } from './matcher';
import type { Name } from './names';
import type { NameFound } from './verdict';

/** Characters of a text that are looked at; a long article has 15,000, whole books need not be read to be judged. */
export const LONGEST_READ = 40_000;

/**
 * Every name found in a document: of both sides, of formats and of third countries. Ids are the same in all languages.
 * Most frequent first.
 */
export function findNames(title: string, text: string): NameFound[] {
  const folded = foldText(`${title}\n\n${text.slice(0, LONGEST_READ)}`);
  return namesFound(findAllNames(folded), folded, title.normalize('NFKC').length);
}

/** Adds hits up by id. */
export function namesFound(hits: readonly Hit<Name>[], folded: FoldedText, titleEnd: number): NameFound[] {
  const found = new Map<string, { -readonly [Key in keyof NameFound]: NameFound[Key] }>();
  for (const { value, start, end } of hits) {
    const inTitle = start < titleEnd;
    const known = found.get(value.id);
    if (known) {
      known.count++;
      known.inTitle ||= inTitle;
      continue;
    }
    const { id, name, type } = value;
    const side = value.side === 'both' ? undefined : value.side;
    found.set(id, { id, name, side, type, as: folded.text.slice(start, end), count: 1, inTitle });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
