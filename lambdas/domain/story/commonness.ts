import counted from './commonness.weights.json';

/** In how many developments a name or a concept stands, if in more than two, of how many; written by `bench/count-commonness.ts`. */
export type Commonness = { readonly of: number; readonly entries: Readonly<Record<string, number>> };

const { of, entries }: Commonness = counted;

/** What stands in this many developments weighs 1. */
const USUAL = 5;
/** What at most two of the labelled developments have may be a rare thing, or a word found by mistake. */
const MOST = 1.2;

/**
 * How much more a thing tells than others because fewer developments speak of it: inverse document frequency (Sparck Jones 1972) over
 * the project's labelled developments, 1 for what is in five of them, at most 1.2.
 * @param entry a name's id, or a concept's after `c:`
 */
export const rareness = (entry: string): number =>
  Math.min(MOST, Math.log(of / ((entries[entry] ?? 0) + 1)) / Math.log(of / (USUAL + 1)));
