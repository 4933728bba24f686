import { blockedBy } from '#domain/outlet/block-page';
import type { NotAFeedReason } from './feed';

/** What a text is, by its beginning. */
export type Sniffed =
  | { readonly is: 'xml' | 'json' }
  | { readonly is: 'page'; readonly reason: 'html-page' | 'block-page'; readonly detail: string }
  | { readonly is: 'nothing'; readonly reason: NotAFeedReason; readonly detail: string };

const HEAD_CHARACTERS = 16_000;
const BLOCK_PAGE_CHARACTERS = 64_000;
const FEED_ROOT = /<(?:[\w-]{1,30}:)?(?:rss|feed|rdf|channel|urlset|sitemapindex|item|entry)(?=[\s/>])/i;
/** A piece of a page without its root. */
const PAGE_START =
  /^<(?:!--|meta|title|link|script|style|div|p|h[1-6]|center|table|br|b|a|span|form|section|header|main|noscript|iframe|ul)(?=[\s/>-])/i;
const PAGE_ROOT = /<!doctype\s+html|<(?:html|head|body)(?=[\s>])/i;

/** Tells feeds, JSON and pages apart; a feed behind a warning of its server is still a feed. */
export function sniff(text: string): Sniffed {
  const head = text.slice(0, HEAD_CHARACTERS);
  const start = head.trimStart();
  if (start === '') return { is: 'nothing', reason: 'empty', detail: 'no text' };
  if (start.startsWith('{') || start.startsWith('[')) return { is: 'json' };
  const body = withoutProlog(text.trimStart());
  if (body === '') return { is: 'nothing', reason: 'empty', detail: 'only comments and declarations' };
  if (FEED_ROOT.exec(body.slice(0, 64))?.index === 0) return { is: 'xml' };
  const root = FEED_ROOT.exec(head)?.index ?? -1;
  const page = PAGE_ROOT.exec(head)?.index ?? -1;
  if (page !== -1 && (root === -1 || page < root)) {
    const block = blockedBy(text.slice(0, BLOCK_PAGE_CHARACTERS));
    return block
      ? { is: 'page', reason: 'block-page', detail: `a page of ${block} that keeps machines out` }
      : { is: 'page', reason: 'html-page', detail: titleOf(head) };
  }
  if (root !== -1 || FEED_ROOT.test(text.slice(0, 200_000))) return { is: 'xml' };
  if (/^<\?xml|^<[\w-]+:/i.test(start)) return { is: 'xml' };
  if (PAGE_START.test(start))
    return {
      is: 'page',
      reason: blockedBy(text.slice(0, BLOCK_PAGE_CHARACTERS)) ? 'block-page' : 'html-page',
      detail: titleOf(head),
    };
  return {
    is: 'nothing',
    reason: 'unknown-format',
    detail: `begins with ${JSON.stringify(start.slice(0, 40))}`,
  };
}

/** What stands behind declarations and comments: some feeds begin with the DOCTYPE of a page. */
function withoutProlog(text: string): string {
  let rest = text;
  for (let pieces = 0; pieces < 20; pieces++) {
    const end = rest.startsWith('<!--')
      ? rest.indexOf('-->') + 3
      : /^<[?!]/.test(rest)
        ? rest.indexOf('>') + 1
        : 0;
    if (end < 3) return rest;
    rest = rest.slice(end).trimStart();
  }
  return rest;
}

function titleOf(html: string): string {
  const title = /<title[^<>]*>([^<]{0,200})/i.exec(html)?.[1]?.trim();
  return title ? `a page titled "${title}"` : 'a page without a title';
}
