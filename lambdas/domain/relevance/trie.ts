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

  /** The same trie laid out for walking. */
  walked(): WalkedTrie {
    return new WalkedTrie(this.edges);
  }
}

/** Nodes with more children than this are looked up in a table, others by running through them. */
const FEW = 12;
const CODES = 0x10000;

/** A trie in flat arrays: the edges of a node lie side by side. */
export class WalkedTrie {
  private readonly starts: Int32Array;
  private readonly codes: Uint16Array;
  private readonly children: Int32Array;
  private readonly tables: (Int32Array | undefined)[] = [];

  constructor(edges: readonly ReadonlyMap<number, number>[]) {
    const count = edges.reduce((sum, { size }) => sum + size, 0);
    this.starts = new Int32Array(edges.length + 1);
    this.codes = new Uint16Array(count);
    this.children = new Int32Array(count);
    let at = 0;
    edges.forEach((children, node) => {
      this.starts[node] = at;
      for (const [code, child] of children) {
        this.codes[at] = code;
        this.children[at++] = child;
      }
      this.tables[node] = children.size > FEW ? tableOf(children) : undefined;
    });
    this.starts[edges.length] = at;
  }

  /** The child of a node by a character, or −1. */
  child(node: number, code: number): number {
    const table = this.tables[node];
    if (table) return code < table.length ? (table[code] ?? -1) : -1;
    const end = this.starts[node + 1] ?? 0;
    for (let at = this.starts[node] ?? 0; at < end; at++) {
      if (this.codes[at] === code) return this.children[at] ?? -1;
    }
    return -1;
  }
}

function tableOf(children: ReadonlyMap<number, number>): Int32Array {
  const table = new Int32Array(Math.min(CODES, Math.max(...children.keys()) + 1)).fill(-1);
  for (const [code, child] of children) table[code] = child;
  return table;
}
