import { canaryEntry, isCanaryTick } from '#domain/canary/canary';
import { type Edition, firstCursor, isLate } from '#domain/digest/edition';
import { feedHealth } from '#domain/feed/feed-health';
import type { FeedState } from '#domain/feed/feed-state';
import { commonOutage, isDue, type PollBounds } from '#domain/feed/polling';
import { byHost } from '#domain/outlet/by-host';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import type { PollMessage } from '#pipeline/messages';
import { UNHEALTHY_SHARE } from '#pipeline/metrics';
import type { EditionCursors, Entries, FeedStates, Log, Polls, Warnings } from '#pipeline/ports';
import { LATE_DIGEST, UNHEALTHY_FEEDS, UNHEALTHY_PERCENT } from '#pipeline/warnings';

export interface PlanDeps {
  readonly outlets: readonly Outlet[];
  readonly states: FeedStates;
  readonly polls: Polls;
  /** Where the canary begins its way. */
  readonly entries: Entries;
  readonly warnings: Warnings;
  /** Whose digests are listened for. */
  readonly editions: readonly Edition[];
  readonly cursors: EditionCursors;
  readonly bounds: PollBounds;
  /** Seconds from one tick to the next. */
  readonly tickSeconds: number;
  readonly log: Log;
}

/** Seconds from one tick of the schedule to the next (`lib/pipeline/poll.ts`). */
export const TICK_SECONDS = 300;

/**
 * At most this many feeds travel in one message. A run waits for the slowest of them, so that the more there are the less each one's
 * waiting costs: for 2,000 feeds a run of 200 costs a third of what runs of ten hosts did.
 */
export const FEEDS_A_MESSAGE = 200;
/** Of them at most this many of one host: they are asked one after the other, within the function's timeout. */
const FEEDS_OF_A_HOST = 20;

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
  const messages = messagesOf(due, tick);
  if (messages.length > 0) await deps.polls.send(messages);
  if (isCanaryTick(tick, deps.tickSeconds))
    await beside('canary', () => deps.entries.send([canaryEntry(tick)]), deps);
  const unhealthy = unhealthyPercent(feeds, byFeed, tick);
  if (isFirstOfHour(tick, deps)) await beside('editions', () => listenForEditions(tick, deps), deps);
  if (unhealthy > UNHEALTHY_PERCENT) await beside('warning', () => deps.warnings.tell(UNHEALTHY_FEEDS), deps);
  deps.log.info('polls planned', {
    feeds: due.length,
    messages: messages.length,
    [UNHEALTHY_SHARE.field]: unhealthy,
  });
  return due.length;
}

const isFirstOfHour = (tick: Date, { tickSeconds }: PlanDeps): boolean =>
  tick.getUTCMinutes() < tickSeconds / 60;

/** Warns when an edition was not told at its hour. One that never was gets a cursor, so that its silence begins now. */
async function listenForEditions(tick: Date, { editions, cursors, warnings, log }: PlanDeps): Promise<void> {
  const late: string[] = [];
  for (const edition of editions) {
    const cursor = await cursors.get(edition.name);
    if (!cursor) await cursors.put(firstCursor(edition, tick));
    else if (isLate(cursor, edition, tick)) late.push(edition.name);
  }
  if (late.length === 0) return;
  log.warn('digest late', { editions: late.join(', ') });
  await warnings.tell(LATE_DIGEST);
}

/**
 * Does what goes beside the polls, which it must not make fail: a canary that stays away is missed by the watch over it, and a
 * warning is tried again at the next tick.
 */
async function beside(
  what: string,
  work: () => Promise<void>,
  { log }: Pick<PlanDeps, 'log'>,
): Promise<void> {
  try {
    await work();
  } catch (failure) {
    log.warn('left undone beside the polls', { what, because: String(failure) });
  }
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

function messagesOf(feeds: readonly Feed[], tick: Date): PollMessage[] {
  return roundsOf(feeds)
    .flatMap(together)
    .map((feedIds) => ({ tick: tick.toISOString(), feedIds }));
}

/** The feeds of each host together, hosts with more feeds than one run may ask in several rounds: no message has a host twice. */
function roundsOf(feeds: readonly Feed[]): string[][][] {
  const rounds: string[][][] = [];
  for (const ofHost of byHost(feeds).values()) {
    chunks(
      ofHost.map(({ id }) => id),
      FEEDS_OF_A_HOST,
    ).forEach((chunk, n) => {
      rounds[n] = [...(rounds[n] ?? []), chunk];
    });
  }
  return rounds;
}

/** As few lists as there must be, none longer than a message. */
function together(hosts: readonly string[][]): string[][] {
  const lists: string[][] = [];
  for (const feedIds of hosts) {
    const last = lists.at(-1);
    if (last && last.length + feedIds.length <= FEEDS_A_MESSAGE) last.push(...feedIds);
    else lists.push([...feedIds]);
  }
  return lists;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  );
}
