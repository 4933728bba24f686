import type { ListSelectors } from '#domain/outlet/outlet';
import type { LanguageCode } from '#domain/relevance/language-code';
import { decodeText } from './decode';
import { ReferenceReader, withoutDoctype } from './entities-of-document';
import type { FeedEntry, FeedFormat, FeedReading, ParsedFeed } from './feed';
import type { FieldReader } from './field-text';
import { readJson } from './json-document';
import { readListPage } from './list-page';
import { AbsoluteLinks } from './markup';
import type { ScannedFeed } from './raw-feed';
import { readCanonical } from './read-canonical';
import type { DateContext } from './read-date';
import { type PlainEntry, readEntry, readFeed } from './read-entries';
import { scanFeed } from './scan-feed';
import { sniff } from './sniff';

/** What is known of a feed besides its bytes. */
export type ParseContext = {
  /** Where the bytes came from, after redirects: the base of relative addresses. */
  readonly url?: string;
  readonly contentType?: string;
  /** IANA zone of dates that name none; UTC by default. */
  readonly timeZone?: string;
  /** Where the entries of an HTML list page lie; without it a page is no feed. */
  readonly list?: ListSelectors;
  readonly languages?: readonly (LanguageCode | string)[];
  readonly now: Date;
};

/**
 * Larger documents are not read: the largest feed known has 0.7 MB. The cap also keeps `JSON.parse`, which a thread's heap limit does
 * not stop but ends the whole process with, below 200 MB (`{},` repeated, the worst).
 */
const LARGEST_BYTES = 8_000_000;

/**
 * Reads whatever lists entries: RSS of any version, RDF, Atom, CDF, JSON Feed and other JSON lists, news sitemaps and their indexes,
 * HTML list pages by selectors; in any encoding, damaged or not. Never throws on input; what is no feed is an answer.
 */
export async function parseFeed(bytes: Uint8Array, context: ParseContext): Promise<FeedReading> {
  try {
    return await readBytes(bytes, context);
  } catch (error) {
    // no input known gets here; one that does must not stop the other feeds of its batch
    return notAFeed(
      'unknown-format',
      `the parser gave up: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function readBytes(bytes: Uint8Array, context: ParseContext): Promise<FeedReading> {
  if (bytes.length > LARGEST_BYTES) return notAFeed('too-large', `${bytes.length} bytes`);
  const { text, problems } = decodeText(bytes, {
    contentType: context.contentType,
    kind: context.list ? 'html' : 'xml',
  });
  const kind = sniff(text);
  if (kind.is === 'nothing') return notAFeed(kind.reason, kind.detail);
  if (kind.is === 'page') {
    if (!context.list) return notAFeed(kind.reason, kind.detail);
    return readListPage(text, { ...context, list: context.list });
  }
  const reading = kind.is === 'json' ? readJson(text, context) : await readXml(text, context);
  return reading.kind === 'feed' ? { ...reading, feed: withProblems(reading.feed, problems) } : reading;
}

async function readXml(xml: string, context: ParseContext): Promise<FeedReading> {
  const { text, entities } = withoutDoctype(xml);
  const scanned = scanFeed(text);
  const format = formatOf(scanned);
  if (!format) return notAFeed('unknown-format', 'neither a feed nor entries in it');
  const reader: FieldReader = {
    references: new ReferenceReader(entities),
    links: new AbsoluteLinks(),
    base: context.url ?? '',
    atom: format === 'atom',
  };
  const about = readFeed(scanned.containers, scanned.root, reader);
  const plain = scanned.entries.map((group) => readEntry(group, reader));
  const entries = format === 'sitemap-index' ? [] : await readCanonical(about, plain, datesOf(context));
  const { timeToLiveMinutes } = about;
  return {
    kind: 'feed',
    feed: {
      format,
      ...(about.title && { title: about.title }),
      ...(about.link && { link: about.link }),
      ...(about.language && { language: about.language }),
      ...(timeToLiveMinutes !== undefined && { timeToLiveMinutes }),
      entries,
      ...(format === 'sitemap-index' && { children: childrenOf(plain) }),
      problems: scanned.problems,
    },
  };
}

function formatOf({ containers, entries }: ScannedFeed): FeedFormat | undefined {
  const names = containers.map(({ name }) => name);
  if (names.includes('sitemapindex')) return 'sitemap-index';
  if (names.includes('urlset')) return 'news-sitemap';
  if (names.includes('rdf:rdf') || names.includes('rdf')) return 'rdf';
  if (names.includes('feed') || (names.length === 0 && entries[0]?.name === 'entry')) return 'atom';
  return names.length > 0 || entries.length > 0 ? 'rss' : undefined;
}

/** Addresses of the sitemaps an index lists, the latest changed first; those without a date keep their order behind them. */
function childrenOf(entries: readonly PlainEntry[]): readonly string[] {
  return entries
    .filter(({ link }) => link !== '')
    .map(({ link, updated }) => ({ link, changed: Date.parse(updated) || 0 }))
    .sort((a, b) => b.changed - a.changed)
    .map(({ link }) => link);
}

/** Adds what happened before the parsing, and what a watcher should know of the entries. */
function withProblems(feed: ParsedFeed, decoding: readonly string[]): ParsedFeed {
  const { entries } = feed;
  const undated =
    entries.length > 0 && entries.every((entry: FeedEntry) => !entry.published && !entry.updated);
  return { ...feed, problems: [...decoding, ...feed.problems, ...(undated ? ['no entry has a date'] : [])] };
}

function datesOf({ timeZone, languages, now }: ParseContext): DateContext {
  return { now, ...(timeZone && { timeZone }), ...(languages && { languages }) };
}

function notAFeed(
  reason: Extract<FeedReading, { kind: 'not-a-feed' }>['reason'],
  detail: string,
): FeedReading {
  return { kind: 'not-a-feed', reason, detail };
}
