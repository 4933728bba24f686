import { newEntries } from '#domain/entry/new-entries';
import type { FeedReading, ParsedFeed } from '#domain/feed/feed';
import { type FeedFailure, type FeedState, newFeedState } from '#domain/feed/feed-state';
import { afterFailure, afterSuccess, isUnconditionalSlot, type PollBounds } from '#domain/feed/polling';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import type { PollMessage } from '#pipeline/messages';
import type { Clock, Entries, FeedAnswer, FeedStates, Feeds, Log } from '#pipeline/ports';

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
  readonly outlets: readonly Outlet[];
  readonly feeds: Feeds;
  readonly states: FeedStates;
  readonly entries: Entries;
  readonly parse: ParseFeed;
  readonly bounds: PollBounds;
  readonly clock: Clock;
  readonly log: Log;
}

/** What came of a poll. */
export type PullOutcome =
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'new-entries'; readonly count: number }
  | { readonly kind: 'failed'; readonly failure: FeedFailure };

type Body = Extract<FeedAnswer, { kind: 'body' }>;
type Pull = { readonly feed: Feed; readonly outlet: Outlet; readonly state: FeedState };

/** First stage: the feeds of one host, one after the other. A feed switched off since the tick is passed over. */
export async function pullFeeds({ feedIds }: PollMessage, deps: PullDeps): Promise<void> {
  for (const feedId of feedIds) {
    const outlet = deps.outlets.find(({ feeds }) => feeds.some(({ id }) => id === feedId));
    const feed = outlet?.feeds.find(({ id }) => id === feedId);
    if (outlet && feed) await pullFeed(feed, outlet, deps);
    else deps.log.info('feed passed over', { feedId, because: 'not in the settings' });
  }
}

/**
 * Asks one feed, sends on the entries it did not have before, and writes the feed's state only when there is
 * something to remember. Entries are sent before the state is written: a crash in between sends them twice, never not at all.
 */
export async function pullFeed(feed: Feed, outlet: Outlet, deps: PullDeps): Promise<PullOutcome> {
  const state = (await deps.states.get(feed.id)) ?? newFeedState(feed.id, outlet.id);
  const outcome = await pull({ feed, outlet, state }, deps);
  const about = { feedId: feed.id, outcome: outcome.kind };
  if (outcome.kind === 'failed')
    deps.log.warn('feed pulled', { ...about, class: outcome.failure.class, detail: outcome.failure.detail });
  else
    deps.log.info('feed pulled', { ...about, entries: outcome.kind === 'new-entries' ? outcome.count : 0 });
  return outcome;
}

async function pull(on: Pull, deps: PullDeps): Promise<PullOutcome> {
  const now = deps.clock.now();
  const unconditional = isUnconditionalSlot(on.feed, on.state, { tick: now, bounds: deps.bounds });
  const answer = await deps.feeds.fetch({ feed: on.feed, state: on.state, unconditional });
  if (answer.kind === 'failed') return failed(on, answer.failure, deps);
  if (answer.kind !== 'body') {
    await save(afterSuccess(on.state, { kind: 'nothing' }, now), deps);
    return { kind: 'nothing-new' };
  }
  const read = await readBody(on, answer, deps);
  return 'failure' in read
    ? failed(on, read.failure, deps)
    : take(on, { ...answer, parsed: read.parsed }, deps);
}

/** Parses a body; of a sitemap index its newest child is asked for and read. */
async function readBody(
  on: Pull,
  body: Body,
  deps: PullDeps,
): Promise<{ parsed: ParsedFeed } | { failure: FeedFailure }> {
  const reading = await parse(on, body, deps);
  if (reading.kind === 'not-a-feed') return { failure: failureOf(reading) };
  const [child] = reading.feed.children ?? [];
  if (reading.feed.format !== 'sitemap-index' || !child) return { parsed: reading.feed };

  const answer = await deps.feeds.fetch({ feed: on.feed, url: child, unconditional: true });
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

async function take(
  on: Pull,
  body: Body & { readonly parsed: ParsedFeed },
  deps: PullDeps,
): Promise<PullOutcome> {
  const now = deps.clock.now();
  const { entries, ring, quiet } = newEntries(body.parsed.entries, on.state.ring, {
    feedId: on.feed.id,
    outletId: on.outlet.id,
    feedUrl: on.feed.url,
    now,
  });
  if (entries.length > 0) await deps.entries.send(entries);
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
  await save(next, deps);
  return entries.length > 0 ? { kind: 'new-entries', count: entries.length } : { kind: 'nothing-new' };
}

async function failed({ state }: Pull, failure: FeedFailure, deps: PullDeps): Promise<PullOutcome> {
  await save(afterFailure(state, failure, deps.clock.now()), deps);
  return { kind: 'failed', failure };
}

async function save(state: FeedState | undefined, { states, log }: PullDeps): Promise<void> {
  if (!state || (await states.save(state))) return;
  log.warn('another poll of the feed wrote first', { feedId: state.feedId });
}
