import { describe, expect, it } from 'vitest';
import { billFor } from '#domain/bill/bill';
import { censusOf } from '#domain/bill/census';
import { BARE_CENSUS, costSoFar, type MonthSoFar } from '#domain/bill/month-so-far';
import { quantitiesOf } from '#domain/bill/quantities';
import { tariffOf } from '#domain/bill/tariff';
import { workload } from '#domain/bill/workload';
import { newFeedState } from '#domain/feed/feed-state';
import { defaultSettings } from '#domain/settings/settings';
import { synthesize } from '#laptop/synthesize';
import { anOutlet } from '../../support/builders';

const settings = defaultSettings();
const feeds = Array.from({ length: 54 }, (_, n) => ({ ...anOutlet().feeds[0]!, id: `f${n}` }));
const month = (about: Partial<MonthSoFar> = {}, entriesADay = 20): MonthSoFar => ({
  now: new Date('2026-03-31T23:59:00Z'),
  settings,
  feeds,
  states: feeds.map(({ id }) => ({
    ...newFeedState(id, 'o'),
    firstReadAt: '2026-01-01T00:00:00.000Z',
    lastNewAt: '2026-03-31T23:00:00.000Z',
    seenByDay: {
      '2026-02-28': 1_000_000,
      ...Object.fromEntries(
        Array.from({ length: 31 }, (__, day) => [`2026-03-${String(day + 1).padStart(2, '0')}`, entriesADay]),
      ),
    },
  })),
  tally: { month: '2026-03', articles: 330, changes: 110, stories: {} },
  subscriptions: { alerts: 0, digests: 0 },
  smsUsd: 0,
  ...about,
});
const tariff = tariffOf('us-east-1');
const cost = (...args: Parameters<typeof month>) => costSoFar(month(...args), tariff);

describe('what a month has cost so far', () => {
  it('is reckoned for the functions, queues, clocks and alarms that the template has', () => {
    const schedules = BARE_CENSUS.schedules + settings.editions.length;
    expect({ ...BARE_CENSUS, schedules }).toEqual(censusOf(synthesize(settings)));
  });

  it('is at the end of the month about what `irtysh cost` says of such a month', () => {
    const rates = workload({ outlets: 54, minutes: 10, readers: 0, relevantPerDay: 330 / 31 });
    const basis = { workload: rates, units: tariff.units, census: censusOf(synthesize(settings)) };
    const { usd } = billFor(quantitiesOf(basis), tariff.prices);
    // These are asked every 15 minutes, that bill is for every 10.
    expect(cost()).toBeGreaterThan(usd * 0.8);
    expect(cost()).toBeLessThan(usd * 1.05);
  });

  it('grows with the days of the month, and begins with the day the monitor began', () => {
    const half = cost({ now: new Date('2026-03-16T12:00:00Z') });
    expect(half).toBeGreaterThan(cost() * 0.4);
    expect(half).toBeLessThan(cost() * 0.75);
    const late = month().states.map((state) => ({ ...state, firstReadAt: '2026-03-29T00:00:00.000Z' }));
    expect(cost({ states: late })).toBeLessThan(cost() * 0.6);
  });

  it('grows with what came in, and counts no entry of another month', () => {
    expect(cost({}, 200)).toBeGreaterThan(cost({}, 20) * 1.5);
    expect(cost({}, 0)).toBeLessThan(cost({}, 20));
  });

  it('has the emails and the SMS in it', () => {
    const emails = cost({ subscriptions: { alerts: 100, digests: 50 } }) - cost();
    // 110 alerts to 100 and 31 days to 50 at 2 dollars for 100,000.
    expect(emails).toBeCloseTo(((110 * 100 + 31 * 50) * 2) / 100_000, 3);
    expect(cost({ smsUsd: 0.7 }) - cost()).toBeCloseTo(0.7, 6);
  });

  it('keeps what a month had where the readers are in the next one already', () => {
    const begun = { month: '2026-04', articles: 1, changes: 0, stories: {} };
    const before = { month: '2026-03', articles: 330, changes: 110 };
    expect(cost({ tally: { ...begun, before } })).toBe(cost());
    expect(cost({ tally: begun })).toBeLessThan(cost());
  });

  it('is a figure on the first of a month and before anything was read', () => {
    const start = { now: new Date('2026-04-01T00:00:30Z') };
    expect(cost(start)).toBeGreaterThan(0);
    expect(cost(start)).toBeLessThan(0.05);
    expect(cost({ states: [], tally: undefined, feeds: [] })).toBeGreaterThan(0);
  });
});
