import type { LinkedData } from './linked-data';
import { said } from './metadata';
import type { PageFacts } from './page-facts';

export type DateSources = {
  readonly facts: PageFacts;
  readonly linked?: LinkedData;
  /** Texts of the page that hold its date, nearest the headline first. */
  readonly datelines: readonly string[];
  readonly url?: string;
  readonly hint?: string;
  readonly read: (text: string) => string | undefined;
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

/** When the article was published and last changed, as ISO 8601 UTC: what machines are told before what readers are shown. */
export function articleDates(sources: DateSources): {
  readonly published?: string;
  readonly modified?: string;
} {
  const { facts, linked, datelines, url, hint } = sources;
  const firstOf = (texts: readonly (string | undefined)[]): string | undefined => {
    for (const text of texts) {
      const instant = text === undefined || text.length > 300 ? undefined : sources.read(text);
      if (instant) return instant;
    }
    return undefined;
  };
  const published = firstOf([
    linked?.published,
    ...PUBLISHED.map((name) => said(facts, name)),
    ...(facts.properties.get('datepublished') ?? []),
    ...datelines,
    hint,
    facts.times[0],
    datePart(url),
  ]);
  const modified = firstOf([
    linked?.modified,
    ...MODIFIED.map((name) => said(facts, name)),
    ...(facts.properties.get('datemodified') ?? []),
  ]);
  return { published, modified };
}

/** A day named in the path: `/2025/03/17/`, `/2026-09-22/`, `-2026-9-22-1/`, `/20251204_11.html`. */
function datePart(url: string | undefined): string | undefined {
  const path = url && URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /[/_-](20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/.exec(path) ??
    /\/(20\d\d)(\d\d)(\d\d)(?=[_.-])/.exec(path);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
