import { createRequire } from 'node:module';
import { extractArticle } from '../../lambdas/domain/article/extract-article';
import type { Dataset } from './datasets';

/** Text of a page, one way or another. */
export type Extractor = (page: { readonly url: string; readonly html: string }) => string | Promise<string>;

const now = new Date('2026-01-01T00:00:00Z');
const require = createRequire(import.meta.url);

/** What each dataset's truth holds besides what news is read for. */
const WANTED = {
  shingles: { dateline: true },
  segments: { dateline: true, title: true, lead: true, provenance: true },
} as const;

/** The extractors by name; each loads its library when asked for, so that memory and start-up are its own. */
export const EXTRACTORS: Readonly<Record<string, (metric: Dataset['metric']) => Promise<Extractor>>> = {
  'irtysh, as the dataset wants it': async (metric) => ours(WANTED[metric]),
  'irtysh, news default': async () => ours({}),
  'readability + linkedom': async () => {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return ({ html }) =>
      blockText(new Readability(parseHTML(html).document as never).parse()?.content, parseHTML);
  },
  'readability + jsdom': async () => {
    const { Readability } = await import('@mozilla/readability');
    const { JSDOM, VirtualConsole } = await import('jsdom');
    const { parseHTML } = await import('linkedom');
    return ({ html, url }) => {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const content = new Readability(window.document).parse()?.content;
      window.close();
      return blockText(content, parseHTML);
    };
  },
  defuddle: async () => {
    const { Defuddle } = await import('defuddle/node');
    const { parseHTML } = await import('linkedom');
    return async ({ html, url }) =>
      blockText((await Defuddle(parseHTML(html).document as never, url)).content, parseHTML);
  },
  'postlight parser': async () => {
    const { parseHTML } = await import('linkedom');
    const Parser = require('@postlight/parser');
    return async ({ html, url }) =>
      blockText(
        (await Parser.parse(url, { html, contentType: 'html', fetchAllPages: false })).content,
        parseHTML,
      );
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    const { parseHTML } = await import('linkedom');
    return async ({ html, url }) => blockText((await extractFromHtml(html, url))?.content, parseHTML);
  },
};

const ours =
  (keep: object): Extractor =>
  ({ html, url }) => {
    const reading = extractArticle(html, { url, now, keep });
    return reading.kind === 'article' ? reading.article.text : '';
  };

const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/i;

/** Text of an extractor's HTML, blocks on lines of their own: what the peers' users would have to do too. */
function blockText(
  content: string | null | undefined,
  parseHTML: (html: string) => { document: unknown },
): string {
  if (!content) return '';
  const { document } = parseHTML(`<html><body>${content}</body></html>`) as { document: { body: DomNode } };
  const parts: string[] = [];
  const walk = (node: DomNode): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    const block = BLOCK.test(node.nodeName);
    if (block) parts.push('\n');
    for (const child of node.childNodes) walk(child);
    if (block) parts.push('\n');
  };
  walk(document.body);
  return parts.join('');
}

type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
};
