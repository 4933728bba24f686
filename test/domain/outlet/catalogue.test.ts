import { describe, expect, it } from 'vitest';
import { addressOf } from '#domain/outlet/address-of';
import { findFeed, findOutlet, OUTLETS } from '#domain/outlet/catalogue';
import { OutletSchema } from '#domain/outlet/outlet-schema';

const feeds = OUTLETS.flatMap((outlet) => outlet.feeds);
const now = new Date('2026-03-31T20:00:00Z');

describe('the catalogue', () => {
  it('names each outlet and each feed once', () => {
    expect(new Set(OUTLETS.map(({ id }) => id)).size).toBe(OUTLETS.length);
    expect(new Set(feeds.map(({ id }) => id)).size).toBe(feeds.length);
    expect(new Set(feeds.map(({ url }) => url)).size).toBe(feeds.length);
  });

  it.each(OUTLETS.map((outlet) => [outlet.id, outlet] as const))(
    'describes %s as an added outlet would be',
    (_, outlet) => {
      expect(OutletSchema.safeParse(outlet).error?.issues).toBeUndefined();
    },
  );

  it('says of each feed that is off why, and switches on only what was measured', () => {
    for (const feed of feeds) {
      expect([feed.id, feed.enabled]).toEqual([feed.id, feed.offBecause === undefined]);
      if (feed.confidence !== 'high') expect([feed.id, feed.enabled]).toEqual([feed.id, false]);
    }
  });

  it('covers both countries, the region and the languages of each', () => {
    const on = OUTLETS.filter((outlet) => outlet.feeds.some(({ enabled }) => enabled));
    const languages = new Set(feeds.filter(({ enabled }) => enabled).flatMap((feed) => feed.languages));
    expect(OUTLETS.length).toBeGreaterThanOrEqual(80);
    expect(on.filter(({ country }) => country === 'KZ').length).toBeGreaterThanOrEqual(12);
    expect(on.filter(({ country }) => country === 'JP').length).toBeGreaterThanOrEqual(15);
    for (const language of ['en', 'ru', 'kk', 'ja'] as const) expect(languages).toContain(language);
  });

  it('leaves every address in full once its day is filled in', () => {
    for (const feed of feeds) expect(addressOf(feed, now)).not.toMatch(/[{}]/);
  });

  it('finds outlets and feeds by id', () => {
    expect(findOutlet('astana-times')?.name).toBe('The Astana Times');
    expect(findFeed('kazinform/kk')?.feed.url).toBe('https://kaz.inform.kz/rss/kz.xml');
    expect(findFeed('kazinform/none')).toBeUndefined();
    expect(findFeed('nobody/all')).toBeUndefined();
  });
});

describe('lesson 18: aggregator links are not article links', () => {
  it('fetches no page through an aggregator', () => {
    const aggregators = feeds.filter(({ kind }) => kind === 'aggregator');
    expect(aggregators.length).toBeGreaterThan(0);
    expect(aggregators.filter(({ pagesClosed }) => !pagesClosed)).toEqual([]);
  });
});

describe('the terms of outlets', () => {
  it.each(['kantei', 'jetro', 'asahi', 'mainichi', 'jiji', 'nhk', 'nhk-world', 'reuters', 'google-news'])(
    'let only title and link of %s be shown',
    (outletId) => expect(findOutlet(outletId)?.display).toBe('title_link_only'),
  );

  it('are not broken by default: what robots.txt or the terms forbid is off', () => {
    for (const id of ['google-news', 'reuters', 'kantei']) {
      expect(findOutlet(id)?.feeds.filter(({ enabled }) => enabled)).toEqual([]);
    }
  });
});
