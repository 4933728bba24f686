import { createHash } from 'node:crypto';
import type { Feed } from '#domain/outlet/outlet';
import { isoDate, rfc822Date } from './newsroom-dates';
import { type Line, linesAt, wireOf } from './newsroom-listing';
import type { FeedWire, ScriptedOutlet } from './newsroom-outlet';
import { bodyHtml, renderList, summaryOf } from './newsroom-page';
import { escaped } from './newsroom-template';

/** A feed on its way out: how it is written, where it lies and what it lists. */
type Issue = {
  readonly scripted: ScriptedOutlet;
  readonly feed: Feed;
  readonly wire: FeedWire;
  readonly lines: readonly Line[];
};

const WRITERS: Readonly<Record<FeedWire['format'], { type: string; write(issue: Issue): string }>> = {
  rss: { type: 'application/rss+xml', write: rss },
  rdf: { type: 'application/rdf+xml', write: rdf },
  atom: { type: 'application/atom+xml', write: atom },
  'news-sitemap': { type: 'application/xml', write: newsSitemap },
  'html-list': { type: 'text/html', write: ({ scripted, lines }) => renderList(scripted, lines) },
};

/** The document at a feed's address at a moment, as text, with its media type. */
export function renderFeed(
  scripted: ScriptedOutlet,
  feed: Feed,
  now: Date,
): { readonly type: string; readonly text: string } {
  const wire = wireOf(scripted, feed.id);
  const { type, write } = WRITERS[wire.format];
  const text = write({ scripted, feed, wire, lines: linesAt(scripted, feed, now) });
  return { type, text: wire.byteOrderMark ? `\uFEFF${text}` : text };
}

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escaped(text)}</${name}>`;

const declaration = ({ site }: ScriptedOutlet): string => `<?xml version="1.0" encoding="${site.charset}"?>`;

const titleOf = (line: Line, wire: FeedWire): string =>
  wire.escapedTwice ? escaped(line.now.title).replaceAll("'", '&#x27;') : line.now.title;

function idOf(line: Line, wire: FeedWire): string {
  switch (wire.ids) {
    case 'address':
      return line.link;
    case 'headline':
      return line.now.title;
    case 'all-the-same':
      return new URL('/?p=1', line.page).href;
    case 'number':
      return createHash('sha256').update(`${line.article.key} ${line.link}`).digest('hex').slice(0, 12);
  }
}

/** What a feed prints as date of a line, in the outlet's zone; nothing where it prints none. */
function dateOf({ scripted, wire }: Issue, moment: Date): string | undefined {
  if (wire.dates === 'none') return undefined;
  return (wire.dates === 'iso' ? isoDate : rfc822Date)(moment, scripted.outlet.timeZone);
}

function bodyOf(line: Line, { wire, scripted }: Issue): string | undefined {
  if (wire.carries !== 'full-text') return undefined;
  const postscript = (wire.postscript ?? '')
    .replace('{title}', escaped(line.now.title))
    .replace('{link}', line.link);
  return bodyHtml(line.now.paragraphs, scripted.site.paragraphs) + postscript;
}

const summaryIn = (line: Line, { wire }: Issue): string | undefined =>
  wire.carries === 'title' ? undefined : summaryOf(line.now);

function rss(issue: Issue): string {
  const { scripted, feed, wire, lines } = issue;
  const items = lines.map((line) => {
    const body = bodyOf(line, issue);
    return [
      '<item>',
      element('title', titleOf(line, wire)),
      element('link', line.link),
      `<guid isPermaLink="${wire.ids === 'address'}">${escaped(idOf(line, wire))}</guid>`,
      element('pubDate', dateOf(issue, line.now.published)),
      element('dc:creator', line.article.author),
      element('category', line.article.category),
      element('description', summaryIn(line, issue)),
      body === undefined ? '' : `<content:encoded><![CDATA[${body}]]></content:encoded>`,
      '</item>',
    ].join('');
  });
  return `${declaration(scripted)}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>${element('title', wire.title)}${element('link', scripted.outlet.home)}${element('description', wire.title)}${element('language', wire.language)}<atom:link href="${escaped(feed.url)}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel>
</rss>
`;
}

function rdf(issue: Issue): string {
  const { scripted, feed, wire, lines } = issue;
  const order = lines.map((line) => `<rdf:li rdf:resource="${escaped(line.link)}"/>`);
  const items = lines.map((line) =>
    [
      `<item rdf:about="${escaped(line.link)}">`,
      element('title', titleOf(line, wire)),
      element('link', line.link),
      element('description', summaryIn(line, issue)),
      element('dc:subject', line.article.category),
      element('dc:date', dateOf(issue, line.now.published)),
      '</item>',
    ].join(''),
  );
  return `${declaration(scripted)}
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${wire.language}">
<channel rdf:about="${escaped(feed.url)}">${element('title', wire.title)}${element('link', scripted.outlet.home)}${element('description', wire.title)}<items><rdf:Seq>${order.join('')}</rdf:Seq></items></channel>
${items.join('\n')}
</rdf:RDF>
`;
}

function atom(issue: Issue): string {
  const { scripted, feed, wire, lines } = issue;
  const [newest] = lines;
  const entries = lines.map((line) => {
    const body = bodyOf(line, issue);
    return [
      '<entry>',
      `<title type="html">${escaped(escaped(titleOf(line, wire)))}</title>`,
      `<link rel="alternate" type="text/html" href="${escaped(line.link)}"/>`,
      element('id', `tag:${new URL(line.page).host},2025:${idOf(line, wire)}`),
      element('published', dateOf(issue, line.now.published)),
      element('updated', dateOf(issue, line.now.modified)),
      line.article.author ? `<author>${element('name', line.article.author)}</author>` : '',
      element('summary', summaryIn(line, issue)),
      body === undefined ? '' : `<content type="html">${escaped(body)}</content>`,
      '</entry>',
    ].join('');
  });
  return `${declaration(scripted)}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${wire.language}">
${element('title', wire.title)}<link rel="self" href="${escaped(feed.url)}"/><link rel="alternate" href="${escaped(scripted.outlet.home)}"/>${element('id', feed.url)}${element('updated', newest && dateOf(issue, newest.now.modified))}
${entries.join('\n')}
</feed>
`;
}

function newsSitemap(issue: Issue): string {
  const { scripted, wire, lines } = issue;
  const urls = lines.map((line) =>
    [
      `<url><loc>${escaped(line.link)}</loc><news:news>`,
      `<news:publication>${element('news:name', wire.title)}${element('news:language', wire.language)}</news:publication>`,
      element('news:publication_date', dateOf(issue, line.now.published)),
      element('news:title', titleOf(line, wire)),
      '</news:news></url>',
    ].join(''),
  );
  return `${declaration(scripted)}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join('\n')}
</urlset>
`;
}
