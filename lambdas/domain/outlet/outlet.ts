import type { LanguageCode } from '#domain/relevance/language-code';

/** How much confidence the evidence for an address deserves; only `high` is polled without being asked for. */
export type Confidence = 'high' | 'medium' | 'low';

/** What an address answers with. `feed` is any RSS, RDF, Atom or JSON Feed: the parser tells them apart. */
export type FeedKind = 'feed' | 'news-sitemap' | 'html-list' | 'json-list' | 'aggregator';

/** What of an outlet's text may be shown to readers or kept (the terms of the outlet decide). */
export type DisplayPolicy = 'title_link_only' | 'excerpt' | 'full_text_internal';

/** Where the entries of an HTML list page lie; selectors are CSS as cheerio understands it. */
export type ListSelectors = {
  /** One element an entry. */
  readonly entry: string;
  /** The link inside (or on) the entry element; default `a[href]`. */
  readonly link?: string;
  readonly title?: string;
  readonly date?: string;
  readonly summary?: string;
  /** Fewer links than this means the page is not the list: keep the old state. */
  readonly atLeast?: number;
};

/** An address of an outlet that lists entries. */
export type Feed = {
  /** Unique in the catalogue, `<outlet>/<name>`. */
  readonly id: string;
  /**
   * `{YYYY}`, `{MM}`, `{DD}` and `{FY}` (fiscal year from 1 April) stand for the day of asking: some lists move
   * with the calendar. `addressOf` fills them in.
   */
  readonly url: string;
  readonly kind: FeedKind;
  readonly languages: readonly LanguageCode[];
  readonly confidence: Confidence;
  readonly enabled: boolean;
  /** Why a feed that is present is off. */
  readonly offBecause?: string;
  readonly list?: ListSelectors;
  /** Seconds between two requests to its host where the outlet asks for more than is usual. */
  readonly gapSeconds?: number;
  /** Overrides the configured user agent for outlets that insist on one. */
  readonly userAgent?: string;
  /** Entries usually listed at once and how long they take to scroll away: bounds the polling interval. */
  readonly depth?: { readonly entries: number; readonly hours: number };
  /** The feed carries whole articles: the page need not be fetched. */
  readonly fullText?: boolean;
  /** Pages answer machines with an error: judge by title and summary, never fetch. */
  readonly pagesClosed?: boolean;
};

/** An organisation that publishes news. */
export type Outlet = {
  readonly id: string;
  readonly name: string;
  readonly home: string;
  /** ISO 3166-1 alpha-2, or `INT`. */
  readonly country: string;
  /** IANA zone of dates without one. */
  readonly timeZone: string;
  readonly display: DisplayPolicy;
  /** First-hand: a ministry, a president's office, a company about itself. */
  readonly official?: boolean;
  /** Copies others: never the best source of a story. */
  readonly republisher?: boolean;
  readonly feeds: readonly Feed[];
  readonly notes?: string;
};
