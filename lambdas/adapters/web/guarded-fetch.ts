import type { IncomingMessage } from 'node:http';
import type { FeedFailure } from '#domain/feed/feed-state';
import { type ConnectOptions, guardedDial } from './connect';
import { exchange, type Wires, wiresOver } from './exchange';
import { failureOf, refusal, statusFailure } from './failure';
import type { Network } from './network';
import { type BodyLimits, readBody } from './read-body';

/** What one request may cost. */
export type FetchLimits = BodyLimits & {
  /** From the first connection to the last byte, redirects included. */
  readonly totalMs: number;
  /** Without a byte. */
  readonly idleMs: number;
  readonly connectMs: number;
};

/** Sizes: the largest feed of the catalogue has 642 kB, 154 kB packed (inbusiness.kz); news sitemaps reach a few megabytes. */
export const FETCH_LIMITS: FetchLimits = {
  totalMs: 30_000,
  idleMs: 10_000,
  connectMs: 8_000,
  compressedBytes: 5_000_000,
  bytes: 8_000_000,
};

export type FetchRequest = {
  readonly url: string;
  readonly userAgent: string;
  readonly accept?: string;
  /** Validators of an earlier answer: makes the request conditional. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** When there is no more time for an answer: another limit beside the usual ones. */
  readonly deadline?: Date;
};

/** How a request ended. It never throws on what a server does. */
export type FetchAnswer =
  | {
      readonly kind: 'ok';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** Unpacked. */
      readonly bytes: Uint8Array;
      readonly finalUrl: string;
      /** Addresses that led on, in order; empty for an answer at the first. */
      readonly redirects: readonly string[];
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly failure: FeedFailure }
  /** The asker had less time than a server is usually given: no fault of the server's. */
  | { readonly kind: 'out-of-time' };

export type GuardedFetch = (request: FetchRequest) => Promise<FetchAnswer>;

export interface GuardedFetchOptions extends Pick<ConnectOptions, 'resolve' | 'dial'> {
  readonly network: Network;
  /** The environment of the function: on Lambda the newsroom is refused. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly limits?: Partial<FetchLimits>;
  /** Ports that may be named in an address, for tests; by default the standard ones alone. */
  readonly ports?: readonly number[];
}

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const LONGEST_URL = 4096;

/**
 * The one way to the web: http and https on standard ports, public addresses only, checked before each connection and on each
 * redirect, with limits on time and size. No cookies, no credentials, no referrer.
 * @throws when the laptop's newsroom is to be reached from a deployed function
 */
export function guardedFetch(options: GuardedFetchOptions): GuardedFetch {
  if (options.network.kind === 'newsroom' && options.env.AWS_LAMBDA_FUNCTION_NAME) {
    throw new Error('a deployed function may reach public addresses only: the newsroom is for the laptop');
  }
  const limits: FetchLimits = { ...FETCH_LIMITS, ...options.limits };
  const web: Web = {
    limits,
    now: options.now,
    ports: options.ports ?? [80, 443],
    wires: wiresOver(guardedDial({ ...options, connectMs: limits.connectMs })),
  };
  return async (asked) => {
    const left = asked.deadline ? asked.deadline.getTime() - web.now().getTime() : Number.POSITIVE_INFINITY;
    if (left <= 0) return { kind: 'out-of-time' };
    const signal = AbortSignal.timeout(Math.min(left, limits.totalMs));
    try {
      return await follow(asked, web, signal);
    } catch (error) {
      if (signal.aborted && left < limits.totalMs) return { kind: 'out-of-time' };
      return { kind: 'failed', failure: failureOf(error, limits.totalMs) };
    }
  };
}

type Web = {
  readonly limits: FetchLimits;
  readonly now: () => Date;
  readonly ports: readonly number[];
  readonly wires: Wires;
};

async function follow(asked: FetchRequest, web: Web, signal: AbortSignal): Promise<FetchAnswer> {
  const redirects: string[] = [];
  for (let url = allowed(asked.url, web); ; ) {
    const answer = await askOnce(url, asked, { web, signal });
    if (answer.kind !== 'redirect') return answer.kind === 'ok' ? { ...answer, redirects } : answer;

    redirects.push(url.href);
    if (redirects.length > MOST_REDIRECTS)
      throw refusal('redirect', `led on more than ${MOST_REDIRECTS} times`);
    url = allowed(answer.to, web, url);
  }
}

/** The address, if it is one that may be asked. */
function allowed(address: string, { ports }: Web, base?: URL): URL {
  if (address.length > LONGEST_URL || !URL.canParse(address, base?.href)) {
    throw refusal(
      base ? 'redirect' : 'unsafe',
      `${base ? 'leads to ' : ''}no address: ${address.slice(0, 80)}`,
    );
  }
  const url = new URL(address, base);
  url.hash = '';
  const { protocol, port, username, password } = url;
  if (protocol !== 'http:' && protocol !== 'https:')
    throw refusal('unsafe', `the scheme ${protocol} is not http`);
  if (username || password) throw refusal('unsafe', 'a user name or password stands in the address');
  if (port && !ports.includes(Number(port))) throw refusal('unsafe', `port ${port} is not a standard port`);
  return url;
}

type Once = { readonly web: Web; readonly signal: AbortSignal };
type OneAnswer =
  | Exclude<FetchAnswer, { kind: 'ok' }>
  | Omit<Extract<FetchAnswer, { kind: 'ok' }>, 'redirects'>
  | { readonly kind: 'redirect'; readonly to: string };

async function askOnce(url: URL, asked: FetchRequest, { web, signal }: Once): Promise<OneAnswer> {
  const { wires, limits } = web;
  const body = await exchange(url, { wires, headers: headersOf(asked), idleMs: limits.idleMs, signal });
  const { statusCode: status = 0 } = body;
  const headers = flat(body.headers);
  if (status >= 200 && status < 300) {
    const bytes = await readBody(body, headers['content-encoding'], limits);
    return { kind: 'ok', status, headers, bytes, finalUrl: url.href };
  }
  body.on('error', () => undefined);
  // Nothing comes after 304: its connection is good for the next request.
  if (status === 304) body.resume();
  else body.destroy();
  const { location } = headers;
  if (REDIRECTS.has(status) && location) return { kind: 'redirect', to: inUtf8(location) };
  if (status !== 304) return { kind: 'failed', failure: statusFailure(status, headers, web.now()) };
  if (asked.etag || asked.lastModified) return { kind: 'not-modified' };
  return {
    kind: 'failed',
    failure: { class: 'server', detail: 'answers 304 to a request without conditions' },
  };
}

function headersOf({ userAgent, accept, etag, lastModified }: FetchRequest): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accept ?? '*/*',
    'accept-encoding': 'gzip, deflate, br',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

/** Of what may stand in an answer but once, the first counts; the rest is put together. */
const flat = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]));

/** A header that was written in UTF-8; Node makes a letter of each byte. */
function inUtf8(header: string): string {
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
}
