import { endingsOf, NO_ENDING, opensEnding } from './endings';
import { type FoldedText, isAlphabetic, isCapital, isUnspaced, KIND } from './fold';
import { type Form, type StemTable, type Stop, stemTableOf } from './stems';

/** A form found: characters `start` to `end` of the folded text. */
export type Hit<T> = { readonly value: T; readonly start: number; readonly end: number };

/** A walk over a text; `start` is where the word stands that is being looked at. */
type Walk<T> = { readonly folded: FoldedText; readonly hits: Hit<T>[]; start: number };

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
  find(folded: FoldedText): Hit<T>[] {
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
    const { trie, bits, stops } = this.table;
    const { codes, letters } = walk.folded;
    let node = from;
    for (let at = begin; at < end; at++) {
      const code = codes[at] ?? 0;
      const mark = trie.mark(node);
      const open = bits[mark] ?? 0;
      if ((open & opensEnding(code)) !== 0) {
        const endings = open & endingsOf(letters.slice(at, end));
        if (endings !== 0) this.accept(walk, stops[mark], endings, end);
      }
      node = trie.child(node, code);
      if (node < 0) return;
    }
    const mark = trie.mark(node);
    if (((bits[mark] ?? 0) & NO_ENDING) !== 0) this.accept(walk, stops[mark], NO_ENDING, end);
  }

  private accept(walk: Walk<T>, stop: Stop<T> | undefined, endings: number, end: number): void {
    const { folded, hits, start } = walk;
    for (const { bits, found, next } of stop?.afters ?? NOTHING) {
      if ((bits & endings) === 0) continue;
      for (const { value, capitals } of found) {
        if (hasCapitals(folded.text, start, capitals)) hits.push({ value, start, end });
      }
      if (next < 0) continue;
      const begin = afterJoint(folded.kinds, end);
      if (begin > 0) this.walkWord(walk, next, begin, wordEnd(folded.kinds, begin));
    }
  }

  private walkUnspaced({ folded, hits, start }: Walk<T>): void {
    const { codes, kinds } = folded;
    const { trie, found, unspaced } = this.table;
    let node = unspaced;
    let skipped = 0;
    for (let at = start; at < codes.length; at++) {
      const child = trie.child(node, codes[at] ?? 0);
      if (child < 0) {
        if (at === start || kinds[at] !== KIND.joint || ++skipped > JOINTS_SKIPPED) return;
        continue;
      }
      node = child;
      const mark = trie.mark(node);
      if (mark === 0) continue;
      for (const { value, bounded } of found[mark] ?? NOTHING) {
        if (bounded && touchesKatakana(kinds, start, at + 1)) continue;
        hits.push({ value, start, end: at + 1 });
      }
    }
  }
}

const NOTHING: readonly never[] = [];

function hasCapitals(text: string, start: number, asked: number): boolean {
  if (asked === 0) return true;
  if (!isCapital(text.charCodeAt(start))) return false;
  return asked === 1 || isCapital(text.charCodeAt(start + 1)) || !/\p{L}/u.test(text.charAt(start + 1));
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
