import { describe, expect, it } from 'vitest';
import { baselinePerDay, feedHealth } from '#domain/feed/feed-health';
import { type FeedState, newFeedState } from '#domain/feed/feed-state';
import { afterFailure } from '#domain/feed/polling';

const DAY = 86_400_000;
const NOW = new Date('2026-11-30T12:00:00Z');
const ago = (days: number) => new Date(NOW.getTime() - days * DAY);
const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

/** A feed first read 40 days ago, with so many entries on each of the days ago. */
const feedWith = (perDay: number, daysAgo: readonly number[], state: Partial<FeedState> = {}): FeedState => ({
  ...newFeedState('steppe-courier/all', 'steppe-courier'),
  version: 9,
  firstReadAt: ago(40).toISOString(),
  lastNewAt: ago(Math.min(...daysAgo)).toISOString(),
  seenByDay: Object.fromEntries(daysAgo.map((days) => [dayOf(ago(days)), perDay])),
  entriesTotal: perDay * daysAgo.length,
  ...state,
});
const daily = (from: number) => Array.from({ length: 40 - from }, (_, n) => from + n);

describe('the baseline', () => {
  it('is what a feed had on a day that it was watched', () => {
    expect(baselinePerDay(feedWith(10, daily(0)), NOW)).toBe(10);
    expect(baselinePerDay(newFeedState('a/b', 'a'), NOW)).toBe(0);
    expect(baselinePerDay(feedWith(10, [0], { firstReadAt: ago(0.5).toISOString() }), NOW)).toBe(0);
  });
});

describe('lesson 12: never fail silently', () => {
  it('says of a failing feed how often, since when, why and until when', () => {
    let state = afterFailure(
      feedWith(10, daily(0)),
      { class: 'timeout', detail: 'no answer in time' },
      ago(0.1),
    );
    expect(feedHealth(state, NOW)).toMatchObject({
      level: 'failing',
      words: 'failed once (timeout: no answer in time); next try after 2026-11-30 09:51 UTC',
    });
    for (let n = 0; n < 4; n += 1)
      state = afterFailure(state, { class: 'gone', detail: 'answers 404' }, ago(0));
    expect(feedHealth(state, NOW).words).toMatch(
      /^failed 5 times since 2026-11-30 09:36 UTC \(gone: answers 404\)/,
    );
  });

  it('calls trouble persistent after five failures over two days', () => {
    let state = feedWith(10, daily(0));
    for (const days of [3, 2.5, 2, 1]) {
      state = afterFailure(state, { class: 'tls', detail: 'chain' }, ago(days));
      expect(feedHealth(state, NOW).level).toBe('failing');
    }
    state = afterFailure(state, { class: 'tls', detail: 'chain' }, ago(0.5));
    expect(feedHealth(state, NOW).level).toBe('persistent');
  });
});

describe('silence', () => {
  it('is judged by the habit of the feed itself', () => {
    expect(feedHealth(feedWith(50, daily(1)), NOW).level).toBe('ok');
    expect(feedHealth(feedWith(50, daily(3)), NOW)).toMatchObject({
      level: 'silent',
      words: 'no news since 2026-11-27, where 50 entries a day are usual',
    });
    const weekly = [12, 19, 26, 33, 40];
    expect(feedHealth(feedWith(3, weekly), NOW).level).toBe('ok');
    expect(feedHealth(feedWith(3, [17, 24, 31, 38]), NOW).level).toBe('silent');
  });

  it('is not found in a feed watched for less than a week', () => {
    const young = feedWith(20, [4, 5], { firstReadAt: ago(6).toISOString() });
    expect(feedHealth(young, NOW).level).toBe('ok');
  });

  it('is found in a feed that never had anything new for two weeks', () => {
    const empty = (days: number): FeedState => ({
      ...newFeedState('a/b', 'a'),
      version: 1,
      firstReadAt: ago(days).toISOString(),
    });
    expect(feedHealth(empty(13), NOW).level).toBe('ok');
    expect(feedHealth(empty(15), NOW)).toMatchObject({
      level: 'silent',
      words: expect.stringMatching(/^nothing new since 2026-11-15/),
    });
  });

  it('is no matter for a feed that was never read', () => {
    expect(feedHealth(newFeedState('a/b', 'a'), NOW)).toEqual({ level: 'ok', words: 'well', undated: false });
  });
});

describe('lesson 16: undated feeds vanish', () => {
  it('raises a flag when no entry carries a date', () => {
    expect(feedHealth(feedWith(10, daily(0), { undated: true }), NOW)).toEqual({
      level: 'ok',
      words: 'none of its entries carries a date',
      undated: true,
    });
  });
});
