import type { FeedState } from '#domain/feed/feed-state';
import { pollIntervalMinutes } from '#domain/feed/polling';
import type { Feed } from '#domain/outlet/outlet';
import type { Settings } from '#domain/settings/settings';
import type { MonthTally } from '#domain/story/month-tally';
import { billFor } from './bill';
import type { Census } from './census';
import type { PriceTable } from './prices';
import { quantitiesOf } from './quantities';
import { DAYS } from './runs';
import type { Units } from './units';
import { workload } from './workload';

/** What the stack is made of, whatever is configured; `test/domain/bill` holds it against the template. */
export const BARE_CENSUS: Census = {
  functions: {
    PlanPolls: { memoryMb: 512, runsAtOnce: 1 },
    PullFeeds: { memoryMb: 640, runsAtOnce: 4 },
    ReadArticles: { memoryMb: 512, runsAtOnce: 2 },
    SendAlerts: { memoryMb: 512, runsAtOnce: 1 },
    SettleAlerts: { memoryMb: 512, runsAtOnce: 1 },
    SendDigest: { memoryMb: 512, runsAtOnce: 1 },
    PublishArchive: { memoryMb: 512, runsAtOnce: 1 },
  },
  mappedQueues: { standard: 1, fifo: 1 },
  archived: true,
  schedules: 3,
  clocks: 2,
  alarmMetrics: 8,
  customMetrics: 0,
  // One that is asked for is among the three that an account has free.
  dashboards: 0,
  unpriced: {},
};

/** What a table remembers of its month by itself, and whom it tells. */
export type MonthSoFar = {
  readonly now: Date;
  readonly settings: Pick<Settings, 'editions' | 'polling' | 'archive'>;
  readonly feeds: readonly Feed[];
  readonly states: readonly FeedState[];
  readonly tally?: MonthTally;
  /** Confirmed subscriptions: each is counted as if its filters let everything pass. */
  readonly subscriptions: { readonly alerts: number; readonly digests: number };
  /** Dollars set aside for SMS. */
  readonly smsUsd: number;
};

/** Units as they were measured, and what a region asks for them. */
export type Tariff = { readonly units: Units; readonly prices: PriceTable };

const DAY_MS = 86_400_000;

/**
 * Dollars at list price, before free allowances, of the calendar month (UTC, as AWS bills) so far: the entries, articles and alerts
 * that there were, and the polls that their feeds' pace asks for, each with the units that were measured for one. About: nobody
 * has asked AWS, whose own counts `irtysh cost --actual` shows.
 */
export function costSoFar(month: MonthSoFar, { units, prices }: Tariff): number {
  const { now, settings, subscriptions } = month;
  const days = daysWatched(month);
  const billed = now.toISOString().slice(0, 7);
  const tally = [month.tally, month.tally?.before].find((one) => one?.month === billed);
  const outlets = Math.max(1, month.feeds.length);
  const rates = workload({
    outlets,
    minutes: (outlets * 1440) / Math.max(1, pollsADay(month)),
    readers: 0,
    entriesPerOutletDay: entriesIn(month) / outlets / days,
    relevantPerDay: (tally?.articles ?? 0) / days,
    alertsPerDay: (tally?.changes ?? 0) / days,
    editions: settings.editions.length,
  });
  const census = {
    ...BARE_CENSUS,
    archived: settings.archive,
    schedules: BARE_CENSUS.schedules + settings.editions.length,
  };
  const used = quantitiesOf({ workload: rates, units, census }).map((line) => ({
    ...line,
    quantity: (line.quantity * days) / DAYS,
  }));
  const emails = (tally?.changes ?? 0) * subscriptions.alerts + days * subscriptions.digests;
  const bill = billFor(
    [...used, { what: 'SNS, emails delivered', of: 'snsEmail', quantity: emails }],
    prices,
  );
  return bill.usd + month.smsUsd;
}

/** Days of the month on which this monitor was there, at least an hour. */
function daysWatched({ now, states }: MonthSoFar): number {
  const start = Date.UTC(now.getUTCFullYear(), now.getUTCMonth());
  const first = Math.min(
    ...states.flatMap(({ firstReadAt }) => (firstReadAt ? [Date.parse(firstReadAt)] : [])),
  );
  const since = Number.isFinite(first) ? Math.max(start, first) : start;
  return Math.max(1 / 24, (now.getTime() - since) / DAY_MS);
}

function pollsADay({ now, settings, feeds, states }: MonthSoFar): number {
  const known = new Map(states.map((state) => [state.feedId, state]));
  const poll = { tick: now, bounds: settings.polling };
  return feeds.reduce((sum, feed) => sum + 1440 / pollIntervalMinutes(feed, known.get(feed.id), poll), 0);
}

function entriesIn({ now, states }: MonthSoFar): number {
  const month = now.toISOString().slice(0, 7);
  const inMonth = (days: Readonly<Record<string, number>> = {}) =>
    Object.entries(days).reduce((sum, [day, count]) => sum + (day.startsWith(month) ? count : 0), 0);
  return states.reduce((sum, state) => sum + inMonth(state.seenByDay) + inMonth(state.quietByDay), 0);
}
