import type { Ring } from '#domain/entry/new-entries';

export const FAILURE_CLASSES = [
  /** The name of the host is not known. */
  'dns',
  /** No trusted, encrypted connection: an incomplete certificate chain, mostly. */
  'tls',
  'timeout',
  /** No connection, or one that was broken off. */
  'refused',
  /** The outlet refuses machines: 401, 403 and their like, or a block page with any status. */
  'blocked',
  /** 404 or 410. */
  'gone',
  'rate-limited',
  'server',
  'not-a-feed',
  'robots',
  'too-large',
  /** Too many redirects, or one that leads nowhere. */
  'redirect',
  /** An address that must not be connected to: a private network, another port, a scheme that is not http. */
  'unsafe',
] as const;

/** Why a request brought nothing. */
export type FailureClass = (typeof FAILURE_CLASSES)[number];

/** A request that brought nothing, and why. */
export type FeedFailure = {
  readonly class: FailureClass;
  /** In words, for the operator: `answers 503`. */
  readonly detail: string;
  /** How long the outlet asks to be left alone, in seconds; already counted from now when it named a time. */
  readonly retryAfterSeconds?: number;
};

/**
 * What is remembered of a feed. Instants are ISO 8601 UTC. It is written only when a poll found something new or failed, so
 * nothing in it says when the feed was last asked: that is computed (`isDue`).
 */
export type FeedState = {
  readonly feedId: string;
  readonly outletId: string;
  /** Counts every write, the guard against two writers; 0 for a feed that has never been written. */
  readonly version: number;
  /** Both validators of the same answer, or neither. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly bodyHash?: string;
  /** Fingerprints of entries seen; absent until the feed was read for the first time. */
  readonly ring?: Ring;
  readonly firstReadAt?: string;
  /** When a poll last found an entry it did not know. */
  readonly lastNewAt?: string;
  /** When a poll that was written last went well. */
  readonly lastOkAt?: string;
  readonly failuresInARow: number;
  readonly failingSince?: string;
  /** The latest failure, kept after it is overcome. */
  readonly lastFailure?: { readonly class: FailureClass; readonly at: string; readonly detail: string };
  /** Not to be asked before: back-off, or what Retry-After asked for. */
  readonly notBefore?: string;
  /** Longest interval, in minutes, that keeps up with a feed of which too little was known when it was read. */
  readonly paceMinutes?: number;
  /** Minutes the feed asks to be left alone. */
  readonly timeToLiveMinutes?: number;
  /** New entries by UTC day (`YYYY-MM-DD`), of the last 60 days; those of a first poll or a mass renewal do not count. */
  readonly seenByDay: Readonly<Record<string, number>>;
  /** New entries of first polls and mass renewals by UTC day, of the last 60 days. */
  readonly quietByDay?: Readonly<Record<string, number>>;
  /** All entries ever new, those of the first poll included. */
  readonly entriesTotal: number;
  /** No entry of the last written poll carried a date. */
  readonly undated: boolean;
};

/** The state of a feed that was never asked. */
export function newFeedState(feedId: string, outletId: string): FeedState {
  return {
    feedId,
    outletId,
    version: 0,
    failuresInARow: 0,
    seenByDay: {},
    entriesTotal: 0,
    undated: false,
  };
}
