import { mass } from './block-sums';
import { letters } from './block-text';
import { ENDING_RULES } from './boilerplate-lines';
import type { Marks } from './cut-elements';
import type { Span } from './outlet-reading';
import type { Block, PageBlocks } from './page-blocks';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ABOUT =
  /^(?:about (?:the )?(?:author|writer)s?|über (?:den autor|die autorin)|zur person|об авторах?|автор туралы|à propos de l[’']auteur|sobre (?:el|la) autora?|著者について)/iu;
/** Headings over addresses and telephone numbers. */
const CONTACTS =
  /^(?:担当(?:者|課|部署)?|(?:本件(?:に関する|の)?)?(?:お)?問い?合わせ先?|(?:media |press )?contacts?(?: information| details)?|for (?:more|further) information|контакты(?: для сми)?|контактная информация|байланыс(?: ақпараты)?|(?:presse)?kontakt)\s*[:：]?$/iu;
/** So many short lines without a full stop at the end are no text, unless they are items of a list. */
const FEWEST_SCRAPS = 3;

/** Visits the blocks of the article that nothing has cut so far. */
export function eachLeft(spans: readonly Span[], cut: Marks, visit: (at: number) => void): void {
  for (const { from, to } of spans) for (let at = from; at < to; at++) if (!cut[at]) visit(at);
}

/** A heading by its element, or a short line all in bold. */
export function isHeading(page: PageBlocks, block: Block): boolean {
  if (HEADINGS.has(page.units[block.unit]?.tag ?? '')) return true;
  return block.text.length < 100 && block.strongSize > 0.9 * block.size && !/[.!?。！？]$/.test(block.text);
}

/** Who wrote it or whom to call, at length, under its own heading at the end. */
export function cutAbout(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
  const left: number[] = [];
  eachLeft(spans, cut, (at) => left.push(at));
  const all = left.reduce((sum, at) => sum + (page.blocks[at]?.size ?? 0), 0);
  let after = 0;
  for (let index = left.length - 1; index > 0; index--) {
    const at = left[index] as number;
    const block = page.blocks[at] as Block;
    if (after > 0.35 * all) return;
    if (block.text.length < 80 && isHeading(page, block)) {
      const rule = ABOUT.test(block.text)
        ? 'about the author'
        : CONTACTS.test(block.text)
          ? 'contact'
          : undefined;
      if (rule) for (const from of left.slice(index)) cut[from] = rule;
    }
    after += block.size;
  }
}

/** Notes that follow the last paragraph: who else reported, how to write to the author; and a menu that is no list to the markup. */
export function cutEnding(page: PageBlocks, spans: readonly Span[], cut: Marks): void {
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

function isScrap(page: PageBlocks, { text, unit, size }: Block): boolean {
  const tag = page.units[unit]?.tag ?? '';
  return (
    size < 60 && (tag === 'p' || tag === 'div' || tag === 'td') && !/[.!?…。！？:;,"”»)）」\d]$/.test(text)
  );
}

/** Whether a block says what the page calls itself; `known` are its titles as letters. */
export function isHeadline(page: PageBlocks, block: Block, known: readonly string[]): boolean {
  if (page.units[block.unit]?.tag === 'h1') return true;
  if (block.text.length < 8 || block.size > 250 || !beginsAsOneOf(known, block.text)) return false;
  const text = letters(block.text);
  return (
    text.length > 8 &&
    known.some(
      (title) =>
        title === text || (text.length > 15 && text.length > 0.6 * title.length && title.startsWith(text)),
    )
  );
}

/** Spares most blocks the comparison letter by letter: a title and its repetition begin with the same letter. */
function beginsAsOneOf(titles: readonly string[], text: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase();
  return first !== undefined && titles.some((title) => title.startsWith(first));
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
