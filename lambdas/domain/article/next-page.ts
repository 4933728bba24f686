import { canonicalUrl } from '#domain/url/canonical-url';
import { said } from './metadata';
import type { PageFacts } from './page-facts';

/** The number at the end of an address of one of several pages: `?page=2`, `/2`, `_2.html`, `-p2/`. */
const NUMBERED =
  /^(.*?)(?:[?&](?:page|p|pg|pageno|paged)=(\d{1,2})|[/_-]p?(?:age[/-]?)?(\d{1,2}))?(\.(?:html?|php|aspx?))?\/?$/i;

/**
 * The next page of an article in several: `rel=next` or a link such as "2" or "Next", when it differs from this page's
 * address in nothing but the number. `rel=next` alone often means the next article.
 */
export function nextPage(facts: PageFacts, url: string | undefined): string | undefined {
  const here = url ?? facts.links.get('canonical') ?? said(facts, 'og:url');
  if (!here) return undefined;
  // A number at the end may count pages or name the article: `/news/2`.
  const from = [partsOf(here), { article: plain(here), page: 1 }];
  for (const href of [facts.links.get('next'), ...facts.nexts]) {
    const next = href ? canonicalUrl(href, here) : undefined;
    const to = next ? partsOf(next) : undefined;
    if (to && from.some((at) => at && to.article === at.article && to.page === at.page + 1)) return next;
  }
  return undefined;
}

function partsOf(url: string): { readonly article: string; readonly page: number } | undefined {
  const match = NUMBERED.exec(plain(url));
  if (!match) return undefined;
  const [, article = '', query, path, ending = ''] = match;
  return { article: `${article.replace(/\/$/, '')}${ending}`, page: Number(query ?? path ?? 1) };
}

const plain = (url: string): string =>
  url
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
