import { BlockSums, mass } from './block-sums';
import type { Marks } from './cut-elements';
import { LIST_HEADING } from './line-patterns';
import type { Span } from './outlet-reading';
import type { Block, PageBlocks, Unit } from './page-blocks';

const LISTS = new Set(['ul', 'ol', 'div', 'section', 'table', 'dl', 'p']);
const SENTENCE_END = /[.!?…。！？]["”»’)」』]?$/;
const FEWEST_TEASERS = 3;
const LONGEST_TEASER = 180;
/** So many elements of one name side by side, each with a headline that is a link and few words more, are cards of other articles. */
const FEWEST_CARDS = 3;
const LARGEST_CARD = 350;
const CARDS = new Set(['div', 'article', 'section', 'li', 'td', 'figure']);

/** Marks lists of other articles before single lines are looked at: by their links, their cards or the heading over them. */
export function cutLists(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  cutLinkLists(page, spans, cut);
  cutCards(page, spans, cut);
  cutHeadlinesOfOthers(page, spans, cut);
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

/** Rows of elements that show other articles. */
function cutCards(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  const sizes = new BlockSums(page.blocks.map((block) => block.size));
  const headlines = new BlockSums(
    page.blocks.map((block) => (block.linkSize > 0.8 * block.size && block.size > 15 ? 1 : 0)),
  );
  const rows = new Map<string, Unit[]>();
  for (const unit of page.units) {
    if (
      !CARDS.has(unit.tag) ||
      !isInside(unit, spans) ||
      sizes.over(unit) > LARGEST_CARD ||
      headlines.over(unit) !== 1
    )
      continue;
    const key = `${unit.parent} ${unit.tag} ${unit.names}`;
    const row = rows.get(key);
    if (row) row.push(unit);
    else rows.set(key, [unit]);
  }
  for (const row of rows.values()) {
    if (row.length < FEWEST_CARDS) continue;
    for (const { from, to } of row) for (let at = from; at < to; at++) cut[at] ??= 'cards';
  }
}

/** A list of other articles in the middle of the body that is no list to the markup: a heading and lines like headlines. */
function cutHeadlinesOfOthers(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  for (const { from, to } of spans) {
    for (let at = from; at < to; at++) {
      if (!LIST_HEADING.test(page.blocks[at]?.text ?? '')) continue;
      cut[at] ??= 'related articles';
      while (at + 1 < to && isLikeHeadline(page.blocks[at + 1] as Block)) cut[++at] ??= 'related articles';
    }
  }
}

const isLikeHeadline = ({ text, size, strongSize }: Block): boolean =>
  size < 200 && strongSize < 0.9 * size && !SENTENCE_END.test(text);

const isInside = (unit: Unit, spans: readonly Span[]): boolean =>
  spans.some(({ from, to }) => unit.from >= from && unit.to <= to && unit.to - unit.from < to - from);

/** Link and short text, link and short text: headlines of other articles with their summaries. */
export function cutTeasers(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  for (const { from, to } of spans) {
    let run: number[] = [];
    for (let at = from; at <= to; at += 2) {
      const follows =
        at + 1 < to &&
        cut[at] === 'link line' &&
        !cut[at + 1] &&
        (page.blocks[at + 1] as Block).size < LONGEST_TEASER;
      if (follows) {
        run.push(at + 1);
        continue;
      }
      if (run.length >= FEWEST_TEASERS) for (const teaser of run) cut[teaser] = 'teasers';
      if (run.length === 0) at--;
      run = [];
    }
  }
}
