import { LINE_RULES } from './boilerplate-lines';
import { cutAbout, cutEnding, eachLeft, isHeading } from './cut-edges';
import type { Marks } from './cut-elements';
import { cutLists, cutTeasers } from './cut-lists';
import type { Span } from './outlet-reading';
import type { Block, PageBlocks } from './page-blocks';

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
/** No rule for lines cuts a longer one. */
const LONGEST_LINE = 400;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SENTENCE_END = /[.!?…。！？]["”»’)」』]?$/;

/** Marks lines of the article that are not its text; see the rules for which. */
export function cutLines(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  cutLists(page, spans, cut);
  eachLeft(spans, cut, (at) => {
    const block = page.blocks[at] as Block;
    cut[at] = cutLine(block, page.units[block.unit]?.tag ?? '');
  });
  cutTeasers(page, spans, cut);
  cutBareHeadings(page, spans, cut);
  cutAbout(page, spans, cut);
  cutEnding(page, spans, cut);
}

/** The rule that cuts a line wherever it stands. */
export function cutLine(block: Block, tag: string): string | undefined {
  const linked = block.linkSize / block.size;
  if (linked > 0.9 && block.size < 600) return 'link line';
  if (linked > 0.6 && block.size < 200 && !SENTENCE_END.test(block.text)) return 'link line';
  if (block.text.length > LONGEST_LINE) return undefined;
  return LINE_RULES.find((rule) => rule.applies({ text: block.text, tag }))?.name;
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
