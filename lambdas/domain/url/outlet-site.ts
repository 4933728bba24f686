import { webUrl } from './canonical-url';
import { isBelow, isRegistry, withoutWww } from './host';

/** What an outlet says of where it publishes. */
type Publisher = {
  readonly home: string;
  readonly feeds: readonly { readonly url: string; readonly kind: string }[];
};

/** Hosts below which everything is the outlet's: those of its home and of its feeds, but for what others list of it. */
export function sitesOf({ home, feeds }: Publisher): readonly string[] {
  const own = [home, ...feeds.filter(({ kind }) => kind !== 'aggregator').map(({ url }) => url)];
  const hosts = own.flatMap((url) => webUrl(url)?.hostname ?? []).map(withoutWww);
  return [...new Set(hosts)].filter((host) => !isRegistry(host));
}

/**
 * Whether two addresses certainly have one owner: the same host but for `www.`, or two below one site of an outlet. Hosts that only the list
 * of public suffixes could tell apart from those of strangers are taken for strangers' (`a.example.app`, `b.example.app`).
 */
export function haveOneOwner(a: string, b: string, sites: readonly string[] = []): boolean {
  const [one, other] = [webUrl(a), webUrl(b)].map((url) => url && withoutWww(url.hostname));
  if (!one || !other) return false;
  return one === other || sites.some((site) => isBelow(one, site) && isBelow(other, site));
}
