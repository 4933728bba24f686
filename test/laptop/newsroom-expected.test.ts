import { describe, expect, it } from 'vitest';
import { feedOf, pageAddress } from '#laptop/newsroom-listing';
import { readNewsroom } from '#laptop/newsroom-outlet';
import { expectedNewsroom } from '../support/newsroom-expected';

const { outlets, window } = readNewsroom('fixtures/newsroom');
const expected = expectedNewsroom();
const scripted = outlets.flatMap((outlet) =>
  outlet.articles.map((article) => ({
    id: `${outlet.outlet.id}/${article.key}`,
    article,
    feed: feedOf(outlet, article).id,
    url: pageAddress(outlet, article, article.at),
  })),
);
const byId = new Map(scripted.map((one) => [one.id, one]));

describe('the expectations of the newsroom', () => {
  it('name every article of every script once, at its address and moment, or say that it is never seen', () => {
    const named = expected.entries.filter(({ id }) => byId.has(id));
    expect([...named, ...expected.neverSeen].map(({ id }) => id).sort()).toEqual(
      scripted.map(({ id }) => id).sort(),
    );
    for (const { id, url, feed, at } of named) {
      const script = byId.get(id)!;
      expect({ id, url, feed, at: new Date(at) }).toEqual({
        id,
        url: script.url,
        feed: script.feed,
        at: script.article.at,
      });
    }
  });

  it('have a revision for every correction', () => {
    const corrected = scripted.filter(({ article }) => article.corrections.length > 0);
    const revisions = expected.entries.filter(({ fate }) => fate.includes('revision-of'));
    expect(revisions.map(({ id }) => id).sort()).toEqual(corrected.map(({ id }) => `${id} corrected`).sort());
  });

  it('call quiet what is listed before the first poll and what an archive announces anew', () => {
    for (const { id, quiet } of expected.entries) {
      const article = byId.get(id)?.article;
      if (article && !article.dated)
        expect({ id, quiet }).toEqual({ id, quiet: article.at <= window.from ? 'first-poll' : undefined });
      if (article?.dated) expect({ id, quiet }).toEqual({ id, quiet: 'mass-renewal' });
    }
  });

  it('put every relevant article into one story, with its relation and language', () => {
    const relevant = expected.entries.filter(({ fate }) =>
      fate.some((f) => /^article:(bilateral|regional)$/.test(f)),
    );
    const members = expected.stories.flatMap(({ key, members: ids }) =>
      ids.map((id) => ({ id, story: key })),
    );
    const byKey = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(relevant.map(({ id, story }) => ({ id, story })).sort(byKey)).toEqual(members.sort(byKey));
    for (const { key, relation, languages, members: ids } of expected.stories) {
      const of = relevant.filter(({ id }) => ids.includes(id));
      expect(
        of.flatMap(({ fate }) => fate),
        key,
      ).toEqual(of.map(() => `article:${relation}`));
      expect(new Set(of.map(({ language }) => language)), key).toEqual(new Set(languages));
    }
  });

  it('speak of every feed, story and repeat by a name that exists', () => {
    const feeds = outlets.flatMap(({ outlet }) => outlet.feeds.map(({ id }) => id));
    expect(Object.keys(expected.feeds).sort()).toEqual(feeds.sort());
    const keys = new Set(expected.stories.map(({ key }) => key));
    for (const { opened, continued } of expected.digests) {
      expect([...opened, ...continued].filter((key) => !keys.has(key))).toEqual([]);
    }
    expect(expected.repeats.filter(({ id }) => !byId.has(id))).toEqual([]);
  });

  it('are mostly of news that is nobody’s concern, in four languages and at least 140 entries', () => {
    const relevant = expected.entries.filter(({ story }) => story !== undefined);
    expect(expected.entries.length).toBeGreaterThanOrEqual(140);
    expect(relevant.length).toBeLessThan(expected.entries.length / 2);
    expect(new Set(expected.entries.map(({ language }) => language))).toEqual(
      new Set(['en', 'ru', 'kk', 'ja']),
    );
  });
});
