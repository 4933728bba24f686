import type { Entry } from './entry';

/** What the fields beside the body are cut to when a message is too large; a feed that writes more is an attack or a mistake. */
const LONGEST_LINE = 1_000;
const LONGEST_SUMMARY = 10_000;
const MOST_CATEGORIES = 50;
const LONGEST_CATEGORY = 100;

/**
 * The entry as a message of no more bytes than given. Fields beside the body are cut to a generous length first; then the body
 * gets the room that is left.
 */
export function fitted(entry: Entry, mostBytes: number): Entry {
  if (bytesOf(entry) <= mostBytes) return entry;
  const bounded = withinLines(entry);
  const { content, ...rest } = bounded;
  if (content === undefined || bytesOf(bounded) <= mostBytes) return bounded;
  const room = mostBytes - bytesOf({ ...rest, content: '' });
  return { ...rest, content: beginningOf(content, room) };
}

function withinLines({ author, summary, categories, ...entry }: Entry): Entry {
  return {
    ...entry,
    title: entry.title.slice(0, LONGEST_LINE),
    ...(author && { author: author.slice(0, LONGEST_LINE) }),
    ...(summary && { summary: summary.slice(0, LONGEST_SUMMARY) }),
    ...(categories && {
      categories: categories.slice(0, MOST_CATEGORIES).map((word) => word.slice(0, LONGEST_CATEGORY)),
    }),
  };
}

/** As much of a text, from its beginning, as takes up no more bytes in JSON. */
function beginningOf(text: string, bytes: number): string {
  let [fits, most] = [0, text.length];
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if (bytesOf(text.slice(0, middle)) - 2 <= bytes) fits = middle;
    else most = middle - 1;
  }
  return text.slice(0, fits);
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
