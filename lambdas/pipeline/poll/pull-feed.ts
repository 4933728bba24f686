import type { Entry } from '#domain/entry/entry';
import { newEntries } from '#domain/entry/new-entries';
import type { FeedReading, ParsedFeed } from '#domain/feed/feed';
import type { FeedFailure, FeedState } from '#domain/feed/feed-state';
import { afterFailure, afterSuccess, isUnconditionalSlot, type PollBounds } from '#domain/feed/polling';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import type { Clock, FeedAnswer, Feeds, Log } from '#pipeline/ports';

/** How a feed's bytes are read; bounded in time and memory by the adapter behind it. */
export type ParseFeed = (
  bytes: Uint8Array,
  context: {
    url: string;
    contentType?: string;
    timeZone: string;
    list?: Feed['list'];
    languages: Feed['languages'];
    now: Date;
  },
) => Promise<FeedReading>;

export interface PullDeps {
  readonly feeds: Feeds;
  readonly parse: ParseFeed;
  readonly bounds: PollBounds;
  readonly clock: Clock;
  readonly log: Log;
}

/** A feed with what is remembered of it. */
export type Pull = {
  readonly feed: Feed;
  readonly outlet: Outlet;
  readonly state: FeedState;
  /** When there is no more time for an answer. */
  readonly deadline?: Date;
};

/** What came of a poll: entries to be sent on, and then the state to be written, where there is something to remember. */
export type Pulled = {
  readonly outcome: 'nothing-new' | 'new-entries' | 'failed' | 'left-for-next-turn';
  readonly entries: readonly Entry[];
  readonly next?: FeedState;
};

type Body = Extract<FeedAnswer, { kind: 'body' }>;

/** Nothing is remembered of a feed for which the time was too short: it is due again at the next tick. */
const LEFT: Pulled = { outcome: 'left-for-next-turn', entries: [] };

/** Asks one feed and tells the entries that it did not have before. Nothing is sent or written here: see `pullFeeds`. */
export async function pullFeed(on: Pull, deps: PullDeps): Promise<Pulled> {
  const pulled = await pull(on, deps);
  // Most polls bring nothing, and a line of each would be most of the log.
  if (pulled.outcome === 'new-entries')
    deps.log.info('feed pulled', { feedId: on.feed.id, entries: pulled.entries.length });
  return pulled;
}

async function pull(on: Pull, deps: PullDeps): Promise<Pulled> {
  const now = deps.clock.now();
  const unconditional = isUnconditionalSlot(on.feed, on.state, { tick: now, bounds: deps.bounds });
  const { feed, state, deadline } = on;
  const answer = await deps.feeds.fetch({ feed, state, unconditional, deadline });
  if (answer.kind === 'out-of-time') return LEFT;
  if (answer.kind === 'failed') return failed(on, answer.failure, deps);
  if (answer.kind !== 'body')
    return { outcome: 'nothing-new', entries: [], next: afterSuccess(on.state, { kind: 'nothing' }, now) };
  const read = await readBody(on, answer, deps);
  if (read === 'out-of-time') return LEFT;
  return 'failure' in read
    ? failed(on, read.failure, deps)
    : taken(on, { ...answer, parsed: read.parsed }, deps);
}

/** Parses a body; of a sitemap index its newest child is asked for and read. */
async function readBody(
  on: Pull,
  body: Body,
  deps: PullDeps,
): Promise<{ parsed: ParsedFeed } | { failure: FeedFailure } | 'out-of-time'> {
  const reading = await parse(on, body, deps);
  if (reading.kind === 'not-a-feed') return { failure: failureOf(reading) };
  const [child] = reading.feed.children ?? [];
  if (reading.feed.format !== 'sitemap-index' || !child) return { parsed: reading.feed };

  const { feed, deadline } = on;
  const answer = await deps.feeds.fetch({ feed, url: child, unconditional: true, deadline });
  if (answer.kind === 'out-of-time') return 'out-of-time';
  if (answer.kind === 'failed') return { failure: answer.failure };
  if (answer.kind !== 'body') return { parsed: reading.feed };
  const childReading = await parse(on, answer, deps);
  return childReading.kind === 'feed' ? { parsed: childReading.feed } : { failure: failureOf(childReading) };
}

const parse = (
  { feed, outlet }: Pull,
  { bytes, contentType, finalUrl }: Body,
  { parse: read, clock }: PullDeps,
) =>
  read(bytes, {
    url: finalUrl,
    contentType,
    timeZone: outlet.timeZone,
    list: feed.list,
    languages: feed.languages,
    now: clock.now(),
  });

function failureOf({ reason, detail }: Extract<FeedReading, { kind: 'not-a-feed' }>): FeedFailure {
  if (reason === 'block-page') return { class: 'blocked', detail };
  if (reason === 'too-large') return { class: 'too-large', detail };
  return { class: 'not-a-feed', detail: `${reason}: ${detail}` };
}

function taken(on: Pull, body: Body & { readonly parsed: ParsedFeed }, { clock }: PullDeps): Pulled {
  const now = clock.now();
  const { entries, ring, quiet } = newEntries(body.parsed.entries, on.state.ring, {
    feedId: on.feed.id,
    outletId: on.outlet.id,
    feedUrl: on.feed.url,
    now,
  });
  const next = afterSuccess(
    on.state,
    {
      kind: 'read',
      etag: body.etag,
      lastModified: body.lastModified,
      bodyHash: body.bodyHash,
      ring,
      quiet,
      listed: body.parsed.entries.length,
      fresh: entries.length,
      undated: body.parsed.entries.filter(({ published, updated }) => !published && !updated).length,
      timeToLiveMinutes: body.parsed.timeToLiveMinutes,
    },
    now,
  );
  return { outcome: entries.length > 0 ? 'new-entries' : 'nothing-new', entries, next };
}

function failed({ feed, state }: Pull, failure: FeedFailure, { clock, log }: PullDeps): Pulled {
  log.warn('feed failed', { feedId: feed.id, class: failure.class, detail: failure.detail });
  return { outcome: 'failed', entries: [], next: afterFailure(state, failure, clock.now()) };
}
