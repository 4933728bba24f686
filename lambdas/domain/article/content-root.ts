import type { BlockSums } from './block-sums';
import { BODY_NAMES } from './element-marks';
import type { PageBlocks, Unit } from './page-blocks';

/** The element that holds the article, or the whole page. */
export type ContentRoot = { readonly unit: number; readonly how: 'named' | 'linked data' | 'dense' | 'page' };

export type RootEvidence = {
  readonly page: PageBlocks;
  /** Running text that no rule has cut. */
  readonly masses: BlockSums;
  /** Blocks that repeat a headline of the page. */
  readonly headlines: BlockSums;
  /** Blocks that the page's linked data repeats. */
  readonly confirmed: BlockSums;
};

/** Elements that are a paragraph themselves: the way down ends above them. */
const LEAVES = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'blockquote', 'dd', 'pre']);
/** The way down goes on while one child holds this share; on pages with little text less is enough where it holds the headline. */
const DOMINANT = 0.8;
const DOMINANT_WITH_HEADLINE = 0.5;
const SHORT = 1_500;

export function contentRoot(evidence: RootEvidence): ContentRoot {
  const { page, masses, confirmed } = evidence;
  const all = { from: 0, to: page.blocks.length };
  const said = confirmed.over(all);
  if (said > 400) {
    const unit = narrowest(page, (u) => confirmed.over(u) >= 0.95 * said);
    if (unit >= 0 && masses.over(page.units[unit] as Unit) < 2.5 * said) return { unit, how: 'linked data' };
  }
  const dense = densest(evidence);
  const within = dense < 0 ? all : (page.units[dense] as Unit);
  const named = namedRoot(evidence, masses.over(within));
  if (named >= 0) return { unit: named, how: 'named' };
  return { unit: dense, how: dense < 0 ? 'page' : 'dense' };
}

/** The last unit in document order that fulfils what all its ancestors fulfil. */
function narrowest(page: PageBlocks, fulfils: (unit: Unit) => boolean): number {
  let found = -1;
  for (let at = 0; at < page.units.length; at++) {
    const unit = page.units[at] as Unit;
    if (unit.parent !== found && found >= 0 && !isInside(page, at, found)) continue;
    if (!LEAVES.has(unit.tag) && fulfils(unit)) found = at;
  }
  return found;
}

function isInside(page: PageBlocks, inner: number, outer: number): boolean {
  for (let at = inner; at >= outer; at = page.units[at]?.parent ?? -1) if (at === outer) return true;
  return false;
}

/** From the top down into the child that holds nearly all running text, as long as there is one. */
function densest({ page, masses, headlines }: RootEvidence): number {
  const { units, blocks } = page;
  let root = -1;
  let inside = { from: 0, to: blocks.length };
  for (;;) {
    let best = -1;
    let most = 0;
    for (let at = root + 1; at < units.length; at++) {
      const unit = units[at] as Unit;
      if (unit.from >= inside.to) break;
      if (unit.parent !== root) continue;
      const here = masses.over(unit);
      if (here > most) {
        best = at;
        most = here;
      }
    }
    const short = masses.over(inside) < SHORT;
    const enough =
      short && best >= 0 && headlines.over(units[best] as Unit) > 0 ? DOMINANT_WITH_HEADLINE : DOMINANT;
    if (best < 0 || most < enough * masses.over(inside) || LEAVES.has(units[best]?.tag ?? '')) return root;
    root = best;
    inside = units[best] as Unit;
  }
}

/** The element that calls itself the body of the article: the first of several articles on a page, the innermost wrapper. */
function namedRoot(evidence: RootEvidence, denseMass: number): number {
  const { page, masses } = evidence;
  const named: number[] = [];
  let most = 0;
  for (let at = 0; at < page.units.length; at++) {
    const unit = page.units[at] as Unit;
    const here = masses.over(unit);
    if (here < 150 || unit.tag === 'body' || unit.tag === 'html' || !BODY_NAMES.test(unit.names)) continue;
    named.push(at);
    most = Math.max(most, here);
  }
  if (most < (most > 600 ? 0.15 : 0.4) * denseMass) return -1;
  let root = named.find((at) => masses.over(page.units[at] as Unit) >= 0.5 * most) ?? -1;
  for (const at of named) {
    if (
      isInside(page, at, root) &&
      masses.over(page.units[at] as Unit) >= 0.85 * masses.over(page.units[root] as Unit)
    )
      root = at;
  }
  return withSections(evidence, named, root);
}

/** A body in several sections of the same name, between advertisements say, is the element around all of them. */
function withSections(
  { page, masses, headlines }: RootEvidence,
  named: readonly number[],
  root: number,
): number {
  const first = page.units[root] as Unit;
  const sections = named.filter(
    (at) => page.units[at]?.names === first.names && !isNested(page, at, named, first.names),
  );
  if (sections.length < 2) return root;
  const around = commonAncestor(page, sections);
  if (around < 0) return root;
  const unit = page.units[around] as Unit;
  const inSections = sections.reduce((sum, at) => sum + masses.over(page.units[at] as Unit), 0);
  const isOneArticle = headlines.over(unit) <= 1 && !sections.some((at) => isInsideArticle(page, at, around));
  return isOneArticle && inSections > MOSTLY * masses.over(unit) ? around : root;
}

/** Sections make up at least this share of what the element around them holds. */
const MOSTLY = 0.7;

function isNested(page: PageBlocks, at: number, named: readonly number[], names: string): boolean {
  return named.some(
    (other) => other !== at && page.units[other]?.names === names && isInside(page, at, other),
  );
}

function commonAncestor(page: PageBlocks, units: readonly number[]): number {
  let around = page.units[units[0] ?? -1]?.parent ?? -1;
  const last = page.units[units.at(-1) ?? -1] as Unit;
  while (around >= 0 && (page.units[around] as Unit).to < last.to)
    around = (page.units[around] as Unit).parent;
  return around;
}

/** Whether an `article` lies between an element and the one around it: then it is one of several articles. */
function isInsideArticle(page: PageBlocks, inner: number, outer: number): boolean {
  for (let at = page.units[inner]?.parent ?? -1; at > outer; at = page.units[at]?.parent ?? -1) {
    if (page.units[at]?.tag === 'article') return true;
  }
  return false;
}
