import { acceptsNothing, endingsOf, inflectionBit, type Stem, stemsOf } from './endings';
import { type FoldedText, foldWord, isAlphabetic, isUnspaced, KIND } from './fold';
import { Trie, type WalkedTrie } from './trie';

/** One written form of a thing to be found, in one language. A capital first letter asks for one in the text. */
export type Form<T> = {
  readonly form: string;
  readonly language: string;
  readonly value: T;
};

/** A form found: characters `start` to `end` of the folded text. */
export type Hit<T> = { readonly value: T; readonly start: number; readonly end: number };

/** What stands at the end of a stem: the endings it may take, what is then found, and where a next word goes on. */
type After<T> = { readonly bit: number; readonly bare: boolean; readonly found: Pattern<T>[]; next: number };
type Span = { readonly begin: number; readonly end: number };
type Pattern<T> = {
  readonly value: T;
  readonly capitals: number;
  readonly bounded: boolean;
};

const ARABIC_PREFIXES: ReadonlySet<number> = new Set(
  ['و', 'ب', 'ل', 'ف', 'ك'].map((letter) => letter.charCodeAt(0)),
);
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
const KATAKANA_ONLY = /^[\u30a0-\u30ff]{1,4}$/;
const JOINTS_SKIPPED = 3;
const LONGEST_RECALLED = 40;
const MOST_RECALLED = 30_000;
const NOTHING: readonly never[] = [];

/**
 * Finds thousands of forms in one walk over a text: a trie of stems for words, with the endings of each language behind
 * them, and a trie of characters for scripts without spaces. The time is proportional to the length of the text.
 */
export class Matcher<T> {
  private readonly words: number;
  private readonly unspaced: number;
  private readonly walked: WalkedTrie;
  private readonly recall = new Map<string, readonly After<T>[]>();
  private readonly afters: (After<T>[] | undefined)[] = [];
  private readonly found: (Pattern<T>[] | undefined)[] = [];

  constructor(forms: Iterable<Form<T>>) {
    const trie = new Trie();
    this.words = trie.add();
    this.unspaced = trie.add();
    for (const form of forms) this.add(trie, form);
    this.walked = trie.walked();
  }

  /** All forms found, in order of their beginnings. */
  find(folded: FoldedText): Hit<T>[] {
    const hits: Hit<T>[] = [];
    const { kinds } = folded;
    let at = 0;
    while (at < kinds.length) {
      const kind = kinds[at] ?? 0;
      if (isUnspaced(kind)) {
        this.walkUnspaced(folded, at, hits);
        at++;
      } else if (isAlphabetic(kind) || kind === KIND.hangul || kind === KIND.arabic) {
        const end = wordEnd(kinds, at);
        this.walkWord(folded, this.words, { begin: at, end }, at, hits);
        if (kind === KIND.arabic && ARABIC_PREFIXES.has(folded.codes[at] ?? 0))
          this.walkWord(folded, this.words, { begin: at + 1, end }, at + 1, hits);
        if (isUnspaced(kinds[end] ?? 0)) this.walkUnspaced(folded, at, hits);
        at = end;
      } else at++;
    }
    return hits;
  }

  private add(trie: Trie, { form, language, value }: Form<T>): void {
    if (UNSPACED.test(form)) {
      this.addUnspaced(trie, form, value);
      return;
    }
    const capitals = capitalsAsked(form);
    const parts = form.split(/[\s\-–+/·]+/).filter((part) => part !== '');
    let nodes = [this.words];
    parts.forEach((part, index) => {
      const stems = stemsOf(foldWord(part), language);
      const reached = nodes.flatMap((node) =>
        stems.map(({ stem, inflection }) => this.reach(trie, node, { stem, inflection })),
      );
      if (index === parts.length - 1)
        for (const after of reached) after.found.push({ value, capitals, bounded: false });
      else nodes = reached.map((after) => this.nextWord(trie, after));
    });
  }

  private nextWord(trie: Trie, after: After<T>): number {
    if (after.next < 0) after.next = trie.add();
    return after.next;
  }

  private addUnspaced(trie: Trie, form: string, value: T): void {
    const plain = foldWord(form).replace(/[\s\-–+/·・=]+/g, '');
    const node = trie.path(this.unspaced, plain);
    const found = this.found[node] ?? [];
    this.found[node] = [...found, { value, capitals: 0, bounded: KATAKANA_ONLY.test(plain) }];
  }

  private reach(trie: Trie, from: number, { stem, inflection }: Stem): After<T> {
    const node = trie.path(from, stem);
    const bit = inflectionBit(inflection);
    const afters = this.afters[node] ?? [];
    this.afters[node] = afters;
    const known = afters.find((after) => after.bit === bit);
    if (known) return known;
    const after: After<T> = { bit, bare: acceptsNothing(inflection), found: [], next: -1 };
    afters.push(after);
    return after;
  }

  /** Adds what begins with the word from `begin` to `end`; `from` is a node of the trie, the root for a first word. */
  private walkWord(folded: FoldedText, from: number, word: Span, start: number, hits: Hit<T>[]): void {
    const letters = folded.letters.slice(word.begin, word.end);
    const afters = from === this.words ? this.recalled(letters) : this.accepting(from, letters);
    for (const { found, next } of afters) {
      for (const { value, capitals } of found) {
        if (hasCapitals(folded.text, start, capitals)) hits.push({ value, start, end: word.end });
      }
      if (next < 0) continue;
      const begin = afterJoint(folded.kinds, word.end);
      if (begin > 0) this.walkWord(folded, next, { begin, end: wordEnd(folded.kinds, begin) }, start, hits);
    }
  }

  /** What a first word matches; kept, since a few thousand words make up most of any text. */
  private recalled(letters: string): readonly After<T>[] {
    const known = this.recall.get(letters);
    if (known) return known;
    const afters = this.accepting(this.words, letters);
    if (letters.length > LONGEST_RECALLED) return afters;
    if (this.recall.size >= MOST_RECALLED) this.recall.clear();
    this.recall.set(letters, afters);
    return afters;
  }

  /** The stems that a word begins with and whose endings the rest of it is. */
  private accepting(from: number, letters: string): readonly After<T>[] {
    let accepted: After<T>[] | undefined;
    let node = from;
    for (let at = 0; ; at++) {
      const afters = this.afters[node];
      if (afters) {
        const bare = at === letters.length;
        const endings = bare ? 0 : endingsOf(letters.slice(at));
        for (const after of afters) {
          if (!(bare ? after.bare : (endings & after.bit) !== 0)) continue;
          accepted ??= [];
          accepted.push(after);
        }
      }
      if (at >= letters.length) break;
      node = this.walked.child(node, letters.charCodeAt(at));
      if (node < 0) break;
    }
    return accepted ?? NOTHING;
  }

  private walkUnspaced({ codes, kinds }: FoldedText, start: number, hits: Hit<T>[]): void {
    let node = this.unspaced;
    let skipped = 0;
    for (let at = start; at < codes.length; at++) {
      const child = this.walked.child(node, codes[at] ?? 0);
      if (child < 0) {
        if (at === start || kinds[at] !== KIND.joint || ++skipped > JOINTS_SKIPPED) return;
        continue;
      }
      node = child;
      const found = this.found[node];
      if (!found) continue;
      for (const { value, bounded } of found) {
        if (bounded && touchesKatakana(kinds, start, at + 1)) continue;
        hits.push({ value, start, end: at + 1 });
      }
    }
  }
}

/** 0: any case; 1: a capital first letter; 2: capitals throughout (acronyms). */
function capitalsAsked(form: string): number {
  const letters = form.replace(/[^\p{L}]/gu, '');
  const cased = letters !== letters.toLowerCase();
  if (cased && letters.length >= 2 && letters.length <= 6 && letters === letters.toUpperCase()) return 2;
  const first = letters.charAt(0);
  return first !== first.toLowerCase() ? 1 : 0;
}

function hasCapitals(text: string, start: number, asked: number): boolean {
  if (asked === 0) return true;
  if (!isCapital(text.charAt(start))) return false;
  return asked === 1 || isCapital(text.charAt(start + 1)) || !/\p{L}/u.test(text.charAt(start + 1));
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

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
