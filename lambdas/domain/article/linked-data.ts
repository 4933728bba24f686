/** What a page's JSON-LD says about its article. Dates as written. */
export type LinkedData = {
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly body?: string;
  readonly image?: string;
  readonly language?: string;
  readonly publisher?: string;
  /** The page says that its text is not free to all. */
  readonly closed?: boolean;
};

const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsItem|Report|Posting|CreativeWork|Story)$/;
/** Nodes looked at: JSON-LD of real pages has some dozens. */
const MOST_NODES = 2_000;
const DEEPEST = 12;
/** Characters of `articleBody` that are looked at. */
const LONGEST_BODY = 300_000;

type Node = Readonly<Record<string, unknown>>;

/** The node of the article among all that a page's JSON-LD scripts hold; several are merged, the first to speak wins. */
export function linkedData(scripts: readonly string[]): LinkedData | undefined {
  const articles: Node[] = [];
  let left = MOST_NODES;
  const gather = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || --left < 0) return;
    if (Array.isArray(value)) {
      for (const item of value) gather(item, depth + 1);
      return;
    }
    const node = value as Node;
    if (texts(node['@type']).some((type) => ARTICLE_TYPE.test(type))) articles.push(node);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
      gather(node[key], depth + 1);
  };
  for (const script of scripts) gather(parsed(script), 0);
  return articles.length === 0 ? undefined : merged(articles);
}

function merged(articles: readonly Node[]): LinkedData {
  const first = <T>(read: (node: Node) => T | undefined): T | undefined => {
    for (const node of articles) {
      const value = read(node);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    headline: first((node) => text(node.headline) ?? text(node.name)),
    published: first((node) => text(node.datePublished) ?? text(node.dateCreated)),
    modified: first((node) => text(node.dateModified)),
    authors: first((node) => nonEmpty(namesOf(node.author))) ?? [],
    body: first((node) => text(node.articleBody)?.slice(0, LONGEST_BODY)),
    image: first((node) => addressOf(node.image) ?? addressOf(node.thumbnailUrl)),
    language: first((node) => text(node.inLanguage)),
    publisher: first((node) => namesOf(node.publisher)[0]),
    closed: first((node) => (/^false$/i.test(String(node.isAccessibleForFree)) ? true : undefined)),
  };
}

/** JSON as pages write it: in comments or CDATA, with raw line breaks in strings, with a comma too many. */
function parsed(script: string): unknown {
  const json = script
    .replace(
      /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?);?\s*$/g,
      '',
    )
    .trim();
  for (const attempt of [json, mended(json)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt is more forgiving; JSON that none can read says nothing
    }
  }
  return undefined;
}

function mended(json: string): string {
  return json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return value.map(text).find((item) => item !== undefined);
  if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    return text(node['@value'] ?? node.name ?? node.alternateName);
  }
  return undefined;
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function namesOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map(text).filter((name): name is string => name !== undefined);
}

function addressOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return addressOf(value[0]);
  if (typeof value === 'object' && value !== null)
    return addressOf((value as Node).url ?? (value as Node)['@id']);
  return text(value);
}

const nonEmpty = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length > 0 ? values : undefined;
