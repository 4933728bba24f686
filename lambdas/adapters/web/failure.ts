import type { FailureClass, FeedFailure } from '#domain/feed/feed-state';

/** An error that already knows its failure: thrown below the HTTP client, taken apart above it. */
export function refusal(failureClass: FailureClass, detail: string): Error {
  return new Error(detail, { cause: { class: failureClass, detail } satisfies FeedFailure });
}

/** Codes of Node, TLS and zlib, most telling first. */
const CODES: readonly { readonly codes: RegExp; readonly class: FailureClass; readonly says: string }[] = [
  {
    codes: /^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/,
    class: 'dns',
    says: 'the name of the host is not known',
  },
  { codes: /^ETIMEDOUT$/, class: 'timeout', says: 'no connection in time' },
  {
    codes: /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO)/,
    class: 'tls',
    says: 'no trusted connection',
  },
  { codes: /^ECONNREFUSED$/, class: 'refused', says: 'refuses the connection' },
  { codes: /^(ECONNRESET|EPIPE)$/, class: 'refused', says: 'broke off the connection' },
  { codes: /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, class: 'refused', says: 'cannot be reached' },
  { codes: /^(Z_|ERR_?_?(BROTLI|ERROR_FORMAT|PADDING))/, class: 'server', says: 'its compression is broken' },
  { codes: /^HPE_/, class: 'server', says: 'its answer is not proper HTTP' },
];

/** What went wrong, told by the error of a request. */
export function failureOf(error: unknown, totalMs: number): FeedFailure {
  const { name, code, message, cause } = error as {
    name?: string;
    code?: string;
    message?: string;
    cause?: unknown;
  };
  if (isFailure(cause)) return cause;
  if (name === 'TimeoutError' || name === 'AbortError') {
    return { class: 'timeout', detail: `took longer than ${totalMs / 1000} seconds` };
  }
  const known = CODES.find(({ codes }) => codes.test(code ?? ''));
  return known
    ? { class: known.class, detail: `${known.says} (${code})` }
    : { class: 'server', detail: message ?? String(error) };
}

const isFailure = (cause: unknown): cause is FeedFailure =>
  typeof cause === 'object' && cause !== null && 'class' in cause && 'detail' in cause;

/** A wait longer than this is not believed. */
const LONGEST_WAIT_SECONDS = 86_400;

/** Seconds that `Retry-After` asks for, written as seconds or as a date; at most a day. */
export function retryAfterSeconds(header: string | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(0, Math.ceil(seconds)), LONGEST_WAIT_SECONDS);
}

/** What a status outside 2xx and 304 means. */
export function statusFailure(
  status: number,
  headers: Readonly<Record<string, string>>,
  now: Date,
): FeedFailure {
  const challenged = headers['cf-mitigated'] ? ', a challenge of Cloudflare' : '';
  return {
    class: challenged ? 'blocked' : classOf(status),
    detail: `answers ${status}${challenged}`,
    retryAfterSeconds: retryAfterSeconds(headers['retry-after'], now),
  };
}

function classOf(status: number): FailureClass {
  if (status === 404 || status === 410) return 'gone';
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timeout';
  if (status >= 500) return 'server';
  if (status >= 400) return 'blocked';
  return status >= 300 ? 'redirect' : 'server';
}
