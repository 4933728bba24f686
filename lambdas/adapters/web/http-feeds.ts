import { createHash } from 'node:crypto';
import type { FeedState } from '#domain/feed/feed-state';
import { addressOf } from '#domain/outlet/address-of';
import { blockedBy, isHtmlInstead } from '#domain/outlet/block-page';
import type { Feed } from '#domain/outlet/outlet';
import type { Clock, FeedAnswer, Feeds } from '#pipeline/ports';
import { courteousFetch, type WebAccess } from './courteous-fetch';
import type { FetchAnswer } from './guarded-fetch';
import { headOf } from './head-of';

const ACCEPT: Readonly<Record<Feed['kind'], string>> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
  aggregator: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
  'news-sitemap': 'application/xml, text/xml;q=0.9, */*;q=0.5',
  'html-list': 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
  'json-list': 'application/json, */*;q=0.5',
};

/** Clocks of servers go wrong by minutes; a date further ahead would answer 304 until then. */
const AHEAD_MS = 300_000;
/** What a header may carry back to the server that sent it. */
const VALIDATOR = /^[\x20-\x7e]{1,500}$/;

/** The largest feed of the catalogue, 642 kB, was seen to need a minute (inbusiness.kz). */
const FEED_PATIENCE = { totalMs: 60_000 };

/** Feeds over the guarded and courteous fetch. */
export function httpFeeds(access: WebAccess): Feeds {
  const patience = access.world.network.kind === 'public' ? FEED_PATIENCE : {};
  const fetch = courteousFetch({ ...access, limits: { ...patience, ...access.limits } });
  const { clock } = access.world;
  return {
    fetch: async ({ feed, url, state, unconditional, deadline }) => {
      const whole = url === undefined;
      const answer = await fetch({
        url: url ?? addressOf(feed, clock.now()),
        userAgent: feed.userAgent,
        gapSeconds: feed.gapSeconds,
        accept: ACCEPT[feed.kind],
        deadline,
        ...(whole && !unconditional && state && conditionsOf(state, clock)),
      });
      return answer.kind === 'ok'
        ? bodyOf(answer, { feed, clock, known: whole ? state : undefined })
        : answer;
    },
  };
}

function conditionsOf(state: FeedState, clock: Clock): { etag?: string; lastModified?: string } {
  const lastModified = state.lastModified;
  return {
    etag: state.etag,
    lastModified: lastModified && !isAhead(lastModified, clock) ? lastModified : undefined,
  };
}

const isAhead = (date: string, clock: Clock): boolean =>
  !(Date.parse(date) <= clock.now().getTime() + AHEAD_MS);

type Context = { readonly feed: Feed; readonly clock: Clock; readonly known?: FeedState };

function bodyOf(
  { bytes, headers, finalUrl }: Extract<FetchAnswer, { kind: 'ok' }>,
  { feed, clock, known }: Context,
): FeedAnswer {
  const head = headOf(bytes);
  const refused = refusedBy(head, feed);
  if (refused) return { kind: 'failed', failure: { class: 'blocked', detail: refused } };

  const bodyHash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  // An index may stay the same while the sitemaps it names change: it is always read.
  const index = /<(\w+:)?sitemapindex[\s>]/i.test(head.slice(0, 2_000));
  if (!index && known?.bodyHash === bodyHash) return { kind: 'unchanged' };
  const { etag, 'last-modified': lastModified, 'content-type': contentType } = headers;
  return {
    kind: 'body',
    bytes,
    contentType,
    bodyHash,
    finalUrl,
    etag: !index && etag && VALIDATOR.test(etag) ? etag : undefined,
    lastModified: !index && lastModified && isUsable(lastModified, clock) ? lastModified : undefined,
  };
}

const isUsable = (date: string, clock: Clock): boolean => VALIDATOR.test(date) && !isAhead(date, clock);

/** A page in place of the feed, whatever its status: the old state stands, its validators too. */
function refusedBy(head: string, feed: Feed): string | undefined {
  if (feed.kind !== 'html-list' && !isHtmlInstead(head)) return undefined;
  const gate = blockedBy(head);
  if (gate) return `a block page (${gate})`;
  return feed.kind === 'html-list' ? undefined : 'an HTML page in place of the feed';
}
