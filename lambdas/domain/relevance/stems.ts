import { bitsOf, type Stem, stemsOf } from './endings';
import { foldWord } from './fold';
import { Trie, type WalkedTrie } from './trie';

/** One written form of a thing to be found, in one language. A capital first letter asks for one in the text. */
export type Form<T> = {
  readonly form: string;
  readonly language: string;
  readonly value: T;
};

/** A thing to be found; `capitals` as `capitalsAsked` counts them, `bounded` if no katakana may touch it. */
export type Pattern<T> = {
  readonly value: T;
  readonly capitals: number;
  readonly bounded: boolean;
};

/** What follows a stem with one kind of ending: what is then found, and where a next word goes on (−1: nowhere). */
export type After<T> = { readonly bits: number; readonly found: Pattern<T>[]; next: number };

/** All that may follow one stem, and the bits of all endings together. */
export type Stop<T> = { bits: number; readonly afters: After<T>[] };

/** The forms as a matcher walks them: two roots, and the stops and patterns by the marks of nodes. */
export type StemTable<T> = {
  readonly words: number;
  readonly unspaced: number;
  readonly trie: WalkedTrie;
  /** The bits of the stops by mark, 0 where there is none: most stops are done with after these, which lie side by side. */
  readonly bits: Int32Array;
  readonly stops: readonly (Stop<T> | undefined)[];
  readonly found: readonly (readonly Pattern<T>[] | undefined)[];
};

/** The same while forms are being added. */
type Growing<T> = {
  readonly words: number;
  readonly unspaced: number;
  readonly trie: Trie;
  readonly stops: Map<number, Stop<T>>;
  readonly found: Map<number, Pattern<T>[]>;
};

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
const KATAKANA_ONLY = /^[\u30a0-\u30ff]{1,4}$/;

/** Lays out forms for walking: stems of words under one root, forms in scripts without spaces under another. */
export function stemTableOf<T>(forms: Iterable<Form<T>>): StemTable<T> {
  const trie = new Trie();
  const table: Growing<T> = {
    words: trie.add(),
    unspaced: trie.add(),
    trie,
    stops: new Map(),
    found: new Map(),
  };
  for (const form of forms) addForm(table, form);
  return laidOut(table);
}

/** Marks are numbered from 1, stops before patterns; the next words of a form are found by their new places. */
function laidOut<T>({ words, unspaced, trie, stops, found }: Growing<T>): StemTable<T> {
  const marks = new Map([...stops.keys(), ...found.keys()].map((node, index) => [node, index + 1]));
  const { trie: walked, places } = trie.walked(marks);
  const placed = [...stops.values()].map(({ bits, afters }) => ({
    bits,
    afters: afters.map((after) => ({ ...after, next: places[after.next] ?? -1 })),
  }));
  const bits = new Int32Array(marks.size + 1);
  bits.set(
    placed.map((stop) => stop.bits),
    1,
  );
  return {
    words: places[words] ?? 0,
    unspaced: places[unspaced] ?? 0,
    trie: walked,
    bits,
    stops: [undefined, ...placed],
    found: [undefined, ...placed.map(() => undefined), ...found.values()],
  };
}

function addForm<T>(table: Growing<T>, { form, language, value }: Form<T>): void {
  if (UNSPACED.test(form)) {
    addUnspaced(table, form, value);
    return;
  }
  const capitals = capitalsAsked(form);
  const parts = form.split(/[\s\-–+/·]+/).filter((part) => part !== '');
  let nodes = [table.words];
  parts.forEach((part, index) => {
    const stems = stemsOf(foldWord(part), language);
    const reached = nodes.flatMap((node) => stems.map((stem) => reach(table, node, stem)));
    if (index === parts.length - 1)
      for (const after of reached) after.found.push({ value, capitals, bounded: false });
    else nodes = reached.map((after) => nextWord(table.trie, after));
  });
}

function nextWord<T>(trie: Trie, after: After<T>): number {
  if (after.next < 0) after.next = trie.add();
  return after.next;
}

function addUnspaced<T>({ trie, unspaced, found }: Growing<T>, form: string, value: T): void {
  const plain = foldWord(form).replace(/[\s\-–+/·・=]+/g, '');
  const node = trie.path(unspaced, plain);
  const known = found.get(node) ?? [];
  found.set(node, [...known, { value, capitals: 0, bounded: KATAKANA_ONLY.test(plain) }]);
}

function reach<T>({ trie, stops }: Growing<T>, from: number, { stem, inflection }: Stem): After<T> {
  const node = trie.path(from, stem);
  const bits = bitsOf(inflection);
  const stop = stops.get(node) ?? { bits: 0, afters: [] };
  stops.set(node, stop);
  const known = stop.afters.find((after) => after.bits === bits);
  if (known) return known;
  const after: After<T> = { bits, found: [], next: -1 };
  stop.afters.push(after);
  stop.bits |= bits;
  return after;
}

/** 0: any case; 1: a capital first letter; 2: capitals throughout (acronyms). */
function capitalsAsked(form: string): number {
  const letters = form.replace(/[^\p{L}]/gu, '');
  const cased = letters !== letters.toLowerCase();
  if (cased && letters.length >= 2 && letters.length <= 6 && letters === letters.toUpperCase()) return 2;
  const first = letters.charAt(0);
  return first !== first.toLowerCase() ? 1 : 0;
}
