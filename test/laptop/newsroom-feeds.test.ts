import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { articleIdOf } from '#domain/article/article-record';
import type { Entry } from '#domain/entry/entry';
import { newEntries } from '#domain/entry/new-entries';
import { parseFeed } from '#domain/feed/parse-feed';
import type { Feed } from '#domain/outlet/outlet';
import { renderFeed } from '#laptop/newsroom-feed';
import { feedOf, linesAt, wireOf } from '#laptop/newsroom-listing';
import { readNewsroom, type ScriptedOutlet } from '#laptop/newsroom-outlet';
import { expectedNewsroom } from '../support/newsroom-expected';

const { outlets, window } = readNewsroom('fixtures/newsroom');
const feeds = outlets.flatMap((scripted) =>
  scripted.outlet.feeds.map((feed) => ({ id: feed.id, scripted, feed })),
);
const MOMENTS = ['2025-12-18T00:00:00Z', '2025-12-18T12:00:00Z', '2025-12-19T23:00:00Z'].map(
  (at) => new Date(at),
);

async function parsed(scripted: ScriptedOutlet, feed: Feed, now: Date) {
  const { type, text } = renderFeed(scripted, feed, now);
  const { charset, charsetInHeader } = scripted.site;
  const reading = await parseFeed(iconv.encode(text, charset), {
    url: feed.url,
    contentType: charsetInHeader ? `${type}; charset=${charset}` : type,
    timeZone: scripted.outlet.timeZone,
    list: feed.list,
    languages: feed.languages,
    now,
  });
  if (reading.kind !== 'feed') throw new Error(`${feed.id} is no feed: ${reading.reason} ${reading.detail}`);
  return reading.feed;
}

describe.each(feeds)('the feed $id', ({ scripted, feed }) => {
  it.each(MOMENTS)('is read to what it lists at %s: titles, links and dates', async (now) => {
    const { format, entries } = await parsed(scripted, feed, now);
    const wire = wireOf(scripted, feed.id);
    expect(format).toBe(wire.format);
    expect(
      entries.map(({ title, link, published, updated }) => ({ title, link, date: published ?? updated })),
    ).toEqual(
      linesAt(scripted, feed, now).map((line) => ({
        title: line.now.title.replace(/\s+/g, ' '),
        link: line.link,
        date: wire.dates === 'none' ? undefined : line.now.published.toISOString(),
      })),
    );
  });
});

describe('polled whenever something happens', () => {
  /** Entries that a reader of the feed meets in the course of the two days, troubles left out. */
  async function met(scripted: ScriptedOutlet, feed: Feed): Promise<readonly Entry[]> {
    const articles = scripted.articles.filter((article) => feedOf(scripted, article).id === feed.id);
    const happenings = articles.flatMap(({ at, again, bumped, corrections }) =>
      [at, again?.at, bumped, ...corrections.map((correction) => correction.at)].filter(
        (moment) => moment !== undefined,
      ),
    );
    const moments = [window.from, ...happenings.filter((moment) => moment > window.from)];
    const found: Entry[] = [];
    let ring: string | undefined;
    for (const now of moments.sort((a, b) => a.getTime() - b.getTime())) {
      const { entries } = await parsed(scripted, feed, now);
      const context = { feedId: feed.id, outletId: scripted.outlet.id, feedUrl: feed.url, now };
      const fresh = newEntries(entries, ring, context);
      ring = fresh.ring;
      found.push(...fresh.entries);
    }
    return found;
  }

  it.each(feeds)(
    '$id brings each expected entry once, its corrections as revisions, and nothing else',
    async ({ scripted, feed }) => {
      const expected = expectedNewsroom();
      const repeats = new Set(expected.repeats.map(({ url }) => articleIdOf(url)));
      const unseen = new Set(expected.neverSeen.map(({ url }) => articleIdOf(url)));
      const found = await met(scripted, feed);
      const told = (entry: Entry) =>
        `${entry.quiet ?? ''} ${entry.revised ? 'revised' : ''} ${articleIdOf(entry.url)}`;
      const seen = new Set<string>();
      const brought = found
        .filter(({ url, revised }) => {
          const id = articleIdOf(url);
          const passed = unseen.has(id) || (!revised && repeats.has(id) && seen.has(id));
          seen.add(id);
          return !passed;
        })
        .map(told);
      const wanted = expected.entries
        .filter((entry) => entry.feed === feed.id)
        .map(
          ({ url, fate, quiet }) =>
            `${quiet ?? ''} ${fate.includes('revision-of') ? 'revised' : ''} ${articleIdOf(url)}`,
        );
      expect(brought.sort()).toEqual(wanted.sort());
    },
  );
});
