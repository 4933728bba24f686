import { createHash } from 'node:crypto';
import type { Quiet } from '#domain/entry/entry';
import type { Ring } from '#domain/entry/new-entries';
import type { Feed } from '#domain/outlet/outlet';
import type { FailureClass, FeedFailure, FeedState } from './feed-state';

/** How often a feed may be asked at most and at least, in minutes (`polling` in the settings). */
export type PollBounds = { readonly shortestMinutes: number; readonly longestMinutes: number };

/** A moment at which the planner looks at the feeds. */
export type PollTick = {
  readonly tick: Date;
  /** Time since the tick before. */
  readonly tickSeconds: number;
  readonly bounds: PollBounds;
  /** Most feeds fail at once (`commonOutage`): the fault is ours, so back-off does not count. */
  readonly outage?: boolean;
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DAY_MINUTES = 24 * 60;

/** Intervals in use, in minutes. Each divides a later one, so that a growing interval only drops slots of its grid. */
const LADDER = [10, 15, 30, 60, 120, 240, 480, DAY_MINUTES] as const;
/** No feed is asked more often, whatever is configured (the floor of mediacloud's rss-fetcher). */
const FLOOR_MINUTES = 10;
/** As fast as a feed is asked that is not about to overflow: four times an hour keeps urgent news under a quarter old. */
const BRISK_MINUTES = 15;
/** An eighth of the silence: a feed with news an hour ago is asked every 15 minutes, one with news yesterday every 2 hours. */
const SHARE_OF_SILENCE = 1 / 8;
/** A feed that had news within two weeks is never left alone longer than this. */
const ALIVE_MINUTES = 240;
const ALIVE_DAYS = 14;
/** Blog software writes an hour into every feed unasked, and news told at once cannot wait that long. */
const LONGEST_TIME_TO_LIVE = 30;
/** A feed that scrolls over in six hours is read three times while an entry stands in it. */
const READS_BEFORE_OVERFLOW = 3;

/** Minutes to wait after the first failure of each class; doubled with every further one, up to a day. */
const BACK_OFF_MINUTES: Readonly<Record<FailureClass, number>> = {
  dns: 15,
  timeout: 15,
  refused: 15,
  server: 15,
  'rate-limited': 30,
  'not-a-feed': 30,
  tls: 60,
  blocked: 60,
  gone: 60,
  redirect: 60,
  robots: 360,
  'too-large': 360,
  unsafe: 360,
};
const LONGEST_BACK_OFF_MINUTES = DAY_MINUTES;

/** Classes that our own side can cause for all feeds at once. */
const OUR_SIDE: ReadonlySet<FailureClass> = new Set(['dns', 'timeout', 'refused']);
const OUTAGE_RETRY_MINUTES = 15;

/** Minutes between two polls of a feed: follows its depth and how long ago it had news, within the bounds. */
export function pollIntervalMinutes(
  feed: Pick<Feed, 'depth'>,
  state: FeedState | undefined,
  { tick, bounds }: Pick<PollTick, 'tick' | 'bounds'>,
): number {
  const news = state?.lastNewAt ?? state?.firstReadAt;
  const silence = news ? Math.max(0, tick.getTime() - Date.parse(news)) : 0;
  const alive = silence < ALIVE_DAYS * DAY ? ALIVE_MINUTES : bounds.longestMinutes;
  const calm = Math.max(
    BRISK_MINUTES,
    Math.min((silence / MINUTE) * SHARE_OF_SILENCE, alive),
    Math.min(state?.timeToLiveMinutes ?? 0, LONGEST_TIME_TO_LIVE),
  );
  const overflows = feed.depth ? (feed.depth.hours * 60) / READS_BEFORE_OVERFLOW : Infinity;
  const wanted = Math.min(calm, overflows, state?.paceMinutes ?? Infinity, bounds.longestMinutes);
  const least = Math.max(FLOOR_MINUTES, bounds.shortestMinutes);
  return Math.max(least, rung(wanted));
}

/** The largest interval in use that is no longer than wanted. */
function rung(minutes: number): number {
  return LADDER.findLast((step) => step <= minutes) ?? LADDER[0];
}

/**
 * Whether a feed's turn has come. Its turns lie on a grid of its own interval, shifted by the hash of its id, so that feeds
 * spread over the hour and a poll that finds nothing has nothing to write down.
 */
export function isDue(
  feed: Pick<Feed, 'id' | 'depth'>,
  state: FeedState | undefined,
  poll: PollTick,
): boolean {
  if (!state) return true;
  if (poll.tick.getTime() < restsUntil(state, poll)) return false;
  if (state.ring === undefined) return true;
  const interval = pollIntervalMinutes(feed, state, poll) * MINUTE;
  return crossesGrid(feed.id, poll.tick, interval, poll.tickSeconds * 1000);
}

/**
 * Whether the state was written after a poll that followed this tick: a message that comes again must not ask anew, least of all a
 * feed that has just asked to be left alone. Back-off from before the tick was weighed when the feed was found due.
 */
export function wasAskedSince(tick: string, { lastOkAt, lastFailure }: FeedState): boolean {
  const planned = Date.parse(tick);
  return [lastOkAt, lastFailure?.at].some((at) => at !== undefined && Date.parse(at) > planned);
}

/** Epoch milliseconds before which a feed is left alone. */
function restsUntil(state: FeedState, { bounds, outage }: PollTick): number {
  if (!state.notBefore) return 0;
  const asked = Date.parse(state.notBefore);
  const failure = state.lastFailure;
  if (!failure || failure.class === 'rate-limited') return asked;
  const ours = outage && OUR_SIDE.has(failure.class);
  const longest = ours ? OUTAGE_RETRY_MINUTES : bounds.longestMinutes;
  return Math.min(asked, Date.parse(failure.at) + longest * MINUTE);
}

/** Whether a point of the feed's grid lies in the `span` milliseconds up to `time`. */
function crossesGrid(feedId: string, time: Date, interval: number, span: number): boolean {
  const phase = createHash('sha256').update(feedId).digest().readUInt32BE(0) % DAY;
  const slot = (at: number) => Math.floor((at - phase) / interval);
  return slot(time.getTime()) !== slot(time.getTime() - span);
}

/**
 * Whether this turn is the one of the day at which the feed is asked without validators, in case its 304 is a lie: the first
 * turn after the feed's own hour.
 */
export function isUnconditionalSlot(
  feed: Pick<Feed, 'id' | 'depth'>,
  state: FeedState | undefined,
  poll: Pick<PollTick, 'tick' | 'bounds'>,
): boolean {
  const interval = pollIntervalMinutes(feed, state, poll) * MINUTE;
  return crossesGrid(feed.id, poll.tick, DAY, interval);
}

/** Whether most feeds fail at the same time in ways that our own connection explains. */
export function commonOutage(states: readonly FeedState[], now: Date): boolean {
  const hit = states.filter(
    ({ lastFailure }) =>
      lastFailure &&
      OUR_SIDE.has(lastFailure.class) &&
      now.getTime() - Date.parse(lastFailure.at) < 60 * MINUTE,
  );
  return states.length >= 4 && hit.length * 2 >= states.length;
}

/** The state after a failure: asked again later each time, after a day at the latest, never given up. */
export function afterFailure(state: FeedState, failure: FeedFailure, now: Date): FeedState {
  const failuresInARow = state.failuresInARow + 1;
  const backOff = BACK_OFF_MINUTES[failure.class] * 2 ** Math.min(failuresInARow - 1, 10);
  const asked = (failure.retryAfterSeconds ?? 0) / 60;
  const wait = Math.min(Math.max(backOff, asked), LONGEST_BACK_OFF_MINUTES);
  return {
    ...state,
    version: state.version + 1,
    failuresInARow,
    failingSince: state.failingSince ?? now.toISOString(),
    lastFailure: { class: failure.class, at: now.toISOString(), detail: failure.detail.slice(0, 300) },
    notBefore: new Date(now.getTime() + wait * MINUTE).toISOString(),
  };
}

/** What a poll that went well brought. `nothing`: 304, or the same bytes. */
export type PollSuccess =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'read';
      readonly etag?: string;
      readonly lastModified?: string;
      readonly bodyHash?: string;
      readonly ring: Ring;
      /** Entries in the feed. */
      readonly listed: number;
      /** Those of them that were not known. */
      readonly fresh: number;
      /** Those of them that carry no date. */
      readonly undated: number;
      readonly quiet?: Quiet;
      readonly timeToLiveMinutes?: number;
    };

/** The state after a poll that went well, or nothing when there is nothing worth writing. */
export function afterSuccess(state: FeedState, poll: PollSuccess, now: Date): FeedState | undefined {
  const recovered = state.failuresInARow > 0;
  const { failingSince: _since, notBefore: _until, ...rest } = state;
  const well: FeedState = {
    ...rest,
    version: state.version + 1,
    failuresInARow: 0,
    lastOkAt: now.toISOString(),
  };
  if (poll.kind === 'nothing') return recovered ? well : undefined;

  const undated = poll.listed > 0 && poll.undated === poll.listed;
  const worthIt = recovered || poll.fresh > 0 || state.ring === undefined || undated !== state.undated;
  if (!worthIt) return undefined;
  return {
    ...well,
    etag: poll.etag,
    lastModified: poll.lastModified,
    bodyHash: poll.bodyHash,
    ring: poll.ring,
    firstReadAt: state.firstReadAt ?? now.toISOString(),
    lastNewAt: poll.fresh > 0 ? now.toISOString() : state.lastNewAt,
    paceMinutes: state.ring === undefined ? undefined : paceAfter(state.paceMinutes, poll),
    timeToLiveMinutes: poll.timeToLiveMinutes,
    seenByDay: poll.quiet ? state.seenByDay : countedIn(state.seenByDay, poll.fresh, now),
    quietByDay: poll.quiet ? countedIn(state.quietByDay ?? {}, poll.fresh, now) : state.quietByDay,
    entriesTotal: state.entriesTotal + poll.fresh,
    undated,
  };
}

/** Twice as often when under a third of the feed was known, half as often again when over two thirds were. */
function paceAfter(
  pace: number | undefined,
  { listed, fresh }: { readonly listed: number; readonly fresh: number },
): number | undefined {
  const known = listed === 0 ? 1 : 1 - fresh / listed;
  if (known < 1 / 3) return Math.max(FLOOR_MINUTES, (pace ?? 60) / 2);
  if (known <= 2 / 3 || pace === undefined) return pace;
  return pace * 2 >= 60 ? undefined : pace * 2;
}

/** Entries of today added to the tally, days beyond the sixtieth forgotten. */
function countedIn(
  seenByDay: FeedState['seenByDay'],
  fresh: number,
  now: Date,
): Readonly<Record<string, number>> {
  const today = now.toISOString().slice(0, 10);
  const oldest = new Date(now.getTime() - 60 * DAY).toISOString().slice(0, 10);
  const kept = Object.entries(seenByDay).filter(([day]) => day > oldest);
  return fresh === 0
    ? Object.fromEntries(kept)
    : { ...Object.fromEntries(kept), [today]: (seenByDay[today] ?? 0) + fresh };
}
