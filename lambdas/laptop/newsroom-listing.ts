import type { Feed } from '#domain/outlet/outlet';
import type { FeedWire, ScriptedOutlet } from './newsroom-outlet';
import { type ArticleNow, articleAt, type ScriptedArticle } from './newsroom-script';

/** One line of a feed at a moment. */
export type Line = {
  readonly article: ScriptedArticle;
  readonly now: ArticleNow;
  /** Address as the feed gives it. */
  readonly link: string;
  /** Clean address of the page. */
  readonly page: string;
  readonly listedAt: Date;
};

/** The wire of a feed; the folder's reader has made sure that there is one. */
export function wireOf(scripted: ScriptedOutlet, feedId: string): FeedWire {
  const wire = scripted.site.feeds[feedId];
  if (!wire) throw new Error(`the newsroom has no feed ${feedId}`);
  return wire;
}

/** The feed that lists an article. */
export function feedOf(scripted: ScriptedOutlet, article: ScriptedArticle): Feed {
  const feed = scripted.outlet.feeds.find(({ id }) => !article.feed || id === article.feed);
  if (!feed) throw new Error(`${scripted.outlet.id} has no feed ${article.feed}`);
  return feed;
}

/** Clean address of an article's page at a moment: pages may have moved. */
export function pageAddress(scripted: ScriptedOutlet, article: ScriptedArticle, now: Date): string {
  const feed = feedOf(scripted, article);
  const wire = wireOf(scripted, feed.id);
  const pattern = wire.moved && wire.moved.at <= now ? wire.moved.page : wire.page;
  return `https://${new URL(feed.url).host}${filledPath(pattern, article)}`;
}

/** Address of a page's AMP twin, where the outlet has such. */
export function twinAddress(
  scripted: ScriptedOutlet,
  article: ScriptedArticle,
  now: Date,
): string | undefined {
  const { amp } = wireOf(scripted, feedOf(scripted, article).id);
  if (!amp) return undefined;
  return amp.startsWith('?') ? pageAddress(scripted, article, now) + amp : filledPath(amp, article);
}

function filledPath(pattern: string, { slug, dated, at }: ScriptedArticle): string {
  const [day = ''] = (dated ?? at).toISOString().split('T');
  const [yyyy = '', mm = '', dd = ''] = day.split('-');
  return pattern.replace('{slug}', slug).replace('{yyyy}', yyyy).replace('{mm}', mm).replace('{dd}', dd);
}

/** What a feed lists at a moment, newest first, as deep as it goes. */
export function linesAt(scripted: ScriptedOutlet, feed: Feed, now: Date): readonly Line[] {
  const { depth } = wireOf(scripted, feed.id);
  return scripted.articles
    .filter((article) => feedOf(scripted, article).id === feed.id)
    .flatMap((article) => linesOf(scripted, article, now))
    .filter((line) => line.listedAt <= now)
    .sort((one, other) => other.listedAt.getTime() - one.listedAt.getTime())
    .slice(0, depth);
}

function linesOf(scripted: ScriptedOutlet, article: ScriptedArticle, now: Date): readonly Line[] {
  const page = pageAddress(scripted, article, now);
  const twin = twinAddress(scripted, article, now) ?? page;
  const { query } = wireOf(scripted, feedOf(scripted, article).id);
  const state = articleAt(article, now);
  const line = (link: string, listedAt: Date): Line => ({ article, now: state, page, link, listedAt });
  const usual = article.byTwin ? twin : page;
  const first = line(query ? `${usual}?${query}` : usual, article.at);
  if (!article.again) return [first];
  const { at, address } = article.again;
  return [first, line(address === 'amp' ? twin : page + address, at)];
}
