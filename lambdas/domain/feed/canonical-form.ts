import { cleanCharacters } from './clean-characters';
import type { PlainEntry, PlainFeed } from './read-entries';

/**
 * A feed as a well-made RSS 2.0 document: what `rss-parser` reads without fail. Bodies go by names of our own (`summary`, `body`),
 * because the parser's snippet maker, which runs over `description` and `content:encoded`, is quadratic: 117 kB of `x<p` hold it
 * for 20 s.
 */
export function canonicalForm(feed: PlainFeed, entries: readonly PlainEntry[]): string {
  const parts = [
    '<rss version="2.0"><channel>',
    element('title', feed.title),
    element('link', feed.link),
    element('language', feed.language),
  ];
  if (feed.timeToLiveMinutes !== undefined) parts.push(element('ttl', String(feed.timeToLiveMinutes)));
  for (const entry of entries) {
    parts.push(
      '<item>',
      element('title', entry.title),
      element('link', entry.link),
      element('guid', entry.id),
    );
    parts.push(
      element('pubDate', entry.published),
      element('updated', entry.updated),
      element('author', entry.author),
    );
    parts.push(
      element('summary', entry.summary),
      element('body', entry.content),
      element('dc:language', entry.language),
    );
    for (const category of entry.categories) parts.push(element('category', category));
    parts.push('</item>');
  }
  parts.push('</channel></rss>');
  return parts.join('');
}

function element(name: string, text: string): string {
  if (text === '') return '';
  const clean = cleanCharacters(text);
  return /[&<]/.test(clean) || clean.includes(']]>')
    ? `<${name}><![CDATA[${clean.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`
    : `<${name}>${clean}</${name}>`;
}
