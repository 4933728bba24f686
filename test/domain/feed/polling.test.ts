import { describe, expect, it } from 'vitest';
import type { Ring } from '#domain/entry/new-entries';
import { FAILURE_CLASSES, type FailureClass, type FeedState, newFeedState } from '#domain/feed/feed-state';
import {
  afterFailure,
  afterSuccess,
  commonOutage,
  isDue,
  isUnconditionalSlot,
  type PollSuccess,
  pollIntervalMinutes,
} from '#domain/feed/polling';

const BOUNDS = { shortestMinutes: 10, longestMinutes: 1440 };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = new Date('2026-11-01T00:00:00Z');
const later = (milliseconds: number) => new Date(START.getTime() + milliseconds);
const feed = { id: 'steppe-courier/all' };
const RING = { seen: [] } as unknown as Ring;

/** A feed that was read at the start and had news then. */
const READ: FeedState = {
  ...newFeedState(feed.id, 'steppe-courier'),
  version: 1,
  ring: RING,
  firstReadAt: START.toISOString(),
  lastNewAt: START.toISOString(),
};
const poll = (tick: Date, outage = false) => ({ tick, tickSeconds: 300, bounds: BOUNDS, outage });
const intervalAfter = (
  silence: number,
  state: Partial<FeedState> = {},
  depth?: { entries: number; hours: number },
) => pollIntervalMinutes({ depth }, { ...READ, ...state }, { tick: later(silence), bounds: BOUNDS });
const read = (result: Partial<Extract<PollSuccess, { kind: 'read' }>> = {}): PollSuccess => ({
  kind: 'read',
  ring: RING,
  listed: 30,
  fresh: 0,
  undated: 0,
  ...result,
});

/** The ticks of a day, five minutes apart, at which the feed is due. */
function dueTicks(state: FeedState, id = feed.id, from = START): Date[] {
  const ticks = Array.from({ length: 288 }, (_, n) => new Date(from.getTime() + n * 5 * MINUTE));
  return ticks.filter((tick) => isDue({ id }, state, poll(tick)));
}

describe('a feed', () => {
  it('is due at once when it was never asked, and as long as it was never read', () => {
    expect(isDue(feed, undefined, poll(START))).toBe(true);
    const failed = afterFailure(newFeedState(feed.id, 'x'), { class: 'dns', detail: '' }, START);
    expect(isDue(feed, failed, poll(later(5 * MINUTE)))).toBe(false);
    expect(isDue(feed, failed, poll(later(15 * MINUTE)))).toBe(true);
    expect(isDue(feed, failed, poll(later(20 * MINUTE)))).toBe(true);
  });

  it('is due every quarter of an hour while it has news, without a word written', () => {
    const busy = { ...READ, lastNewAt: later(DAY).toISOString() };
    expect(dueTicks(busy)).toHaveLength(96);
  });

  it('gives the same answer for the same tick, and its own answer for each feed', () => {
    const ids = Array.from({ length: 60 }, (_, n) => `outlet-${n}/all`);
    const busy = { ...READ, lastNewAt: later(DAY).toISOString() };
    const first = ids.map((id) => dueTicks(busy, id)[0]?.getTime());
    expect(ids.map((id) => dueTicks(busy, id)[0]?.getTime())).toEqual(first);
    expect(new Set(first).size).toBe(3);
  });

  it('is due at every tick when ticks are further apart than its turns', () => {
    const hourly = { ...poll(later(HOUR)), tickSeconds: 3600 };
    expect(isDue(feed, READ, hourly)).toBe(true);
  });

  it('misses no turn and takes none twice while its interval grows', () => {
    const ticks = Array.from({ length: 3 * 288 }, (_, n) => later(n * 5 * MINUTE));
    const due = ticks.filter((tick) => isDue(feed, READ, poll(tick)));
    const gaps = due.slice(1).map((tick, n) => (tick.getTime() - (due[n]?.getTime() ?? 0)) / MINUTE);
    expect(Math.max(...gaps)).toBe(240);
    expect(Math.min(...gaps)).toBe(15);
    expect(due.length).toBeLessThan(80);
  });
});

describe('lesson 19: the polling interval must follow the depth of the feed', () => {
  it.each([
    [HOUR, 15],
    [5 * HOUR, 30],
    [10 * HOUR, 60],
    [DAY, 120],
    [3 * DAY, 240],
    [10 * DAY, 240],
    [60 * DAY, 1440],
  ])(
    'lengthens while there is nothing new: %i ms after the last news it is %i minutes',
    (silence, minutes) => {
      expect(intervalAfter(silence)).toBe(minutes);
    },
  );

  it('stays short enough to read a feed three times before it scrolls over', () => {
    expect(intervalAfter(5 * DAY, {}, { entries: 25, hours: 6 })).toBe(120);
    expect(intervalAfter(5 * DAY, {}, { entries: 10, hours: 1 })).toBe(15);
  });

  it('shortens when under a third of the feed was known, down to ten minutes', () => {
    let state: FeedState = READ;
    const paces = [1, 2, 3, 4].map(() => {
      state = afterSuccess(state, read({ fresh: 25 }), START) ?? state;
      return state.paceMinutes;
    });
    expect(paces).toEqual([30, 15, 10, 10]);
    expect(intervalAfter(5 * DAY, { paceMinutes: 30 })).toBe(30);
  });

  it('lengthens again when over two thirds were known, and not in between', () => {
    const pace = (paceMinutes: number | undefined, fresh: number) =>
      afterSuccess({ ...READ, paceMinutes }, read({ fresh }), START)?.paceMinutes;
    expect(pace(10, 15)).toBe(10);
    expect(pace(10, 1)).toBe(20);
    expect(pace(40, 1)).toBeUndefined();
    expect(pace(undefined, 1)).toBeUndefined();
  });

  it('never falls below the floor of ten minutes nor leaves the configured bounds', () => {
    const bounded = (bounds: typeof BOUNDS, silence: number, state: Partial<FeedState> = {}) =>
      pollIntervalMinutes({}, { ...READ, ...state }, { tick: later(silence), bounds });
    expect(bounded({ shortestMinutes: 5, longestMinutes: 60 }, 0, { paceMinutes: 5 })).toBe(10);
    expect(bounded({ shortestMinutes: 45, longestMinutes: 60 }, 0)).toBe(45);
    expect(bounded({ shortestMinutes: 10, longestMinutes: 60 }, 60 * DAY)).toBe(60);
  });

  it('leaves a feed alone as long as it asks, but not an hour', () => {
    expect(intervalAfter(0, { timeToLiveMinutes: 20 })).toBe(15);
    expect(intervalAfter(0, { timeToLiveMinutes: 60 })).toBe(30);
  });
});

describe('lesson 8: conditional requests go wrong', () => {
  it('asks without conditions exactly once a day, whatever the interval', () => {
    for (const silence of [0, 10 * HOUR, 5 * DAY]) {
      const state = { ...READ, lastNewAt: later(-silence).toISOString() };
      const days = [0, 1, 2].map((n) => {
        const from = later(n * DAY);
        const steady = { ...state, lastNewAt: new Date(from.getTime() - silence).toISOString() };
        return dueTicks(steady, feed.id, from).filter((tick) =>
          isUnconditionalSlot(feed, steady, { tick: new Date(tick.getTime() + 20_000), bounds: BOUNDS }),
        ).length;
      });
      expect(days).toEqual([1, 1, 1]);
    }
  });
});

describe('lesson 9: Retry-After needs the right scope', () => {
  const told = { class: 'rate-limited', detail: 'answers 429', retryAfterSeconds: 7200 } as const;

  it('keeps the feed that was told waiting as long as asked', () => {
    const state = afterFailure(READ, told, START);
    expect(state.notBefore).toBe(later(2 * HOUR).toISOString());
    expect(dueTicks(state)[0]?.getTime()).toBeGreaterThanOrEqual(later(2 * HOUR).getTime());
  });

  it('keeps it waiting for a day at most, and no longer than asked when bounds are shorter', () => {
    const state = afterFailure(READ, { ...told, retryAfterSeconds: 9_999_999 }, START);
    expect(state.notBefore).toBe(later(DAY).toISOString());
    const turn = { ...poll(later(2 * HOUR)), bounds: { shortestMinutes: 10, longestMinutes: 60 } };
    expect(isDue(feed, state, { ...turn, tickSeconds: 3600 })).toBe(false);
  });
});

describe('lesson 12: never give up permanently, never fail silently', () => {
  it.each(FAILURE_CLASSES)(
    'asks again after any number of failures of class %s, within a day',
    (failureClass) => {
      let state: FeedState = READ;
      let now = START;
      for (let n = 1; n <= 40; n += 1) {
        state = afterFailure(state, { class: failureClass, detail: 'again' }, now);
        const next = new Date(state.notBefore ?? 0);
        expect(next.getTime() - now.getTime()).toBeGreaterThanOrEqual(15 * MINUTE);
        expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(DAY);
        expect(isDue(feed, state, { ...poll(next), tickSeconds: 86_400 })).toBe(true);
        now = next;
      }
      expect(state).toMatchObject({ failuresInARow: 40, failingSince: START.toISOString() });
    },
  );

  it('doubles the wait with every failure', () => {
    let state: FeedState = READ;
    const waits = [1, 2, 3, 4].map(() => {
      state = afterFailure(state, { class: 'server', detail: 'answers 500' }, START);
      return (Date.parse(state.notBefore ?? '') - START.getTime()) / MINUTE;
    });
    expect(waits).toEqual([15, 30, 60, 120]);
  });

  it('waits no longer than the longest interval configured', () => {
    const state = { ...afterFailure(READ, { class: 'robots', detail: '' }, START) };
    const turn = {
      tick: later(HOUR),
      tickSeconds: 3600,
      bounds: { shortestMinutes: 10, longestMinutes: 60 },
    };
    expect(isDue(feed, state, turn)).toBe(true);
  });

  it('remembers why, and until when', () => {
    const state = afterFailure(READ, { class: 'tls', detail: 'x'.repeat(1_000) }, START);
    expect(state.lastFailure).toEqual({ class: 'tls', at: START.toISOString(), detail: 'x'.repeat(300) });
    expect(state.version).toBe(READ.version + 1);
  });

  it('discounts failures when most feeds fail at once for reasons of our own', () => {
    const failing = (failureClass: FailureClass, times: number) => {
      let state: FeedState = READ;
      for (let n = 0; n < times; n += 1)
        state = afterFailure(state, { class: failureClass, detail: '' }, START);
      return state;
    };
    const all = (['dns', 'timeout', 'refused', 'dns'] as const).map((failureClass) =>
      failing(failureClass, 6),
    );
    const soon = later(20 * MINUTE);
    expect(commonOutage(all, soon)).toBe(true);
    expect(commonOutage([...all, READ, READ, READ, READ, READ], soon)).toBe(false);
    expect(commonOutage(all, later(2 * HOUR))).toBe(false);
    expect(
      commonOutage(
        (['gone', 'blocked', 'tls', 'robots'] as const).map((c) => failing(c, 6)),
        soon,
      ),
    ).toBe(false);

    const turn = { ...poll(soon), tickSeconds: 1200 };
    expect(isDue(feed, all[0], turn)).toBe(false);
    expect(isDue(feed, all[0], { ...turn, outage: true })).toBe(true);
    expect(isDue(feed, failing('gone', 6), { ...turn, outage: true })).toBe(false);
  });

  it('still sees the outage when the first feeds have recovered', () => {
    const failed = Array.from({ length: 4 }, () => afterFailure(READ, { class: 'dns', detail: '' }, START));
    const recovered = failed.map((state) => afterSuccess(state, { kind: 'nothing' }, START) ?? state);
    expect(commonOutage([...recovered.slice(0, 3), ...failed.slice(3)], later(MINUTE))).toBe(true);
  });
});

describe('the state of a feed', () => {
  it('is not written when a poll found nothing', () => {
    expect(afterSuccess(READ, { kind: 'nothing' }, later(HOUR))).toBeUndefined();
    expect(afterSuccess(READ, read({ etag: '"new"', bodyHash: 'new' }), later(HOUR))).toBeUndefined();
  });

  it('is written at the first reading, even of an empty feed', () => {
    const first = afterSuccess(newFeedState(feed.id, 'x'), read({ listed: 0 }), START);
    expect(first).toMatchObject({ version: 1, firstReadAt: START.toISOString(), entriesTotal: 0 });
    expect(first?.lastNewAt).toBeUndefined();
  });

  it('takes both validators, hash and ring of a reading with news', () => {
    const before = { ...READ, etag: '"old"', lastModified: 'old', bodyHash: 'old' };
    const next = afterSuccess(before, read({ etag: '"new"', bodyHash: 'new', fresh: 2 }), later(HOUR));
    expect(next).toMatchObject({
      etag: '"new"',
      lastModified: undefined,
      bodyHash: 'new',
      lastNewAt: later(HOUR).toISOString(),
      lastOkAt: later(HOUR).toISOString(),
      entriesTotal: 2,
      version: 2,
    });
  });

  it('is written once when a feed recovers, keeping its validators and its last failure', () => {
    const failed = afterFailure({ ...READ, etag: '"1"' }, { class: 'timeout', detail: 'slow' }, START);
    const well = afterSuccess(failed, { kind: 'nothing' }, later(HOUR));
    expect(well).toMatchObject({
      failuresInARow: 0,
      etag: '"1"',
      version: 3,
      lastFailure: { class: 'timeout' },
    });
    expect(well).not.toHaveProperty('notBefore');
    expect(well).not.toHaveProperty('failingSince');
    expect(afterSuccess(well ?? failed, { kind: 'nothing' }, later(HOUR))).toBeUndefined();
  });

  it('keeps its validators when a poll fails', () => {
    const failed = afterFailure(
      { ...READ, etag: '"1"', bodyHash: 'a' },
      { class: 'blocked', detail: '' },
      START,
    );
    expect(failed).toMatchObject({ etag: '"1"', bodyHash: 'a', ring: RING });
  });

  it('counts new entries by day for sixty days, but not those of a first poll or a mass renewal', () => {
    const seenByDay = { '2026-08-01': 9, '2026-10-31': 3, '2026-11-01': 1 };
    const counted = (result: Partial<Extract<PollSuccess, { kind: 'read' }>>) =>
      afterSuccess({ ...READ, seenByDay }, read(result), START)?.seenByDay;
    expect(counted({ fresh: 4 })).toEqual({ '2026-10-31': 3, '2026-11-01': 5 });
    expect(counted({ fresh: 4, quiet: 'mass-renewal' })).toEqual(seenByDay);
  });
});

describe('lesson 16: undated feeds vanish behind date windows', () => {
  it('notes when all entries are undated, and when that is over', () => {
    const undated = afterSuccess(READ, read({ listed: 5, undated: 5 }), START);
    expect(undated?.undated).toBe(true);
    expect(afterSuccess(READ, read({ listed: 5, undated: 4 }), START)).toBeUndefined();
    expect(afterSuccess({ ...READ, undated: true }, read({ listed: 5, undated: 4 }), START)?.undated).toBe(
      false,
    );
  });
});
