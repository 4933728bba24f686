import { canonicalUrl } from '#domain/url/canonical-url';
import { haveOneOwner } from '#domain/url/outlet-site';
import type { Article, Cut, Reading } from './article';
import { articleDates } from './article-dates';
import { articleText } from './article-text';
import { textSize } from './block-text';
import { splitDateline } from './dateline';
import { type LinkedData, linkedData } from './linked-data';
import type { Keep, MainContent } from './main-content';
import { metadata, said } from './metadata';
import { nextPage } from './next-page';
import { type OutletReading, readByOutlet } from './outlet-reading';
import { type PageBlocks, pageBlocks } from './page-blocks';
import { type PageFacts, pageFacts } from './page-facts';
import { isClosed, type PageImpression, unreadable } from './page-kind';
import { pageTree } from './page-tree';
import { splitProvenance } from './provenance';

/** A closed page with less text than this shows only the beginning. */
const LONGEST_TEASER = 1_500;
/** Less text than this is none. */
const SHORTEST_TEXT = 60;
/** Blocks above and below the article in which its date and writer are looked for. */
const ABOVE = 20;
const BELOW = 6;
const JUST_ABOVE = 6;

/** What is known of a page before it is read. */
export type ExtractContext = {
  /** Address the page was fetched from, after redirects. */
  readonly url?: string;
  /** Outlet in the catalogue; brings its own rules. */
  readonly outletId?: string;
  /** Hosts below which everything is the outlet's (`sitesOf`). */
  readonly sites?: readonly string[];
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
  const found = readByOutlet(document, page, context);
  const outlet = found === 'fell-back' ? undefined : found;
  const titles = [
    facts.documentTitle,
    linked?.headline,
    said(facts, 'og:title'),
    outlet?.title,
    context.hint?.title,
  ];
  const { keep = {} } = context;
  const { paragraphs, content } = articleText(page, {
    keep,
    titles: titles.filter((title) => title !== undefined),
    body: linked?.body,
    outlet,
  });
  const opening = lengthOf(paragraphs) < SHORTEST_TEXT ? openingTold(facts, linked) : undefined;
  const body = withoutCredits(opening ? [opening] : paragraphs, keep);

  const isShort = lengthOf(body.paragraphs) < LONGEST_TEASER;
  const closed = linked?.closed === true || (isShort && isClosed(page));
  const refusal = unreadable(impression({ facts, linked, page, closed, paragraphs: body.paragraphs }));
  if (refusal) return { kind: 'unreadable', ...refusal };

  const text = body.paragraphs.join('\n\n');
  const isTeaser = opening !== undefined || (closed && isShort);
  return {
    kind: 'article',
    article: {
      ...described({ facts, linked, page, context, content, outlet, printedDate: body.date }),
      text,
      dateline: body.dateline,
      provenance: body.provenance,
      ...(isTeaser ? { teaser: true } : {}),
    },
    cuts: [...cutsOf(page, content), ...body.cuts],
    foundBy: content.how,
    ...(found ? { outletRule: outlet ? 'used' : 'fell-back' } : {}),
  };
}

/** The blocks that are not the article, each with the rule that says so. */
function cutsOf(page: PageBlocks, { kept, cutBy }: MainContent): Cut[] {
  const isKept = new Set(kept);
  return page.blocks.flatMap(({ text }, at) =>
    isKept.has(at) ? [] : { rule: cutBy.get(at) ?? 'outside the article', text },
  );
}

/** The beginning that an article's page tells machines, for pages that show readers nothing without scripts. */
function openingTold(facts: PageFacts, linked: LinkedData | undefined): string | undefined {
  if (!linked && said(facts, 'og:type') !== 'article') return undefined;
  const told = said(facts, 'og:description', 'description', 'twitter:description');
  return told && told.length >= SHORTEST_TEXT ? told.replace(/\s+/g, ' ') : undefined;
}

const lengthOf = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + textSize(text), 0);

/** Text without place and agency at its head and without the line at its end that names the source, unless they are wanted. */
function withoutCredits(paragraphs: readonly string[], keep: Keep) {
  const { provenance, paragraphs: credited } = splitProvenance(paragraphs);
  const { dateline, text: opening, date } = splitDateline(credited[0] ?? '');
  const left = keep.provenance ? [...paragraphs] : [...credited];
  if (!keep.dateline && left.length > 0) left[0] = opening;
  const cuts: Cut[] = [];
  const head = credited[0]?.slice(0, credited[0].length - opening.length).trim();
  if (!keep.dateline && head) cuts.push({ rule: 'dateline', text: head });
  for (const text of paragraphs.slice(left.length)) cuts.push({ rule: 'provenance', text });
  return { paragraphs: left, dateline, provenance, date, cuts };
}

type Sources = {
  readonly facts: PageFacts;
  readonly linked?: LinkedData;
  readonly page: PageBlocks;
};

type Impressed = Sources & { readonly closed: boolean; readonly paragraphs: readonly string[] };

function impression({ facts, linked, page, closed, paragraphs }: Impressed): PageImpression {
  return {
    titles: [facts.documentTitle, ...facts.headings],
    text: paragraphs.join('\n\n'),
    page,
    closed,
    saysArticle: linked !== undefined || said(facts, 'og:type') === 'article',
  };
}

type Described = Sources & {
  readonly context: ExtractContext;
  readonly content: MainContent;
  readonly outlet?: OutletReading;
  readonly printedDate?: string;
};

/** All of the article but its text. */
function described({
  facts,
  linked,
  page,
  context,
  content,
  outlet,
  printedDate,
}: Described): Omit<Article, 'text'> {
  const { hint, now, timeZone, sites } = context;
  const url = context.url && canonicalUrl(context.url);
  const canonical = facts.links.get('canonical') ?? said(facts, 'og:url');
  const declared = canonical ? canonicalUrl(canonical, url) : undefined;
  const nearby = (...rules: readonly string[]): string[] => cutNearby(page, content, rules);
  const bylines = [outlet?.author ?? [], nearby('byline')].flat();
  const datelines = [
    outlet?.date ?? [],
    printedDate ?? [],
    nearby('date', 'byline', 'above the headline'),
    justAbove(page, content),
  ].flat();
  const told = metadata({ facts, linked, url, hint, bylines });
  return {
    ...told,
    title: outlet?.title ?? told.title,
    ...articleDates({ facts, linked, datelines, url, hint: hint?.published, now, timeZone }),
    url: url ?? declared ?? '',
    nextPage: nextPage(facts, url),
    ...(declared && (!url || haveOneOwner(declared, url, sites)) ? { declaredUrl: declared } : {}),
  };
}

/** Texts cut by these rules inside the article or shortly above it. */
function cutNearby(page: PageBlocks, { cutBy, spans }: MainContent, rules: readonly string[]): string[] {
  const from = (spans[0]?.from ?? 0) - ABOVE;
  const to = (spans.at(-1)?.to ?? page.blocks.length) + BELOW;
  return [...cutBy]
    .filter(([at, rule]) => at >= from && at < to && rules.includes(rule))
    .map(([at]) => page.blocks[at]?.text ?? '');
}

/** Short lines between headline and body that no rule has cut. */
function justAbove(page: PageBlocks, { spans, cutBy }: MainContent): string[] {
  const from = spans[0]?.from ?? 0;
  const lines: string[] = [];
  for (let at = from - 1; at >= Math.max(0, from - JUST_ABOVE); at--) {
    const text = page.blocks[at]?.text ?? '';
    if (!cutBy.has(at) && text.length < 120 && /\d/.test(text)) lines.push(text);
  }
  return lines;
}
