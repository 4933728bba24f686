import { getDomain } from 'tldts';
import { webUrl } from './canonical-url';

/**
 * The registrable domain of an address: `qazinform.com`, `mofa.go.jp`; the host itself where there is none. By the list of public suffixes,
 * 120 KB of it: for a person who asks, while functions know their outlets' sites (`outlet-site.ts`).
 */
export function siteOf(url: string): string | undefined {
  const parsed = webUrl(url);
  return parsed && (getDomain(parsed.hostname, { allowPrivateDomains: true }) ?? parsed.hostname);
}

/** Whether two addresses belong to one registrable domain. */
export function sameSite(a: string, b: string): boolean {
  const site = siteOf(a);
  return site !== undefined && site === siteOf(b);
}
