const NONE = -1;

/** A trie under construction: nodes are numbers, given out in order; the children of each are a list. */
export class Trie {
  /** By which character a node is reached. */
  private readonly codes: number[] = [];
  private readonly first: number[] = [];
  private readonly besides: number[] = [];

  add(code = 0): number {
    this.codes.push(code);
    this.besides.push(NONE);
    return this.first.push(NONE) - 1;
  }

  /** The node at the end of a path, made where it is missing. */
  path(from: number, word: string): number {
    let node = from;
    for (let i = 0; i < word.length; i++) node = this.childFor(node, word.charCodeAt(i));
    return node;
  }

  private childFor(node: number, code: number): number {
    const { codes, first, besides } = this;
    const eldest = first[node] ?? NONE;
    for (let child = eldest; child >= 0; child = besides[child] ?? NONE)
      if (codes[child] === code) return child;
    const child = this.add(code);
    besides[child] = eldest;
    first[node] = child;
    return child;
  }

  /** The same trie laid out for walking, with room for notes. */
  walked(roomOf: RoomOf): Layout {
    const { codes, first, besides } = this;
    return layOut({ codes, first, besides }, roomOf);
  }
}

/** How many numbers the note of a node has, and the roots from which a walk goes on after it: they are laid out near it. */
export type Room = { readonly length: number; readonly next: readonly number[] };
/** The room that a node needs, if it has a note. */
export type RoomOf = (node: number) => Room | undefined;

/** A trie to walk, and where each node of the trie under construction now is. */
export type Layout = { readonly trie: WalkedTrie; readonly places: Int32Array };

/** A node with more children than this is given a run, however wide. */
const FEW = 12;
/** Three children and more are given a run if it is at most so many times as wide. */
const LOOSE = 10;
/** A node's own cells before those of its edges: where its note is, and how many edges it has or how wide its run is. */
const OWN = 2;

/**
 * A trie in one array: a node is where its cells begin, and its note and what follows it most often lie next to it, since a
 * walk costs as much as the memory it has to fetch. Few edges are a list of characters and children; more are a run of
 * children from the lowest character to the highest, in which one look is enough.
 */
export class WalkedTrie {
  constructor(readonly cells: Int32Array) {}

  /** In which cell the note of a node begins, 0 if it has none. */
  note(node: number): number {
    return this.cells[node] ?? 0;
  }

  /** Whether a node has a note, or a child by a character. */
  leadsOn(node: number, code: number): boolean {
    return this.note(node) > 0 || this.child(node, code) >= 0;
  }

  /** The child of a node by a character, or −1. */
  child(node: number, code: number): number {
    const { cells } = this;
    const count = cells[node + 1] ?? 0;
    if (count < 0) {
      const place = code - (cells[node + OWN] ?? 0);
      return place < 0 || place >= -count ? -1 : (cells[node + OWN + 1 + place] ?? -1);
    }
    const end = node + OWN + 2 * count;
    for (let at = node + OWN; at < end; at += 2) {
      if (cells[at] === code) return cells[at + 1] ?? -1;
    }
    return -1;
  }
}

/** The lists of children by node: the first child, and what is beside each. */
type Lists = {
  readonly codes: readonly number[];
  readonly first: readonly number[];
  readonly besides: readonly number[];
};
/** The cells that the edges of a node take: a run from the lowest character on if `width` is not 0, else a list of `count`. */
type Shape = { readonly count: number; readonly lowest: number; readonly width: number };

function layOut(lists: Lists, roomOf: RoomOf): Layout {
  const { places, notes, length } = placesOf(lists, roomOf);
  const cells = new Int32Array(length);
  for (let node = 0; node < places.length; node++) {
    const at = places[node] ?? 0;
    cells[at] = notes[node] ?? 0;
    writeEdges(cells, at + 1, { lists, node, shape: shapeOf(lists, node), places });
  }
  return { trie: new WalkedTrie(cells), places };
}

type Edges = {
  readonly lists: Lists;
  readonly node: number;
  readonly shape: Shape;
  readonly places: Int32Array;
};

function writeEdges(cells: Int32Array, at: number, { lists, node, shape, places }: Edges): void {
  const { codes, first, besides } = lists;
  const { count, lowest, width } = shape;
  cells[at] = width > 0 ? -width : count;
  if (width > 0) cells.fill(-1, at + 2, at + 2 + width)[at + 1] = lowest;
  let next = at + 1;
  for (let child = first[node] ?? NONE; child >= 0; child = besides[child] ?? NONE) {
    const code = codes[child] ?? 0;
    if (width > 0) cells[at + 2 + code - lowest] = places[child] ?? NONE;
    else {
      cells[next++] = code;
      cells[next++] = places[child] ?? NONE;
    }
  }
}

function shapeOf({ codes, first, besides }: Lists, node: number): Shape {
  let count = 0;
  let lowest = 0xffff;
  let highest = 0;
  for (let child = first[node] ?? NONE; child >= 0; child = besides[child] ?? NONE) {
    const code = codes[child] ?? 0;
    count++;
    if (code < lowest) lowest = code;
    if (code > highest) highest = code;
  }
  const width = highest - lowest + 1;
  const isRun = count > FEW || (count >= 3 && width <= LOOSE * count);
  return { count, lowest, width: isRun ? width : 0 };
}

const cellsOf = ({ count, width }: Shape): number => OWN + (width > 0 ? 1 + width : 2 * count);

type Places = { readonly places: Int32Array; readonly notes: Int32Array; readonly length: number };

/** Depth first, so that a word runs straight through memory, and the words of a form with it. */
function placesOf(lists: Lists, roomOf: RoomOf): Places {
  const { first, besides } = lists;
  const places = new Int32Array(first.length).fill(NONE);
  const notes = new Int32Array(first.length);
  let length = 0;
  for (let root = 0; root < places.length; root++) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if ((places[node] ?? 0) >= 0) continue;
      places[node] = length;
      length += cellsOf(shapeOf(lists, node));
      for (let child = first[node] ?? NONE; child >= 0; child = besides[child] ?? NONE) waiting.push(child);
      const room = roomOf(node);
      if (!room) continue;
      notes[node] = length;
      length += room.length;
      for (const next of room.next) waiting.push(next);
    }
  }
  return { places, notes, length };
}
