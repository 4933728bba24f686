import type { FeedEntry, ParsedFeed } from './feed';
import { addressOf, dateOf, isFields, textOf, wordOf } from './json-document';
import type { ParseContext } from './parse-feed';
import { collapse } from './plain-text';

type Fields = Readonly<Record<string, unknown>>;

/** Names that lists of news give their fields, the likeliest first (NHK WORLD, gov.kz, WordPress, GDELT, home-made lists). */
const NAMES = {
  title: ['title', 'headline', 'name', 'head', 'subject'],
  link: [
    'url',
    'link',
    'page_url',
    'href',
    'permalink',
    'web_url',
    'canonical_url',
    'external_url',
    'path',
    'uri',
  ],
  id: ['id', 'guid', 'uuid', 'article_id', 'slug', '_id'],
  published: [
    'published_at',
    'public_at',
    'date_published',
    'published',
    'publishedAt',
    'publishDate',
    'publish_date',
    'pubDate',
    'datePublished',
    'date_gmt',
    'createdDate',
    'created_at',
    'createdAt',
    'date',
    'datetime',
    'time',
  ],
  updated: [
    'updated_at',
    'date_modified',
    'updatedAt',
    'modified_gmt',
    'modified',
    'dateModified',
    'updated',
    'last_modified',
  ],
  summary: ['description', 'summary', 'excerpt', 'lead', 'announce', 'short_text', 'anons'],
  content: ['content_html', 'content', 'body', 'text', 'detail'],
  author: ['author', 'byline', 'creator'],
  categories: ['categories', 'tags', 'category', 'section'],
} as const;
const LEAST_ENTRIES = 1;
const DEEPEST = 4;

/** Reads the longest list of titled things in a JSON value; undefined when there is none. */
export function jsonList(value: unknown, context: ParseContext): ParsedFeed | undefined {
  const items = longestList(value, 0);
  if (items.length < LEAST_ENTRIES) return undefined;
  const entries = items.slice(0, 5000).map((item) => toEntry(item, context));
  return { format: 'json-list', entries, problems: [] };
}

function longestList(value: unknown, depth: number): readonly Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) {
    const titled = value.filter(
      (item): item is Fields =>
        isFields(item) && titleOf(item) !== '' && pick(item, [...NAMES.link, ...NAMES.id]) !== undefined,
    );
    if (titled.length > 0) return titled;
  }
  const inner = Array.isArray(value) ? value.slice(0, 50) : isFields(value) ? Object.values(value) : [];
  return inner
    .map((part) => longestList(part, depth + 1))
    .reduce((longest, list) => (list.length > longest.length ? list : longest), []);
}

function toEntry(item: Fields, context: ParseContext): FeedEntry {
  const link = addressOf(pick(item, NAMES.link), context);
  const published = dateOf(pick(item, NAMES.published), utcIfGmt(item, NAMES.published, context));
  const updated = dateOf(pick(item, NAMES.updated), utcIfGmt(item, NAMES.updated, context));
  const summary = rendered(pick(item, NAMES.summary));
  const content = wordOf(unrendered(pick(item, NAMES.content)));
  const author = rendered(pick(item, NAMES.author));
  return {
    id: wordOf(pick(item, NAMES.id)) || link,
    title: titleOf(item),
    ...(link && { link }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(author && { author }),
    ...(summary && { summary }),
    ...(content && { content }),
    categories: categoriesOf(item),
  };
}

/** WordPress calls a time in UTC `date_gmt` and writes no zone to it. */
function utcIfGmt(item: Fields, names: readonly string[], context: ParseContext): ParseContext {
  const name = names.find((candidate) => wordOf(item[candidate]) !== '');
  return name?.endsWith('_gmt') ? { ...context, timeZone: 'UTC' } : context;
}

function titleOf(item: Fields): string {
  return rendered(pick(item, NAMES.title));
}

function categoriesOf(item: Fields): readonly string[] {
  const value = pick(item, NAMES.categories);
  const list = Array.isArray(value) ? value : [value];
  return [...new Set(list.map(rendered).filter((word) => word !== '' && !/^\d+$/.test(word)))].slice(0, 100);
}

function pick(item: Fields, names: readonly string[]): unknown {
  const name = names.find(
    (candidate) => Object.hasOwn(item, candidate) && item[candidate] !== null && item[candidate] !== '',
  );
  return name === undefined ? undefined : item[name];
}

/** `{rendered: "…"}` of WordPress, `{name: "…"}` of others, or the value itself. */
function unrendered(value: unknown): unknown {
  if (!isFields(value)) return value;
  return value.rendered ?? value.name ?? value.title ?? value.text;
}

function rendered(value: unknown): string {
  return collapse(textOf(unrendered(value)));
}
