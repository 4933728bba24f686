import type { MainContent } from './main-content';
import type { Block, PageBlocks } from './page-blocks';

const ENDS_OPEN = /(?:[\p{L}\p{N};–—-]|,["”’»]?)$/u;
/** After these words no sentence ends, whatever the next begins with. */
const ENDS_IN_MID_PHRASE =
  /(?:^|\s)(?:a|an|the|in|of|to|on|at|by|for|from|with|and|or|as|that|its|their|his|her|into|between|в|во|на|и|с|со|к|ко|по|о|об|из|от|для|при|за|у|между|что|мен|және|пен|бен|үшін|туралы)$/iu;
const GOES_ON = /^[\p{Ll}(«“"‘]/u;
const RUNNING = new Set(['p', 'div', 'section', 'article', 'span', 'td', 'main', 'body']);
/** A line shorter than this that stops without a full stop is a heading or an address, not half a sentence. */
const SHORTEST_HALF = 40;

/** The kept blocks as paragraphs; a sentence that something in the middle of the page cut in two is whole again. */
export function paragraphsOf(page: PageBlocks, content: MainContent): string[] {
  const paragraphs: string[] = [];
  let before: { block: Block; at: number } | undefined;
  for (const at of content.kept) {
    const block = page.blocks[at] as Block;
    const last = paragraphs.at(-1);
    if (last !== undefined && before && isCut(page, before, { block, at })) {
      paragraphs[paragraphs.length - 1] = `${last} ${block.text}`;
    } else paragraphs.push(block.text);
    before = { block, at };
  }
  return paragraphs;
}

type Placed = { readonly block: Block; readonly at: number };

function isCut(page: PageBlocks, before: Placed, after: Placed): boolean {
  const tag = page.units[before.block.unit]?.tag ?? '';
  const nextTag = page.units[after.block.unit]?.tag ?? '';
  if (!RUNNING.has(tag) || !RUNNING.has(nextTag)) return false;
  if (before.block.text.length < SHORTEST_HALF || before.block.strongSize > 0.8 * before.block.size)
    return false;
  if (after.at > before.at + 1 && ENDS_IN_MID_PHRASE.test(before.block.text)) return true;
  const open = ENDS_OPEN.test(before.block.text);
  return (
    open && GOES_ON.test(after.block.text) && (after.at > before.at + 1 || /^\p{Ll}/u.test(after.block.text))
  );
}
