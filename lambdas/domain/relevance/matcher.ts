import { type Inflection, isEnding, type Stem, stemsOf } from './endings';
import { type FoldedText, foldWord, isAlphabetic, isUnspaced, KIND } from './fold';

/** One written form of a thing to be found, in one language. A capital first letter asks for one in the text. */
export type Form<T> = { readonly form: string; readonly language: string; readonly value: T };

/** A form found: characters `start` to `end` of the folded text. */
export type Hit<T> = { readonly value: T; readonly start: number; readonly end: number };

type Pattern<T> = { readonly value: T; readonly capitals: number; readonly bounded: boolean };
type After<T> = { readonly inflection: Inflection; readonly found: Pattern<T>[]; next?: Node<T> };
type Node<T> = {
  readonly next: Map<number, Node<T>>;
  readonly after: After<T>[];
  readonly found: Pattern<T>[];
};

const newNode = <T>(): Node<T> => ({ next: new Map(), after: [], found: [] });
const ARABIC_PREFIXES = new Set(['و', 'ب', 'ل', 'ف', 'ك'].map((letter) => letter.charCodeAt(0)));
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
const KATAKANA_ONLY = /^[\u30a0-\u30ff]{1,4}$/;

/**
 * Finds thousands of forms in one walk over a text: a trie of stems for words, with the endings of each language behind
 * them, and a trie of characters for scripts without spaces.
 */
export class Matcher<T> {
  private readonly words: Node<T> = newNode();
  private readonly unspaced: Node<T> = newNode();

  constructor(forms: Iterable<Form<T>>) {
    for (const form of forms) this.add(form);
  }

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
        this.walkWord(folded, { node: this.words, from: at, end, start: at }, hits);
        if (kind === KIND.arabic) this.walkPastPrefix(folded, at, end, hits);
        if (isUnspaced(kinds[end] ?? 0)) this.walkUnspaced(folded, at, hits);
        at = end;
      } else at++;
    }
    return hits;
  }

  private add({ form, language, value }: Form<T>): void {
    if (UNSPACED.test(form)) {
      this.addUnspaced(form, value);
      return;
    }
    const capitals = capitalsAsked(form);
    const parts = form.split(/[\s\-–+/·]+/).filter((part) => part !== '');
    let nodes = [this.words];
    parts.forEach((part, index) => {
      const last = index === parts.length - 1;
      const stems = stemsOf(foldWord(part), language);
      const reached = nodes.flatMap((node) => stems.map((stem) => reach(node, stem)));
      if (last) for (const after of reached) after.found.push({ value, capitals, bounded: false });
      else nodes = reached.map((after) => (after.next ??= newNode()));
    });
  }

  private addUnspaced(form: string, value: T): void {
    let node = this.unspaced;
    const plain = foldWord(form).replace(/[\s\-–+/·・=]+/g, '');
    for (let i = 0; i < plain.length; i++) node = childOf(node, plain.charCodeAt(i));
    node.found.push({ value, capitals: 0, bounded: KATAKANA_ONLY.test(plain) });
  }

  private walkWord(
    folded: FoldedText,
    walk: { node: Node<T>; from: number; end: number; start: number },
    hits: Hit<T>[],
  ): void {
    let node: Node<T> | undefined = walk.node;
    for (let at = walk.from; node; at++) {
      for (const after of node.after) this.tryEnding(folded, { ...walk, after, at }, hits);
      if (at >= walk.end) return;
      node = node.next.get(folded.codes[at] ?? 0);
    }
  }

  private tryEnding(
    folded: FoldedText,
    place: { after: After<T>; at: number; end: number; start: number },
    hits: Hit<T>[],
  ): void {
    const { after, at, start, end } = place;
    if (!isEnding(stringOf(folded.codes, at, end), after.inflection)) return;
    for (const pattern of after.found) {
      if (hasCapitals(folded.text, start, pattern.capitals)) hits.push({ value: pattern.value, start, end });
    }
    if (!after.next) return;
    const next = afterJoint(folded.kinds, end);
    if (next === undefined) return;
    this.walkWord(folded, { node: after.next, from: next, end: wordEnd(folded.kinds, next), start }, hits);
  }

  private walkPastPrefix(folded: FoldedText, at: number, end: number, hits: Hit<T>[]): void {
    if (!ARABIC_PREFIXES.has(folded.codes[at] ?? 0)) return;
    this.walkWord(folded, { node: this.words, from: at + 1, end, start: at + 1 }, hits);
  }

  private walkUnspaced({ codes, kinds }: FoldedText, start: number, hits: Hit<T>[]): void {
    let node: Node<T> | undefined = this.unspaced;
    let skipped = 0;
    for (let at = start; at < codes.length; at++) {
      const child: Node<T> | undefined = node.next.get(codes[at] ?? 0);
      if (!child) {
        if (at === start || kinds[at] !== KIND.joint || ++skipped > 3) return;
        continue;
      }
      node = child;
      for (const pattern of node.found) {
        if (pattern.bounded && touchesKatakana(kinds, start, at + 1)) continue;
        hits.push({ value: pattern.value, start, end: at + 1 });
      }
    }
  }
}

function childOf<T>(node: Node<T>, code: number): Node<T> {
  const known = node.next.get(code);
  if (known) return known;
  const child = newNode<T>();
  node.next.set(code, child);
  return child;
}

function reach<T>(from: Node<T>, { stem, inflection }: Stem): After<T> {
  let node = from;
  for (let i = 0; i < stem.length; i++) node = childOf(node, stem.charCodeAt(i));
  const known = node.after.find((after) => after.inflection === inflection);
  if (known) return known;
  const after: After<T> = { inflection, found: [] };
  node.after.push(after);
  return after;
}

/** 0: any case; 1: a capital first letter; 2: capitals throughout (acronyms). */
function capitalsAsked(form: string): number {
  const letters = form.replace(/[^\p{L}]/gu, '');
  if (
    letters.length >= 2 &&
    letters.length <= 6 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  )
    return 2;
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
  let at = start + 1;
  while (at < kinds.length) {
    const here = kinds[at] ?? 0;
    const same = isAlphabetic(kind) ? isAlphabetic(here) : here === kind;
    const inside = here === KIND.apostrophe && isAlphabetic(kind) && isAlphabetic(kinds[at + 1] ?? 0);
    if (!same && !inside) break;
    at++;
  }
  return at;
}

function stringOf(codes: Uint16Array, from: number, to: number): string {
  if (from >= to) return '';
  return String.fromCharCode(...codes.subarray(from, Math.min(to, from + 20)));
}

function afterJoint(kinds: Uint8Array, from: number): number | undefined {
  let at = from;
  while (at < kinds.length && at - from < 4) {
    const kind = kinds[at] ?? 0;
    if (kind !== KIND.joint && kind !== KIND.apostrophe) break;
    at++;
  }
  if (at === from || at >= kinds.length) return undefined;
  const kind = kinds[at] ?? 0;
  return isAlphabetic(kind) || kind === KIND.hangul || kind === KIND.arabic ? at : undefined;
}

function touchesKatakana(kinds: Uint8Array, start: number, end: number): boolean {
  return kinds[start - 1] === KIND.katakana || kinds[end] === KIND.katakana;
}
