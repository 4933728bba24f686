import { dollarsFor, type Priced, type PriceTable } from './prices';
import type { Quantity } from './quantities';

/** One line of a bill. */
export type BillLine = Quantity & {
  /** Dollars at list price; absent where there is no one price. */
  readonly usd?: number;
};

/** A month's bill. */
export type Bill = {
  readonly lines: readonly BillLine[];
  /** Dollars before free allowances, of the lines that have a price. */
  readonly usd: number;
  /** What the allowances take off, by what they are for. */
  readonly free: readonly { readonly of: Priced; readonly usd: number }[];
  readonly afterFree: number;
  /** The dearest line. */
  readonly dominant: string;
};

/** Puts prices to quantities; allowances are for the account and may be used up by its other programs. */
export function billFor(quantities: readonly Quantity[], table: PriceTable): Bill {
  const lines = quantities.map((one): BillLine => ({ ...one, usd: dollarsFor(one.of, one.quantity, table) }));
  const usd = lines.reduce((sum, line) => sum + (line.usd ?? 0), 0);
  const used = [...new Set(lines.map(({ of }) => of))];
  const free = used.flatMap((of) => {
    const quantity = lines.reduce((sum, line) => sum + (line.of === of ? line.quantity : 0), 0);
    const saved = dollarsFor(of, Math.min(quantity, table.prices[of].free), table) ?? 0;
    return saved > 0 ? [{ of, usd: saved }] : [];
  });
  const dominant = lines.reduce<BillLine | undefined>(
    (most, line) => ((line.usd ?? 0) > (most?.usd ?? 0) ? line : most),
    undefined,
  );
  return {
    lines,
    usd,
    free,
    afterFree: usd - free.reduce((sum, one) => sum + one.usd, 0),
    dominant: dominant?.what ?? '',
  };
}
