import type { Facts } from '#domain/relevance/facts';
import type { Counts } from './encounter-counts';

/** One interpretable number about a document; `says` puts it into words for the explanation. */
export type Feature = {
  readonly id: string;
  readonly kind: 'name' | 'link' | 'format' | 'against';
  readonly says: string;
  readonly value: (facts: Facts, counts: Counts) => number;
  /** What an analyst would let it weigh before seeing any data; fitted weights are drawn towards it, else towards 0. */
  readonly expected?: number;
  /** The same for the question whether a relevant document is about the region rather than the two. */
  readonly expectedRegional?: number;
  /** The same for the question whether both sides occur at all in a document that is not relevant. */
  readonly expectedIncidental?: number;
  /** What exactly was seen: names, counts. */
  readonly shows?: (facts: Facts, counts: Counts) => string;
};
