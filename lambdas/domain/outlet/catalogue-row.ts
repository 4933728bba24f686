import type { LanguageCode } from '#domain/relevance/language-code';
import type { Feed, Outlet } from './outlet';

type Judged =
  | { readonly confidence: 'high'; readonly offBecause?: string }
  | { readonly confidence: 'medium' | 'low'; readonly offBecause: string };

/** A feed as the catalogue writes it down: on unless `offBecause` says why not, languages as the outlet's own. */
export type FeedRow = Judged &
  Omit<Feed, 'id' | 'kind' | 'languages' | 'confidence' | 'enabled' | 'offBecause'> & {
    /** Second half of the id. */
    readonly name: string;
    readonly kind?: Feed['kind'];
    readonly languages?: readonly LanguageCode[];
  };

/** An outlet as the catalogue writes it down. Without feeds: no address is known, `irtysh outlets check` looks for one. */
export type OutletRow = Omit<Outlet, 'feeds' | 'display'> & {
  readonly display?: Outlet['display'];
  readonly languages: readonly LanguageCode[];
  readonly feeds: readonly FeedRow[];
};

/** The outlet that a row of the catalogue describes. */
export function outletOf({ languages, feeds, display = 'excerpt', ...row }: OutletRow): Outlet {
  return {
    ...row,
    display,
    feeds: feeds.map(({ name, ...feed }) => ({
      kind: 'feed',
      languages,
      ...feed,
      id: `${row.id}/${name}`,
      enabled: feed.offBecause === undefined,
    })),
  };
}
