import { dateInUrl, readDate } from '#domain/feed/read-date';
import type { LinkedData } from './linked-data';
import { said } from './metadata';
import type { PageFacts } from './page-facts';

export type DateSources = {
  readonly facts: PageFacts;
  readonly linked?: LinkedData;
  /** Texts of the page that may hold its date, nearest the headline first. */
  readonly datelines: readonly string[];
  readonly url?: string;
  /** What the feed said, ISO 8601. */
  readonly hint?: string;
  readonly now: Date;
  /** IANA zone of dates that name none. */
  readonly timeZone?: string;
};

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date.published',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'mediator_published_time',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'originalpublicationdate',
  'article_date_original',
  'published_time',
  'published',
  'date',
  'timestamp',
  'release_date',
  'ptime',
  'bt:pubdate',
];
const MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'modified',
  'updated',
];

/** A date inside a longer line: `by May 2, 2017 Health`, `date 2017-01-26`, `21:38, 18 августа 2026 | 1 204 просмотра`. */
const WITHIN: readonly RegExp[] = [
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/,
  /(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s*[(（].[)）])?(?:\s*\d{1,2}[:：時]\d{1,2}分?)?/,
  /(?:令和|平成)(?:\d{1,2}|元)年\d{1,2}月\d{1,2}日/,
  /\d{1,2}:\d{2},?\s+\d{1,2}\s+[^\s\d.,:;/()]{3,12}\.?,?\s+(?:19|20)\d{2}/u,
  /\d{1,2}\s+[^\s\d.,:;/()]{3,12}\.?,?\s+(?:19|20)\d{2}(?:\s*(?:г\.|года|жыл[^\s\d.,:;/()]*))?(?:,?\s+(?:в\s+|at\s+)?\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?)?/iu,
  /[^\s\d.,:;/()]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}(?:,?\s+(?:at\s+)?\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?)?/iu,
  /\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}(?:,?\s+\d{1,2}:\d{2})?/,
  /(?:19|20)\d{2}[./]\d{1,2}[./]\d{1,2}(?:,?\s+\d{1,2}:\d{2})?/,
];
const LONGEST_LINE = 200;
const DAY = 86_400_000;

/** When the article was published and last changed, as ISO 8601 UTC: what machines are told before what readers are shown. */
export function articleDates(sources: DateSources): {
  readonly published?: string;
  readonly modified?: string;
} {
  const { facts, linked, datelines, url, hint, now, timeZone } = sources;
  const context = { now, timeZone, languages: facts.language ? [facts.language] : [] };
  const read = (text: string | undefined): string | undefined =>
    text === undefined || text.length > LONGEST_LINE ? undefined : readDate(text, context);
  const published =
    first(
      [
        linked?.published,
        ...PUBLISHED.map((name) => said(facts, name)),
        ...(facts.properties.get('datepublished') ?? []),
      ],
      read,
    ) ??
    first(
      datelines,
      (line) =>
        read(line) ?? first(WITHIN, (pattern) => read(pattern.exec(line.slice(0, LONGEST_LINE))?.[0])),
    ) ??
    read(facts.times[0]) ??
    read(hint) ??
    (url ? dateInUrl(url, context) : undefined);
  const modified = first(
    [
      linked?.modified,
      ...MODIFIED.map((name) => said(facts, name)),
      ...(facts.properties.get('datemodified') ?? []),
    ],
    read,
  );
  return { published: moreExact(published, read(hint)), modified };
}

/** Where the page names only the day, the feed's time on that day is better than midnight. */
function moreExact(published: string | undefined, hint: string | undefined): string | undefined {
  if (!published || !hint) return published ?? hint;
  const after = Date.parse(hint) - Date.parse(published);
  const isMidnight = /T\d{2}:00:00\.000Z$/.test(published);
  return isMidnight && after > 0 && after < DAY ? hint : published;
}

function first<T, V>(values: readonly T[], read: (value: T) => V | undefined): V | undefined {
  for (const value of values) {
    const result = read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}
