import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '#domain/entry/entry';
import type { FeedState } from '#domain/feed/feed-state';
import { parseFeed } from '#domain/feed/parse-feed';
import type { Outlet } from '#domain/outlet/outlet';
import { type PullRunDeps, pullFeeds, SIDE_BY_SIDE } from '#pipeline/poll/pull-feeds';
import type { FeedAnswer, Feeds } from '#pipeline/ports';
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
  } satisfies PullRunDeps & Record<string, unknown>;
}

/** A message with this one feed; tells what the run said of it. */
async function pull(deps: ReturnType<typeof depsWith>, also: Partial<PullRunDeps> = {}) {
  await pullFeeds({ tick: NOW.toISOString(), feedIds: [deps.feed.id] }, { ...deps, ...also });
  const { withNews, nothingNew, failed } = deps.log.lines.at(-1)?.about ?? {};
  const sent = deps.log.lines.at(-2)?.about.entries;
  return withNews
    ? { kind: 'new-entries', count: sent }
    : nothingNew
      ? { kind: 'nothing-new' }
      : { kind: 'failed', failed };
}

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
    expect(await pull(deps)).toMatchObject({ kind: 'failed' });
    expect(deps.states.states.get(deps.feed.id)).toMatchObject({
      failuresInARow: 1,
      lastFailure: { class: 'rate-limited' },
      notBefore: '2025-12-18T08:00:00.000Z',
    });
    await pull(deps);
    expect(deps.states.states.get(deps.feed.id)).toMatchObject({ failuresInARow: 0, entriesTotal: 1 });
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
    expect(await pull(deps)).toMatchObject({ kind: 'failed' });
    expect(deps.log.lines.at(-2)?.about).toMatchObject({ class: 'blocked' });
    expect(deps.states.states.get(deps.feed.id)).toMatchObject({ etag: '"v1"', failuresInARow: 1 });
    expect(await pull(deps)).toEqual({ kind: 'new-entries', count: 1 });
  });

  it('sends entries before it writes the state, so that a crash in between repeats them and loses none', async () => {
    const deps = depsWith(body(['a', 'b']));
    const { all, of } = deps.states;
    const states = { all, of, save: () => Promise.reject(new Error('crash')) };
    await expect(pull(deps, { states })).rejects.toThrow('crash');
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

describe('a message', () => {
  const hosts = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      anOutlet({
        id: `outlet-${n}`,
        feeds: [1, 2].map((m) =>
          aFeed({ id: `outlet-${n}/${m}`, url: `https://host-${n}.example/${m}.xml` }),
        ),
      }),
    );
  const idsOf = (outlets: readonly Outlet[]) => outlets.flatMap(({ feeds }) => feeds.map(({ id }) => id));

  it('passes over a feed that left the settings', async () => {
    const deps = depsWith(body(['a']));
    await pullFeeds({ tick: NOW.toISOString(), feedIds: ['gone/news', deps.feed.id] }, deps);
    expect(deps.entries.sent).toHaveLength(1);
    expect(deps.log.lines).toContainEqual({
      happened: 'feed passed over',
      about: { feedId: 'gone/news', because: 'not in the settings' },
    });
  });

  it('asks hosts side by side, up to a bound, and the feeds of one host one after the other', async () => {
    const outlets = hosts(SIDE_BY_SIDE + 10);
    const asking = new Map<string, number>();
    let [together, most, mostOfAHost] = [0, 0, 0];
    const feeds: Feeds = {
      fetch: async ({ feed }) => {
        const { host } = new URL(feed.url);
        asking.set(host, (asking.get(host) ?? 0) + 1);
        together += 1;
        most = Math.max(most, together);
        mostOfAHost = Math.max(mostOfAHost, asking.get(host) ?? 0);
        await new Promise((resolve) => setTimeout(resolve, 2));
        together -= 1;
        asking.set(host, (asking.get(host) ?? 0) - 1);
        return { kind: 'not-modified' };
      },
    };
    const deps = { ...depsWith(), outlets, feeds };
    await pullFeeds({ tick: NOW.toISOString(), feedIds: idsOf(outlets) }, deps);
    expect([most, mostOfAHost]).toEqual([SIDE_BY_SIDE, 1]);
  });

  it('says in one line what it brought, beside one for each feed that brought something', async () => {
    const outlets = hosts(3);
    const deps = { ...depsWith(body(['a']), { kind: 'not-modified' }), outlets };
    await pullFeeds({ tick: NOW.toISOString(), feedIds: idsOf(outlets) }, deps);
    expect(deps.log.lines.map(({ happened }) => happened)).toEqual(['feed pulled', 'feeds pulled']);
    expect(deps.log.lines.at(-1)?.about).toMatchObject({ feeds: 6, nothingNew: 5, withNews: 1, failed: 0 });
  });

  it('fails when the queue refuses the entries of one feed, after those of all others went and were noted', async () => {
    const outlets = hosts(3);
    const deps = { ...depsWith(body(['a'])), outlets };
    const send = async (entries: readonly Entry[]) => {
      if (entries.some(({ feedId }) => feedId === 'outlet-0/1')) throw new Error('1 message was refused');
      await deps.entries.send(entries);
    };
    const message = { tick: NOW.toISOString(), feedIds: idsOf(outlets) };
    await expect(pullFeeds(message, { ...deps, entries: { send } })).rejects.toThrow('1 message was refused');
    const others = idsOf(outlets).filter((id) => id !== 'outlet-0/1');
    expect(deps.entries.sent.map(({ feedId }) => feedId).sort()).toEqual(others);
    expect([...deps.states.states.keys()].sort()).toEqual(others);
  });

  it('has handed on by the time it is cut off what the hosts brought that answered', async () => {
    const outlets = hosts(3);
    const deps = { ...depsWith(), outlets };
    const failure = { class: 'server', detail: 'answers 503' } as const;
    const feeds: Feeds = {
      fetch: async ({ feed }) => {
        if (feed.id === 'outlet-2/2') return new Promise(() => {});
        if (feed.id === 'outlet-0/1') return { kind: 'failed', failure };
        await new Promise((resolve) => setTimeout(resolve, feed.id.startsWith('outlet-1') ? 10 : 1));
        if (feed.id.startsWith('outlet-1')) deps.clock.set(new Date(NOW.getTime() + 30_000));
        return body(['a']);
      },
    };
    void pullFeeds({ tick: NOW.toISOString(), feedIds: idsOf(outlets) }, { ...deps, feeds });
    await vi.waitFor(() =>
      expect([...deps.states.states.keys()].sort()).toEqual(
        idsOf(outlets).filter((id) => id !== 'outlet-2/2'),
      ),
    );
    expect(deps.entries.sent.map(({ feedId }) => feedId).sort()).toEqual([
      'outlet-0/2',
      'outlet-1/1',
      'outlet-1/2',
      'outlet-2/1',
    ]);
  });

  it('that comes again asks only feeds of which the first time left no trace', async () => {
    const outlets = hosts(2);
    const deps = { ...depsWith(), outlets };
    const asked: string[] = [];
    const failure = { class: 'rate-limited', detail: 'answers 429', retryAfterSeconds: 7200 } as const;
    const feeds: Feeds = {
      fetch: async ({ feed }) => {
        asked.push(feed.id);
        if (feed.id === 'outlet-0/1') return { kind: 'failed', failure };
        return feed.id === 'outlet-0/2' ? { kind: 'not-modified' } : body(['a']);
      },
    };
    const message = { tick: NOW.toISOString(), feedIds: idsOf(outlets) };
    deps.clock.set(new Date(NOW.getTime() + 1_000));
    await pullFeeds(message, { ...deps, feeds });
    asked.length = 0;
    deps.clock.set(new Date(NOW.getTime() + 1_800_000));
    await pullFeeds(message, { ...deps, feeds });
    expect(asked).toEqual(['outlet-0/2']);
    expect(deps.log.lines.at(-1)?.about).toMatchObject({ askedAlready: 3, nothingNew: 1, failed: 0 });
  });

  it('lets no news wait for the last hosts', async () => {
    const outlets = hosts(4);
    const deps = { ...depsWith(), outlets };
    const feeds: Feeds = {
      fetch: async ({ feed }) =>
        feed.id.startsWith('outlet-3') ? new Promise(() => {}) : body([feed.id.replace('/', '-')]),
    };
    void pullFeeds({ tick: NOW.toISOString(), feedIds: idsOf(outlets) }, { ...deps, feeds });
    await vi.waitFor(() => expect(deps.entries.sent).toHaveLength(6));
  });

  it('notes a failure at once, even while other hosts are waited for', async () => {
    const outlets = hosts(2);
    const deps = { ...depsWith(), outlets };
    const failure = { class: 'timeout', detail: 'no answer' } as const;
    const feeds: Feeds = {
      fetch: ({ feed }) =>
        feed.id === 'outlet-0/1' ? Promise.resolve({ kind: 'failed', failure }) : new Promise(() => {}),
    };
    void pullFeeds({ tick: NOW.toISOString(), feedIds: idsOf(outlets) }, { ...deps, feeds });
    await vi.waitFor(() => expect([...deps.states.states.keys()]).toEqual(['outlet-0/1']));
  });

  it('asks no further feed when its time is nearly up, and leaves the others for their next turn without an error', async () => {
    const outlets = hosts(1);
    const deps = { ...depsWith(), outlets };
    const asked: string[] = [];
    const feeds: Feeds = {
      fetch: async ({ feed }) => {
        asked.push(feed.id);
        deps.clock.set(new Date(NOW.getTime() + 240_000));
        return body(['a']);
      },
    };
    await pullFeeds({ tick: NOW.toISOString(), feedIds: idsOf(outlets) }, { ...deps, feeds });
    expect(asked).toEqual(['outlet-0/1']);
    expect([...deps.states.states.keys()]).toEqual(['outlet-0/1']);
    expect(deps.log.lines.at(-1)?.about).toMatchObject({ withNews: 1, failed: 0, leftForNextTurn: 1 });
  });

  it('lets no news wait for hosts that hang, however many', async () => {
    const outlets = hosts(10);
    const deps = { ...depsWith(), outlets };
    const feeds: Feeds = {
      fetch: async ({ feed }) =>
        /^outlet-[01]\//.test(feed.id) ? body([feed.id.replace('/', '-')]) : new Promise(() => {}),
    };
    void pullFeeds({ tick: NOW.toISOString(), feedIds: idsOf(outlets) }, { ...deps, feeds });
    await vi.waitFor(() => expect(deps.clock.putOff.size).toBe(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(deps.entries.sent).toEqual([]);
    for (const work of deps.clock.putOff) work();
    await vi.waitFor(() => expect(deps.entries.sent).toHaveLength(4));
    await vi.waitFor(() => expect(deps.states.states.size).toBe(4));
  });

  it('ends after all was handed on that was put off, and puts off nothing beyond its end', async () => {
    const outlets = hosts(1);
    const deps = { ...depsWith(), outlets };
    const send: typeof deps.entries.send = async (entries) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await deps.entries.send(entries);
    };
    const feeds: Feeds = {
      fetch: async ({ feed }) => {
        if (feed.id === 'outlet-0/1') return body(['a']);
        for (const work of deps.clock.putOff) work();
        return { kind: 'failed', failure: { class: 'gone', detail: 'answers 410' } };
      },
    };
    const message = { tick: NOW.toISOString(), feedIds: idsOf(outlets) };
    await pullFeeds(message, { ...deps, feeds, entries: { send } });
    expect([...deps.states.states.keys()].sort()).toEqual(idsOf(outlets));
    expect(deps.clock.putOff.size).toBe(0);
  });

  it('gives every ask the time that is left, and blames no server for the want of it', async () => {
    const outlets = hosts(1);
    const deps = { ...depsWith(), outlets };
    const deadlines: (Date | undefined)[] = [];
    const feeds: Feeds = {
      fetch: async ({ deadline }) => {
        deadlines.push(deadline);
        return { kind: 'out-of-time' };
      },
    };
    await pullFeeds({ tick: NOW.toISOString(), feedIds: idsOf(outlets) }, { ...deps, feeds });
    expect(deadlines).toEqual([new Date(NOW.getTime() + 240_000), new Date(NOW.getTime() + 240_000)]);
    expect([...deps.states.states.keys()]).toEqual([]);
    expect(deps.log.lines.at(-1)?.about).toMatchObject({ failed: 0, leftForNextTurn: 2 });
  });

  it('leaves a sitemap for its next turn when there is no time for the child', async () => {
    const index = new TextEncoder().encode(
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://h.example/1.xml</loc></sitemap></sitemapindex>',
    );
    const whole: FeedAnswer = { ...body([]), bytes: index } as FeedAnswer;
    const outlets = [anOutlet({ feeds: [aFeed({ id: 'o/map' })] })];
    const deps = { ...depsWith(whole, { kind: 'out-of-time' }), outlets };
    await pullFeeds({ tick: NOW.toISOString(), feedIds: ['o/map'] }, deps);
    expect([...deps.states.states.keys()]).toEqual([]);
    expect(deps.log.lines.at(-1)?.about).toMatchObject({ failed: 0, leftForNextTurn: 1 });
  });

  it('fails when one feed cannot be written, after all others were seen to', async () => {
    const outlets = hosts(3);
    const deps = { ...depsWith(body(['a'])), outlets };
    const { all, of } = deps.states;
    const save = async (state: FeedState) =>
      state.feedId === 'outlet-0/1' ? Promise.reject(new Error('table is away')) : deps.states.save(state);
    const message = { tick: NOW.toISOString(), feedIds: idsOf(outlets) };
    await expect(pullFeeds(message, { ...deps, states: { all, of, save } })).rejects.toThrow('table is away');
    expect([...deps.states.states.keys()].sort()).toEqual([
      'outlet-0/2',
      'outlet-1/1',
      'outlet-1/2',
      'outlet-2/1',
      'outlet-2/2',
    ]);
  });
});
