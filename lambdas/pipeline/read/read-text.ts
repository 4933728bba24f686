import type { Article, Reading, UnreadableReason } from '#domain/article/article';
import { extractArticle } from '#domain/article/extract-article';
import type { Entry } from '#domain/entry/entry';
import { decodeText } from '#domain/feed/decode';
import type { Outlet } from '#domain/outlet/outlet';
import { hasOwnPage } from '#domain/url/canonical-url';
import { sitesOf } from '#domain/url/outlet-site';
import type { Clock, Log, PageAnswer, Pages } from '#pipeline/ports';
import { readFurtherPages } from './read-further-pages';

/** What there is to judge of an entry. */
export type ArticleRead = {
  readonly article: Article;
  readonly readFrom: 'page' | 'feed' | 'summary';
  /** Why there is only the feed's word: an article judged not relevant on so little counts as unreadable. */
  readonly unreadable?: UnreadableReason;
  /** The outlet's own rules found nothing on the page. */
  readonly outletRule?: 'fell-back';
};

export interface ReadTextDeps {
  readonly pages: Pages;
  readonly clock: Clock;
  readonly log: Log;
}

/** Shorter than this, the body in a feed is a teaser and the page is fetched. */
const FULL_TEXT_CHARACTERS = 400;
/** After this many tries an unreachable page is judged by what its feed said. */
const LAST_TRY = 3;

/**
 * The text of an entry: the feed's own when the feed carries whole articles, else the page's, else the little that the feed said.
 * @throws when the page may answer later and this was not the last try
 */
export async function readText(
  entry: Entry,
  outlet: Outlet,
  attempt: number,
  deps: ReadTextDeps,
): Promise<ArticleRead> {
  const feed = outlet.feeds.find(({ id }) => id === entry.feedId);
  const fromFeed = feedText(entry, outlet, deps.clock.now());
  if (feed?.fullText && fromFeed && fromFeed.article.text.length >= FULL_TEXT_CHARACTERS) return fromFeed;
  if (feed?.pagesClosed || !hasOwnPage(entry.url)) return fromFeed ?? summaryOnly(entry);

  const answer = await deps.pages.fetch(entry.url, outlet);
  if (answer.kind === 'later' && attempt < LAST_TRY) {
    throw new Error(`${entry.url} does not answer (${answer.failure.class}: ${answer.failure.detail})`);
  }
  const on = { entry, outlet, now: deps.clock.now() };
  const reading = pageReading(answer, on);
  if (typeof reading === 'string') return { ...(fromFeed ?? summaryOnly(entry)), unreadable: reading };
  const outletRule = reading.outletRule === 'fell-back' ? reading.outletRule : undefined;
  if (outletRule) deps.log.warn('outlet rule fell back', { outletId: outlet.id, url: entry.url });
  const extract = (page: Page) => readPage(page, on);
  // A second try reads no further: what made the first one fail may have been the time it took.
  const article =
    attempt > 1
      ? reading.article
      : await readFurtherPages(reading.article, reading.address, { ...deps, outlet, extract });
  return { article, readFrom: 'page', outletRule };
}

type Page = Extract<PageAnswer, { kind: 'page' }>;
type On = { readonly entry: Entry; readonly outlet: Outlet; readonly now: Date };
type ArticleReading = Extract<Reading, { kind: 'article' }> & { readonly address: string };

function pageReading(answer: PageAnswer, on: On): ArticleReading | UnreadableReason {
  if (answer.kind === 'later') return 'unreachable';
  if (answer.kind !== 'page') return answer.kind;
  const reading = readPage(answer, on);
  return reading.kind === 'unreadable' ? reading.reason : { ...reading, address: answer.finalUrl };
}

function readPage({ bytes, contentType, finalUrl }: Page, on: On): Reading {
  const { text: html } = decodeText(bytes, { contentType, kind: 'html' });
  return extractArticle(html, { url: finalUrl, ...extractContext(on) });
}

function feedText(entry: Entry, outlet: Outlet, now: Date): ArticleRead | undefined {
  if (!entry.content) return undefined;
  const html = `<html><head></head><body><article>${entry.content}</article></body></html>`;
  const reading = extractArticle(html, { url: entry.url, ...extractContext({ entry, outlet, now }) });
  return reading.kind === 'article'
    ? { article: { ...reading.article, title: entry.title }, readFrom: 'feed' }
    : undefined;
}

const extractContext = ({ entry, outlet, now }: On) => ({
  outletId: outlet.id,
  sites: sitesOf(outlet),
  timeZone: outlet.timeZone,
  now,
  hint: { title: entry.title, published: entry.published, summary: entry.summary, author: entry.author },
});

const summaryOnly = ({ url, title, summary, published, author }: Entry): ArticleRead => ({
  article: { url, title, text: summary ?? '', published, author },
  readFrom: 'summary',
});
