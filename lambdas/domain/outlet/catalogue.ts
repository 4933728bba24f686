import { outletOf } from './catalogue-row';
import type { Feed, Outlet } from './outlet';
import { OUTLETS_OF_JAPAN } from './outlets-of-japan';
import { OUTLETS_OF_KAZAKHSTAN } from './outlets-of-kazakhstan';
import { OUTLETS_OF_THE_WORLD } from './outlets-of-the-world';

/** The catalogue: every outlet known to write about the two countries, polled or not. */
export const OUTLETS: readonly Outlet[] = [
  ...OUTLETS_OF_KAZAKHSTAN,
  ...OUTLETS_OF_JAPAN,
  ...OUTLETS_OF_THE_WORLD,
].map(outletOf);

/** The outlet of that id. */
export function findOutlet(outletId: string, outlets: readonly Outlet[] = OUTLETS): Outlet | undefined {
  return outlets.find((outlet) => outlet.id === outletId);
}

/** The feed of that id, with its outlet. */
export function findFeed(
  feedId: string,
  outlets: readonly Outlet[] = OUTLETS,
): { readonly feed: Feed; readonly outlet: Outlet } | undefined {
  const outlet = findOutlet(feedId.slice(0, feedId.indexOf('/')), outlets);
  const feed = outlet?.feeds.find(({ id }) => id === feedId);
  return outlet && feed ? { feed, outlet } : undefined;
}
