import { readFile } from 'node:fs/promises';
import { parseFeedBounded } from '#adapters/parsing/parse-feed-bounded';
import type { FeedEntry, ParsedFeed } from '#domain/feed/feed';
import type { ParseContext } from '#domain/feed/parse-feed';
import { OUTLETS } from '#domain/outlet/catalogue';
import { urlKey } from '#domain/url/canonical-url';
import { sameSite } from '#domain/url/site';
import { webAddress } from './misuse';

export interface ParseFeedArgs {
  /** The address that the bytes came from: links become absolute, the outlet's zone and selectors apply. */
  readonly url?: string;
  /** Saved feeds, in any format and encoding. */
  readonly files: readonly string[];
  /** One JSON object a feed instead of words for a person. */
  readonly json: boolean;
}

/** Data goes to `out`, complaints to `err`. */
export interface ParseFeedIo {
  out(line: string): void;
  err(line: string): void;
}

/** `irtysh parse-feed FILE…`: what saved feeds list. Answers 1 when a file cannot be read or is no feed; the others are done all the same. */
export async function parseFeedCommand(args: ParseFeedArgs, io: ParseFeedIo): Promise<number> {
  if (args.files.length === 0) {
    io.err('parse-feed: name at least one file with a saved feed');
    return 1;
  }
  const context = contextOf(webAddress(args.url));
  let failed = 0;
  for (const file of args.files) {
    const feed = await readFeedFile(file, context);
    if (typeof feed === 'string') {
      io.err(`${file}: ${feed}`);
      failed++;
    } else if (args.json) io.out(JSON.stringify(jsonOf(file, feed)));
    else for (const line of linesOf(file, feed)) io.out(line);
  }
  return failed > 0 ? 1 : 0;
}

/** What the catalogue knows of the feed at an address. */
function contextOf(url: string | undefined): ParseContext {
  const now = new Date();
  if (url === undefined) return { now };
  const outlet = OUTLETS.find(({ home }) => sameSite(home, url));
  const feed = outlet?.feeds.find((candidate) => urlKey(candidate.url) === urlKey(url));
  return {
    now,
    url,
    ...(outlet && { timeZone: outlet.timeZone }),
    ...(feed && { languages: feed.languages }),
    ...(feed?.list && { list: feed.list }),
  };
}

/** A feed, or in words why there is none. */
async function readFeedFile(file: string, context: ParseContext): Promise<ParsedFeed | string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? String(cause)})`;
  }
  const reading = await parseFeedBounded(bytes, context);
  return reading.kind === 'feed' ? reading.feed : `not a feed (${reading.reason}: ${reading.detail})`;
}

function jsonOf(file: string, { format, title, link, language, entries, children }: ParsedFeed): object {
  return {
    file,
    format,
    title: title ?? null,
    link: link ?? null,
    language: language ?? null,
    entries: entries.map(entryJson),
    ...(children && { children }),
  };
}

const entryJson = (entry: FeedEntry): object => ({
  id: entry.id,
  title: entry.title,
  link: entry.link ?? null,
  published: entry.published ?? null,
  updated: entry.updated ?? null,
  author: entry.author ?? null,
  summary: entry.summary ?? null,
  content: entry.content ?? null,
  categories: entry.categories,
});

function linesOf(
  file: string,
  { format, title, link, language, entries, children, problems }: ParsedFeed,
): string[] {
  const about = [format, language, link].filter(Boolean).join(', ');
  const listed = entries.flatMap((entry) => [
    `- ${entry.title || '(no title)'}`,
    `  ${[entry.published ?? entry.updated ?? 'no date', entry.author, entry.link ?? entry.id].filter(Boolean).join(' · ')}`,
  ]);
  return [
    `${title || '(no title)'} (${about})`,
    `${file}: ${entries.length} entries${children ? `, ${children.length} sitemaps` : ''}`,
    ...problems.map((problem) => `! ${problem}`),
    ...listed,
    ...(children ?? []).map((child) => `> ${child}`),
    '',
  ];
}
