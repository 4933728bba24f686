import { feedHealth } from '#domain/feed/feed-health';
import type { FeedState } from '#domain/feed/feed-state';
import { commonOutage, isDue, type PollBounds } from '#domain/feed/polling';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import type { PollMessage } from '#pipeline/messages';
import { UNHEALTHY_FEEDS } from '#pipeline/metrics';
import type { FeedStates, Log, Polls } from '#pipeline/ports';

export interface PlanDeps {
  readonly outlets: readonly Outlet[];
  readonly states: FeedStates;
  readonly polls: Polls;
  readonly bounds: PollBounds;
  /** Seconds from one tick to the next. */
  readonly tickSeconds: number;
  readonly log: Log;
}

/** Seconds from one tick of the schedule to the next (`lib/pipeline/poll.ts`). */
export const TICK_SECONDS = 300;

/** At most this many feeds travel in one message: their polls must end within the function's timeout. */
const FEEDS_A_MESSAGE = 10;

/** Picks the feeds that are due at a tick and sends them on, the feeds of one host together. Returns how many. */
export async function planPolls(tick: Date, deps: PlanDeps): Promise<number> {
  const states = await deps.states.all();
  const byFeed = new Map(states.map((state) => [state.feedId, state]));
  const poll = {
    tick,
    tickSeconds: deps.tickSeconds,
    bounds: deps.bounds,
    outage: commonOutage(states, tick),
  };
  const feeds = deps.outlets.flatMap((outlet) => outlet.feeds).filter((feed) => feed.enabled);
  const due = feeds.filter((feed) => isDue(feed, byFeed.get(feed.id), poll));
  const messages = byHost(due, tick);
  if (messages.length > 0) await deps.polls.send(messages);
  deps.log.info('polls planned', {
    feeds: due.length,
    hosts: messages.length,
    [UNHEALTHY_FEEDS.field]: unhealthyPercent(feeds, byFeed, tick),
  });
  return due.length;
}

/** Feeds that have been silent or failing for so long that a person should look, in a hundred watched. */
function unhealthyPercent(feeds: readonly Feed[], states: ReadonlyMap<string, FeedState>, now: Date): number {
  const unhealthy = feeds.filter(({ id }) => {
    const state = states.get(id);
    const level = state && feedHealth(state, now).level;
    return level === 'silent' || level === 'persistent';
  });
  return feeds.length === 0 ? 0 : Math.round((100 * unhealthy.length) / feeds.length);
}

function byHost(feeds: readonly Feed[], tick: Date): PollMessage[] {
  const hosts = new Map<string, string[]>();
  for (const feed of feeds) {
    const host = new URL(feed.url).host;
    hosts.set(host, [...(hosts.get(host) ?? []), feed.id]);
  }
  return [...hosts].flatMap(([host, feedIds]) =>
    chunks(feedIds, FEEDS_A_MESSAGE).map((ids) => ({ tick: tick.toISOString(), host, feedIds: ids })),
  );
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  );
}
