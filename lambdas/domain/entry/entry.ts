/** Why an entry must not alert at once: it goes to the digest only. */
export type Quiet = 'first-poll' | 'mass-renewal';

/** One line of a feed on its way through the pipeline. Instants are ISO 8601 UTC. */
export type Entry = {
  /** Hash of outlet, identity and content: the same sighting always has the same id. */
  readonly entryId: string;
  readonly feedId: string;
  readonly outletId: string;
  /** Canonical URL of the entry's link. */
  readonly url: string;
  readonly title: string;
  readonly published?: string;
  readonly updated?: string;
  readonly author?: string;
  readonly summary?: string;
  /** Body as HTML when the feed carries it, at most 100,000 characters. */
  readonly content?: string;
  readonly categories?: readonly string[];
  /** When a poll first saw it. */
  readonly firstSeen: string;
  /** Same identity as an entry seen before, with changed words. */
  readonly revised?: boolean;
  readonly quiet?: Quiet;
};
