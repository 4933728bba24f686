import { describe, expect, it } from 'vitest';
import { parseFeed } from '#domain/feed/parse-feed';
import { type PullDeps, pullFeed, pullFeeds } from '#pipeline/poll/pull-feed';
import type { FeedAnswer } from '#pipeline/ports';
import { FakeClock, FakeEntries, FakeFeedStates, FakeFeeds, FakeLog } from '../../fakes/ports';
import { aFeed, anOutlet, NOW } from '../../support/builders';

const rss = (
  titles: readonly string[],
): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>
${titles
  .map(
    (title, n) =>
      `<item><title>${title}</title><link>https://steppe-courier.example/n/${title}</link><pubDate>Thu, 18 Dec 2025 0${n % 6}:00:00 GMT</pubDate></item>`,
  )
  .join('')}</channel></rss>`;

const body = (
  titles: readonly string[],
  over: Partial<Extract<FeedAnswer, { kind: 'body' }>> = {},
): FeedAnswer => ({
  kind: 'body',
  bytes: new TextEncoder().encode(rss(titles)),
  contentType: 'application/rss+xml',
  etag: '"v1"',
  bodyHash: titles.join(),
  finalUrl: 'https://steppe-courier.example/rss.xml',
  ...over,
});

function depsWith(...answers: FeedAnswer[]) {
  const outlet = anOutlet();
  return {
    outlets: [outlet],
    outlet,
    feed: aFeed(),
    feeds: new FakeFeeds(answers),
    states: new FakeFeedStates(),
    entries: new FakeEntries(),
    parse: parseFeed,
    bounds: { shortestMinutes: 10, longestMinutes: 1440 },
    clock: new FakeClock(NOW),
    log: new FakeLog(),
  } satisfies PullDeps & Record<string, unknown>;
}

const pull = (deps: ReturnType<typeof depsWith>) => pullFeed(deps.feed, deps.outlet, deps);

describe('a poll', () => {
  it('sends on what is new, once, and remembers it', async () => {
    const deps = depsWith(body(['a', 'b']), body(['c', 'a', 'b']), body(['c', 'a', 'b']));
    expect(await pull(deps)).toEqual({ kind: 'new-entries', count: 2 });
    expect(deps.entries.sent.map(({ quiet }) => quiet)).toEqual(['first-poll', 'first-poll']);
    expect(await pull(deps)).toEqual({ kind: 'new-entries', count: 1 });
    expect(deps.entries.sent.at(-1)).toMatchObject({ title: 'c', feedId: 'steppe-courier/news' });
    expect(deps.entries.sent.at(-1)?.quiet).toBeUndefined();
    expect(await pull(deps)).toEqual({ kind: 'nothing-new' });
    expect([...deps.states.states.values()][0]).toMatchObject({ entriesTotal: 3, etag: '"v1"' });
  });

  it('that finds nothing writes nothing', async () => {
    const deps = depsWith(
      body(['a']),
      { kind: 'not-modified' },
      { kind: 'unchanged' },
      body(['a'], { bodyHash: 'other' }),
    );
    await pull(deps);
    const { writes } = deps.states;
    for (let n = 0; n < 3; n += 1) expect(await pull(deps)).toEqual({ kind: 'nothing-new' });
    expect(deps.states.writes).toBe(writes);
  });

  it('that fails leaves its reason in the state and is made good by the next', async () => {
    const failure = { class: 'rate-limited', detail: 'answers 429', retryAfterSeconds: 7200 } as const;
    const deps = depsWith({ kind: 'failed', failure }, body(['a']));
    expect(await pull(deps)).toEqual({ kind: 'failed', failure });
    expect(await deps.states.get(deps.feed.id)).toMatchObject({
      failuresInARow: 1,
      lastFailure: { class: 'rate-limited' },
      notBefore: '2025-12-18T08:00:00.000Z',
    });
    await pull(deps);
    expect(await deps.states.get(deps.feed.id)).toMatchObject({ failuresInARow: 0, entriesTotal: 1 });
  });

  it('that brings an HTML block page keeps the old state and its validators', async () => {
    const html = new TextEncoder().encode(
      '<!doctype html><html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>',
    );
    const deps = depsWith(
      body(['a']),
      body([], { bytes: html, contentType: 'text/html', etag: '"block"' }),
      body(['a', 'b']),
    );
    await pull(deps);
    expect(await pull(deps)).toMatchObject({ kind: 'failed', failure: { class: 'blocked' } });
    expect(await deps.states.get(deps.feed.id)).toMatchObject({ etag: '"v1"', failuresInARow: 1 });
    expect(await pull(deps)).toEqual({ kind: 'new-entries', count: 1 });
  });

  it('sends entries before it writes the state, so that a crash in between repeats them and loses none', async () => {
    const deps = depsWith(body(['a', 'b']));
    const crashing = {
      ...deps,
      states: {
        ...deps.states,
        get: deps.states.get,
        all: deps.states.all,
        save: () => Promise.reject(new Error('crash')),
      },
    };
    await expect(pullFeed(deps.feed, deps.outlet, crashing)).rejects.toThrow('crash');
    await pull(deps);
    const ids = deps.entries.sent.map(({ entryId }) => entryId);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(2);
  });

  it('reads the newest child of a sitemap index', async () => {
    const index = `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://steppe-courier.example/old.xml</loc><lastmod>2025-12-01</lastmod></sitemap>
      <sitemap><loc>https://steppe-courier.example/new.xml</loc><lastmod>2025-12-18</lastmod></sitemap></sitemapindex>`;
    const deps = depsWith(
      body([], { bytes: new TextEncoder().encode(index), contentType: 'application/xml' }),
      body(['a']),
    );
    expect(await pull(deps)).toEqual({ kind: 'new-entries', count: 1 });
    expect(deps.feeds.asked[1]?.url).toBe('https://steppe-courier.example/new.xml');
  });
});

describe('a message for a host', () => {
  it('pulls its feeds one after the other and passes over one that left the settings', async () => {
    const deps = depsWith(body(['a']));
    await pullFeeds(
      { tick: NOW.toISOString(), host: 'steppe-courier.example', feedIds: ['gone/news', deps.feed.id] },
      deps,
    );
    expect(deps.entries.sent).toHaveLength(1);
    expect(deps.log.lines).toContainEqual({
      happened: 'feed passed over',
      about: { feedId: 'gone/news', because: 'not in the settings' },
    });
  });
});
