import { BlockSums } from './block-sums';
import type { ElementFacts, ElementRule } from './boilerplate';
import { BODY_NAMES, POST_NAMES } from './element-marks';
import { isHidden, type PageBlocks, type Unit } from './page-blocks';

/** The rule that cut each block, by index; holes are what is left. */
export type Marks = (string | undefined)[];

/** A quotation, an embedded message say, is cut by these rules only. */
const CUTS_QUOTES = new Set(['comments', 'hidden', 'footer']);
const UNTOUCHABLE = new Set(['html', 'body', 'main', 'article', 'blockquote', 'pre']);
/** An element that calls itself the body is furniture after all when it holds less than this. */
const LEAST_BODY = 0.02;

/** Marks what the rules say of whole elements, outermost first; `masses` is the running text of each block. */
export function cutElements(
  page: PageBlocks,
  rules: readonly ElementRule[],
  cut: Marks,
  masses: BlockSums,
): void {
  const { blocks, units } = page;
  const sizes = new BlockSums(blocks.map((b) => b.size));
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
    if (insideQuote(units, unit)) continue;
    if (share > LEAST_BODY && (BODY_NAMES.test(unit.names) || POST_NAMES.test(unit.names))) continue;
    const facts: ElementFacts = { tag: unit.tag, names: unit.names, hidden: isHidden(unit.element) };
    const rule = rules.find((r) => share <= r.upTo && r.applies(facts));
    if (!rule || (quotes.over(unit) > 0.5 * sizes.over(unit) && !CUTS_QUOTES.has(rule.name))) continue;
    for (let at = unit.from; at < unit.to; at++) cut[at] ??= rule.name;
    skipTo = unit.to;
  }
}

function insideQuote(units: readonly Unit[], unit: Unit): boolean {
  for (let at = unit.parent; at >= 0; at = units[at]?.parent ?? -1)
    if (units[at]?.tag === 'blockquote') return true;
  return false;
}
