import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { httpFeeds } from '#adapters/web/http-feeds';
import { type FeedState, newFeedState } from '#domain/feed/feed-state';
import type { Feed } from '#domain/outlet/outlet';
import type { FeedAnswer, FeedRequest } from '#pipeline/ports';
import { serve } from '../../support/loopback';
import { webAccess } from '../../support/web-access';

const FEED: Feed = {
  id: 'steppe-courier/all',
  url: 'https://outlet.example/feed',
  kind: 'feed',
  languages: ['en'],
  confidence: 'high',
  enabled: true,
};
const RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title></channel></rss>';
const CHALLENGE = '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Wait</body></html>';
const STATE: FeedState = {
  ...newFeedState(FEED.id, 'steppe-courier'),
  version: 3,
  etag: '"1"',
  lastModified: 'Sun, 01 Nov 2026 10:00:00 GMT',
};

/** A server without robots.txt. */
const withoutRobots =
  (listener: RequestListener): RequestListener =>
  (request, response) =>
    request.url === '/robots.txt' ? response.writeHead(404).end() : listener(request, response);

async function feedsFrom(listener: RequestListener) {
  const server = await serve(withoutRobots(listener));
  const { access, clock } = webAccess(server);
  const feeds = httpFeeds(access);
  const ask = (request: Partial<FeedRequest> = {}) =>
    feeds.fetch({ feed: FEED, state: STATE, unconditional: false, ...request });
  const headers = () => server.requests.at(-1)?.headers;
  return { ask, clock, server, headers };
}

const answering = (body: string | Buffer, headers: Record<string, string> = {}) =>
  feedsFrom((_, response) => response.writeHead(200, headers).end(body));

const failedAs = (failureClass: string, detail: RegExp) => ({
  kind: 'failed',
  failure: { class: failureClass, detail: expect.stringMatching(detail) },
});
const hashOf = (answer: FeedAnswer) => (answer.kind === 'body' ? answer.bodyHash : answer.kind);

describe('a feed', () => {
  it('comes as bytes with type, hash and final address', async () => {
    const { ask } = await answering(RSS, { 'content-type': 'application/rss+xml; charset=utf-8' });
    expect(await ask()).toEqual({
      kind: 'body',
      bytes: Buffer.from(RSS),
      contentType: 'application/rss+xml; charset=utf-8',
      bodyHash: expect.stringMatching(/^[0-9a-f]{32}$/),
      finalUrl: 'https://outlet.example/feed',
      etag: undefined,
      lastModified: undefined,
    });
  });

  it('of the same bytes is unchanged though its server says nothing of it', async () => {
    const { ask } = await answering(RSS);
    const bodyHash = hashOf(await ask());
    expect(await ask({ state: { ...STATE, bodyHash } })).toEqual({ kind: 'unchanged' });
    expect(await ask({ state: { ...STATE, bodyHash: 'another' } })).toMatchObject({ kind: 'body' });
  });

  it('whose address moves with the calendar is asked for at the address of the day', async () => {
    const { ask, server } = await answering(RSS);
    await ask({ feed: { ...FEED, url: 'https://outlet.example/{FY}/{MM}.xml' } });
    expect(server.requests.at(-1)?.url).toBe('/2026/11.xml');
  });

  it('that is an index of sitemaps is read even when it has not changed, for its sitemaps may have', async () => {
    const index =
      '<?xml version="1.0"?><sitemapindex><sitemap><loc>https://outlet.example/1</loc></sitemap></sitemapindex>';
    const { ask } = await answering(index, { etag: '"2"' });
    const feed: Feed = { ...FEED, kind: 'news-sitemap' };
    const first = await ask({ feed });
    expect(first).toMatchObject({ kind: 'body', etag: undefined });
    expect(await ask({ feed, state: { ...STATE, bodyHash: hashOf(first) } })).toMatchObject({ kind: 'body' });
  });

  it('asks for a sitemap of an index without the conditions of the index', async () => {
    const { ask, server, headers } = await answering(RSS);
    await ask({ url: 'https://outlet.example/child.xml' });
    expect(server.requests.at(-1)?.url).toBe('/child.xml');
    expect(headers()).not.toHaveProperty('if-none-match');
  });

  it('forbidden by robots.txt is not asked for', async () => {
    const server = await serve((request, response) =>
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /feed' : RSS),
    );
    const { access } = webAccess(server);
    expect(await httpFeeds(access).fetch({ feed: FEED, unconditional: false })).toEqual(
      failedAs('robots', /line 2/),
    );
    expect(server.requests.map(({ url }) => url)).toEqual(['/robots.txt']);
  });
});

describe('lesson 8: conditional requests go wrong in both directions', () => {
  it('sends both validators of the last answer and believes a 304', async () => {
    const { ask, headers } = await feedsFrom((_, response) => response.writeHead(304).end());
    expect(await ask()).toEqual({ kind: 'not-modified' });
    expect(headers()).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Sun, 01 Nov 2026 10:00:00 GMT',
    });
  });

  it('sees through a 304 for ever by asking without conditions once a day', async () => {
    const { ask } = await feedsFrom((request, response) =>
      request.headers['if-none-match'] ? response.writeHead(304).end() : response.end(RSS),
    );
    expect(await ask()).toEqual({ kind: 'not-modified' });
    expect(await ask({ unconditional: true })).toMatchObject({ kind: 'body' });
  });

  it('reports a server that answers 304 even then', async () => {
    const { ask } = await feedsFrom((_, response) => response.writeHead(304).end());
    expect(await ask({ unconditional: true })).toEqual(failedAs('server', /304/));
  });

  it('takes both validators from one answer, and neither from the one before', async () => {
    const both = await answering(RSS, { etag: 'W/"2"', 'last-modified': 'Sun, 01 Nov 2026 11:00:00 GMT' });
    expect(await both.ask()).toMatchObject({ etag: 'W/"2"', lastModified: 'Sun, 01 Nov 2026 11:00:00 GMT' });
    const one = await answering(RSS, { etag: '"2"' });
    expect(await one.ask()).toMatchObject({ etag: '"2"', lastModified: undefined });
  });

  it('ignores a Last-Modified of 2041, when it comes and when it is remembered', async () => {
    const future = 'Tue, 01 Jan 2041 00:00:00 GMT';
    const { ask, headers } = await answering(RSS, { 'last-modified': future });
    expect(await ask()).toMatchObject({ kind: 'body', lastModified: undefined });
    await ask({ state: { ...STATE, lastModified: future } });
    expect(headers()).not.toHaveProperty('if-modified-since');
  });

  it('takes no date for a date that is none, and no validator that cannot be sent back', async () => {
    const { ask } = await answering(RSS, { 'last-modified': 'yesterday', etag: `"${'x'.repeat(600)}"` });
    expect(await ask()).toMatchObject({ kind: 'body', lastModified: undefined, etag: undefined });
  });
});

describe('lesson 9: 429 and Retry-After need the right scope', () => {
  it('hands on what one feed was told, and still asks the next feed of the host', async () => {
    const { ask } = await feedsFrom((request, response) =>
      request.url === '/feed' ? response.writeHead(429, { 'retry-after': '7200' }).end() : response.end(RSS),
    );
    expect(await ask()).toMatchObject({ failure: { class: 'rate-limited', retryAfterSeconds: 7200 } });
    const other = { ...FEED, id: 'steppe-courier/sport', url: 'https://outlet.example/sport' };
    expect(await ask({ feed: other })).toMatchObject({ kind: 'body' });
  });
});

describe('lesson 10: a 200 can be a block page', () => {
  it('takes a challenge for a refusal and hands on no validators of it', async () => {
    const { ask } = await answering(CHALLENGE, { etag: '"challenge"' });
    expect(await ask()).toEqual(failedAs('blocked', /Cloudflare/));
  });

  it('takes any HTML page in place of a feed for a refusal', async () => {
    const { ask } = await answering('\ufeff \n<html lang="en"><body>Our new site</body></html>');
    expect(await ask()).toEqual(failedAs('blocked', /HTML page/));
  });

  it('sees a page in UTF-16 as well', async () => {
    const { ask } = await answering(Buffer.from(`\ufeff${CHALLENGE}`, 'utf16le'));
    expect(await ask()).toEqual(failedAs('blocked', /Cloudflare/));
  });

  it('takes HTML for what it should be where a list page is asked for, but not a challenge', async () => {
    const list: Feed = { ...FEED, kind: 'html-list', list: { entry: 'a' } };
    const page = await answering('<!doctype html><html><body><a href="/1">News</a></body></html>');
    expect(await page.ask({ feed: list })).toMatchObject({ kind: 'body' });
    const challenge = await answering(CHALLENGE);
    expect(await challenge.ask({ feed: list })).toEqual(failedAs('blocked', /Cloudflare/));
  });

  it('lets a feed pass that speaks of HTML', async () => {
    const { ask } = await answering(RSS.replace('Courier', 'How the <![CDATA[<html>]]> tag was born'));
    expect(await ask()).toMatchObject({ kind: 'body' });
  });
});

describe('lesson 11: user agents cut both ways', () => {
  it('names itself as configured, or as the feed needs it', async () => {
    const { ask, headers } = await answering(RSS);
    await ask();
    expect(headers()?.['user-agent']).toBe('Irtysh/0 (test)');
    await ask({ feed: { ...FEED, userAgent: 'Courier-Reader/1.0 (+https://reader.example)' } });
    expect(headers()?.['user-agent']).toBe('Courier-Reader/1.0 (+https://reader.example)');
  });
});

describe('lesson 17: list-page watchers raise false alarms', () => {
  it.each([429, 504, 500, 403])(
    'takes a %i of a list page for a failure, not for a changed list',
    async (status) => {
      const { ask } = await feedsFrom((_, response) => response.writeHead(status).end('<html>sorry</html>'));
      expect(await ask({ feed: { ...FEED, kind: 'html-list' } })).toMatchObject({ kind: 'failed' });
    },
  );
});
