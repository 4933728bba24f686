import type { FeedFailure } from '#domain/feed/feed-state';
import { blockedBy } from '#domain/outlet/block-page';
import type { PageAnswer, Pages } from '#pipeline/ports';
import { courteousFetch, type WebAccess } from './courteous-fetch';
import type { FetchAnswer } from './guarded-fetch';
import { headOf } from './head-of';

const ACCEPT = 'text/html, application/xhtml+xml, */*;q=0.1';
const HTML = /<(!doctype\s+html|html|head|body|article|meta|div|p)[\s>]/i;
const HTML_TYPE = /^\s*(text\/html|application\/xhtml\+xml)\b/i;

/** Pages over the guarded and courteous fetch. */
export function httpPages(access: WebAccess): Pages {
  const fetch = courteousFetch(access);
  return {
    fetch: async (url, outlet) => {
      const userAgent = outlet.feeds.find((feed) => feed.userAgent)?.userAgent;
      const answer = await fetch({ url, userAgent, accept: ACCEPT });
      if (answer.kind === 'ok') return pageOf(answer, url);
      if (answer.kind === 'failed') return unreadable(answer.failure);
      throw new Error(`${url} is ${answer.kind}, though asked without conditions and without a deadline`);
    },
  };
}

function pageOf(answer: Extract<FetchAnswer, { kind: 'ok' }>, asked: string): PageAnswer {
  const { bytes, finalUrl, headers } = answer;
  const contentType = headers['content-type'];
  const head = headOf(bytes);
  if (!isHtml(head, contentType))
    return { kind: 'not-html', detail: contentType ?? 'no content type, no HTML' };
  const gate = blockedBy(head);
  if (gate) return { kind: 'block-page', detail: `a block page (${gate})` };
  if (!isFrontPage(asked) && isFrontPage(finalUrl)) {
    return { kind: 'redirect-elsewhere', detail: `leads to the front page ${finalUrl}` };
  }
  return { kind: 'page', bytes, contentType, finalUrl };
}

/** Judged by the bytes where the header is silent or wrong: PDFs are served as HTML and HTML as plain text. */
function isHtml(head: string, contentType: string | undefined): boolean {
  if (/^(%PDF-|PK|GIF8)/.test(head)) return false;
  return HTML_TYPE.test(contentType ?? '') || (HTML.test(head.slice(0, 2_000)) && !/^\s*[{[]/.test(head));
}

/** `/`, `/ru`, `/en/`, `/index.html`: where outlets send those who ask for an article that is no more. */
const isFrontPage = (address: string): boolean =>
  new URL(address).search === '' && /^\/([a-z]{2}\/?)?(index\.\w+)?$/i.test(new URL(address).pathname);

/** A dead end where another try would end the same; the rest is to be tried again later. */
function unreadable(failure: FeedFailure): PageAnswer {
  const { detail } = failure;
  switch (failure.class) {
    case 'gone':
    case 'robots':
    case 'too-large':
      return { kind: failure.class, detail };
    case 'blocked':
    case 'unsafe':
    case 'redirect':
      return { kind: 'forbidden', detail };
    default:
      return { kind: 'later', failure };
  }
}
