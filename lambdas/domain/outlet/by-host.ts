import type { Feed } from './outlet';

/** Feeds by the host that answers for them, in the order they came: one host is asked for one thing at a time. */
export function byHost<Of extends Pick<Feed, 'url'>>(
  feeds: readonly Of[],
): ReadonlyMap<string, readonly Of[]> {
  const hosts = new Map<string, Of[]>();
  for (const feed of feeds) {
    const { host } = new URL(feed.url);
    const known = hosts.get(host);
    if (known) known.push(feed);
    else hosts.set(host, [feed]);
  }
  return hosts;
}
