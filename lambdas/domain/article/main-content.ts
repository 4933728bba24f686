import { BlockSums, mass } from './block-sums';
import { letters } from './block-text';
import { CAPTION_RULES, ELEMENT_RULES, type ElementRule } from './boilerplate';
import { contentRoot } from './content-root';
import { cutHeadline, isHeadline } from './cut-edges';
import { cutElements, type Marks } from './cut-elements';
import { cutLines } from './cut-lines';
import { leadBlocks } from './lead';
import type { OutletReading, Span } from './outlet-reading';
import type { PageBlocks } from './page-blocks';

/** What is wanted besides the running text of the news. */
export type Keep = {
  readonly title?: boolean;
  /** The lead that stands between headline and body, outside the body. */
  readonly lead?: boolean;
  readonly captions?: boolean;
  /** Place and agency at the head of the first paragraph. */
  readonly dateline?: boolean;
  /** The closing line that names the source. */
  readonly provenance?: boolean;
};

export type Wanted = {
  readonly keep?: Keep;
  /** Headlines the page gives itself: window title, `og:title`, JSON-LD. */
  readonly titles?: readonly string[];
  /** The article's text as JSON-LD tells it. */
  readonly body?: string;
  /** Only what is furniture by nature is cut, not what is called so. */
  readonly forgiving?: boolean;
  /** What the outlet's own rule found. */
  readonly outlet?: OutletReading;
};

export type MainContent = {
  /** Indices of the blocks kept. */
  readonly kept: readonly number[];
  /** Rule that cut each block, by index; those outside the article that no rule names are left out. */
  readonly cutBy: ReadonlyMap<number, string>;
  /** Where the article lies on the page. */
  readonly spans: readonly Span[];
  /** What decided so. */
  readonly how: string;
};

/** The blocks of a page that are the article, and why the others are not. */
export function mainContent(page: PageBlocks, wanted: Wanted = {}): MainContent {
  const { keep = {}, titles = [], outlet } = wanted;
  const cut: Marks = new Array(page.blocks.length);
  if (outlet) for (const span of outlet.cut) mark(cut, span, 'outlet rule');
  const rough = page.blocks.map(mass);
  cutElements(page, rulesFor(wanted), cut, new BlockSums(rough));
  const { spans, how } = outlet
    ? { spans: outlet.spans, how: 'outlet rule' }
    : generalSpans(page, wanted, cut, rough);
  if (outlet) unmarkWhole(cut, spans);
  cutLines(page, spans, cut);
  if (!keep.title) cutHeadline(page, spans, cut, titles);
  const kept: number[] =
    keep.lead && spans[0] ? leadBlocks(page, spans[0], cut, { titles, withTitle: keep.title === true }) : [];
  for (const { from, to } of spans) for (let at = from; at < to; at++) if (!cut[at]) kept.push(at);
  const cutBy = new Map<number, string>();
  cut.forEach((rule, at) => {
    if (rule) cutBy.set(at, rule);
  });
  return { kept, cutBy, spans, how };
}

/** A header may hold the lead; who wants it gets it from there. */
function rulesFor({ keep = {}, forgiving }: Wanted): readonly ElementRule[] {
  if (forgiving)
    return ELEMENT_RULES.filter(({ upTo, name }) => upTo > 0.5 || name === 'form' || name === 'hidden');
  const rules = keep.captions ? ELEMENT_RULES : [...ELEMENT_RULES, ...CAPTION_RULES];
  return keep.lead ? rules.filter(({ name }) => name !== 'page header') : rules;
}

function generalSpans(
  page: PageBlocks,
  { body, titles = [] }: Wanted,
  cut: Marks,
  rough: readonly number[],
): { spans: readonly Span[]; how: string } {
  const masses = new BlockSums(rough.map((size, at) => (cut[at] ? 0 : size)));
  const confirmed = new BlockSums(confirmedSizes(page, body));
  const known = titles.map(letters);
  const headlines = new BlockSums(page.blocks.map((block) => (isHeadline(page, block, known) ? 1 : 0)));
  const root = contentRoot({ page, masses, headlines, confirmed });
  const unit = page.units[root.unit];
  return {
    spans: [unit ?? { from: 0, to: page.blocks.length }],
    how: unit ? `${root.how}: ${unit.tag} ${unit.names.slice(0, 60)}` : root.how,
  };
}

function mark(cut: Marks, { from, to }: Span, rule: string): void {
  for (let at = from; at < to; at++) cut[at] ??= rule;
}

/** What the outlet's rule names is the article, whatever a general rule makes of the element's name. */
function unmarkWhole(cut: Marks, spans: readonly Span[]): void {
  for (const { from, to } of spans) {
    const rule = cut[from];
    if (!rule || rule === 'outlet rule') continue;
    for (let at = from; at < to && cut[at] === rule; at++) cut[at] = undefined;
  }
}

/** Size of each block that JSON-LD's `articleBody` holds too. */
function confirmedSizes(page: PageBlocks, body: string | undefined): number[] {
  if (!body || body.length < 400) return [];
  const said = letters(body);
  return page.blocks.map((block) => {
    if (block.size < 40) return 0;
    const text = letters(block.text);
    return text.length >= 30 && said.includes(text.slice(0, 80)) ? block.size : 0;
  });
}
