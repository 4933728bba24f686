import { cleanCharacters } from './clean-characters';
import type { FeedEntry, FeedReading, ParsedFeed } from './feed';
import { jsonList } from './json-list';
import { AbsoluteLinks, escapeHtml, resolved } from './markup';
import type { ParseContext } from './parse-feed';
import { collapse, visibleText } from './plain-text';
import { type DateContext, readDate } from './read-date';

type Fields = Readonly<Record<string, unknown>>;

/** Reads a JSON Feed, or any JSON that lists things with titles and addresses. */
export function readJson(text: string, context: ParseContext): FeedReading {
  const found = parseJson(text);
  if (!found) return { kind: 'not-a-feed', reason: 'unknown-format', detail: 'JSON that cannot be read' };
  const { value, problems } = found;
  const feed = isFields(value) && isJsonFeed(value) ? jsonFeed(value, context) : jsonList(value, context);
  if (!feed) return { kind: 'not-a-feed', reason: 'unknown-format', detail: 'JSON without a list of titles' };
  return { kind: 'feed', feed: { ...feed, problems: [...problems, ...feed.problems] } };
}

/** JSON, and JSON cut off: then up to the last whole item. */
function parseJson(text: string): { value: unknown; problems: string[] } | undefined {
  const clean = text.trim();
  const whole = tryParse(clean);
  if (whole !== undefined) return { value: whole, problems: [] };
  const ends = [...clean.slice(-200_000).matchAll(/\}\s*,/g)].map(
    ({ index }) => Math.max(0, clean.length - 200_000) + index + 1,
  );
  for (const end of ends.slice(clean.length > 1_000_000 ? -2 : -20).reverse()) {
    for (const closing of [']}', ']', ']}}', ']}]']) {
      const value = tryParse(clean.slice(0, end) + closing);
      if (value !== undefined) return { value, problems: ['the document is cut off'] };
    }
  }
  return undefined;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a SyntaxError is the answer "no"
  }
}

function isJsonFeed(value: Fields): boolean {
  return Array.isArray(value.items) && /jsonfeed\.org/i.test(wordOf(value.version));
}

function jsonFeed(value: Fields, context: ParseContext): ParsedFeed {
  const language = wordOf(value.language);
  const link = addressOf(value.home_page_url, context);
  const items = (value.items as readonly unknown[]).filter(isFields).slice(0, 5000);
  return {
    format: 'json-feed',
    ...(textOf(value.title) && { title: textOf(value.title) }),
    ...(link && { link }),
    ...(language && { language }),
    entries: items.map((item) => jsonFeedEntry(item, context)),
    problems: [],
  };
}

function jsonFeedEntry(item: Fields, context: ParseContext): FeedEntry {
  const link = addressOf(item.url, context) || addressOf(item.external_url, context);
  const html = wordOf(item.content_html);
  const content = html
    ? new AbsoluteLinks().absolute(html, context.url ?? '')
    : escapeHtml(wordOf(item.content_text));
  const published = dateOf(item.date_published, context);
  const updated = dateOf(item.date_modified, context);
  const authors = [item.author, ...(Array.isArray(item.authors) ? item.authors : [])];
  const author = authors
    .filter(isFields)
    .map(({ name }) => textOf(name))
    .find((name) => name !== '');
  const language = wordOf(item.language);
  return {
    id: wordOf(item.id) || link,
    title: textOf(item.title),
    ...(link && { link }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(author && { author }),
    ...(textOf(item.summary) && { summary: textOf(item.summary) }),
    ...(content && { content }),
    categories: (Array.isArray(item.tags) ? item.tags : []).map(textOf).filter((tag) => tag !== ''),
    ...(language && { language }),
  };
}

/** An object whose fields are to be looked at. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string or a number as text; empty for everything else. */
export function wordOf(value: unknown): string {
  return typeof value === 'string'
    ? cleanCharacters(value).trim()
    : typeof value === 'number'
      ? String(value)
      : '';
}

/** Text for one line; markup in it is read. */
export function textOf(value: unknown): string {
  const word = wordOf(value);
  return /[<&]/.test(word) ? visibleText(word) : collapse(word);
}

/** An absolute web address, or nothing. */
export function addressOf(value: unknown, { url }: Pick<ParseContext, 'url'>): string {
  const word = wordOf(value);
  const address = word === '' ? undefined : resolved(word, url ?? '');
  return address && /^https?:/i.test(address) ? address : '';
}

/** A date as text or as epoch seconds or milliseconds. */
export function dateOf(value: unknown, context: DateContext): string | undefined {
  const word = wordOf(value).replace(/^(\d{10,13})\.\d+$/, '$1');
  return word === '' ? undefined : readDate(word, context);
}
