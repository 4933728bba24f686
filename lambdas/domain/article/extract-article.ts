import type { Article, Cut, Reading } from './article';
import { articleDates } from './article-dates';
import { splitDateline } from './dateline';
import { type LinkedData, linkedData } from './linked-data';
import { type Keep, mainContent } from './main-content';
import { absolute, metadata, said } from './metadata';
import { readByOutlet } from './outlet-reading';
import { type PageBlocks, pageBlocks } from './page-blocks';
import { type PageFacts, pageFacts } from './page-facts';
import { isClosed, unreadable } from './page-kind';
import { pageTree } from './page-tree';
import { paragraphsOf } from './paragraphs';
import { splitProvenance } from './provenance';

/** What is known of a page before it is read. */
export type ExtractContext = {
  /** Address the page was fetched from, after redirects. */
  readonly url?: string;
  /** Outlet in the catalogue; brings its own rules. */
  readonly outletId?: string;
  readonly now: Date;
  /** IANA zone of dates without one. */
  readonly timeZone?: string;
  /** What the feed said of the article. */
  readonly hint?: {
    readonly title?: string;
    readonly published?: string;
    readonly summary?: string;
    readonly author?: string;
  };
  /** What is wanted besides the running text; nothing for news. */
  readonly keep?: Keep;
};

/** Reads a page into an article, or says why there is none. Any string will do: reading never throws. */
export function extractArticle(html: string, context: ExtractContext): Reading {
  const document = pageTree(html);
  const facts = pageFacts(document);
  const page = pageBlocks(document);
  const linked = linkedData(facts.linkedData);
  const keep = context.keep ?? {};
  const titles = [facts.documentTitle, linked?.headline, said(facts, 'og:title'), context.hint?.title].filter(
    (title) => title !== undefined,
  );
  const outlet = readByOutlet(document, page, context);
  const content = mainContent(page, {
    keep,
    titles,
    body: linked?.body,
    outlet: outlet === 'fell-back' ? undefined : outlet,
  });
  const read = paragraphsOf(page, content);
  const { provenance, paragraphs: credited } = splitProvenance(read);
  const { dateline, text: opening } = splitDateline(credited[0] ?? '');
  const paragraphs = keep.provenance ? [...read] : [...credited];
  if (!keep.dateline) paragraphs[0] = opening;
  const text = paragraphs.join('\n\n');

  const pageText = page.blocks.map((block) => block.text).join('\n');
  const closed = linked?.closed === true || isClosed(pageText);
  const refusal = unreadable({
    titles: [facts.documentTitle, ...facts.headings],
    text,
    pageText,
    linkLines: page.blocks.filter((block) => block.linkSize > 0.8 * block.size).length,
    paragraphs: paragraphs.filter((paragraph) => paragraph.length > 80).length,
    closed,
    saysArticle: linked !== undefined || facts.metas.get('og:type')?.[0] === 'article',
  });
  if (refusal) return { kind: 'unreadable', ...refusal };

  const cuts: Cut[] = [...content.cutBy].map(([at, rule]) => ({ rule, text: page.blocks[at]?.text ?? '' }));
  return {
    kind: 'article',
    article: {
      ...described({ facts, linked, page, context, content: content.cutBy }),
      text,
      dateline,
      provenance,
      ...(closed && text.length < 1_500 ? { teaser: true } : {}),
    },
    cuts,
    ...(outlet ? { outletRule: outlet === 'fell-back' ? outlet : 'used' } : {}),
  };
}

type Sources = {
  readonly facts: PageFacts;
  readonly linked?: LinkedData;
  readonly page: PageBlocks;
  readonly context: ExtractContext;
  readonly content: ReadonlyMap<number, string>;
};

function described({ facts, linked, page, context, content }: Sources): Omit<Article, 'text'> {
  const { url, hint, now } = context;
  const cutTexts = (rule: string) =>
    [...content].filter(([, by]) => by === rule).map(([at]) => page.blocks[at]?.text ?? '');
  const told = metadata({ facts, linked, url, hint, bylines: cutTexts('byline') });
  const read = (text: string): string | undefined => instant(text, now);
  const dates = articleDates({
    facts,
    linked,
    url,
    hint: hint?.published,
    datelines: cutTexts('date'),
    read,
  });
  const declaredUrl = absolute(facts.links.get('canonical') ?? facts.metas.get('og:url')?.[0], url);
  return { ...told, ...dates, url: url ?? declaredUrl ?? '', declaredUrl };
}

/** Until dates of every form can be read: those that need no guess. */
function instant(text: string, now: Date): string | undefined {
  const time = /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) || time > now.getTime() + 86_400_000 || time < Date.UTC(1995)
    ? undefined
    : new Date(time).toISOString();
}
