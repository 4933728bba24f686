import type { ArchiveLinks } from '#domain/archive/archive-links';
import { costSoFar, type Tariff } from '#domain/bill/month-so-far';
import { compileDigest } from '#domain/digest/compile-digest';
import type { Digest, MonthCost, NearMiss, SourceHealth } from '#domain/digest/digest';
import type { Edition, Span } from '#domain/digest/edition';
import { feedHealth } from '#domain/feed/feed-health';
import type { FeedState } from '#domain/feed/feed-state';
import type { Outlet } from '#domain/outlet/outlet';
import type { Settings } from '#domain/settings/settings';
import type { Clock, FeedStates, Log, Spending, Stories } from '#pipeline/ports';

/** What a digest is made of; nothing of it is changed. */
export interface DigestSources {
  readonly outlets: readonly Outlet[];
  readonly stories: Stories;
  readonly states: FeedStates;
  readonly clock: Clock;
  readonly log: Log;
  /** What the month has cost is said where this is given. */
  readonly bill?: MonthBill;
  /** Where stories can be read whole, and issues that are sent, where that is. */
  readonly archive?: Pick<ArchiveLinks, 'storyUrl'> & Partial<ArchiveLinks>;
}

/** By what a month's cost is reckoned. */
export interface MonthBill {
  readonly spending: Spending;
  readonly tariff: Tariff;
  readonly settings: Pick<Settings, 'editions' | 'polling' | 'archive' | 'monthlyBudgetUsd'>;
}

const NEAR_MISSES = 10;

/** Everything of a span, as it stands in the table now. */
export async function digestOf(edition: Edition, { from, to }: Span, deps: DigestSources): Promise<Digest> {
  const now = deps.clock.now();
  const [stories, misses, states] = await Promise.all([
    deps.stories.changedBetween(from, to),
    deps.stories.nearMisses(from, to, NEAR_MISSES),
    deps.states.all(),
  ]);
  const cost = await monthCost(states, now, deps);
  const names = new Map(deps.outlets.map(({ id, name }) => [id, name]));
  const nearMisses: NearMiss[] = misses.map(({ title, outletId, url, score }) => ({
    title,
    url,
    outletName: names.get(outletId) ?? outletId,
    score: score ?? 0,
  }));
  const health = healthOf(states, deps.outlets, now);
  return compileDigest({ edition, from, to, stories, nearMisses, health, cost });
}

/** An issue goes out without its cost sooner than not at all. */
async function monthCost(
  states: readonly FeedState[],
  now: Date,
  { bill, outlets, stories, log }: DigestSources,
): Promise<MonthCost | undefined> {
  if (!bill) return undefined;
  const { spending, tariff, settings } = bill;
  try {
    const [smsUsd, subscriptions, tally] = await Promise.all([
      spending.smsUsd(now),
      spending.subscriptions(),
      stories.month(),
    ]);
    const feeds = outlets.flatMap((outlet) => outlet.feeds.filter(({ enabled }) => enabled));
    return {
      month: now.toISOString().slice(0, 7),
      spentUsd: costSoFar({ now, settings, feeds, states, tally, subscriptions, smsUsd }, tariff),
      ...(settings.monthlyBudgetUsd > 0 ? { budgetUsd: settings.monthlyBudgetUsd } : {}),
    };
  } catch (cause) {
    log.warn('cost of the month not known', { because: String(cause) });
    return undefined;
  }
}

function healthOf(states: readonly FeedState[], outlets: readonly Outlet[], now: Date): SourceHealth {
  const known = new Map(states.map((state) => [state.feedId, state]));
  const feeds = outlets.flatMap(({ name, feeds: all }) =>
    all.filter(({ enabled }) => enabled).map(({ id }) => ({ id, outletName: name })),
  );
  const failing = feeds.flatMap(({ id, outletName }) => {
    const state = known.get(id);
    if (!state || feedHealth(state, now).level === 'ok') return [];
    return [
      { outletName, since: state.failingSince ?? state.lastNewAt ?? state.lastOkAt ?? now.toISOString() },
    ];
  });
  return { feeds: feeds.length, failing };
}
