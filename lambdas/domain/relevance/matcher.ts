import { endingsOf, NO_ENDING, opensEnding } from './endings';
import { type FoldedPart, isAlphabetic, isCapital, isUnspaced, KIND } from './fold';
import { ofEachCharacter } from './of-each-character';
import {
  COUNT,
  capitalsOf,
  type Form,
  isBounded,
  NEXT,
  PATTERNS,
  type StemTable,
  stemTableOf,
  thingOf,
} from './stems';

/** A form found: characters `start` to `end` of the folded text. */
export type Hit<T> = { readonly value: T; readonly start: number; readonly end: number };

/** A walk over a text; `start` is where the word stands that is being looked at. */
type Walk<T> = { readonly folded: FoldedPart; readonly hits: Hit<T>[]; start: number };

const ARABIC_PREFIXES: ReadonlySet<number> = new Set(
  ['و', 'ب', 'ل', 'ف', 'ك'].map((letter) => letter.charCodeAt(0)),
);
const JOINTS_SKIPPED = 3;

/**
 * Finds thousands of forms in one walk over a text: a trie of stems for words, with the endings of each language behind
 * them, and a trie of characters for scripts without spaces. The time is proportional to the length of the text.
 */
export class Matcher<T> {
  private readonly table: StemTable<T>;

  constructor(forms: Iterable<Form<T>>) {
    this.table = stemTableOf(forms);
  }

  /** All forms found, in order of their beginnings. */
  find(folded: FoldedPart): Hit<T>[] {
    const walk: Walk<T> = { folded, hits: [], start: 0 };
    const { kinds, codes } = folded;
    const { words } = this.table;
    let at = 0;
    while (at < kinds.length) {
      const kind = kinds[at] ?? 0;
      walk.start = at;
      if (isUnspaced(kind)) {
        this.walkUnspaced(walk);
        at++;
      } else if (isAlphabetic(kind) || kind === KIND.hangul || kind === KIND.arabic) {
        const end = wordEnd(kinds, at);
        this.walkWord(walk, words, at, end);
        if (kind === KIND.arabic && ARABIC_PREFIXES.has(codes[at] ?? 0)) {
          walk.start = at + 1;
          this.walkWord(walk, words, at + 1, end);
          walk.start = at;
        }
        if (isUnspaced(kinds[end] ?? 0)) this.walkUnspaced(walk);
        at = end;
      } else at++;
    }
    return walk.hits;
  }

  /**
   * Adds what the word from `begin` to `end` matches: every stem it begins with whose endings the rest of it is. `from` is
   * a node of the trie, the root for a first word. Few words pass the test of the first letter of an ending, so hardly any
   * text is cut out of them.
   */
  private walkWord(walk: Walk<T>, from: number, begin: number, end: number): void {
    const { trie } = this.table;
    const { cells } = trie;
    const { codes, letters } = walk.folded;
    let node = from;
    for (let at = begin; at < end; at++) {
      const code = codes[at] ?? 0;
      const note = trie.note(node);
      if (note > 0) {
        const open = (cells[note] ?? 0) & opensEnding(code);
        const endings = open === 0 ? 0 : (cells[note] ?? 0) & endingsOf(letters.slice(at, end));
        if (endings !== 0) this.accept(walk, note + 1, endings, end);
      }
      node = trie.child(node, code);
      if (node < 0) return;
    }
    const note = trie.note(node);
    if (note > 0 && ((cells[note] ?? 0) & NO_ENDING) !== 0) this.accept(walk, note + 1, NO_ENDING, end);
  }

  /** Adds what a note finds behind its first number, with these endings. */
  private accept(walk: Walk<T>, note: number, endings: number, end: number): void {
    const { trie, values } = this.table;
    const { cells } = trie;
    const { folded, hits, start } = walk;
    const { kinds, codes } = folded;
    let at = note;
    let begin = 0;
    for (let bits = cells[at] ?? 0; bits !== 0; bits = cells[at] ?? 0) {
      const next = cells[at + NEXT] ?? -1;
      const first = at + PATTERNS;
      at = first + (cells[at + COUNT] ?? 0);
      if ((bits & endings) === 0) continue;
      for (let each = first; each < at; each++) {
        const pattern = cells[each] ?? 0;
        const value = values[thingOf(pattern)];
        if (value !== undefined && hasCapitals(folded.text, start, capitalsOf(pattern)))
          hits.push({ value, start, end });
      }
      if (next < 0) continue;
      if (begin === 0) begin = afterJoint(kinds, end);
      // Nine next words in ten are of no form by their first letter: those need not be looked at to their end.
      if (begin > 0 && trie.leadsOn(next, codes[begin] ?? 0))
        this.walkWord(walk, next, begin, wordEnd(kinds, begin));
    }
  }

  private walkUnspaced({ folded, hits, start }: Walk<T>): void {
    const { codes, kinds } = folded;
    const { trie, unspaced, values } = this.table;
    const { cells } = trie;
    let node = unspaced;
    let skipped = 0;
    for (let at = start; at < codes.length; at++) {
      const child = trie.child(node, codes[at] ?? 0);
      if (child < 0) {
        if (at === start || kinds[at] !== KIND.joint || ++skipped > JOINTS_SKIPPED) return;
        continue;
      }
      node = child;
      const note = trie.note(node);
      if (note === 0) continue;
      const last = note + (cells[note] ?? 0);
      for (let found = note + 1; found <= last; found++) {
        const pattern = cells[found] ?? 0;
        if (isBounded(pattern) && touchesKatakana(kinds, start, at + 1)) continue;
        const value = values[thingOf(pattern)];
        if (value !== undefined) hits.push({ value, start, end: at + 1 });
      }
    }
  }
}

const isLetter = ofEachCharacter((sign) => /\p{L}/u.test(sign));

function hasCapitals(text: string, start: number, asked: number): boolean {
  if (asked === 0) return true;
  if (!isCapital(text.charCodeAt(start))) return false;
  if (asked === 1 || start + 1 >= text.length) return true;
  const next = text.charCodeAt(start + 1);
  return isCapital(next) || !isLetter(next);
}

/** A word goes on through letters and digits of one family, and through an apostrophe with letters behind it. */
function wordEnd(kinds: Uint8Array, start: number): number {
  const kind = kinds[start] ?? 0;
  const alphabetic = isAlphabetic(kind);
  let at = start + 1;
  while (at < kinds.length) {
    const here = kinds[at] ?? 0;
    const same = alphabetic ? isAlphabetic(here) : here === kind;
    if (!same && !(alphabetic && here === KIND.apostrophe && isAlphabetic(kinds[at + 1] ?? 0))) break;
    at++;
  }
  return at;
}

/** Where the next word of a form begins, at most four signs on; −1 if none does. */
function afterJoint(kinds: Uint8Array, from: number): number {
  let at = from;
  while (at < kinds.length && at - from < 4) {
    const kind = kinds[at] ?? 0;
    if (kind !== KIND.joint && kind !== KIND.apostrophe) break;
    at++;
  }
  if (at === from || at >= kinds.length) return -1;
  const kind = kinds[at] ?? 0;
  return isAlphabetic(kind) || kind === KIND.hangul || kind === KIND.arabic ? at : -1;
}

function touchesKatakana(kinds: Uint8Array, start: number, end: number): boolean {
  return kinds[start - 1] === KIND.katakana || kinds[end] === KIND.katakana;
}
