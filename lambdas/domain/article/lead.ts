import { mass } from './block-sums';
import { letters } from './block-text';
import type { Marks } from './cut-elements';
import { cutLine } from './cut-lines';
import type { Span } from './outlet-reading';
import type { Block, PageBlocks } from './page-blocks';

/** Names under which the lead stands above the body; some cut as teasers. */
const LEAD_NAMES =
  /(?:^| )(?:lead|lede|intro|introduction|standfirst|deck|dek|chapo|chapeau|sommario|summary|excerpt|abstract|description|subtitle|sub ?title|subheadline|sub ?headline|teaser|vorspann|anriss|bajada|sumario|entradilla|copete|ingress|sapo|preamble)(?: |$)/;
/** The lead is looked for this many blocks above the body. */
const LEAD_REACH = 40;

/** What stands between headline and body as running text: the lead of many newspapers. */
export function leadBlocks(
  page: PageBlocks,
  range: Span,
  cut: Marks,
  { titles, withTitle }: { readonly titles: readonly string[]; readonly withTitle: boolean },
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
    if (
      ((at === top && withTitle) || (named && !isTitle(block)) || (placed && !isTitle(block))) &&
      (!cut[at] || cut[at] === 'page header' || (named && cut[at] === 'related articles'))
    ) {
      if (!cutLine(block, units[block.unit]?.tag ?? '')) lead.push(at);
    }
  }
  return lead;
}
