/** What an outlet of the newsroom says of one article, when. */
export type ScriptedArticle = {
  /** Unique within the outlet. */
  readonly key: string;
  /** Feed that lists it; by default the outlet's first. */
  readonly feed?: string;
  /** When the feed begins to list it and its page exists. */
  readonly at: Date;
  /** The date that feed and page print, where it is not that moment. */
  readonly dated?: Date;
  readonly slug: string;
  readonly title: string;
  readonly summary?: string;
  readonly author?: string;
  readonly category?: string;
  /** Paragraphs; `## ` begins a sub-head, `![` a captioned picture, `[cut]` marks where a sidebar falls into one. */
  readonly paragraphs: readonly string[];
  /** Replacements in title and text, each from its moment on. */
  readonly corrections: readonly { readonly at: Date; readonly was: string; readonly is: string }[];
  /** From then on the feed prints this moment as the article's date. */
  readonly bumped?: Date;
  /** The feed announces it by the address of its AMP twin. */
  readonly byTwin: boolean;
  /** The feed announces it once more under another address: the AMP twin, or with a query. */
  readonly again?: { readonly at: Date; readonly address: string };
  /** What the page answers instead of itself. */
  readonly serves?: 'gone' | 'pdf';
  /** `<outlet>/<key>` of the article whose paragraphs it prints. */
  readonly copyOf?: string;
};

const HEADERS = [
  'feed',
  'at',
  'dated',
  'slug',
  'title',
  'summary',
  'author',
  'category',
  'correct',
  'bump',
  'by',
  'again',
  'serves',
  'copy',
] as const;
type Header = (typeof HEADERS)[number];

/**
 * Reads a script: articles that begin with `=== key`, then headers `name: value`, an empty line and the paragraphs, with
 * empty lines between. Moments are written `2025-12-18 05:10`, in UTC.
 * @param source what the text is called in a complaint: the path of the file
 * @throws when a line is not understood, naming the article
 */
export function readScript(text: string, source: string): readonly ScriptedArticle[] {
  const [preface = '', ...blocks] = text.split(/^=== /m);
  if (preface.trim()) throw new Error(`${source} must begin with "=== key"`);
  return blocks.map((block) => {
    const [key = '', ...lines] = block.split('\n');
    try {
      return readArticle(key.trim(), lines);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${source}, article "${key.trim()}": ${why}`, { cause });
    }
  });
}

function readArticle(key: string, lines: readonly string[]): ScriptedArticle {
  const end = lines.findIndex((line) => !line.trim());
  const headers = readHeaders(lines.slice(0, end < 0 ? lines.length : end));
  const body = end < 0 ? '' : lines.slice(end).join('\n');
  const one = (name: Header): string | undefined => headers.get(name)?.[0];
  const needed = (name: Header): string => {
    const value = one(name);
    if (!value) throw new Error(`has no "${name}"`);
    return value;
  };
  const again = one('again');
  return {
    key,
    feed: one('feed'),
    at: moment(needed('at')),
    dated: optionalMoment(one('dated')),
    slug: one('slug') ?? key,
    title: needed('title'),
    summary: one('summary'),
    author: one('author'),
    category: one('category'),
    paragraphs: body
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
      .filter(Boolean),
    corrections: (headers.get('correct') ?? []).map(readCorrection),
    bumped: optionalMoment(one('bump')),
    byTwin: one('by') === 'amp',
    again: again ? { at: moment(again.slice(0, 16)), address: again.slice(16).trim() } : undefined,
    serves: readServes(one('serves')),
    copyOf: one('copy'),
  };
}

function readServes(value: string | undefined): ScriptedArticle['serves'] {
  if (value === undefined || value === 'gone' || value === 'pdf') return value;
  throw new Error(`a page cannot serve "${value}"`);
}

function readHeaders(lines: readonly string[]): ReadonlyMap<Header, readonly string[]> {
  const headers = new Map<Header, string[]>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = HEADERS.find((header) => header === line.slice(0, colon));
    if (!name) throw new Error(`"${line}" is no header; there are ${HEADERS.join(', ')}`);
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return headers;
}

function readCorrection(value: string): ScriptedArticle['corrections'][number] {
  const [at = '', was, is] = value.split(' | ');
  if (!was || is === undefined) throw new Error(`the correction "${value}" is not "moment | was | is"`);
  return { at: moment(at), was, is };
}

function moment(value: string): Date {
  const text = value.trim();
  const instant = new Date(`${text.replace(' ', 'T')}:00Z`);
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text) || Number.isNaN(instant.getTime())) {
    throw new Error(`"${value}" is no moment such as 2025-12-18 05:10`);
  }
  return instant;
}

const optionalMoment = (value: string | undefined): Date | undefined => (value ? moment(value) : undefined);

/** An article as it stands at a moment: corrections made, date bumped. */
export type ArticleNow = Pick<ScriptedArticle, 'title' | 'summary' | 'paragraphs'> & {
  readonly published: Date;
  readonly modified: Date;
};

/** The article as its outlet shows it at `now`. */
export function articleAt(article: ScriptedArticle, now: Date): ArticleNow {
  const made = article.corrections.filter((correction) => correction.at <= now);
  const corrected = (text: string): string =>
    made.reduce((result, { was, is }) => result.replaceAll(was, is), text);
  const published = article.dated ?? article.at;
  const bumped = article.bumped && article.bumped <= now ? article.bumped : undefined;
  return {
    title: corrected(article.title),
    summary: article.summary === undefined ? undefined : corrected(article.summary),
    paragraphs: article.paragraphs.map(corrected),
    published: bumped ?? published,
    modified: bumped ?? made.at(-1)?.at ?? published,
  };
}
