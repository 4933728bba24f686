import { selectAll, selectOne } from 'css-select';
import type { AnyNode, Document, Element } from 'domhandler';
import { LEAST_TEXT, OUTLET_RULES, type OutletRule } from './outlet-rules';
import type { PageBlocks } from './page-blocks';
import { textOf } from './page-facts';

/** A stretch of blocks, `from` to before `to`. */
export type Span = { readonly from: number; readonly to: number };

/** What an outlet's own rule finds on a page. */
export type OutletReading = {
  /** Where the article lies, in page order, without overlap. */
  readonly spans: readonly Span[];
  readonly cut: readonly Span[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
};

/**
 * Reads a page by the rules of its outlet: those in force at `now` first, older ones for pages never redone. `fell-back` when the
 * outlet has rules but none yields a readable length, nothing when it has none.
 */
export function readByOutlet(
  document: Document,
  page: PageBlocks,
  { outletId, now }: { readonly outletId?: string; readonly now: Date },
): OutletReading | 'fell-back' | undefined {
  const own = OUTLET_RULES.filter((rule) => rule.outletId === outletId);
  if (own.length === 0) return undefined;
  const isPast = (rule: OutletRule): boolean =>
    rule.until !== undefined && Date.parse(rule.until) <= now.getTime();
  const inOrder = [...own.filter((rule) => !isPast(rule)), ...own.filter(isPast)];
  const spansOf = spanFinder(document, page);
  for (const rule of inOrder) {
    const spans = merged(spansOf(rule.body));
    const cut = spansOf(rule.cut ?? []);
    if (textLength(page, spans, cut) < LEAST_TEXT) continue;
    const text = (selector: string | undefined): string | undefined => {
      const element = selector === undefined ? null : selectOne<AnyNode, Element>(selector, document);
      return element ? textOf(element) || undefined : undefined;
    };
    return { spans, cut, title: text(rule.title), author: text(rule.author), date: text(rule.date) };
  }
  return 'fell-back';
}

function spanFinder(document: Document, page: PageBlocks): (selectors: readonly string[]) => Span[] {
  const units = new Map(page.units.map((unit) => [unit.element, unit]));
  return (selectors) =>
    selectors.flatMap((selector) =>
      selectAll<AnyNode, Element>(selector, document).flatMap((element) => units.get(element) ?? []),
    );
}

function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = whole.at(-1);
    if (span.from < span.to && (!last || span.from >= last.to)) whole.push({ from: span.from, to: span.to });
  }
  return whole;
}

function textLength(page: PageBlocks, spans: readonly Span[], cut: readonly Span[]): number {
  let length = 0;
  for (const { from, to } of spans) {
    for (let at = from; at < to; at++) {
      if (!cut.some((span) => at >= span.from && at < span.to)) length += page.blocks[at]?.text.length ?? 0;
    }
  }
  return length;
}
