import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Feed } from '#domain/outlet/outlet';
import { renderFeed } from './newsroom-feed';
import { linesAt, pageAddress, twinAddress, wireOf } from './newsroom-listing';
import type { ScriptedOutlet, Trouble } from './newsroom-outlet';
import { renderHome, renderPage } from './newsroom-page';
import type { ScriptedArticle } from './newsroom-script';

/** What a reader asks an outlet for. Header names are lower-case. */
export type Question = {
  /** `https://host/path?query` */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly now: Date;
  /** How often this address was asked for before. */
  readonly visit: number;
};

/** What the outlet answers; `held` is a connection on which nothing more will come. */
export type Answer =
  | {
      readonly kind: 'said';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Buffer;
    }
  | { readonly kind: 'held' };

const BLOCK_PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><h1>Checking your browser before accessing the site</h1><p>This process is automatic. Your browser will redirect to your requested content shortly. Please enable JavaScript and cookies to continue.</p></body></html>`;

/** The outlet's answer to one question. */
export function answer(scripted: ScriptedOutlet, question: Question): Answer {
  const { url, now } = question;
  if (url.pathname === '/robots.txt')
    return said(question, 200, 'text/plain; charset=utf-8', scripted.site.robots);
  const feed = scripted.outlet.feeds.find((candidate) => sameAddress(candidate.url, url.href));
  const trouble = scripted.site.troubles.find(
    (candidate) =>
      candidate.from <= now && now < candidate.to && (!candidate.feed || candidate.feed === feed?.id),
  );
  if (trouble) return troubled(trouble, question);
  if (feed) return feedAnswer(scripted, feed, question);
  if (url.pathname === '/') return document(scripted, question, 200, 'text/html', renderHome(scripted, now));
  return pageAnswer(scripted, question);
}

function troubled(trouble: Trouble, question: Question): Answer {
  switch (trouble.kind) {
    case 'holds-connection':
      return { kind: 'held' };
    case 'block-page':
      return said(question, 200, 'text/html; charset=utf-8', BLOCK_PAGE);
    case 'server-error':
      return said(
        question,
        502,
        'text/html; charset=utf-8',
        '<html><body><h1>502 Bad Gateway</h1></body></html>',
      );
    case 'too-many-requests':
      return said(question, 429, 'text/plain; charset=utf-8', 'Too Many Requests\n', {
        'retry-after': String(trouble.retryAfterSeconds ?? 3600),
      });
  }
}

function feedAnswer(scripted: ScriptedOutlet, feed: Feed, question: Question): Answer {
  const { type, text } = renderFeed(scripted, feed, question.now);
  if (!wireOf(scripted, feed.id).validators) return document(scripted, question, 200, type, text);
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
  const [newest] = linesAt(scripted, feed, question.now);
  const headers = { etag, 'last-modified': (newest?.listedAt ?? question.now).toUTCString() };
  if (isUnchanged(question, headers)) return { kind: 'said', status: 304, headers, body: Buffer.alloc(0) };
  return document(scripted, question, 200, type, text, headers);
}

/** RFC 9110, 13.1.3: a date counts only where no entity tag is sent. */
function isUnchanged(
  { headers }: Question,
  now: { readonly etag: string; readonly 'last-modified': string },
): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return String(tags).includes(now.etag);
  const since = headers['if-modified-since'];
  return since !== undefined && Date.parse(String(since)) >= Date.parse(now['last-modified']);
}

function pageAnswer(scripted: ScriptedOutlet, question: Question): Answer {
  const { now, url } = question;
  for (const article of scripted.articles) {
    if (article.at > now) continue;
    const page = pageAddress(scripted, article, now);
    const twin = twinAddress(scripted, article, now);
    if (twin && sameAddress(twin, url.href)) return articleAnswer(scripted, article, question, true);
    if (samePath(page, url)) return articleAnswer(scripted, article, question, false);
    if (samePath(pageAddress(scripted, article, new Date(0)), url)) return moved(question, page);
  }
  const page = `<!DOCTYPE html><html><head><meta charset="${scripted.site.charset}"><title>404</title></head><body><h1>404</h1></body></html>`;
  return document(scripted, question, 404, 'text/html', page);
}

function articleAnswer(
  scripted: ScriptedOutlet,
  article: ScriptedArticle,
  question: Question,
  twin: boolean,
): Answer {
  if (article.serves === 'pdf') return said(question, 200, 'application/pdf', '%PDF-1.4\n%%EOF\n');
  const html = renderPage(scripted, article, { now: question.now, twin, visit: question.visit });
  return document(scripted, question, article.serves === 'gone' ? 410 : 200, 'text/html', html);
}

const moved = (question: Question, location: string): Answer =>
  said(question, 301, 'text/html; charset=utf-8', '', { location });

/** A document in the outlet's own encoding. */
function document(
  { site }: ScriptedOutlet,
  question: Question,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = iconv.encode(text, site.charset);
  const contentType = site.charsetInHeader ? `${type}; charset=${site.charset}` : type;
  return said(question, status, contentType, body, headers);
}

function said(
  { headers: asked }: Question,
  status: number,
  contentType: string,
  content: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const plain = Buffer.from(content);
  const zip = /\bgzip\b/.test(String(asked['accept-encoding'] ?? '')) && plain.length > 500;
  return {
    kind: 'said',
    status,
    headers: { 'content-type': contentType, ...(zip ? { 'content-encoding': 'gzip' } : {}), ...headers },
    body: zip ? gzipSync(plain) : plain,
  };
}

const samePath = (address: string, url: URL): boolean => {
  const { host, pathname } = new URL(address);
  return host === url.host && bare(pathname) === bare(url.pathname);
};

const sameAddress = (address: string, other: string): boolean => {
  const [one, two] = [new URL(address), new URL(other)];
  return samePath(address, two) && one.search === two.search;
};

const bare = (path: string): string => decodeURI(path).replace(/\/$/, '');
