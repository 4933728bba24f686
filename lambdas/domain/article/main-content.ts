import { BODY_NAMES, CAPTION_RULES, ELEMENT_RULES, type ElementFacts, type ElementRule } from './boilerplate';
import { LINE_RULES } from './boilerplate-lines';
import { type Block, isHidden, type PageBlocks, type Unit } from './page-blocks';

/** What is wanted besides the running text of the news. */
export type Keep = { readonly title?: boolean; readonly captions?: boolean; readonly wide?: boolean };

export type MainContent = {
  /** Indices of the blocks kept. */
  readonly kept: readonly number[];
  /** Rule that cut each block inside the article, by index. */
  readonly cutBy: ReadonlyMap<number, string>;
  readonly how: string;
};

const UNTOUCHABLE = new Set(['html', 'body', 'main', 'article', 'blockquote', 'pre']);
const SENTENCE_END = /[.!?…。！？:;"”»’)\]]$/;
/** An element with more of the page's running text than this is never cut by its name. */
const MOST_CUT = 0.3;

/** How much running text a block is: its size, unless it is links or a scrap. */
export function mass(block: Block): number {
  const linked = block.linkSize / block.size;
  if (linked > 0.5) return 0;
  if (block.size < 20) return 0;
  if (block.size < 80 && !SENTENCE_END.test(block.text)) return 0;
  return block.size * (1 - linked);
}

/** Sums over blocks by prefix, so that any element's figures cost nothing. */
class Sums {
  private readonly sums: Float64Array;
  constructor(values: readonly number[]) {
    this.sums = new Float64Array(values.length + 1);
    for (let at = 0; at < values.length; at++)
      this.sums[at + 1] = (this.sums[at] as number) + (values[at] as number);
  }
  over(unit: { readonly from: number; readonly to: number }): number {
    return (this.sums[unit.to] as number) - (this.sums[unit.from] as number);
  }
}

function cutElements(
  page: PageBlocks,
  rules: readonly ElementRule[],
  cut: (string | undefined)[],
  masses: Sums,
): void {
  const { blocks, units } = page;
  const sizes = new Sums(blocks.map((b) => b.size));
  const links = new Sums(blocks.map((b) => b.linkSize));
  const all = masses.over({ from: 0, to: blocks.length }) || 1;
  let skipTo = -1;
  for (const unit of units) {
    if (unit.from < skipTo || unit.from === unit.to || UNTOUCHABLE.has(unit.tag)) continue;
    const share = masses.over(unit) / all;
    if (share > MOST_CUT) continue;
    if (insideQuote(units, unit)) continue;
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
    if (BODY_NAMES.test(unit.names) && share > 0.02) continue;
    const rule = rules.find((r) => r.applies(facts));
    if (!rule) continue;
    for (let at = unit.from; at < unit.to; at++) cut[at] ??= rule.name;
    skipTo = unit.to;
  }
}

function insideQuote(units: readonly Unit[], unit: Unit): boolean {
  for (let at = unit.parent; at >= 0; at = units[at]?.parent ?? -1)
    if (units[at]?.tag === 'blockquote') return true;
  return false;
}

function chooseRoot(page: PageBlocks, masses: Sums): { root: number; how: string } {
  const { units, blocks } = page;
  const all = masses.over({ from: 0, to: blocks.length }) || 1;
  let named = -1;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (!BODY_NAMES.test(unit.names) || unit.tag === 'body' || unit.tag === 'html') continue;
    const here = masses.over(unit);
    if (here < 0.35 * all || here < 200) continue;
    if (named < 0 || here >= 0.9 * masses.over(units[named] as Unit)) named = at;
  }
  if (named >= 0) return { root: named, how: 'named' };
  // from the top, into the child that holds nearly all
  let root = -1;
  for (;;) {
    const here = root < 0 ? all : masses.over(units[root] as Unit);
    let best = -1;
    let bestMass = 0;
    for (let at = root + 1; at < units.length; at++) {
      const unit = units[at] as Unit;
      if (root >= 0 && unit.from >= (units[root] as Unit).to && unit.depth <= (units[root] as Unit).depth)
        break;
      if (unit.parent !== root) continue;
      const m = masses.over(unit);
      if (m > bestMass) {
        best = at;
        bestMass = m;
      }
    }
    if (best < 0 || bestMass < 0.8 * here || ['p', 'li', 'td', 'h1'].includes((units[best] as Unit).tag))
      break;
    root = best;
  }
  return { root, how: 'dense' };
}

export function mainContent(page: PageBlocks, keep: Keep = {}): MainContent {
  const { blocks, units } = page;
  const cut: (string | undefined)[] = new Array(blocks.length);
  const rough = blocks.map(mass);
  cutElements(page, [...ELEMENT_RULES, ...(keep.captions ? [] : CAPTION_RULES)], cut, new Sums(rough));
  const masses = new Sums(rough.map((m, at) => (cut[at] ? 0 : m)));
  const { root, how } = chooseRoot(page, masses);
  const range = root < 0 ? { from: 0, to: blocks.length } : (units[root] as Unit);
  const kept: number[] = [];
  const cutBy = new Map<number, string>();
  for (let at = range.from; at < range.to; at++) {
    const block = blocks[at] as Block;
    const unit = units[block.unit];
    const by = cut[at] ?? cutLine(block, unit?.tag ?? '', (at - range.from) / (range.to - range.from));
    if (by) cutBy.set(at, by);
    else kept.push(at);
  }
  return {
    kept,
    cutBy,
    how: `${how}:${root < 0 ? 'page' : `${(units[root] as Unit).tag}.${(units[root] as Unit).names.slice(0, 40)}`}`,
  };
}

function cutLine(block: Block, tag: string, place: number): string | undefined {
  if (block.linkSize > 0.9 * block.size && block.size < 150) return 'link line';
  return LINE_RULES.find((rule) => rule.applies({ text: block.text, block, tag, place }))?.name;
}
