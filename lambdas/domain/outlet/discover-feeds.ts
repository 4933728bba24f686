import { load } from 'cheerio/slim';
import type { FeedKind } from './outlet';

/** An address at which an outlet may list its entries; to be asked before it is believed. */
export type FeedCandidate = {
  readonly url: string;
  readonly kind: FeedKind;
  /** Who named it, the most trustworthy first: the head of the page, a link on it, robots.txt, custom. */
  readonly namedBy: 'head' | 'link' | 'robots' | 'custom';
  readonly title?: string;
};

const FEED_TYPE = /^application\/(rss|atom|rdf|feed)\+(xml|json)|^(text|application)\/xml$/i;
const FEED_PATH =
  /(^|[/.])(rss2?|feeds?|atom|rdf)(\.(xml|php|aspx?))?\/?$|\.(rss|rdf|atom)$|\/(rss|feeds?)\/[^/]+\.xml$/i;
const NEWS_SITEMAP = /news|latest|recent/i;
/** Comments are no news. */
const COMMENTS = /comments?\b|комментари/i;
const MOST_LINKS = 12;

/** Where blog and news software puts feeds that nobody links to, most common first. */
const CUSTOMARY: readonly (readonly [path: string, kind: FeedKind])[] = [
  ['feed/', 'feed'],
  ['rss', 'feed'],
  ['rss.xml', 'feed'],
  ['feed.xml', 'feed'],
  ['atom.xml', 'feed'],
  ['index.rdf', 'feed'],
  ['news-sitemap.xml', 'news-sitemap'],
  ['sitemap-news.xml', 'news-sitemap'],
];

/** Feeds that a page names: `<link rel="alternate">` first, then links whose address looks like a feed. */
export function feedsNamedBy(html: string, pageUrl: string): readonly FeedCandidate[] {
  const $ = load(html);
  const base = absolute($('base[href]').attr('href') ?? '', pageUrl) ?? pageUrl;
  const inHead = $('link[rel~="alternate" i][href]')
    .toArray()
    .filter((link) => FEED_TYPE.test($(link).attr('type')?.trim() ?? ''))
    .map((link) => ({ namedBy: 'head' as const, href: $(link).attr('href'), title: $(link).attr('title') }));
  const onPage = $('a[href]')
    .toArray()
    .map((link) => ({ namedBy: 'link' as const, href: $(link).attr('href'), title: $(link).text() }))
    .filter(({ href }) => FEED_PATH.test(pathOf(absolute(href ?? '', base))));
  const named = [...inHead, ...onPage].flatMap(({ namedBy, href = '', title }): FeedCandidate[] => {
    const url = absolute(href, base);
    if (!url || COMMENTS.test(`${pathOf(url)} ${title ?? ''}`)) return [];
    const words = title?.replace(/\s+/g, ' ').trim();
    return [{ url, kind: 'feed', namedBy, ...(words && { title: words }) }];
  });
  return once(named).slice(0, MOST_LINKS);
}

/** Sitemaps that robots.txt names and that seem to be of news, or else all of them. */
export function sitemapsNamedBy(robotsTxt: string): readonly FeedCandidate[] {
  const urls = [...robotsTxt.matchAll(/^\s*sitemap\s*:\s*(\S+)/gim)].flatMap(([, url = '']) =>
    absolute(url, url) ? [url] : [],
  );
  const ofNews = urls.filter((url) => NEWS_SITEMAP.test(url));
  return once(
    (ofNews.length > 0 ? ofNews : urls).map((url) => ({ url, kind: 'news-sitemap', namedBy: 'robots' })),
  );
}

/** Addresses where feeds customarily lie, below the home page and below its host. */
export function customaryFeeds(home: string): readonly FeedCandidate[] {
  const folder = home.endsWith('/') ? home : `${home}/`;
  return once(
    [folder, new URL('/', home).href].flatMap((base) =>
      CUSTOMARY.map(([path, kind]) => ({ url: new URL(path, base).href, kind, namedBy: 'custom' as const })),
    ),
  );
}

/** The whole address, of http or https. */
function absolute(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

const pathOf = (url: string | undefined): string => (url ? new URL(url).pathname : '');

const once = (candidates: readonly FeedCandidate[]): readonly FeedCandidate[] =>
  candidates.filter((candidate, n) => candidates.findIndex(({ url }) => url === candidate.url) === n);
