import { BlockSums, mass } from './block-sums';
import { ENDING_RULES, LINE_RULES, LIST_HEADING } from './boilerplate-lines';
import type { Marks } from './cut-elements';
import type { Span } from './outlet-reading';
import { type Block, letters, type PageBlocks, type Unit } from './page-blocks';

const LISTS = new Set(['ul', 'ol', 'div', 'section', 'table', 'dl', 'p']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Rules whose cuts take the heading above them along. */
const LEAVES_HEADING_BARE = new Set([
  'link line',
  'link list',
  'related articles',
  'read more',
  'subscription',
  'comments',
  'tags',
]);
const SENTENCE_END = /[.!?…。！？]["”»’)」』]?$/;
const ABOUT =
  /^(?:about (?:the )?(?:author|writer)s?|über (?:den autor|die autorin)|zur person|об авторах?|автор туралы|à propos de l[’']auteur|sobre (?:el|la) autora?|著者について)/iu;

/** Marks lines of the article that are not its text; see the rules for which. */
export function cutLines(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  cutLinkLists(page, spans, cut);
  cutHeadlinesOfOthers(page, spans, cut);
  eachLeft(spans, cut, (at) => {
    const block = page.blocks[at] as Block;
    cut[at] = cutLine(block, page.units[block.unit]?.tag ?? '');
  });
  cutBareHeadings(page, spans, cut);
  cutAbout(page, spans, cut);
  cutEnding(page, spans, cut);
}

/** The rule that cuts a line wherever it stands. */
export function cutLine(block: Block, tag: string): string | undefined {
  const linked = block.linkSize / block.size;
  if (linked > 0.9 && block.size < 150) return 'link line';
  if (linked > 0.6 && block.size < 200 && !SENTENCE_END.test(block.text)) return 'link line';
  return LINE_RULES.find((rule) => rule.applies({ text: block.text, tag }))?.name;
}

function eachLeft(spans: readonly Span[], cut: Marks, visit: (at: number) => void): void {
  for (const { from, to } of spans) for (let at = from; at < to; at++) if (!cut[at]) visit(at);
}

/** Lists that are mostly links and hold no sentence. */
function cutLinkLists(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  const sizes = new BlockSums(page.blocks.map((block) => block.size));
  const links = new BlockSums(page.blocks.map((block) => block.linkSize));
  const masses = new BlockSums(page.blocks.map(mass));
  for (const unit of page.units) {
    if (unit.to - unit.from < 2 || !LISTS.has(unit.tag) || !isInside(unit, spans)) continue;
    if (links.over(unit) < 0.55 * sizes.over(unit) || masses.over(unit) > 0) continue;
    for (let at = unit.from; at < unit.to; at++) cut[at] ??= 'link list';
  }
}

/** A list of other articles in the middle of the body that is no list to the markup: a heading and lines like headlines. */
function cutHeadlinesOfOthers(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  for (const { from, to } of spans) {
    for (let at = from; at < to; at++) {
      if (!LIST_HEADING.test(page.blocks[at]?.text ?? '')) continue;
      cut[at] ??= 'related articles';
      for (let next = at + 1; next < to && isLikeHeadline(page.blocks[next] as Block); next++)
        cut[next] ??= 'related articles';
    }
  }
}

const isLikeHeadline = ({ text, size, strongSize }: Block): boolean =>
  size < 200 && strongSize < 0.9 * size && !SENTENCE_END.test(text);

const isInside = (unit: Unit, spans: readonly Span[]): boolean =>
  spans.some(({ from, to }) => unit.from >= from && unit.to <= to && unit.to - unit.from < to - from);

export function isHeading(page: PageBlocks, block: Block): boolean {
  if (HEADINGS.has(page.units[block.unit]?.tag ?? '')) return true;
  return block.text.length < 100 && block.strongSize > 0.9 * block.size && !/[.!?。！？]$/.test(block.text);
}

/** A heading over nothing but what was cut. */
function cutBareHeadings(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  for (const { from, to } of spans) {
    let anyLeft = false;
    for (let at = to - 1; at >= from; at--) {
      if (cut[at]) continue;
      const block = page.blocks[at] as Block;
      const marked =
        HEADINGS.has(page.units[block.unit]?.tag ?? '') ||
        (isHeading(page, block) && /[:：]$/.test(block.text));
      const next = at + 1 < to ? cut[at + 1] : undefined;
      if (marked && (!anyLeft || (next && LEAVES_HEADING_BARE.has(next)))) cut[at] = 'heading without text';
      else anyLeft = true;
    }
  }
}

/** Who wrote it, at length, under its own heading at the end. */
function cutAbout(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  const left: number[] = [];
  eachLeft(spans, cut, (at) => left.push(at));
  const all = left.reduce((sum, at) => sum + (page.blocks[at]?.size ?? 0), 0);
  let after = 0;
  for (let index = left.length - 1; index > 0; index--) {
    const at = left[index] as number;
    const block = page.blocks[at] as Block;
    if (after > 0.35 * all) return;
    if (isHeading(page, block) && block.text.length < 80 && ABOUT.test(block.text)) {
      for (const from of left.slice(index)) cut[from] = 'about the author';
    }
    after += block.size;
  }
}

/** Notes that follow the last paragraph: who else reported, how to write to the author; and a menu that is no list to the markup. */
function cutEnding(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  const left: number[] = [];
  eachLeft(spans, cut, (at) => left.push(at));
  let index = left.length - 1;
  for (; index > 0; index--) {
    const at = left[index] as number;
    const block = page.blocks[at] as Block;
    const facts = { text: block.text, tag: page.units[block.unit]?.tag ?? '' };
    const rule = ENDING_RULES.find((ending) => ending.applies(facts));
    const bare = isHeading(page, block) && /[:：]$/.test(block.text);
    if (!rule && !bare) break;
    cut[at] = rule?.name ?? 'heading without text';
  }
  const scraps: number[] = [];
  for (; index > 0 && isScrap(page, page.blocks[left[index] as number] as Block); index--)
    scraps.push(left[index] as number);
  if (scraps.length >= FEWEST_SCRAPS) for (const at of scraps) cut[at] = 'loose ends';
}

/** So many short lines without a full stop at the end are no text, unless they are items of a list or cells of a table. */
const FEWEST_SCRAPS = 3;

function isScrap(page: PageBlocks, { text, unit, size }: Block): boolean {
  const tag = page.units[unit]?.tag ?? '';
  return (
    size < 60 && (tag === 'p' || tag === 'div' || tag === 'td') && !/[.!?…。！？:;,"”»)）」\d]$/.test(text)
  );
}

/** Whether a block says what the page calls itself; `known` are its titles as letters. */
export function isHeadline(page: PageBlocks, block: Block, known: readonly string[]): boolean {
  if (page.units[block.unit]?.tag === 'h1') return true;
  if (block.text.length < 8 || block.size > 250) return false;
  const text = letters(block.text);
  return (
    text.length > 8 &&
    known.some(
      (title) =>
        title === text || (text.length > 15 && text.length > 0.6 * title.length && title.startsWith(text)),
    )
  );
}

/** The headline above the first paragraph, wherever the page repeats it, and the little that stands above it. */
export function cutHeadline(
  page: PageBlocks,
  spans: readonly Span[],
  cut: Marks,
  titles: readonly string[],
): void {
  const known = titles.map(letters);
  let running = 0;
  const above: number[] = [];
  eachLeft(spans, cut, (at) => {
    if (running > 200) return;
    const block = page.blocks[at] as Block;
    if (isHeadline(page, block, known)) {
      cut[at] = 'headline';
      for (const earlier of above.splice(0)) cut[earlier] = 'above the headline';
      running = 0;
    } else {
      above.push(at);
      running += mass(block);
    }
  });
}
