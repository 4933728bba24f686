import { resemblance } from './sketch';
import type { Fingerprint } from './story';

/** How alike two fingerprints are, by part, each 0 to 1, and what speaks against. */
export type Likeness = {
  readonly copy: number;
  readonly title: number;
  readonly names: number;
  readonly titleNames: number;
  readonly numbers: number;
  readonly days: number;
  readonly topics: number;
};

/** The names that nearly every article of this monitor has: they tell no two developments apart. */
const COMMON: Readonly<Record<string, number>> = { Q232: 0.1, Q17: 0.1, Q1520: 0.4, Q1490: 0.4, Q27275: 0.5 };

const weightOf = (id: string): number => COMMON[id] ?? 1;
const bare = (entry: string): string => (entry.startsWith('!') ? entry.slice(1) : entry);

/** Compares two articles, whatever their languages. */
export function likeness(a: Fingerprint, b: Fingerprint): Likeness {
  return {
    copy: resemblance(a.sketch, b.sketch),
    title: overlap(a.titleWords, b.titleWords),
    names: weighted(a.names.map(bare), b.names.map(bare)),
    titleNames: weighted(titleOf(a), titleOf(b)),
    numbers: shared(a.numbers, b.numbers),
    days: shared(a.days, b.days),
    topics: overlap(a.topics, b.topics),
  };
}

const titleOf = ({ names }: Fingerprint): string[] =>
  names.filter((entry) => entry.startsWith('!')).map(bare);

/** Weighted cosine of two sets. */
function weighted(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const sum = (list: readonly string[]) => list.reduce((total, id) => total + weightOf(id), 0);
  const both = sum(a.filter((id) => other.has(id)));
  const size = Math.sqrt(sum(a) * sum(b));
  return size === 0 ? 0 : both / size;
}

/** Share of the smaller set that the larger has. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : a.filter((entry) => other.has(entry)).length / smaller;
}

/** Common entries, saturating: one shared amount says something, three say nearly all. */
function shared(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  return 1 - 0.5 ** a.filter((entry) => other.has(entry)).length;
}
