import type { LanguageCode } from './language-code';

export const RELATIONS = ['bilateral', 'regional', 'incidental', 'unrelated'] as const;
/** How a document stands to Kazakhstan–Japan. `bilateral` and `regional` are relevant. */
export type Relation = (typeof RELATIONS)[number];

export const TOPICS = [
  'diplomacy',
  'trade-investment',
  'energy',
  'mining',
  'transport-logistics',
  'technology-space',
  'education-science',
  'culture',
  'sport',
  'tourism-visas',
  'history-memory',
  'nuclear-disarmament',
  'security',
  'development-aid',
  'health',
  'environment',
  'agriculture',
] as const;
export type Topic = (typeof TOPICS)[number];

export const URGENCIES = ['urgent', 'notable', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Whether one is more than the other. */
export const isMoreUrgent = (one: Urgency, other: Urgency): boolean =>
  URGENCIES.indexOf(one) < URGENCIES.indexOf(other);

/** The side of the relationship a name speaks for. */
export type Side = 'kz' | 'jp';

/** A name found in a document. */
export type NameFound = {
  /** The same in all languages: a Wikidata id (`Q17`) or our own (`kz:kazatomprom`). */
  readonly id: string;
  /** Preferred form for showing. */
  readonly name: string;
  readonly side?: Side;
  readonly type:
    | 'country'
    | 'demonym'
    | 'city'
    | 'place'
    | 'person'
    | 'organisation'
    | 'format'
    | 'product'
    | 'metonym'
    | 'third-country';
  /** The words as they stand in the text, first occurrence. */
  readonly as: string;
  readonly count: number;
  readonly inTitle: boolean;
};

/** One thing that spoke for or against, with its share in the score. */
export type Evidence = {
  /** `prior`, `name`, `link`, `format`, `against`, `rest` speak of relevance; `topic` and `urgency` of those. */
  readonly kind: string;
  readonly says: string;
  /**
   * What it added to the log-odds of relevance (negative: counted against); the weights of the first six kinds add up to
   * them. For a topic its own log-odds; those for urgency add up to its log-odds of being urgent, or else notable.
   */
  readonly weight: number;
};

/** What the classifier says of an article, with its reasons. */
export type Verdict = {
  readonly relation: Relation;
  /** Probability that the document is relevant (bilateral or regional), 0–1. */
  readonly score: number;
  readonly probabilities: Readonly<Record<Relation, number>>;
  readonly topics: readonly Topic[];
  readonly urgency: Urgency;
  readonly language: LanguageCode;
  readonly evidence: readonly Evidence[];
  /** Names of both sides (and formats), for explanation and for grouping. */
  readonly names: readonly NameFound[];
  /** The sentence that links the sides best, cut to 240 characters. */
  readonly linkedBy?: string;
};

/** What is judged. */
export type ClassifiedDocument = {
  readonly title: string;
  readonly text: string;
  readonly language?: string;
  readonly url?: string;
  /** ISO 8601; offices are dated by it. */
  readonly published?: string;
};

export const isRelevant = (relation: Relation): boolean =>
  relation === 'bilateral' || relation === 'regional';
