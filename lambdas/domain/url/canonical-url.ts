import { isRegistry, WWW } from './host';
import { SAME_ARTICLE_RULES } from './same-article';
import { isNoise } from './tracking';

/** Longer addresses are attacks or mistakes. */
const LONGEST_URL = 4096;
/** Marks an address made up for an entry without a link; see `newEntries`. */
const ENTRY_FRAGMENT = /^#entry-[0-9a-f]{16}$/;

/**
 * Our one address for an article, still good to fetch: absolute, http or https, without credentials, fragment, tracking or AMP
 * parameters. Undefined for anything that is no web address.
 */
export function canonicalUrl(url: string, base?: string): string | undefined {
  const parsed = webUrl(url, base);
  if (!parsed) return undefined;
  parsed.username = '';
  parsed.password = '';
  if (!isMeaningfulFragment(parsed.hash)) parsed.hash = '';
  parsed.hostname = parsed.hostname.replace(/\.+$/, '');
  withoutNoise(parsed);
  return parsed.href;
}

/**
 * What two addresses of one article have in common: no scheme, `www.`, default port, trailing slash, AMP or print twin, tracking
 * parameter; parameters in order; the several hosts of one outlet as one. Meaningful parameters (`lang`, `id`, `p`, `category`) stay. Text
 * that is no web address is its own key.
 */
export function urlKey(url: string): string {
  const canonical = canonicalUrl(url);
  if (!canonical) return url.trim();
  const parsed = new URL(canonical);
  const host = `${plainHost(parsed.hostname)}${parsed.port ? `:${parsed.port}` : ''}`;
  const path = plainPath(parsed.pathname);
  const rule = SAME_ARTICLE_RULES.find(({ hosts }) => hosts.test(host));
  parsed.searchParams.sort();
  const query = parsed.searchParams.toString();
  return `${rule ? rule.key(host, path) : host + path}${query ? `?${query}` : ''}${parsed.hash}`;
}

/** Whether an address leads to a page of its own: false for one made up for an entry without a link. */
export function hasOwnPage(url: string): boolean {
  return !ENTRY_FRAGMENT.test(url.slice(Math.max(0, url.indexOf('#'))));
}

/** The address, if it is one of the web. */
export function webUrl(url: string, base?: string): URL | undefined {
  const text = url.trim();
  if (text === '' || text.length > LONGEST_URL) return undefined;
  const parsed = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return undefined;
  return parsed.hostname === '' ? undefined : parsed;
}

function isMeaningfulFragment(hash: string): boolean {
  return hash.startsWith('#!') || ENTRY_FRAGMENT.test(hash);
}

function withoutNoise(url: URL): void {
  if (url.search === '') return;
  const noisy = [...url.searchParams].filter(([name, value]) => isNoise(name, value, url.hostname));
  for (const [name] of noisy) url.searchParams.delete(name);
  if (url.search === '?' || url.searchParams.size === 0) url.search = '';
}

function plainHost(host: string): string {
  const bare = host.replace(WWW, '');
  const inner = bare.replace(/^(?:m|amp|mobile|mob|touch)\./, '');
  return isRegistry(inner) ? bare : inner;
}

/** The path as a reader would spell it, without AMP, print and index parts and trailing slashes. */
function plainPath(path: string): string {
  const readable = decodePath(path)
    .replace(/;jsessionid=[^/]*$/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/(?:amp|print)\/?$/, '/')
    .replace(/\.amp(\.html?)?$/, '$1')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/, '/')
    .replace(/\/+$/, '');
  return readable;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path; // a stray percent sign: compare as written
  }
}
