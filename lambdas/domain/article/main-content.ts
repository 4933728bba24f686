import { BlockSums, mass } from './block-sums';
import {
  BODY_NAMES,
  CAPTION_RULES,
  ELEMENT_RULES,
  type ElementFacts,
  type ElementRule,
  POST_NAMES,
} from './boilerplate';
import { LINE_RULES } from './boilerplate-lines';
import { contentRoot } from './content-root';
import { type Block, isHidden, type PageBlocks, type Unit } from './page-blocks';

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
};

export type MainContent = {
  /** Indices of the blocks kept. */
  readonly kept: readonly number[];
  /** Rule that cut each block, by index; those outside the article that no rule names are left out. */
  readonly cutBy: ReadonlyMap<number, string>;
  readonly how: string;
};

const UNTOUCHABLE = new Set(['html', 'body', 'main', 'article', 'blockquote', 'pre']);
/** An element with more of the page's running text than this is never cut by its name. */
const MOST_CUT = 0.3;

type Marks = (string | undefined)[];

export function mainContent(page: PageBlocks, wanted: Wanted = {}): MainContent {
  const { blocks, units } = page;
  const keep = wanted.keep ?? {};
  const cut: Marks = new Array(blocks.length);
  const rough = blocks.map(mass);
  cutElements(page, [...ELEMENT_RULES, ...(keep.captions ? [] : CAPTION_RULES)], cut, new BlockSums(rough));
  const masses = new BlockSums(rough.map((m, at) => (cut[at] ? 0 : m)));
  const confirmed = new BlockSums(confirmedSizes(page, wanted.body));
  const root = contentRoot({ page, masses, confirmed });
  const range = units[root.unit] ?? { from: 0, to: blocks.length };
  cutLines(page, range, cut);
  if (!keep.title) cutHeadline(page, range, cut, wanted.titles ?? []);
  const kept: number[] = keep.lead ? leadBlocks(page, range, cut, wanted.titles ?? []) : [];
  for (let at = range.from; at < range.to; at++) if (!cut[at]) kept.push(at);
  const cutBy = new Map<number, string>();
  cut.forEach((rule, at) => {
    if (rule) cutBy.set(at, rule);
  });
  const unit = units[root.unit];
  return { kept, cutBy, how: `${root.how}:${unit?.tag ?? 'page'}.${unit?.names.slice(0, 40) ?? ''}` };
}

function cutElements(page: PageBlocks, rules: readonly ElementRule[], cut: Marks, masses: BlockSums): void {
  const { blocks, units } = page;
  const sizes = new BlockSums(blocks.map((b) => b.size));
  const links = new BlockSums(blocks.map((b) => b.linkSize));
  const quotes = new BlockSums(
    blocks.map((b) =>
      units[b.unit]?.tag === 'blockquote' || units[units[b.unit]?.parent ?? -1]?.tag === 'blockquote'
        ? b.size
        : 0,
    ),
  );
  const all = masses.over({ from: 0, to: blocks.length }) || 1;
  let skipTo = -1;
  for (const unit of units) {
    if (unit.from < skipTo || unit.from === unit.to || UNTOUCHABLE.has(unit.tag)) continue;
    const share = masses.over(unit) / all;
    if (share > MOST_CUT || insideQuote(units, unit)) continue;
    if (share > 0.02 && (BODY_NAMES.test(unit.names) || POST_NAMES.test(unit.names))) continue;
    const facts: ElementFacts = {
      tag: unit.tag,
      names: unit.names,
      size: sizes.over(unit),
      linkSize: links.over(unit),
      share,
      blocks: unit.to - unit.from,
      hidden: isHidden(unit.element),
      start: blocks[unit.from]?.text ?? '',
    };
    const rule = rules.find((r) => r.applies(facts));
    if (!rule || (quotes.over(unit) > 0.5 * facts.size && rule.name !== 'comments' && rule.name !== 'hidden'))
      continue;
    for (let at = unit.from; at < unit.to; at++) cut[at] ??= rule.name;
    skipTo = unit.to;
  }
}

function insideQuote(units: readonly Unit[], unit: Unit): boolean {
  for (let at = unit.parent; at >= 0; at = units[at]?.parent ?? -1)
    if (units[at]?.tag === 'blockquote') return true;
  return false;
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

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function cutLines(page: PageBlocks, range: { from: number; to: number }, cut: Marks): void {
  for (let at = range.from; at < range.to; at++) {
    const block = page.blocks[at] as Block;
    cut[at] ??= cutLine(
      block,
      page.units[block.unit]?.tag ?? '',
      (at - range.from) / (range.to - range.from),
    );
  }
}

function cutLine(block: Block, tag: string, place: number): string | undefined {
  const linked = block.linkSize / block.size;
  if (linked > 0.9 && block.size < 150) return 'link line';
  if (linked > 0.6 && block.size < 200 && !/[.!?…]["”»’)]?$/.test(block.text)) return 'link line';
  return LINE_RULES.find((rule) => rule.applies({ text: block.text, block, tag, place }))?.name;
}

/** Names under which the lead stands above the body; some cut as teasers. */
const LEAD_NAMES =
  /(?:^| )(?:lead|lede|intro|introduction|standfirst|deck|dek|chapo|chapeau|sommario|summary|excerpt|abstract|description|subtitle|sub ?title|subheadline|sub ?headline|teaser|vorspann|anriss|bajada|sumario|entradilla|copete|ingress|sapo|preamble)(?: |$)/;
/** The lead is looked for this many blocks above the body. */
const LEAD_REACH = 40;

/** What stands between headline and body as running text: the lead of many newspapers. */
function leadBlocks(
  page: PageBlocks,
  range: { from: number; to: number },
  cut: Marks,
  titles: readonly string[],
): number[] {
  const { blocks, units } = page;
  const known = titles.map(letters).filter((title) => title.length > 8);
  const isTitle = (block: Block): boolean => {
    const text = letters(block.text);
    return (
      units[block.unit]?.tag === 'h1' ||
      (text.length > 12 && known.some((title) => title === text || title.startsWith(text)))
    );
  };
  let top = -1;
  for (let at = range.from - 1; at >= 0 && at > range.from - LEAD_REACH; at--)
    if (isTitle(blocks[at] as Block)) top = at;
  const lead: number[] = [];
  for (let at = Math.max(0, range.from - LEAD_REACH); at < range.from; at++) {
    const block = blocks[at] as Block;
    if (block.linkSize > 0.3 * block.size || units[block.unit]?.tag === 'li') continue;
    const names = `${units[block.unit]?.names ?? ''} ${units[units[block.unit]?.parent ?? -1]?.names ?? ''}`;
    const named = LEAD_NAMES.test(names) && block.size > 30;
    const placed = top >= 0 && at > top && mass(block) > 40;
    if ((at === top || named || placed) && (!cut[at] || (named && cut[at] === 'related articles'))) {
      if (!cutLine(block, units[block.unit]?.tag ?? '', 0)) lead.push(at);
    }
  }
  return lead;
}

/** The headline above the first paragraph, wherever the page repeats it. */
function cutHeadline(
  page: PageBlocks,
  range: { from: number; to: number },
  cut: Marks,
  titles: readonly string[],
): void {
  const known = titles.map(letters).filter((title) => title.length > 8);
  let running = 0;
  for (let at = range.from; at < range.to && running < 200; at++) {
    const block = page.blocks[at] as Block;
    if (cut[at]) continue;
    const tag = page.units[block.unit]?.tag;
    const text = letters(block.text);
    if (
      tag === 'h1' ||
      (text.length > 8 &&
        block.size < 250 &&
        known.some((title) => title === text || (title.startsWith(text) && text.length > 15)))
    ) {
      cut[at] = 'headline';
    } else running += mass(block);
  }
}
