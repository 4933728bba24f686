/** Why a page yields no article. */
export type UnreadableReason =
  | 'gone'
  | 'forbidden'
  | 'not-html'
  | 'empty'
  | 'list-page'
  | 'error-page'
  | 'block-page'
  | 'paywall'
  | 'too-large'
  | 'robots'
  | 'redirect-elsewhere'
  | 'unreachable';

/** One cut of boilerplate, traceable to its rule. */
export type Cut = { readonly rule: string; readonly text: string };

/** Text and metadata read from a page. Instants are ISO 8601 UTC. */
export type Article = {
  /** Canonical URL. */
  readonly url: string;
  /** `rel=canonical` (or `og:url`) of the page, absolute, when it names the same site. */
  readonly declaredUrl?: string;
  readonly title: string;
  /** Paragraphs separated by blank lines; no headline, byline, captions or boilerplate. */
  readonly text: string;
  readonly author?: string;
  readonly published?: string;
  readonly modified?: string;
  /** As declared by the page. */
  readonly language?: string;
  readonly siteName?: string;
  readonly image?: string;
  /** Place and agency of the dateline split off the first paragraph: `ASTANA. KAZINFORM -`. */
  readonly dateline?: string;
  /** Who had it first, as the page says: `Source: …`, `… reports`. */
  readonly provenance?: string;
  /** The article goes on at this address: the next of its pages. */
  readonly nextPage?: string;
  /** The page shows only the beginning. */
  readonly teaser?: boolean;
};

/** A page as read: an article, or an answer why not. Reading never throws on input. */
export type Reading =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** All of the page's text that is not the article's, in the order of the page. */
      readonly cuts: readonly Cut[];
      /** What decided where the article lies: a name, linked data, density. */
      readonly foundBy: string;
      readonly outletRule?: 'used' | 'fell-back';
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly detail: string };
