import { type CheerioAPI, load } from 'cheerio/slim';
import { blockedBy } from '#domain/outlet/block-page';
import type { ListSelectors } from '#domain/outlet/outlet';
import { canonicalUrl } from '#domain/url/canonical-url';
import type { FeedEntry, FeedReading } from './feed';
import { resolved } from './markup';
import type { ParseContext } from './parse-feed';
import { collapse } from './plain-text';
import { dateInUrl, readDate } from './read-date';

/** A page with fewer links than this is not the list it was (an error, a consent page), unless the outlet says otherwise. */
const USUAL_LEAST = 3;
/** A list of this many characters is none; parsing more would cost seconds. */
const LARGEST_PAGE = 3_000_000;
const MOST_ENTRIES = 1000;
/** Selectors that fit this many elements do not fit the page. */
const MOST_ROWS = 3000;

type Selection = ReturnType<CheerioAPI>;

/**
 * Reads an HTML page as a list by the outlet's selectors. A page that does not hold the list, or holds too little of it, is an
 * answer of its own: the old state stands, nothing is announced as gone or new.
 */
export function readListPage(
  html: string,
  context: ParseContext & { readonly list: ListSelectors },
): FeedReading {
  const { list } = context;
  if (html.length > LARGEST_PAGE)
    return { kind: 'not-a-feed', reason: 'too-large', detail: `${html.length} characters` };
  const $ = load(html);
  const base = resolved($('base[href]').first().attr('href') ?? '', context.url ?? '') ?? context.url ?? '';
  const rows = $(list.entry).length;
  if (rows > MOST_ROWS)
    return { kind: 'not-a-feed', reason: 'list-changed', detail: `${rows} elements at "${list.entry}"` };
  const entries = unique(readRows($, { ...context, url: base }));
  const least = list.atLeast ?? USUAL_LEAST;
  if (entries.length < least) {
    const block = blockedBy(html.slice(0, 64_000));
    if (block)
      return {
        kind: 'not-a-feed',
        reason: 'block-page',
        detail: `a page of ${block} that keeps machines out`,
      };
    const detail = `${entries.length} entries at "${list.entry}", expected at least ${least}`;
    return { kind: 'not-a-feed', reason: 'list-changed', detail };
  }
  const title = collapse($('title').first().text());
  const language = $('html').attr('lang')?.trim();
  const undated = entries.every(({ published }) => !published);
  return {
    kind: 'feed',
    feed: {
      format: 'html-list',
      ...(title && { title }),
      ...(context.url && { link: context.url }),
      ...(language && { language }),
      entries,
      problems: undated ? ['no entry has a date'] : [],
    },
  };
}

/** Rows in the order of the page. A date that stands before the row it belongs to (`dt` before `dd`) holds until the next one. */
function readRows($: CheerioAPI, context: ParseContext & { readonly list: ListSelectors }): FeedEntry[] {
  const { list } = context;
  const rows = $(list.entry);
  const headings = list.date && !rows.first().find(list.date).length ? list.date : undefined;
  const found: FeedEntry[] = [];
  let heading: string | undefined;
  for (const element of $(headings ? `${list.entry}, ${headings}` : list.entry).toArray()) {
    const row = $(element);
    if (headings && !row.is(list.entry)) heading = dateText(row);
    else {
      const entry = readRow(row, context, heading);
      if (entry) found.push(entry);
    }
    if (found.length >= MOST_ENTRIES) break;
  }
  return found;
}

function readRow(
  row: Selection,
  context: ParseContext & { readonly list: ListSelectors },
  heading: string | undefined,
): FeedEntry | undefined {
  const { list } = context;
  const inside = list.link ? row.find(list.link).first() : row.find('a[href]').first();
  const anchor = row.is('a[href]') && (!list.link || row.is(list.link) || inside.length === 0) ? row : inside;
  const address = resolved(anchor.attr('href')?.trim() ?? '', context.url ?? '');
  const link = anchor.attr('href') && address ? canonicalUrl(address) : undefined;
  const title = titleOf(row, anchor, list);
  if (!link || title === '') return undefined;
  const date = list.date ? row.find(list.date).first() : row.find('time').first();
  const written = date.length > 0 ? dateText(date) : heading;
  const published = (written && readDate(written, context)) || dateInUrl(link, context);
  const summary = list.summary ? collapse(row.find(list.summary).first().text()) : '';
  return {
    id: link,
    title,
    link,
    ...(published && { published }),
    ...(summary && { summary }),
    categories: [],
  };
}

function titleOf(row: Selection, anchor: Selection, { title }: ListSelectors): string {
  const told = title ? collapse(row.find(title).first().text()) : '';
  return (
    told ||
    collapse(anchor.text()) ||
    collapse(anchor.attr('title') ?? '') ||
    collapse(anchor.find('img[alt]').first().attr('alt') ?? '')
  );
}

function dateText(element: Selection): string {
  return collapse(
    element.attr('datetime') ?? element.find('time[datetime]').first().attr('datetime') ?? element.text(),
  );
}

/** One entry an address: cards link their picture, their title and their "more" to the same page. */
function unique(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const byLink = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const known = byLink.get(entry.id);
    if (!known || known.title.length < entry.title.length) byLink.set(entry.id, { ...known, ...entry });
  }
  return [...byLink.values()];
}
