import type { FeedEntry, ParsedFeed } from '#domain/feed/feed';
import type { FailureClass } from '#domain/feed/feed-state';
import { addressOf } from '#domain/outlet/address-of';
import {
  customaryFeeds,
  type FeedCandidate,
  feedsNamedBy,
  sitemapsNamedBy,
} from '#domain/outlet/discover-feeds';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import type { ParseFeed } from '#pipeline/poll/pull-feed';
import type { Clock, Feeds, Pages } from '#pipeline/ports';
import { pageRuleProblem } from './page-rule-check';

export interface CheckDeps {
  readonly feeds: Feeds;
  readonly pages: Pages;
  readonly parse: ParseFeed;
  readonly clock: Clock;
}

/** What was found at an address. */
export type FeedCheck = {
  readonly feed: string;
  readonly url: string;
  readonly reachable: boolean;
  /** The format of what was found there; null when it is no feed. */
  readonly format: string | null;
  readonly entries: number;
  /** ISO 8601, of the newest dated entry. */
  readonly newest: string | null;
  readonly problem: string | null;
};

/** What was found of an outlet: its feeds in sum, and other addresses where one of them is dead. */
export type OutletCheck = Omit<FeedCheck, 'feed' | 'url'> & {
  readonly outlet: string;
  readonly name: string;
  readonly feeds: readonly FeedCheck[];
  /** Feeds that were found and read, to be added to the configuration. */
  readonly proposed: readonly Omit<FeedCheck, 'feed' | 'reachable' | 'problem'>[];
};

/** Older than this, the newest entry is a problem worth a word. */
const STALE_DAYS = 30;
/** Candidates asked at most; a person waits for the answer. */
const MOST_TRIES = 10;
const MOST_PROPOSED = 3;
const DAY = 86_400_000;

/** Asks the feeds of an outlet, and where one does not answer as a feed, looks for others. */
export async function checkOutlet(
  outlet: Outlet,
  feeds: readonly Feed[],
  deps: CheckDeps,
): Promise<OutletCheck> {
  const checks: FeedCheck[] = [];
  const entries: FeedEntry[] = [];
  let dead = feeds.length === 0;
  for (const feed of feeds) {
    const found = await readFeed(feed, outlet, deps);
    checks.push(checkOf(feed, found, deps.clock.now()));
    dead ||= isDead(found);
    if (found.kind === 'feed' && !feed.pagesClosed) entries.push(...found.feed.entries);
  }
  const layout = await pageRuleProblem(outlet, entries, deps);
  const newest = checks.flatMap((check) => check.newest ?? []).sort();
  return {
    outlet: outlet.id,
    name: outlet.name,
    reachable: checks.some(({ reachable }) => reachable),
    format: [...new Set(checks.flatMap((check) => check.format ?? []))].join(', ') || null,
    entries: checks.reduce((sum, { entries }) => sum + entries, 0),
    newest: newest.at(-1) ?? null,
    problem: [problemOf(checks), layout].filter(Boolean).join('; ') || null,
    feeds: checks,
    proposed: dead ? await propose(outlet, deps) : [],
  };
}

function problemOf(checks: readonly FeedCheck[]): string | null {
  if (checks.length === 0) return 'no address of a feed is known';
  const named = checks.flatMap(({ feed, problem }) => (problem ? `${feed}: ${problem}` : []));
  return checks.length === 1 ? (checks[0]?.problem ?? null) : named.join('; ') || null;
}

/** Another try would find the same: the outlet answers, and not with a feed, or the feed's host is no more. */
const isDead = (found: Found): boolean =>
  found.kind === 'not-a-feed' ||
  (found.kind === 'failed' && ['gone', 'blocked', 'redirect', 'dns'].includes(found.class));

function checkOf(feed: Feed, found: Found, now: Date): FeedCheck {
  const about = { feed: feed.id, url: addressOf(feed, now), format: null, entries: 0, newest: null };
  if (found.kind !== 'feed')
    return { ...about, reachable: found.kind === 'not-a-feed', problem: found.detail };
  return { ...about, reachable: true, ...summaryOf(found.feed), problem: worry(found.feed, now) };
}

type Found =
  | { readonly kind: 'feed'; readonly feed: ParsedFeed }
  | { readonly kind: 'failed'; readonly class: FailureClass; readonly detail: string }
  | { readonly kind: 'not-a-feed'; readonly detail: string };

/** What lies at a feed's address; of a sitemap index, what its newest sitemap lists. */
async function readFeed(feed: Feed, outlet: Outlet, deps: CheckDeps, child?: string): Promise<Found> {
  const answer = await deps.feeds.fetch({ feed, url: child, unconditional: true });
  if (answer.kind === 'failed') {
    const { failure } = answer;
    return { kind: 'failed', class: failure.class, detail: `${failure.class}: ${failure.detail}` };
  }
  if (answer.kind !== 'body') {
    return { kind: 'failed', class: 'server', detail: 'server: says that nothing has changed, unasked' };
  }
  const { bytes, contentType, finalUrl: url } = answer;
  const reading = await deps.parse(bytes, {
    url,
    contentType,
    timeZone: outlet.timeZone,
    list: feed.list,
    languages: feed.languages,
    now: deps.clock.now(),
  });
  if (reading.kind === 'not-a-feed')
    return { kind: 'not-a-feed', detail: `${reading.reason}: ${reading.detail}` };
  const [newest] = reading.feed.children ?? [];
  return newest && !child ? readFeed(feed, outlet, deps, newest) : reading;
}

const summaryOf = ({ format, entries }: ParsedFeed) => ({
  format,
  entries: entries.length,
  newest:
    entries
      .flatMap(({ published, updated }) => published ?? updated ?? [])
      .sort()
      .at(-1) ?? null,
});

function worry(feed: ParsedFeed, now: Date): string | null {
  const { entries, newest } = summaryOf(feed);
  if (entries === 0) return 'lists nothing';
  if (!newest) return 'no entry has a date';
  const days = Math.floor((now.getTime() - Date.parse(newest)) / DAY);
  return days > STALE_DAYS ? `its newest entry is ${days} days old` : null;
}

/** Other addresses of an outlet that were asked and are feeds, the best first. */
async function propose(outlet: Outlet, deps: CheckDeps): Promise<OutletCheck['proposed']> {
  const known = new Set(outlet.feeds.map(({ url }) => url));
  const proposed: OutletCheck['proposed'][number][] = [];
  let tries = 0;
  for (const round of [namedAtHome, namedInRobots, byCustom]) {
    for (const candidate of await round(outlet, deps)) {
      if (known.has(candidate.url) || tries >= MOST_TRIES || proposed.length >= MOST_PROPOSED) continue;
      known.add(candidate.url);
      tries += 1;
      const found = await readFeed(feedAt(candidate, outlet), outlet, deps);
      if (found.kind === 'feed' && found.feed.entries.length > 0) {
        proposed.push({ url: candidate.url, ...summaryOf(found.feed) });
      }
    }
    if (proposed.length > 0) break;
  }
  return proposed;
}

const feedAt = ({ url, kind }: FeedCandidate, outlet: Outlet): Feed => ({
  id: `${outlet.id}/proposed`,
  url,
  kind,
  languages: ['und'],
  confidence: 'low',
  enabled: false,
});

async function namedAtHome(outlet: Outlet, { pages }: CheckDeps): Promise<readonly FeedCandidate[]> {
  const answer = await pages.fetch(outlet.home, outlet);
  return answer.kind === 'page' ? feedsNamedBy(new TextDecoder().decode(answer.bytes), answer.finalUrl) : [];
}

async function namedInRobots(outlet: Outlet, { feeds }: CheckDeps): Promise<readonly FeedCandidate[]> {
  const url = new URL('/robots.txt', outlet.home).href;
  const answer = await feeds.fetch({
    feed: feedAt({ url, kind: 'feed', namedBy: 'robots' }, outlet),
    unconditional: true,
  });
  return answer.kind === 'body' ? sitemapsNamedBy(new TextDecoder().decode(answer.bytes)) : [];
}

const byCustom = async (outlet: Outlet): Promise<readonly FeedCandidate[]> => customaryFeeds(outlet.home);
