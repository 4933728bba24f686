import type { LanguageCode } from '#domain/relevance/language-code';

/** The document found at a feed's address. */
export type FeedFormat =
  | 'rss'
  | 'rdf'
  | 'atom'
  | 'json-feed'
  | 'news-sitemap'
  | 'sitemap-index'
  | 'html-list'
  | 'json-list';

/** What a feed says about one article. Text fields are plain text unless named otherwise; instants are ISO 8601 UTC. */
export type FeedEntry = {
  /** The feed's own id of the entry (GUID, Atom id), or the link where it has none. */
  readonly id: string;
  readonly title: string;
  /** Absolute address of the article; absent when the entry names none. */
  readonly link?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly author?: string;
  /** Plain text, white space collapsed. */
  readonly summary?: string;
  /** The body as HTML, links absolute, not sanitised. */
  readonly content?: string;
  readonly categories: readonly string[];
  readonly language?: string;
};

/** A feed as read. */
export type ParsedFeed = {
  readonly format: FeedFormat;
  readonly title?: string;
  readonly link?: string;
  /** As declared, which is unreliable: judge articles by their text. */
  readonly language?: LanguageCode | string;
  /** Minutes the feed asks to be left alone (RSS ttl, sy:updatePeriod). */
  readonly timeToLiveMinutes?: number;
  readonly entries: readonly FeedEntry[];
  /** Child addresses of a sitemap index, newest first. */
  readonly children?: readonly string[];
  /** What had to be mended or was lost, in words: "closed 2 open elements", "no entry has a date". */
  readonly problems: readonly string[];
};

/** Why bytes are no feed. */
export type NotAFeedReason =
  | 'html-page'
  | 'block-page'
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  | 'timed-out'
  | 'list-changed';

/** What became of the bytes: a feed, or an answer why not. Parsing never throws on input. */
export type FeedReading =
  | { readonly kind: 'feed'; readonly feed: ParsedFeed }
  | { readonly kind: 'not-a-feed'; readonly reason: NotAFeedReason; readonly detail: string };
