import type { Block } from './page-blocks';

const SENTENCE_END = /[.!?…。！？:;"”»’)\]]$/;

/** Sums over blocks by prefix, so that any element's figure costs nothing. */
export class BlockSums {
  private readonly sums: Float64Array;

  constructor(values: readonly number[]) {
    this.sums = new Float64Array(values.length + 1);
    for (let at = 0; at < values.length; at++) this.sums[at + 1] = (this.sums[at] ?? 0) + (values[at] ?? 0);
  }

  over({ from, to }: { readonly from: number; readonly to: number }): number {
    return (this.sums[to] ?? 0) - (this.sums[from] ?? 0);
  }
}

/** How much running text a block is, in characters: its size, unless it is links or a scrap. */
export function mass(block: Block): number {
  const linked = block.linkSize / block.size;
  if (linked > 0.5 || block.size < 20) return 0;
  if (block.size < 80 && !SENTENCE_END.test(block.text)) return 0;
  return block.size * (1 - linked);
}
