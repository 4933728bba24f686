import type { Article, UnreadableReason } from '#domain/article/article';
import { extractArticle } from '#domain/article/extract-article';
import type { Entry } from '#domain/entry/entry';
import { decodeText } from '#domain/feed/decode';
import type { Outlet } from '#domain/outlet/outlet';
import { hasOwnPage } from '#domain/url/canonical-url';
import type { Clock, PageAnswer, Pages } from '#pipeline/ports';

/** What there is to judge of an entry. */
export type ArticleRead = {
  readonly article: Article;
  readonly readFrom: 'page' | 'feed' | 'summary';
  /** Why there is only the feed's word: an article judged not relevant on so little counts as unreadable. */
  readonly unreadable?: UnreadableReason;
};

export interface ReadTextDeps {
  readonly pages: Pages;
  readonly clock: Clock;
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
  const fromPage = pageText(answer, { entry, outlet, now: deps.clock.now() });
  if (typeof fromPage !== 'string') return fromPage;
  return { ...(fromFeed ?? summaryOnly(entry)), unreadable: fromPage };
}

function pageText(
  answer: PageAnswer,
  on: { entry: Entry; outlet: Outlet; now: Date },
): ArticleRead | UnreadableReason {
  if (answer.kind === 'later') return 'unreachable';
  if (answer.kind !== 'page') return answer.kind;
  const { text: html } = decodeText(answer.bytes, { contentType: answer.contentType, kind: 'html' });
  const reading = extractArticle(html, { url: answer.finalUrl, ...extractContext(on) });
  if (reading.kind === 'unreadable') return reading.reason;
  return { article: reading.article, readFrom: 'page' };
}

function feedText(entry: Entry, outlet: Outlet, now: Date): ArticleRead | undefined {
  if (!entry.content) return undefined;
  const html = `<html><head></head><body><article>${entry.content}</article></body></html>`;
  const reading = extractArticle(html, { url: entry.url, ...extractContext({ entry, outlet, now }) });
  return reading.kind === 'article'
    ? { article: { ...reading.article, title: entry.title }, readFrom: 'feed' }
    : undefined;
}

const extractContext = ({ entry, outlet, now }: { entry: Entry; outlet: Outlet; now: Date }) => ({
  outletId: outlet.id,
  timeZone: outlet.timeZone,
  now,
  hint: { title: entry.title, published: entry.published, summary: entry.summary, author: entry.author },
});

const summaryOnly = ({ url, title, summary, published, author }: Entry): ArticleRead => ({
  article: { url, title, text: summary ?? '', published, author },
  readFrom: 'summary',
});
