import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEntries } from '#domain/entry/new-entries';
import type { FeedEntry } from '#domain/feed/feed';
import { hasOwnPage } from '#domain/url/canonical-url';

const context = {
  feedId: 'steppe-courier/main',
  outletId: 'steppe-courier',
  feedUrl: 'https://courier.example/rss.xml',
  now: new Date('2026-11-20T08:00:00Z'),
};

function entry(number: number, changes: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: `courier-${number}`,
    title: `Delegation number ${number} arrives in the capital`,
    link: `https://courier.example/news/${number}/`,
    published: '2026-11-20T06:00:00.000Z',
    summary: `What delegation ${number} came for.`,
    categories: [],
    ...changes,
  };
}
const entries = (from: number, to: number, changes: Partial<FeedEntry> = {}) =>
  Array.from({ length: to - from }, (_, index) => entry(from + index, changes));
const baseline = (found: readonly FeedEntry[]) => newEntries(found, undefined, context).ring;

describe('newEntries', () => {
  it('takes the first poll as a baseline: everything is seen, nothing may alert', () => {
    const poll = newEntries(entries(0, 3), undefined, context);
    expect(poll.quiet).toBe('first-poll');
    expect(poll.entries.map(({ quiet }) => quiet)).toEqual(['first-poll', 'first-poll', 'first-poll']);
  });

  it('finds only what is new, and says nothing changed when nothing did', () => {
    const ring = baseline(entries(0, 20));
    const poll = newEntries([entry(99), ...entries(0, 19)], ring, context);
    expect(poll.entries.map(({ url }) => url)).toEqual(['https://courier.example/news/99/']);
    expect(poll.known).toBe(19);
    expect(poll.quiet).toBeUndefined();
    const again = newEntries([entry(99), ...entries(0, 19)], poll.ring, context);
    expect(again.entries).toEqual([]);
    expect(again.ring).toBe(poll.ring);
  });

  it('takes an address that no server answers and no message holds for none', () => {
    const link = `https://courier.example/${'a'.repeat(300_000)}`;
    const [made] = newEntries([entry(1, { link })], baseline([]), context).entries;
    expect(made?.url).toMatch(/^https:\/\/courier\.example\/rss\.xml#entry-/);
  });

  it('makes an entry of the pipeline', () => {
    const found = entry(1, {
      title: 'Kazakhstan &amp;#x2013; Japan',
      content: 'x'.repeat(200_000),
      author: 'A. Writer',
    });
    const [made] = newEntries([found], baseline([]), context).entries;
    expect(made).toMatchObject({
      feedId: 'steppe-courier/main',
      outletId: 'steppe-courier',
      title: 'Kazakhstan – Japan',
      author: 'A. Writer',
      firstSeen: '2026-11-20T08:00:00.000Z',
    });
    expect(made?.content).toHaveLength(100_000);
    expect(made?.entryId).toMatch(/^[0-9a-f]{24}$/);
  });

  it('gives the same sighting the same id, another outlet or wording another', () => {
    const id = (found: FeedEntry, outletId = 'steppe-courier') =>
      newEntries([found], undefined, { ...context, outletId }).entries[0]?.entryId;
    expect(id(entry(1))).toBe(id(entry(1, { link: 'http://www.courier.example/news/1?utm_source=rss' })));
    expect(id(entry(1))).not.toBe(id(entry(1), 'other-outlet'));
    expect(id(entry(1))).not.toBe(id(entry(1, { summary: 'Now with an amount.' })));
  });

  it('knows an entry of another document of the outlet after its title and day when link and GUID are new', () => {
    const ring = baseline(entries(0, 20));
    const moved = entry(3, { id: 'new-cms-3', link: 'https://courier.example/2026/11/delegation' });
    expect(newEntries([moved], ring, context).known).toBe(1);
  });

  it('does not take two short titles of one day for one article', () => {
    const ring = baseline([entry(1, { title: 'Погода' })]);
    expect(newEntries([entry(2, { title: 'Погода' })], ring, context).entries).toHaveLength(1);
  });

  it('gives an entry without a link an address of its own that is no page', () => {
    const found = [entry(1, { link: undefined }), entry(2, { link: undefined })];
    const urls = newEntries(found, undefined, context).entries.map(({ url }) => url);
    expect(new Set(urls).size).toBe(2);
    expect(urls.every((url) => url.startsWith('https://courier.example/rss.xml#entry-'))).toBe(true);
    expect(urls.some(hasOwnPage)).toBe(false);
  });

  it('keeps apart entries that all link to the home page', () => {
    const home = { link: 'https://courier.example/' };
    const ring = baseline([entry(1, home), entry(2, home)]);
    const poll = newEntries([entry(1, home), entry(2, home), entry(3, home)], ring, context);
    expect(poll.entries.map(({ title }) => title)).toEqual(['Delegation number 3 arrives in the capital']);
  });

  it('says an entry listed twice once', () => {
    const poll = newEntries([entry(1), entry(1), entry(2)], undefined, context);
    expect(poll.entries).toHaveLength(2);
    expect(poll.known).toBe(1);
  });

  it('remembers 100 entries in about a kilobyte and a half and all of a feed that lists more', () => {
    expect(baseline(entries(0, 100)).length).toBeLessThanOrEqual(1600);
    const ring = baseline(entries(0, 900));
    expect(newEntries(entries(0, 900), ring, context).entries).toEqual([]);
  });

  it('knows an entry that drops out and comes back', () => {
    const ring = newEntries(entries(10, 30), baseline(entries(0, 30)), context).ring;
    expect(newEntries(entries(0, 30), ring, context).entries).toEqual([]);
  });

  it('an unreadable ring is an empty one', () => {
    expect(newEntries(entries(0, 2), '*not base64*', context).entries).toHaveLength(2);
  });

  it('adds up whatever the feed holds: new and known are all that was found, and the second look finds nothing', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'same', 'https://courier.example/', 'A title long enough to tell'),
    );
    const found = fc.record({
      id: text,
      title: text,
      link: fc.option(text, { nil: undefined }),
      categories: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(found, { maxLength: 30 }), (list) => {
        const first = newEntries(list, undefined, context);
        expect(first.entries.length + first.known).toBe(list.length);
        expect(new Set(first.entries.map(({ entryId }) => entryId)).size).toBe(first.entries.length);
        const second = newEntries(list, first.ring, context);
        expect(second.entries).toEqual([]);
        expect(second.ring).toBe(first.ring);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('lessons of readers in the field', () => {
  it('1: identity is never the GUID alone: a GUID made of the headline changes with it, the entry does not', () => {
    const ring = baseline(entries(0, 20));
    const poll = newEntries(
      [entry(5, { id: 'delegation-five-arrives', title: 'Delegation five is here' })],
      ring,
      context,
    );
    expect(poll.entries.map(({ revised }) => revised)).toEqual([true]);
    expect(newEntries([entry(5, { id: '' })], ring, context).known).toBe(1);
  });

  it('2: a GUID repeated within one document is told apart by URL, never dropped', () => {
    const found = entries(0, 10, { id: 'same-for-all' });
    const poll = newEntries(found, undefined, context);
    expect(poll.entries).toHaveLength(10);
    const next = newEntries([entry(77, { id: 'same-for-all' }), ...found], poll.ring, context);
    expect(next.entries.map(({ url }) => url)).toEqual(['https://courier.example/news/77/']);
  });

  it('3: a move to https, to www or to another path does not announce everything again', () => {
    const ring = baseline(entries(0, 20));
    const https = entries(0, 20).map((one) => ({
      ...one,
      id: '',
      link: one.link?.replace('https://', 'http://www.'),
    }));
    expect(newEntries(https, ring, context).entries).toEqual([]);
    const path = entries(0, 20).map((one) => ({
      ...one,
      link: one.link?.replace('/news/', '/articles/2026/'),
    }));
    expect(newEntries(path, ring, context).entries).toEqual([]);
    const everything = entries(100, 120);
    const poll = newEntries(everything, ring, context);
    expect(poll.quiet).toBe('mass-renewal');
    expect(poll.entries.every(({ quiet }) => quiet === 'mass-renewal')).toBe(true);
  });

  it('4: old items pulled back into the window by deletions are not new', () => {
    const ring = newEntries(entries(10, 40), baseline(entries(0, 30)), context).ring;
    expect(newEntries(entries(5, 20), ring, context).entries).toEqual([]);
  });

  it('5: an update is not a new story: the same identity with other words is a revision', () => {
    const ring = baseline(entries(0, 20));
    const changed = entry(4, {
      title: 'Delegation four leaves with a contract',
      updated: '2026-11-20T07:00:00.000Z',
    });
    const poll = newEntries([changed, ...entries(5, 20)], ring, context);
    expect(poll.entries.map(({ revised, title }) => ({ revised, title }))).toEqual([
      { revised: true, title: 'Delegation four leaves with a contract' },
    ]);
    const bumped = entry(4, { published: '2026-11-20T07:30:00.000Z', updated: '2026-11-20T07:30:00.000Z' });
    expect(newEntries([bumped], ring, context).entries).toEqual([]);
  });

  it('7: tracking parameters make no duplicates', () => {
    const ring = baseline(entries(0, 20, { id: '' }));
    const tracked = entries(0, 20).map((one) => ({
      ...one,
      id: '',
      link: `${one.link}?utm_source=rss&yclid=1`,
    }));
    expect(newEntries(tracked, ring, context).entries).toEqual([]);
  });

  it('21: titles escaped twice are decoded before display and before comparing', () => {
    const ring = baseline([entry(1, { title: "Astana's new envoy meets the minister" })]);
    const escaped = entry(1, { title: 'Astana&amp;#x27;s  new envoy meets the minister' });
    expect(newEntries([escaped], undefined, context).entries[0]?.title).toBe(
      "Astana's new envoy meets the minister",
    );
    expect(newEntries([escaped], ring, context).entries).toEqual([]);
  });
});
