import Parser from 'rss-parser';
import { canonicalForm } from './canonical-form';
import type { FeedEntry } from './feed';
import { type DateContext, readDate } from './read-date';
import type { PlainEntry, PlainFeed } from './read-entries';

type ReadItem = { updated?: string; body?: string; author?: string; language?: string };

const PARSER = new Parser<Record<string, unknown>, ReadItem>({ customFields: { item: ['updated', 'body'] } });

/** Entries by way of their canonical form: parsed, dates read, what says nothing left out. */
export async function readCanonical(
  feed: PlainFeed,
  entries: readonly PlainEntry[],
  dates: DateContext,
): Promise<readonly FeedEntry[]> {
  const { items } = await PARSER.parseString(canonicalForm(feed, entries));
  return items.map((item) => {
    const published = item.pubDate && readDate(item.pubDate, dates);
    const updated = item.updated && readDate(item.updated, dates);
    return {
      id: item.guid ?? item.link ?? '',
      title: item.title ?? '',
      ...(item.link && { link: item.link }),
      ...(published && { published }),
      ...(updated && { updated }),
      ...(item.author && { author: item.author }),
      ...(item.summary && { summary: item.summary }),
      ...(item.body && { content: item.body }),
      categories: item.categories ?? [],
      ...(item.language && { language: item.language }),
    };
  });
}
