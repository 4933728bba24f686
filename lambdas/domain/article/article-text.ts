import { type MainContent, mainContent, type Wanted } from './main-content';
import type { PageBlocks } from './page-blocks';
import { paragraphsOf } from './paragraphs';

export type ArticleText = { readonly paragraphs: readonly string[]; readonly content: MainContent };

/** With less text than this a page is read again with fewer rules. */
const TOO_LITTLE = 250;
/** JSON-LD's text replaces the page's when it is this many times as long. */
const FAR_LONGER = 1.8;
const LEAST_LINKED = 400;

/** The paragraphs of an article: the page's own, a more forgiving reading of it, or the text that the page tells machines. */
export function articleText(page: PageBlocks, wanted: Wanted): ArticleText {
  const strict = textBy(page, wanted);
  const strictLength = lengthOf(strict.paragraphs);
  let best = strict;
  if (strictLength < TOO_LITTLE && !wanted.outlet) {
    const forgiving = textBy(page, { ...wanted, forgiving: true });
    if (lengthOf(forgiving.paragraphs) > 2 * strictLength + 80) best = forgiving;
  }
  const linked = linkedParagraphs(wanted.body);
  const length = lengthOf(linked);
  if (length > LEAST_LINKED && length > FAR_LONGER * lengthOf(best.paragraphs)) {
    return { paragraphs: linked, content: { ...best.content, how: 'text of linked data' } };
  }
  return best;
}

function textBy(page: PageBlocks, wanted: Wanted): ArticleText {
  const content = mainContent(page, wanted);
  return { paragraphs: paragraphsOf(page, content), content };
}

const lengthOf = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + text.length, 0);

function linkedParagraphs(body: string | undefined): string[] {
  if (!body) return [];
  return body
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^>]{1,500}>/g, '')
    .split(/\s*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
