import robotsParser from 'robots-parser';
import type { FeedFailure } from '#domain/feed/feed-state';
import type { FetchAnswer } from './guarded-fetch';

/** What an outlet's robots.txt says of an address. */
export type RobotsAnswer =
  | { readonly kind: 'allowed'; readonly crawlDelaySeconds?: number }
  | { readonly kind: 'failed'; readonly failure: FeedFailure };

type Rules = ReturnType<typeof robotsParser>;
type Known = { readonly until: number } & (
  | { readonly kind: 'rules'; readonly rules: Rules }
  | { readonly kind: 'failed'; readonly failure: FeedFailure }
);

/** RFC 9309 lets rules be kept for a day. */
const KEEP_MS = 86_400_000;
/** An unreachable robots.txt forbids everything (RFC 9309, 2.3.1.4); it is asked for again soon. */
const KEEP_FAILURE_MS = 600_000;
/** RFC 9309: at least 500 KiB must be read, more need not be. */
const MOST_BYTES = 512_000;
const MOST_ORIGINS = 500;
/** A longer delay would make one feed a day's work. */
const LONGEST_CRAWL_DELAY = 10;

/** Rules of robots.txt, fetched once a day for each origin by `get`. */
export function robotsRules(get: (url: string) => Promise<FetchAnswer>, now: () => Date) {
  const settled = new Map<string, Known>();
  const underWay = new Map<string, Promise<Known>>();

  const learn = async (origin: string, before: Known | undefined): Promise<Known> => {
    const url = `${origin}/robots.txt`;
    const found = judge(url, await get(url), before);
    if (settled.size >= MOST_ORIGINS) settled.clear();
    settled.set(origin, found);
    return found;
  };

  const judge = (url: string, answer: FetchAnswer, before: Known | undefined): Known => {
    const until = now().getTime() + KEEP_MS;
    if (answer.kind === 'ok') {
      const text = new TextDecoder().decode(answer.bytes.subarray(0, MOST_BYTES));
      return { kind: 'rules', rules: robotsParser(url, text), until };
    }
    if (answer.kind === 'failed' && !['gone', 'blocked', 'redirect'].includes(answer.failure.class)) {
      const soon = now().getTime() + KEEP_FAILURE_MS;
      if (before?.kind === 'rules') return { ...before, until: soon };
      const { failure } = answer;
      return { kind: 'failed', failure: { ...failure, detail: `robots.txt ${failure.detail}` }, until: soon };
    }
    // No rules are no prohibition: an answer of 4xx means that there are none.
    return { kind: 'rules', rules: robotsParser(url, ''), until };
  };

  /** Callers that come together wait for the same answer: nothing is awaited between looking and noting. */
  const rulesOf = (origin: string): Promise<Known> => {
    const known = settled.get(origin);
    if (known && known.until > now().getTime()) return Promise.resolve(known);
    const asking = underWay.get(origin);
    if (asking) return asking;
    const learning = learn(origin, known).finally(() => underWay.delete(origin));
    underWay.set(origin, learning);
    return learning;
  };

  return async (address: string, userAgent: string): Promise<RobotsAnswer> => {
    const { origin } = new URL(address);
    const found = await rulesOf(origin);
    if (found.kind === 'failed') return { kind: 'failed', failure: found.failure };
    const { rules } = found;
    if (rules.isAllowed(address, userAgent) === false) {
      const line = rules.getMatchingLineNumber(address, userAgent);
      return {
        kind: 'failed',
        failure: { class: 'robots', detail: `robots.txt of ${origin} disallows it in line ${line}` },
      };
    }
    const delay = rules.getCrawlDelay(userAgent);
    return { kind: 'allowed', crawlDelaySeconds: delay && Math.min(delay, LONGEST_CRAWL_DELAY) };
  };
}
