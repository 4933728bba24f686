/**
 * Feed reading against its peers, on a folder laid out as kurtmckee/feedparser's suite with a `reference.json`:
 *
 *     npx tsx bench/feeds.ts FOLDER [--misses] [--only PATTERN]
 *
 * Prints, for us, `rss-parser` alone and `feedsmith`: files wholly right, files whose own assertions hold, both with their
 * bootstrap error, files refused; then MB a second and p95 on invented news feeds of 1 MB, and the time against `rss-parser`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { decodeText } from '../lambdas/domain/feed/decode';
import { parseFeed } from '../lambdas/domain/feed/parse-feed';
import { visibleText } from '../lambdas/domain/feed/plain-text';
import { readDate } from '../lambdas/domain/feed/read-date';
import { bootstrapError, percent, quantile } from './feeds/figures';
import { newsFeeds } from './feeds/invented';
import { type Case, judge, type ReadItem, type Reading } from './feeds/judge';

type Contestant = {
  readonly name: string;
  read(bytes: Uint8Array, file: Case): Promise<Reading | undefined>;
};

const NOW = new Date();

const ours: Contestant = {
  name: 'irtysh',
  async read(bytes, { url, headers }) {
    const contentType = headers?.['content-type'];
    const reading = await parseFeed(bytes, {
      now: NOW,
      ...(url && { url }),
      ...(contentType && { contentType }),
    });
    if (reading.kind !== 'feed') return undefined;
    const { feed } = reading;
    const encoding = decodeText(bytes, { kind: 'xml', ...(contentType && { contentType }) }).encoding;
    return {
      title: feed.title,
      link: feed.link,
      language: feed.language,
      encoding,
      items: feed.entries.map(fromEntry),
    };
  },
};

function fromEntry(
  entry: { content?: string; id: string; link?: string } & Record<string, unknown>,
): ReadItem {
  const { content, id, link } = entry;
  return {
    ...entry,
    id: id === link ? undefined : id,
    idOrLink: id,
    ...(content && { content: visibleText(content) }),
  } as ReadItem;
}

const parser = new Parser();
const rssParser: Contestant = {
  name: 'rss-parser',
  async read(bytes) {
    try {
      const feed = await parser.parseString(new TextDecoder().decode(bytes));
      return {
        title: feed.title,
        link: feed.link,
        language: feed.language as string | undefined,
        items: feed.items.map((item) => ({
          id: (item.guid ?? (item as { id?: string }).id) as string | undefined,
          title: textOf(item.title),
          link: item.link,
          published: item.isoDate,
          author: textOf(item.creator ?? (item as { author?: string }).author),
          summary: textOf(item.summary ?? (item['content:encoded' as never] ? item.content : item.content)),
          content: textOf(item['content:encoded' as never] ?? item.content),
          categories: item.categories?.map(textOf).filter((word) => word !== undefined),
        })),
      };
    } catch {
      return undefined;
    }
  },
};

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return visibleText(value);
  return isTyped(value)
    ? value.type?.includes('html')
      ? visibleText(value.value)
      : value.value.trim()
    : undefined;
}

/** `{value, type}`: how feedsmith gives Atom's texts. */
function isTyped(value: unknown): value is { value: string; type?: string } {
  return typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string';
}

async function feedsmith(): Promise<Contestant> {
  const { parseFeed: parse } = (await import('feedsmith')) as {
    parseFeed: (text: string) => { feed: unknown };
  };
  return {
    name: 'feedsmith',
    async read(bytes) {
      try {
        return fromFeedsmith(parse(new TextDecoder().decode(bytes)).feed as Loose);
      } catch {
        return undefined;
      }
    },
  };
}

type Loose = Record<string, never> & { [key: string]: Loose & string & Loose[] };

function fromFeedsmith(feed: Loose): Reading {
  const linkOf = (links: Loose | undefined): string | undefined => {
    if (typeof links === 'string') return links;
    const list = Array.isArray(links) ? (links as Loose[]) : [];
    return (list.find(({ rel }) => !rel || rel === 'alternate') as Loose | undefined)?.href as
      | string
      | undefined;
  };
  const items = (feed.items ?? feed.entries ?? []) as Loose[];
  const dateOf = (text: unknown) => (typeof text === 'string' ? readDate(text, { now: NOW }) : undefined);
  const nameOf = (author: Loose | undefined) =>
    typeof author === 'string' ? author : (author?.name as string | undefined);
  return {
    title: textOf(feed.title),
    link: linkOf((feed.link ?? feed.links) as Loose),
    language: (feed.language ?? feed.dc?.languages?.[0]) as string | undefined,
    items: items.map((item) => ({
      id: ((item.guid as Loose | undefined)?.value ?? item.guid ?? item.id) as string | undefined,
      title: textOf(item.title ?? item.dc?.titles?.[0] ?? item.media?.title),
      link: linkOf((item.link ?? item.url ?? item.links) as Loose),
      published: dateOf(item.pubDate ?? item.published ?? item.date_published ?? item.dcterms?.issued?.[0]),
      updated: dateOf(
        item.updated ?? item.dc?.dates?.[0] ?? item.dcterms?.modified?.[0] ?? item.date_modified,
      ),
      author: nameOf(
        ((item.authors as Loose[] | undefined)?.[0] ??
          item.dc?.creators?.[0] ??
          item.itunes?.author) as Loose,
      ),
      summary: textOf(item.description ?? item.summary),
      content: textOf(item.content?.encoded ?? item.content ?? item.content_html),
      categories: ((item.categories ?? []) as Loose[]).map(
        (word) => (word.name ?? word.term ?? word) as string,
      ),
    })),
  };
}

const [folder, ...options] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npx tsx bench/feeds.ts FOLDER [--misses] [--only PATTERN]');
  process.exit(2);
}
const only = options.includes('--only') ? new RegExp(options[options.indexOf('--only') + 1] ?? '') : /./;
const cases = (JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')) as Case[]).filter(
  ({ path }) => only.test(path),
);
const contestants = options.includes('--misses') ? [ours] : [ours, rssParser, await feedsmith()];

for (const contestant of contestants) {
  const whole: number[] = [];
  const asserted: number[] = [];
  let refused = 0;
  let refusable = 0;
  for (const file of cases) {
    const bytes = readFileSync(join(folder, file.path));
    const reading = await contestant.read(bytes, file);
    const verdict = judge(file, reading, contestant === ours);
    if (file.ref) whole.push(verdict.whole ? 1 : 0);
    if (file.targets.length > 0) asserted.push(verdict.asserted ? 1 : 0);
    if (file.ref && (file.ref.items.length > 0 || file.ref.title)) {
      refusable++;
      if (!reading) refused++;
    }
    if (options.includes('--misses') && (!verdict.whole || !verdict.asserted)) {
      console.log(`${file.path} ${verdict.misses.join(' | ')}`);
    }
  }
  console.log(
    `${contestant.name.padEnd(12)} whole file ${percent(whole)} ± ${bootstrapError(whole)}, own assertions ${percent(asserted)} ± ${bootstrapError(asserted)}, refused ${refused} of ${refusable}`,
  );
}

if (!options.includes('--misses')) {
  const times = new Map<string, number[]>();
  const documents = newsFeeds();
  for (let round = 0; round < 12; round++) {
    for (const contestant of contestants) {
      for (const { bytes } of documents) {
        const start = process.hrtime.bigint();
        await contestant.read(bytes, { path: '', cls: '', targets: [] });
        const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
        if (round >= 2) times.set(contestant.name, [...(times.get(contestant.name) ?? []), milliseconds]);
      }
    }
  }
  const size = documents.reduce((sum, { bytes }) => sum + bytes.length, 0) / documents.length / 1e6;
  const mean = (name: string) =>
    (times.get(name) ?? []).reduce((sum, time) => sum + time, 0) / (times.get(name)?.length ?? 1);
  for (const { name } of contestants) {
    console.log(
      `${name.padEnd(12)} ${((size / mean(name)) * 1000).toFixed(1)} MB/s, p95 ${quantile(times.get(name) ?? [], 0.95).toFixed(0)} ms a document of ${size.toFixed(1)} MB, ${(mean(name) / mean('rss-parser')).toFixed(2)} × rss-parser`,
    );
  }
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);
}
