import { readAuthor } from './author';
import { baseOf, type FieldReader, htmlField, lineField, plainField, wordField } from './field-text';
import { resolved } from './markup';
import { collapse } from './plain-text';
import type { RawField, RawGroup } from './raw-feed';

/** An entry as it says itself: text plain or HTML as named, dates as written, addresses absolute where a base is known. */
export type PlainEntry = {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly updated: string;
  readonly author: string;
  readonly summary: string;
  /** HTML. */
  readonly content: string;
  readonly categories: readonly string[];
  readonly language: string;
};

/** What a feed says of itself. */
export type PlainFeed = {
  readonly title: string;
  readonly link: string;
  readonly language: string;
  readonly timeToLiveMinutes?: number;
};

const TITLES = ['title', 'dc:title'];
const OTHER_TITLES = ['media:title', 'itunes:title', 'news:title'];
const PUBLISHED = [
  'published',
  'pubdate',
  'issued',
  'dcterms:issued',
  'news:publication_date',
  'prism:publicationdate',
];
const UPDATED = ['updated', 'modified', 'dc:date', 'dcterms:modified', 'lastbuilddate', 'lastmod', 'date'];
const AUTHORS = ['author', 'dc:creator', 'dc:author', 'itunes:author', 'managingeditor', 'creator'];
const SUMMARIES = ['description', 'summary', 'abstract', 'dc:description'];
const CONTENTS = ['content', 'content:encoded', 'fullitem', 'body', 'xhtml:body'];
const OTHER_CONTENTS = ['foreign:full-text', 'yandex:full-text', 'xhtml:div'];
const ESCAPED = new Set([
  'description',
  'dc:description',
  'content:encoded',
  'fullitem',
  'body',
  'xhtml:body',
  'itunes:summary',
  'foreign:full-text',
]);
const CATEGORIES = new Set([
  'category',
  'dc:subject',
  'keywords',
  'media:category',
  'itunes:category',
  'itunes:keywords',
  'news:keywords',
  'tags',
]);
/** Categories written as one text, parted by commas. */
const LISTS = new Set(['itunes:keywords', 'news:keywords', 'tags', 'media:keywords']);

/** More than the longest article has, in characters; what is behind is cut off. */
const LONGEST_SUMMARY = 50_000;
const LONGEST_CONTENT = 300_000;

/** Reads an entry of RSS, RDF, Atom, CDF or a sitemap. */
export function readEntry(group: RawGroup, reader: FieldReader): PlainEntry {
  const { fields, attributes } = group;
  const guid = first(fields, ['guid', 'id', 'loc']);
  const link = readLink(group, reader);
  const { summary, contents } = bodies(fields);
  const [content] = contents;
  return {
    id: (guid && wordField(guid, reader)) || attributes['rdf:about'] || link,
    title: title(fields, reader),
    link,
    published: written(last(fields, PUBLISHED), reader),
    updated: written(last(fields, UPDATED), reader) || (attributes.lastmod ?? ''),
    author: readAuthor(nearest(fields, AUTHORS), reader),
    summary: plainField(summary, reader, usual(summary)).slice(0, LONGEST_SUMMARY),
    content: content ? htmlField(content, reader, usual(content)).slice(0, LONGEST_CONTENT) : '',
    categories: readCategories(fields, reader),
    language:
      (group.language !== undefined && group.attributes['xml:lang']) ||
      written(first(fields, ['dc:language', 'news:language', 'language']), reader),
  };
}

/** Reads what stands outside the entries. */
export function readFeed(containers: readonly RawGroup[], root: RawGroup, reader: FieldReader): PlainFeed {
  const all: RawGroup = {
    ...(containers.at(-1) ?? root),
    name: 'feed',
    attributes: Object.assign({}, ...containers.map(({ attributes }) => attributes)),
    fields: [...containers, root].flatMap(({ fields }) => fields),
  };
  const minutes = timeToLive(all.fields, reader);
  return {
    title: title(all.fields, reader),
    link: readLink(all, reader),
    language:
      written(last(all.fields, ['language', 'dc:language']), reader) ||
      (containers.find(({ language }) => language)?.language?.replace('_', '-') ?? ''),
    ...(minutes !== undefined && { timeToLiveMinutes: minutes }),
  };
}

function title(fields: readonly RawField[], reader: FieldReader): string {
  const told = fields.filter(({ name }) => TITLES.includes(name)).sort((a, b) => a.depth - b.depth);
  for (const field of [...told, ...fields.filter(({ name }) => OTHER_TITLES.includes(name))]) {
    const text = lineField(field, reader);
    if (text !== '') return text;
  }
  return '';
}

/** The address of what a feed or an entry is about. Atom: its page, never itself or a file with it; else the text, else a permalink. */
function readLink({ fields, attributes }: RawGroup, reader: FieldReader): string {
  const links = fields.filter(({ name }) => name === 'link').sort((a, b) => a.depth - b.depth);
  const pages = links.filter(
    ({ attributes: { rel, type } }) =>
      (rel ?? 'alternate') === 'alternate' && (type === undefined || type.includes('html')),
  );
  const others = links.filter(({ attributes: { rel } }) => (rel ?? 'alternate') === 'alternate');
  for (const link of [...pages, ...others]) {
    const address = wordIn(link.attributes.href, reader) || wordField(link, reader);
    if (address !== '') return absolute(address, link, reader);
  }
  const loc = first(fields, ['loc']);
  if (loc) return absolute(wordField(loc, reader), loc, reader);
  if (attributes.href) return absolute(wordIn(attributes.href, reader), { bases: [] }, reader);
  const guid = first(fields, ['guid']);
  if (!guid || /^false$/i.test(guid.attributes.ispermalink?.trim() ?? '')) return '';
  const address = wordField(guid, reader);
  return /^https?:\/\//i.test(address) || guid.attributes.ispermalink ? absolute(address, guid, reader) : '';
}

function wordIn(attribute: string | undefined, { references }: FieldReader): string {
  return attribute === undefined ? '' : collapse(references.decode(attribute));
}

function absolute(address: string, { bases }: Pick<RawField, 'bases'>, reader: FieldReader): string {
  const word = address.replace(/[\t\r\n]+/g, '').trim();
  const whole = resolved(word, baseOf(bases, reader.base));
  if (whole !== undefined && URL.canParse(whole)) return whole;
  return /^https?:/i.test(word) ? '' : word;
}

/** Summary and bodies. Two summaries are a summary and a body, whatever they are called. */
function bodies(fields: readonly RawField[]): { summary: RawField | undefined; contents: RawField[] } {
  const told = fields.filter(
    ({ name, depth }) => (depth === 0 && SUMMARIES.includes(name)) || name === 'itunes:summary',
  );
  const own = told.filter(({ name }) => name !== 'itunes:summary');
  const [summary = told[0], second] = own;
  const contents = fields.filter(({ name }) => CONTENTS.includes(name));
  const other = fields.filter(({ name }) => OTHER_CONTENTS.includes(name));
  const more = contents.length === 0 && second && second.name !== summary?.name ? [second] : [];
  return { summary, contents: [...contents, ...more, ...other] };
}

function usual(field: RawField | undefined): 'plain' | 'html' {
  return field && ESCAPED.has(field.name) ? 'html' : 'plain';
}

function readCategories(fields: readonly RawField[], reader: FieldReader): readonly string[] {
  const found = fields
    .filter(({ name }) => CATEGORIES.has(name))
    .flatMap((field) => {
      const { term, text, label } = field.attributes;
      const word =
        wordIn(term ?? (field.name === 'itunes:category' ? text : undefined), reader) ||
        lineField(field, reader) ||
        wordIn(label, reader);
      return LISTS.has(field.name) ? word.split(/[,;、]/).map((part) => part.trim()) : [word];
    });
  return [...new Set(found.filter((word) => word !== ''))].slice(0, 100);
}

function timeToLive(fields: readonly RawField[], reader: FieldReader): number | undefined {
  const minutes = Number(written(first(fields, ['ttl']), reader) || Number.NaN);
  if (Number.isFinite(minutes) && minutes > 0) return Math.round(minutes);
  const period = PERIODS[written(first(fields, ['sy:updateperiod']), reader).toLowerCase()];
  if (!period) return undefined;
  const times = Number(written(first(fields, ['sy:updatefrequency']), reader) || 1);
  return Number.isFinite(times) && times >= 1 ? Math.max(1, Math.round(period / times)) : period;
}
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

function written(field: RawField | undefined, reader: FieldReader): string {
  return field ? collapse(wordField(field, reader)) : '';
}

function nearest(fields: readonly RawField[], names: readonly string[]): RawField[] {
  return fields.filter(({ name }) => names.includes(name)).sort((a, b) => a.depth - b.depth);
}

function first(fields: readonly RawField[], names: readonly string[]): RawField | undefined {
  return nearest(fields, names)[0];
}

/** Of several at the same depth the last stands, as in the reference parser: later ones correct earlier ones. */
function last(fields: readonly RawField[], names: readonly string[]): RawField | undefined {
  const found = nearest(fields, names);
  return found.findLast(({ depth }) => depth === found[0]?.depth);
}
