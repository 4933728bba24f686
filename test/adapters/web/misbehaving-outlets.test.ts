import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { BoundedFeedParser } from '#adapters/parsing/parse-feed-bounded';
import { httpFeeds } from '#adapters/web/http-feeds';
import { httpPages } from '#adapters/web/http-pages';
import { extractArticle } from '#domain/article/extract-article';
import { decodeText } from '#domain/feed/decode';
import type { Feed } from '#domain/outlet/outlet';
import { anOutlet } from '../../support/builders';
import { serve } from '../../support/loopback';
import { webAccess } from '../../support/web-access';

const URL_OF_FEED = 'https://outlet.example/feed';
const FEED: Feed = {
  id: 'steppe-courier/news',
  url: URL_OF_FEED,
  kind: 'feed',
  languages: ['ru'],
  confidence: 'high',
  enabled: true,
};
const TITLE = 'Министры обсудили поставки зерна';
const SENTENCE = 'Министры двух стран обсудили в столице поставки зерна и открытие нового склада в порту. ';
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><item><title>${TITLE}</title><link>https://outlet.example/1</link></item></channel></rss>`;
const PAGE = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><article><p>${SENTENCE.repeat(4)}</p></article></body></html>`;
const CHALLENGE =
  '<!doctype html><html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/x.js"></script></body></html>';

/** What a server does to whoever asks, and what becomes of a feed and of a page that are asked for there. */
const MISBEHAVIOUR: Readonly<Record<string, { does: RequestListener; feed: string; page: string }>> = {
  'says nothing': { does: () => undefined, feed: 'timeout', page: 'later timeout' },
  'drips for ever': {
    does: (_, response) => {
      const drip = setInterval(() => response.write('<a>'), 20);
      response.on('close', () => clearInterval(drip));
    },
    feed: 'timeout',
    page: 'later timeout',
  },
  'sends without end': {
    does: (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('<item>'.repeat(50_000)));
        response.once('drain', more);
      };
      more();
    },
    feed: 'too-large',
    page: 'too-large',
  },
  'sends a gzip bomb': {
    does: (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(60_000_000, ' '))),
    feed: 'too-large',
    page: 'too-large',
  },
  'leads in circles': {
    does: ({ url }, response) => response.writeHead(302, { location: `${url}x` }).end(),
    feed: 'redirect',
    page: 'forbidden',
  },
  'leads to the metadata of the cloud': {
    does: (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    feed: 'dns',
    page: 'later dns',
  },
  'asks for patience': {
    does: (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
    feed: 'rate-limited 3600',
    page: 'later rate-limited',
  },
  'shows machines a wall with a 200 on it': {
    does: (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(CHALLENGE),
    feed: 'blocked',
    page: 'block-page',
  },
  'is out of order': {
    does: (_, response) => response.writeHead(503).end(),
    feed: 'server',
    page: 'later server',
  },
};

async function askAt(does: RequestListener) {
  const server = await serve((request, response) =>
    request.url === '/robots.txt' ? response.writeHead(404).end() : does(request, response),
  );
  const { access } = webAccess(server, { idleMs: 500, totalMs: 3_000 });
  const feed = await httpFeeds(access).fetch({ feed: FEED, unconditional: true });
  const page = await httpPages(access).fetch('https://outlet.example/1', anOutlet());
  return { feed, page };
}

describe('an outlet that', () => {
  it.each(Object.entries(MISBEHAVIOUR))('%s is answered with a word', async (_, expected) => {
    const { feed, page } = await askAt(expected.does);
    const wait = feed.kind === 'failed' ? feed.failure.retryAfterSeconds : undefined;
    expect(feed.kind === 'failed' ? [feed.failure.class, wait].filter(Boolean).join(' ') : feed.kind).toBe(
      expected.feed,
    );
    expect(page.kind === 'later' ? `later ${page.failure.class}` : page.kind).toBe(expected.page);
  });

  it.each([
    ['windows-1251', 'text/html; charset=utf-8'],
    ['koi8-r', 'text/html'],
    ['utf-16le', 'text/html; charset=iso-8859-1'],
  ])('writes %s and declares it as %s is read all the same', async (encoding, declared) => {
    const parser = new BoundedFeedParser();
    const { feed, page } = await askAt(({ url }, response) =>
      response
        .writeHead(200, { 'content-type': declared })
        .end(iconv.encode(url === '/feed' ? RSS : PAGE, encoding, { addBOM: encoding.startsWith('utf') })),
    );
    if (feed.kind !== 'body' || page.kind !== 'page') throw new Error(`${feed.kind}, ${page.kind}`);
    const now = new Date('2026-11-23T12:00:00Z');
    const reading = await parser.parse(feed.bytes, { now, contentType: declared });
    expect(reading).toMatchObject({ feed: { entries: [{ title: TITLE }] } });
    const { text } = decodeText(page.bytes, { contentType: declared, kind: 'html' });
    expect(extractArticle(text, { now })).toMatchObject({ article: { title: TITLE } });
    await parser.close();
  });
});
