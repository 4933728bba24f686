import { bitsOf, type Stem, stemsOf } from './endings';
import { foldWord } from './fold';
import { type Room, Trie, type WalkedTrie } from './trie';

/** One written form of a thing to be found, in one language. A capital first letter asks for one in the text. */
export type Form<T> = {
  readonly form: string;
  readonly language: string;
  readonly value: T;
};

/**
 * The forms as a matcher walks them: a trie with a root for words and one for scripts without spaces. What is found at a node is
 * its note, numbers that lie beside it, since most of the time of a match goes by in fetching memory.
 *
 * - At a stem: the bits of all its endings; then for each kind of ending its bits, the node from which a next word goes on (−1:
 *   nowhere), how many patterns are found, and the patterns; then 0.
 * - At a form without spaces: how many patterns, and the patterns.
 */
export type StemTable<T> = {
  readonly words: number;
  readonly unspaced: number;
  readonly trie: WalkedTrie;
  /** The things to be found. */
  readonly values: readonly T[];
};

/** Where the parts of one kind of ending are in a note: its bits first, the next word, how many patterns, the patterns. */
export const NEXT = 1;
export const COUNT = 2;
export const PATTERNS = 3;

/** Which thing a pattern in a note stands for, in `values`. */
export const thingOf = (pattern: number): number => pattern >> 2;
/** How many capitals it asks for: 0 any case, 1 a first letter, 2 throughout (acronyms). */
export const capitalsOf = (pattern: number): number => pattern & 3;
/** The same bits of a form without spaces say whether no katakana may touch it. */
export const isBounded = (pattern: number): boolean => (pattern & 3) !== 0;

/** What follows a stem with one kind of ending while forms are added: patterns found, and where a next word goes on. */
type After = { readonly bits: number; readonly patterns: number[]; next: number };

/** The same while forms are being added; notes by node. */
type Growing<T> = {
  readonly words: number;
  readonly unspaced: number;
  readonly trie: Trie;
  readonly stops: Map<number, After[]>;
  readonly found: Map<number, number[]>;
  readonly values: Map<T, number>;
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
    values: new Map(),
  };
  for (const form of forms) addForm(table, form);
  return laidOut(table);
}

function laidOut<T>({ words, unspaced, trie, stops, found, values }: Growing<T>): StemTable<T> {
  const { trie: walked, places } = trie.walked((node) => {
    const afters = stops.get(node);
    if (afters) return roomFor(afters);
    const patterns = found.get(node);
    return patterns && { length: 1 + patterns.length, next: [] };
  });
  const { cells } = walked;
  for (const [node, afters] of stops) writeStop(cells, walked.note(places[node] ?? 0), { afters, places });
  for (const [node, patterns] of found) writePatterns(cells, walked.note(places[node] ?? 0), patterns);
  return {
    words: places[words] ?? 0,
    unspaced: places[unspaced] ?? 0,
    trie: walked,
    values: [...values.keys()],
  };
}

function roomFor(afters: readonly After[]): Room {
  const next: number[] = [];
  let length = 2;
  for (const after of afters) {
    length += PATTERNS + after.patterns.length;
    if (after.next >= 0) next.push(after.next);
  }
  return { length, next };
}

type Stop = { readonly afters: readonly After[]; readonly places: Int32Array };

function writeStop(cells: Int32Array, note: number, { afters, places }: Stop): void {
  let at = note + 1;
  for (const { bits, next, patterns } of afters) {
    cells[note] = (cells[note] ?? 0) | bits;
    cells[at] = bits;
    cells[at + NEXT] = places[next] ?? -1;
    writePatterns(cells, at + COUNT, patterns);
    at += PATTERNS + patterns.length;
  }
}

function writePatterns(cells: Int32Array, at: number, patterns: readonly number[]): void {
  cells[at] = patterns.length;
  for (let i = 0; i < patterns.length; i++) cells[at + 1 + i] = patterns[i] ?? 0;
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
      for (const after of reached) after.patterns.push(patternOf(table, value, capitals));
    else nodes = reached.map((after) => nextWord(table.trie, after));
  });
}

function patternOf<T>({ values }: Growing<T>, value: T, asked: number): number {
  const known = values.get(value);
  if (known === undefined) values.set(value, values.size);
  return ((known ?? values.size - 1) << 2) | asked;
}

function nextWord(trie: Trie, after: After): number {
  if (after.next < 0) after.next = trie.add();
  return after.next;
}

function addUnspaced<T>(table: Growing<T>, form: string, value: T): void {
  const plain = foldWord(form).replace(/[\s\-–+/·・=]+/g, '');
  const node = table.trie.path(table.unspaced, plain);
  const pattern = patternOf(table, value, KATAKANA_ONLY.test(plain) ? 1 : 0);
  const known = table.found.get(node);
  if (known) known.push(pattern);
  else table.found.set(node, [pattern]);
}

function reach<T>({ trie, stops }: Growing<T>, from: number, { stem, inflection }: Stem): After {
  const node = trie.path(from, stem);
  const bits = bitsOf(inflection);
  const afters = stops.get(node);
  const known = afters?.find((after) => after.bits === bits);
  if (known) return known;
  const after: After = { bits, patterns: [], next: -1 };
  if (afters) afters.push(after);
  else stops.set(node, [after]);
  return after;
}

/** As `capitalsOf` counts them. */
function capitalsAsked(form: string): number {
  const letters = form.replace(/[^\p{L}]/gu, '');
  const cased = letters !== letters.toLowerCase();
  if (cased && letters.length >= 2 && letters.length <= 6 && letters === letters.toUpperCase()) return 2;
  const first = letters.charAt(0);
  return first !== first.toLowerCase() ? 1 : 0;
}
