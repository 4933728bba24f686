import type { Article, Reading } from '#domain/article/article';
import { MOST_PAGES, withFurtherPage } from '#domain/article/further-pages';
import type { Outlet } from '#domain/outlet/outlet';
import type { Log, PageAnswer, Pages } from '#pipeline/ports';

type Page = Extract<PageAnswer, { kind: 'page' }>;

export type FurtherPages = {
  readonly outlet: Outlet;
  readonly pages: Pages;
  readonly log: Log;
  readonly extract: (page: Page) => Reading;
};

/**
 * An article in several pages, read on to its end as long as each page adds something: asked for as politely as the first, of the
 * same host wherever it leads, none twice. A page that is refused or does not answer ends it: the beginning is worth more than
 * another try.
 */
export async function readFurtherPages(
  first: Article,
  address: string,
  { outlet, pages, log, extract }: FurtherPages,
): Promise<Article> {
  let article = first;
  const known = new Set([address]);
  const leadsOn = (url: string) => !known.has(url) && hostOf(url) === hostOf(address);
  for (let number = 2; article.nextPage && number <= MOST_PAGES; number++) {
    const url = article.nextPage;
    if (!leadsOn(url)) break;
    const answer = await pages.fetch(url, outlet).catch((error: unknown) => {
      log.warn('further page failed', { url, error: String(error) });
    });
    if (!answer) break;
    const reading = answer.kind === 'page' && leadsOn(answer.finalUrl) ? extract(answer) : undefined;
    const whole = reading?.kind === 'article' ? withFurtherPage(article, reading.article) : undefined;
    log.info('further page', { url, answer: answer.kind, adds: whole !== undefined });
    if (!whole || answer.kind !== 'page') break;
    known.add(url).add(answer.finalUrl);
    article = whole;
  }
  return article;
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
