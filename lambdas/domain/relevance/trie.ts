/** A trie under construction: nodes are numbers, given out in order. */
export class Trie {
  private readonly edges: Map<number, number>[] = [];

  add(): number {
    return this.edges.push(new Map()) - 1;
  }

  /** The node at the end of a path, made where it is missing. */
  path(from: number, word: string): number {
    let node = from;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let child = this.edges[node]?.get(code);
      if (child === undefined) {
        child = this.add();
        this.edges[node]?.set(code, child);
      }
      node = child;
    }
    return node;
  }

  /** The same trie laid out for walking, nodes carrying the marks given to them. */
  walked(marks: ReadonlyMap<number, number>): Layout {
    return layOut(this.edges, marks);
  }
}

/** A trie to walk, and where each node of the trie under construction now is. */
export type Layout = { readonly trie: WalkedTrie; readonly places: Int32Array };

/** A node with more children than this is given a run, however wide. */
const FEW = 12;
/** Three children and more are given a run if it is at most so many times as wide. */
const LOOSE = 10;
/** A node's own cells before those of its edges: its mark, and how many edges it has or how wide its run is. */
const OWN = 2;

/**
 * A trie in one array: a node is where its cells begin, and what follows it most often lies next to it, since a walk costs
 * as much as the memory it has to fetch. Few edges are a list of characters and children; more are a run of children from
 * the lowest character to the highest, in which one look is enough.
 */
export class WalkedTrie {
  constructor(private readonly cells: Int32Array) {}

  /** What was marked at a node, 0 for nothing. */
  mark(node: number): number {
    return this.cells[node] ?? 0;
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

type Children = ReadonlyMap<number, number>;
type Run = { readonly lowest: number; readonly width: number };

function layOut(edges: readonly Children[], marks: ReadonlyMap<number, number>): Layout {
  const runs = edges.map(runOf);
  const places = placesOf(edges, runs);
  const cells = new Int32Array(edges.reduce((sum, children, node) => sum + cellsOf(children, runs[node]), 0));
  edges.forEach((children, node) => {
    const at = places[node] ?? 0;
    const run = runs[node];
    cells[at] = marks.get(node) ?? 0;
    if (run) writeRun(cells, at + 1, run);
    else cells[at + 1] = children.size;
    let next = at + OWN;
    for (const [code, child] of children) {
      const place = places[child] ?? -1;
      if (run) cells[at + OWN + 1 + code - run.lowest] = place;
      else {
        cells[next++] = code;
        cells[next++] = place;
      }
    }
  });
  return { trie: new WalkedTrie(cells), places };
}

function writeRun(cells: Int32Array, at: number, { lowest, width }: Run): void {
  cells[at] = -width;
  cells[at + 1] = lowest;
  cells.fill(-1, at + 2, at + 2 + width);
}

function runOf(children: Children): Run | undefined {
  if (children.size < 3) return undefined;
  const lowest = Math.min(...children.keys());
  const width = Math.max(...children.keys()) - lowest + 1;
  return children.size > FEW || width <= LOOSE * children.size ? { lowest, width } : undefined;
}

const cellsOf = (children: Children, run: Run | undefined): number =>
  OWN + (run ? 1 + run.width : 2 * children.size);

/** Depth first, so that a word runs straight through memory. */
function placesOf(edges: readonly Children[], runs: readonly (Run | undefined)[]): Int32Array {
  const places = new Int32Array(edges.length).fill(-1);
  let free = 0;
  for (let root = 0; root < edges.length; root++) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if ((places[node] ?? 0) >= 0) continue;
      const children: Children = edges[node] ?? new Map();
      places[node] = free;
      free += cellsOf(children, runs[node]);
      waiting.push(...[...children.values()].reverse());
    }
  }
  return places;
}
