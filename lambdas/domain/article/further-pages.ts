import type { Article } from './article';
import { letters } from './block-text';

/** Pages of one article that are read, the first included. */
export const MOST_PAGES = 5;
/** An article with more text than this is long enough to be judged. */
const LONGEST_TEXT = 200_000;
/** A further page with less that is new is a page of comments, which repeats the article, or none at all. */
const LEAST_NEW = 200;

/**
 * An article with what its next page adds, and the page after that in `nextPage`. What the pages before said already, a lead or a
 * notice, is not said again. Nothing when the page adds nothing, is another article (`/news/2` after `/news/1`), or all that is
 * wanted has been read.
 */
export function withFurtherPage(article: Article, further: Article): Article | undefined {
  if (!areAlike(letters(article.title), letters(further.title))) return undefined;
  const said = new Set(article.text.split('\n\n').map(letters));
  const added = further.text.split('\n\n').filter((paragraph) => !said.has(letters(paragraph)));
  const text = added.join('\n\n');
  if (text.length < LEAST_NEW || article.text.length + text.length > LONGEST_TEXT) return undefined;
  return { ...article, text: `${article.text}\n\n${text}`, nextPage: further.nextPage };
}

/** `Bridge opens` and `Bridge opens – page 2`. */
const areAlike = (title: string, further: string): boolean =>
  title.startsWith(further) || further.startsWith(title);
