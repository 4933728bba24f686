/** Most lines of each part that a stranger may make long, and what is left out when all is not enough. */
export type Layout = {
  /** Of the headline that comes first, and of each other. */
  readonly first: number;
  readonly other: number;
  readonly why: number;
  readonly topics: number;
  /** Least reports shown; more where there is room. */
  readonly reporters: number;
  /** Whether it says which story of the month this is. */
  readonly place: boolean;
  /** Headlines shown; the languages of the others are named. Default all. */
  readonly headlines?: number;
};

export const TIGHTEST: Layout = { first: 1, other: 1, why: 1, topics: 1, reporters: 1, place: false };

/** From the roomiest to the tightest: long headlines give way first, then reasons and topics, then reports beyond the first. */
export const LAYOUTS: readonly Layout[] = [
  { first: 3, other: 2, why: 3, topics: 2, reporters: 2, place: true },
  { first: 2, other: 1, why: 3, topics: 2, reporters: 2, place: true },
  { first: 2, other: 1, why: 2, topics: 1, reporters: 2, place: true },
  { first: 2, other: 1, why: 2, topics: 1, reporters: 2, place: false },
  { first: 2, other: 1, why: 2, topics: 1, reporters: 1, place: false },
  TIGHTEST,
];
