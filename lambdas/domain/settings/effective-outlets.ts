import type { Outlet } from '#domain/outlet/outlet';
import { didYouMean } from './did-you-mean';
import type { Settings } from './settings';

type OutletChoice = Pick<Settings, 'outlets'>;

/**
 * The outlets to watch: the catalogue with the added ones in place of those of the same id, each feed on or off as
 * configured. `off` wins over `on`; naming an outlet speaks of all its feeds.
 */
export function effectiveOutlets(settings: OutletChoice, catalogue: readonly Outlet[]): readonly Outlet[] {
  const on = new Set(settings.outlets.on);
  const off = new Set(settings.outlets.off);
  return watched(settings, catalogue).map((outlet) => ({
    ...outlet,
    feeds: outlet.feeds.map((feed) => {
      if (off.has(outlet.id) || off.has(feed.id)) {
        return { ...feed, enabled: false, offBecause: 'switched off in the configuration' };
      }
      if (!on.has(outlet.id) && !on.has(feed.id)) return feed;
      const { offBecause: _, ...rest } = feed;
      return { ...rest, enabled: true };
    }),
  }));
}

/** One sentence for each name under `outlets.on` and `outlets.off` that no outlet or feed bears; none when all is well. */
export function unknownOutlets(settings: OutletChoice, catalogue: readonly Outlet[]): readonly string[] {
  const known = watched(settings, catalogue).flatMap((outlet) => [
    outlet.id,
    ...outlet.feeds.map((feed) => feed.id),
  ]);
  return (['on', 'off'] as const).flatMap((list) =>
    settings.outlets[list]
      .filter((id) => !known.includes(id))
      .map((id) => {
        const meant = didYouMean(id, known);
        return `outlets.${list}: there is no outlet or feed "${id}"${meant ? `; did you mean "${meant}"?` : ''}`;
      }),
  );
}

function watched({ outlets }: OutletChoice, catalogue: readonly Outlet[]): readonly Outlet[] {
  const added = new Set(outlets.added.map((outlet) => outlet.id));
  return [...(outlets.catalogue ? catalogue.filter(({ id }) => !added.has(id)) : []), ...outlets.added];
}
