import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../lambdas/domain/article/article';
import { extractArticle } from '../lambdas/domain/article/extract-article';
import type { Outlet } from '../lambdas/domain/outlet/outlet';
import { pageAddress } from '../lambdas/laptop/newsroom-listing';
import { readNewsroom } from '../lambdas/laptop/newsroom-outlet';
import { renderPage } from '../lambdas/laptop/newsroom-page';

/** The folder of the newsroom's scripts. */
export const NEWSROOM = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/newsroom');

/** An article of the newsroom as it is read off its page. */
type NewsroomArticle = {
  readonly outlet: Outlet;
  /** Its name in the script of the outlet. */
  readonly key: string;
  readonly at: Date;
  readonly url: string;
  readonly article: Article;
};

/** The newsroom's articles in the order of publication, read off their pages without feeds, table and queues around them. */
export function newsroomArticles(): NewsroomArticle[] {
  return readNewsroom(NEWSROOM)
    .outlets.flatMap((script) => script.articles.map((written) => ({ script, written })))
    .filter(({ written }) => !written.serves)
    .sort((a, b) => a.written.at.getTime() - b.written.at.getTime())
    .flatMap(({ script, written }): NewsroomArticle[] => {
      const { key, at, title } = written;
      const { outlet } = script;
      const url = pageAddress(script, written, at);
      const html = renderPage(script, written, { now: at, twin: false, visit: 1 });
      const hint = { title, published: at.toISOString() };
      const read = extractArticle(html, {
        url,
        outletId: outlet.id,
        timeZone: outlet.timeZone,
        now: at,
        hint,
      });
      return read.kind === 'article' ? [{ outlet, key, at, url, article: read.article }] : [];
    });
}
