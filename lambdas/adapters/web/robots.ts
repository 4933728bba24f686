import robotsParser from 'robots-parser';
import type { FeedFailure } from '#domain/feed/feed-state';
import type { Log } from '#pipeline/ports';
import type { FetchAnswer } from './guarded-fetch';

/** What an outlet's robots.txt says of an address. */
export type RobotsAnswer =
  | { readonly kind: 'allowed'; readonly crawlDelaySeconds?: number }
  | { readonly kind: 'failed'; readonly failure: FeedFailure }
  | { readonly kind: 'out-of-time' };

/** Where the rules of an origin are kept for whoever asks it next, so that each is asked for them once a day and no oftener. */
export interface RobotsShelf {
  take(origin: string): Promise<{ readonly text: string; readonly until: Date } | undefined>;
  lay(origin: string, text: string, until: Date): Promise<void>;
}

type Rules = ReturnType<typeof robotsParser>;
type Known = { readonly until: number } & (
  | { readonly kind: 'rules'; readonly rules: Rules }
  | { readonly kind: 'failed'; readonly failure: FeedFailure }
  | { readonly kind: 'out-of-time' }
);

/** RFC 9309 lets rules be kept for a day. */
const KEEP_MS = 86_400_000;
/** An unreachable robots.txt forbids everything (RFC 9309, 2.3.1.4); it is asked for again soon, as is one a gate stands before. */
const KEEP_FAILURE_MS = 600_000;
/** RFC 9309: at least 500 KiB must be read, more need not be. */
const MOST_BYTES = 512_000;
const MOST_ORIGINS = 3_000;
/** A longer delay would make one feed a day's work. */
const LONGEST_CRAWL_DELAY = 10;

/** Rules of robots.txt, fetched once a day for each origin by `get`, or taken from the shelf where another has laid them. */
export function robotsRules(
  get: (url: string, deadline?: Date) => Promise<FetchAnswer>,
  now: () => Date,
  shelf?: RobotsShelf,
  log?: Pick<Log, 'warn'>,
) {
  /** A shelf that cannot be reached spares us nothing and costs us nothing: the outlet is asked, as it is without one. */
  const outOfReach = (origin: string) => (cause: unknown) =>
    log?.warn('robots shelf out of reach', { origin, because: String(cause) }) as undefined;

  const settled = new Map<string, Known>();
  const underWay = new Map<string, Promise<Known>>();

  const learn = async (origin: string, before: Known | undefined, deadline?: Date): Promise<Known> => {
    const found = (await shelved(origin)) ?? (await fetched(origin, before, deadline));
    if (found.kind === 'out-of-time') return found;
    if (settled.size >= MOST_ORIGINS) settled.clear();
    settled.set(origin, found);
    return found;
  };

  const shelved = async (origin: string): Promise<Known | undefined> => {
    const kept = await shelf?.take(origin).catch(outOfReach(origin));
    if (!kept || kept.until <= now()) return undefined;
    const rules = robotsParser(`${origin}/robots.txt`, kept.text);
    return { kind: 'rules', rules, until: kept.until.getTime() };
  };

  const fetched = async (origin: string, before: Known | undefined, deadline?: Date): Promise<Known> => {
    const url = `${origin}/robots.txt`;
    const answer = await get(url, deadline);
    // Whoever has more time asks again.
    if (answer.kind === 'out-of-time') return { kind: 'out-of-time', until: 0 };
    const said = saidBy(answer);
    const until = new Date(now().getTime() + KEEP_MS);
    // What could not be laid there, the next one asks the outlet for.
    if (said.kind === 'rules') await shelf?.lay(origin, said.text, until).catch(outOfReach(origin));
    return judge(url, said, before);
  };

  const judge = (url: string, said: Said, before: Known | undefined): Known => {
    if (said.kind === 'rules')
      return { kind: 'rules', rules: robotsParser(url, said.text), until: now().getTime() + KEEP_MS };
    const soon = now().getTime() + KEEP_FAILURE_MS;
    if (before?.kind === 'rules') return { ...before, until: soon };
    if (said.kind === 'refused') return { kind: 'rules', rules: robotsParser(url, said.text), until: soon };
    const { failure } = said;
    return { kind: 'failed', failure: { ...failure, detail: `robots.txt ${failure.detail}` }, until: soon };
  };

  /** Callers that come together wait for the same answer: nothing is awaited between looking and noting. */
  const rulesOf = (origin: string, deadline?: Date): Promise<Known> => {
    const known = settled.get(origin);
    if (known && known.until > now().getTime()) return Promise.resolve(known);
    const asking = underWay.get(origin);
    if (asking) return asking;
    const learning = learn(origin, known, deadline).finally(() => underWay.delete(origin));
    underWay.set(origin, learning);
    return learning;
  };

  return async (address: string, userAgent: string, deadline?: Date): Promise<RobotsAnswer> => {
    const { origin } = new URL(address);
    const found = await rulesOf(origin, deadline);
    if (found.kind === 'out-of-time') return { kind: 'out-of-time' };
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

/**
 * What an answer says: the rules, none of them where there is no such file; or that it is refused, by a gate or with a page, which is
 * no prohibition (an answer of 4xx is none) but does not tell the rules either; or nothing.
 */
type Said =
  | { readonly kind: 'rules'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'unreachable'; readonly failure: FeedFailure };

function saidBy(answer: Exclude<FetchAnswer, { kind: 'out-of-time' }>): Said {
  if (answer.kind === 'ok') {
    const text = new TextDecoder().decode(answer.bytes.subarray(0, MOST_BYTES));
    return { kind: /^\s*</.test(text) ? 'refused' : 'rules', text };
  }
  if (answer.kind === 'not-modified') return { kind: 'refused', text: '' };
  const { failure } = answer;
  if (failure.class === 'gone') return { kind: 'rules', text: '' };
  return ['blocked', 'redirect'].includes(failure.class)
    ? { kind: 'refused', text: '' }
    : { kind: 'unreachable', failure };
}
