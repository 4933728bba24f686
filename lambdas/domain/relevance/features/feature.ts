import type { Facts } from '#domain/relevance/facts';
import type { Counts } from './encounter-counts';

/** One interpretable number about a document; `says` puts it into words for the explanation. */
export type Feature = {
  readonly id: string;
  readonly kind: 'name' | 'link' | 'format' | 'against';
  readonly says: string;
  readonly value: (facts: Facts, counts: Counts) => number;
  /** What exactly was seen: names, counts. */
  readonly shows?: (facts: Facts, counts: Counts) => string;
};
