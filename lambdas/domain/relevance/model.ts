import type { LogisticModel } from './regression';
import weights from './relevance.weights.json';

/** Probability from which a topic is given; measured by cross-validation (`bench/relevance.ts`). */
export const TOPIC_THRESHOLD = 0.4;

/**
 * The committed models, three questions one after the other, each a plain sum: is the document relevant; if so, is it about
 * the region rather than the two; if not, do both occur at all. Written by `bench/train-relevance.ts`.
 */
export const MODEL: {
  readonly relevant: LogisticModel;
  readonly regional: LogisticModel;
  readonly incidental: LogisticModel;
  readonly topics: LogisticModel;
} = weights;
