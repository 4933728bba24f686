import type { World } from '#adapters/lambda/world';
import type { Settings } from '#domain/settings/settings';
import type { Log } from '#pipeline/ports';
import { type FetchAnswer, type FetchRequest, type GuardedFetchOptions, guardedFetch } from './guarded-fetch';
import { hostTurns } from './host-turns';
import { type RobotsShelf, robotsRules } from './robots';

/** What access to the web is made from; `random` and what a connection is made with are for tests. */
export interface WebAccess extends Pick<GuardedFetchOptions, 'resolve' | 'dial' | 'limits'> {
  readonly world: World;
  /** Shared with other functions and containers; without it, each learns robots.txt for itself. */
  readonly shelf?: RobotsShelf;
  /** Hears of a shelf out of reach. */
  readonly log?: Pick<Log, 'warn'>;
  readonly settings: Pick<Settings, 'userAgent' | 'polling'>;
  readonly random?: () => number;
}

export type CourteousRequest = Omit<FetchRequest, 'userAgent'> & {
  /** Overrides the configured one. */
  readonly userAgent?: string;
  /** Seconds the host is to rest afterwards, when more than is usual. */
  readonly gapSeconds?: number;
};

export type CourteousFetch = (request: CourteousRequest) => Promise<FetchAnswer>;

/** Loopback answers in milliseconds: an outlet of the newsroom that hangs must not hold up the play. */
const NEWSROOM_LIMITS = { totalMs: 5_000, idleMs: 1_500, connectMs: 1_500 };

/**
 * The guarded fetch with manners: robots.txt obeyed, one request at a time for each host, a rest after each. What robots.txt
 * forbids is a failure of class `robots`.
 */
export function courteousFetch(access: WebAccess): CourteousFetch {
  const { world, settings, random = Math.random } = access;
  const { clock, network, env } = world;
  const now = () => clock.now();
  const limits = { ...(network.kind === 'newsroom' && NEWSROOM_LIMITS), ...access.limits };
  const fetch = guardedFetch({ ...access, network, env, now, limits });
  const turn = hostTurns(clock, random);
  const usualGap = settings.polling.hostGapSeconds;
  const robots = robotsRules(
    (url, deadline) => {
      const asked = { url, userAgent: settings.userAgent, deadline };
      return turn({ host: new URL(url).host, gapSeconds: usualGap, deadline }, () => fetch(asked));
    },
    now,
    access.shelf,
    access.log,
  );

  return async ({ userAgent = settings.userAgent, gapSeconds = 0, ...request }) => {
    if (!URL.canParse(request.url) || !/^https?:/i.test(request.url)) return fetch({ ...request, userAgent });
    const { deadline } = request;
    const allowed = await robots(request.url, userAgent, deadline);
    if (allowed.kind !== 'allowed') return allowed;
    const gap = Math.max(usualGap, gapSeconds, allowed.crawlDelaySeconds ?? 0);
    const { host } = new URL(request.url);
    return turn({ host, gapSeconds: gap, deadline }, () => fetch({ ...request, userAgent }));
  };
}
