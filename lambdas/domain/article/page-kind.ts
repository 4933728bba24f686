import type { UnreadableReason } from './article';
import { textSize } from './block-text';
import { PAYWALL_NOTICE } from './line-patterns';
import { BLOCKED, BLOCKED_TITLE, MISSING, MISSING_TITLE } from './notice-patterns';
import type { PageBlocks } from './page-blocks';

/** What decides whether a page is an article at all. */
export type PageImpression = {
  /** Window title and headlines. */
  readonly titles: readonly string[];
  /** Text kept as the article, paragraphs parted by blank lines. */
  readonly text: string;
  readonly page: PageBlocks;
  readonly closed: boolean;
  /** The page says that it is an article: JSON-LD, `og:type`. */
  readonly saysArticle: boolean;
};

export type Unreadable = { readonly reason: UnreadableReason; readonly detail: string };

/** Below this there is no telling what the page is about. */
const SHORTEST_ARTICLE = 60;
/** A page that calls itself an error is believed when it says no more than this. */
const LONGEST_NOTICE = 1_500;

/** Of a page's text no more is looked at: a notice stands on a page that says little else. */
const SEARCHED = 700;

/** The page asks to pay or to log in before the rest is shown. */
export function isClosed(page: PageBlocks): boolean {
  return page.blocks.some(({ text }) => text.length < 400 && PAYWALL_NOTICE.test(text));
}

/** Why a page is no article, or nothing when it may be one. */
export function unreadable(impression: PageImpression): Unreadable | undefined {
  const { page, text, titles, closed } = impression;
  const pageText = textOfPage(page);
  const size = textSize(text);
  const notice = noticeIn(titles, pageText, size);
  if (notice) return notice;
  if (size === 0 && textSize(pageText) < 20) return { reason: 'empty', detail: 'no text' };
  const linkLines = page.blocks.filter((block) => block.linkSize > 0.8 * block.size).length;
  if (size < SHORTEST_ARTICLE) {
    if (closed) return { reason: 'paywall', detail: titles.find((title) => title !== '') ?? '' };
    if (linkLines >= 12) return { reason: 'list-page', detail: `${linkLines} links that stand alone` };
    return { reason: 'empty', detail: `${size} characters of text` };
  }
  const running = text.split('\n\n').filter((paragraph) => textSize(paragraph) > 70).length;
  if (!impression.saysArticle && linkLines >= 20 && running < 2 && size < 500) {
    return { reason: 'list-page', detail: `${linkLines} links that stand alone` };
  }
  return undefined;
}

function textOfPage(page: PageBlocks): string {
  let text = '';
  for (const block of page.blocks) {
    if (text.length > SEARCHED) break;
    text += `${block.text}\n`;
  }
  return text;
}

/** Error pages and walls against machines, by what they call themselves and how little else they say. */
function noticeIn(titles: readonly string[], pageText: string, size: number): Unreadable | undefined {
  const title = titles.find((text) => text !== '') ?? '';
  const brief = pageText.slice(0, 100).replace(/\n/g, ' ');
  if (size < LONGEST_NOTICE) {
    if (titles.some((text) => BLOCKED_TITLE.test(text))) return { reason: 'block-page', detail: title };
    if (titles.some((text) => MISSING_TITLE.test(text))) return { reason: 'error-page', detail: title };
  }
  if (pageText.length < 600 && BLOCKED.test(pageText)) return { reason: 'block-page', detail: brief };
  if (pageText.length < 400 && MISSING.test(pageText)) return { reason: 'error-page', detail: brief };
  return undefined;
}
