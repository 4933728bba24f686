import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type ParseContext, parseFeed } from '#domain/feed/parse-feed';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/feeds');
const now = new Date('2026-11-21T00:00:00Z');

async function feedOf(text: string | Uint8Array, context: Partial<ParseContext> = {}) {
  const reading = await parseFeed(typeof text === 'string' ? Buffer.from(text) : text, { now, ...context });
  if (reading.kind !== 'feed') throw new Error(`${reading.reason}: ${reading.detail}`);
  return reading.feed;
}
const rss = (items: string) => `<rss version="2.0"><channel><title>Courier</title>${items}</channel></rss>`;
const item = (inside: string) => rss(`<item>${inside}</item>`);
const firstOf = async (text: string, context?: Partial<ParseContext>) =>
  (await feedOf(text, context)).entries[0]!;

describe('feeds in the shapes that outlets send', () => {
  const files = readdirSync(FIXTURES).filter((file) => !file.endsWith('.expected.json'));

  it.each(files)('%s is read as expected', async (file) => {
    const expectation = join(FIXTURES, file.replace(/\.(xml|json)$/, '.expected.json'));
    expect(existsSync(expectation), `${expectation} is missing`).toBe(true);
    const { url, timeZone, feed } = JSON.parse(readFileSync(expectation, 'utf8'));
    expect(await feedOf(readFileSync(join(FIXTURES, file)), { url, timeZone })).toEqual(feed);
  });
});

describe('parseFeed', () => {
  it('reads inline markup in its order', async () => {
    const entry = await firstOf(item('<description>Hello <b>big</b> world</description>'));
    expect(entry.summary).toBe('Hello big world');
  });

  it('takes an element for its namespace, not for its prefix', async () => {
    const feed = `<x:feed xmlns:x="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/elements/1.1/"><x:entry><x:title>T</x:title><d:date>2026-11-20</d:date></x:entry></x:feed>`;
    expect((await feedOf(feed)).entries[0]).toMatchObject({
      title: 'T',
      updated: '2026-11-20T00:00:00.000Z',
    });
  });

  it('never takes the feed itself or a file for the article', async () => {
    const links =
      '<link rel="self" href="https://a.example/feed"/><link rel="enclosure" href="https://a.example/talk.mp3"/>';
    const feed = (more: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>x</id>${links}${more}</entry></feed>`;
    expect((await firstOf(feed(''))).link).toBeUndefined();
    expect((await firstOf(feed('<link href="https://a.example/1"/>'))).link).toBe('https://a.example/1');
  });

  it('takes a permalink for a missing link, another GUID not', async () => {
    expect((await firstOf(item('<guid>https://a.example/1</guid>'))).link).toBe('https://a.example/1');
    expect(
      (await firstOf(item('<guid isPermaLink="false">https://a.example/1</guid>'))).link,
    ).toBeUndefined();
    expect((await firstOf(item('<guid>courier-17</guid>'))).link).toBeUndefined();
  });

  it('reads dates without a zone in the zone of the outlet', async () => {
    const text = item('<pubDate>2026-11-20 10:00</pubDate>');
    expect((await firstOf(text, { timeZone: 'Asia/Tokyo' })).published).toBe('2026-11-20T01:00:00.000Z');
  });

  it('keeps a feed with one unreadable date, an empty entry and a link without address', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry/><entry><link/><updated>soon</updated><title>A</title></entry></feed>`;
    expect((await feedOf(feed)).entries.map(({ title }) => title)).toEqual(['', 'A']);
  });

  it('reads items outside the channel, and items without any', async () => {
    expect(
      (await feedOf('<rss><channel><title>C</title></channel><item><title>A</title></item></rss>')).entries,
    ).toHaveLength(1);
    expect((await feedOf('<item><title>A</title></item><item><title>B</title></item>')).entries).toHaveLength(
      2,
    );
  });

  it('does not let a title inside a picture be the title of the entry', async () => {
    const entry = await firstOf(
      item(
        '<image><title>logo</title><link>https://a.example/logo</link></image><title>News</title><link>https://a.example/1</link>',
      ),
    );
    expect(entry).toMatchObject({ title: 'News', link: 'https://a.example/1' });
  });

  it('sets right what was encoded twice', async () => {
    const twice = Buffer.from('Мост — “Иртыш”').toString('latin1');
    expect((await firstOf(item(`<title>${twice}</title>`))).title).toBe('Мост — “Иртыш”');
  });

  it('names the author alone', async () => {
    for (const author of ['me@a.example (A. Writer)', 'A. Writer &lt;me@a.example&gt;', 'A. Writer']) {
      expect((await firstOf(item(`<author>${author}</author>`))).author).toBe('A. Writer');
    }
  });

  it.each([
    ['', 'empty'],
    ['<?xml version="1.0"?><!-- nothing -->', 'empty'],
    ['<!DOCTYPE html><html><head><title>Front page</title></head><body></body></html>', 'html-page'],
    ['<html><head><title>Just a moment...</title></head><body>cf_chl_opt</body></html>', 'block-page'],
    ['plain words', 'unknown-format'],
    ['{"a":1}', 'unknown-format'],
    ['{"items":', 'unknown-format'],
    ['<opml><head/></opml>', 'unknown-format'],
    ['<div>Temporarily closed</div>', 'html-page'],
  ])('answers that %j is no feed', async (text, reason) => {
    expect(await parseFeed(Buffer.from(text), { now })).toMatchObject({ kind: 'not-a-feed', reason });
  });

  it('refuses what is larger than any feed', async () => {
    const reading = await parseFeed(new Uint8Array(8_000_001), { now });
    expect(reading).toMatchObject({ kind: 'not-a-feed', reason: 'too-large' });
  });
});

describe('JSON', () => {
  it('keeps the items before the place where it is cut off', async () => {
    const feed = await feedOf(
      '{"version":"https://jsonfeed.org/version/1","title":"N","items":[{"id":"1","title":"A"},{"id":"2","titl',
    );
    expect(feed.entries.map(({ id }) => id)).toEqual(['1']);
    expect(feed.problems).toContain('the document is cut off');
  });

  it.each(['https://jsonfeed.org/version/1.1', 'of our own'])(
    'is read without the characters that XML does not know (version: %s)',
    async (version) => {
      const bad = 'A\\ud800\\u0001\uFFFE\uFFFFB';
      const feed = await feedOf(
        `{"version":"${version}","items":[{"id":"1","url":"https://a.example/1","title":"${bad}","summary":"${bad}","content_html":"<p>${bad}</p>","tags":["${bad}"]}]}`,
      );
      expect(feed.entries).toMatchObject([
        { title: 'AB', summary: 'AB', content: '<p>AB</p>', categories: ['AB'] },
      ]);
    },
  );

  it('reads WordPress lists: rendered titles, times in UTC by name', async () => {
    const list =
      '[{"id":7,"date_gmt":"2026-11-20T05:00:00","link":"https://a.example/7","title":{"rendered":"A &#8211; B"}}]';
    const [entry] = (await feedOf(list, { timeZone: 'Asia/Almaty' })).entries;
    expect(entry).toMatchObject({
      id: '7',
      title: 'A – B',
      link: 'https://a.example/7',
      published: '2026-11-20T05:00:00.000Z',
    });
  });

  it('does not take the time at which an aggregator saw an article for its date', async () => {
    const list = '{"articles":[{"url":"https://a.example/1","title":"A","seendate":"20261120T081500Z"}]}';
    expect((await feedOf(list)).entries[0]?.published).toBeUndefined();
  });
});

describe('lessons of readers in the field', () => {
  it('10: a 200 can be a block page, also where a list page was expected', async () => {
    const page = Buffer.from(
      '<html><head><title>Just a moment...</title></head><body><script>window._cf_chl_opt={}</script></body></html>',
    );
    for (const list of [undefined, { entry: 'article' }]) {
      expect(await parseFeed(page, { now, ...(list && { list }) })).toMatchObject({ reason: 'block-page' });
    }
  });

  it('13: errors of XML usually hide something else: a mark in front, a bare &, a bad byte; the good items stay', async () => {
    const items =
      '<item><title>A & B</title></item><item><title>C\u0000\u000b</title></item><item><title>D &#11; &nosuch;</title></item>';
    expect((await feedOf(`\ufeff  \n${rss(items)}`)).entries.map(({ title }) => title)).toEqual([
      'A & B',
      'C',
      'D &nosuch;',
    ]);
    const broken = Buffer.concat([
      Buffer.from('<rss><channel><item><title>Мост '),
      Buffer.from([0xd0]),
      Buffer.from(' через Иртыш</title></item></channel></rss>'),
    ]);
    expect((await feedOf(broken)).entries[0]?.title).toBe('Мост \ufffd через Иртыш');
  });

  it('14: encodings are declared in four places, and the declarations are wrong', async () => {
    const title = 'Министр прибыл с визитом в Токио';
    const windows = (declared: string) =>
      iconv.encode(`${declared}${item(`<title>${title}</title>`)}`, 'windows-1251');
    for (const [bytes, contentType] of [
      [windows(''), 'text/xml; charset=cp-1251'],
      [windows('<?xml version="1.0" encoding="windows-1251"?>'), undefined],
      [windows('<?xml version="1.0" encoding="utf-8"?>'), 'text/xml; charset=utf-8'],
      [windows(''), undefined],
      [Buffer.from(`\ufeff${item(`<title>${title}</title>`)}`), 'text/xml; charset=windows-1251'],
    ] as const) {
      expect((await feedOf(bytes, contentType ? { contentType } : {})).entries[0]?.title).toBe(title);
    }
  });

  it('15: dates are missing, in the future or in the wrong zone', async () => {
    expect((await firstOf(item('<title>A</title>'))).published).toBeUndefined();
    expect((await firstOf(item('<pubDate>Mon, 01 Jan 2041 00:00:00 GMT</pubDate>'))).published).toBe(
      now.toISOString(),
    );
    expect((await firstOf(item('<pubDate>22013-01-01</pubDate>'))).published).toBeUndefined();
  });

  it('16: a feed of which no date can be read says so', async () => {
    expect((await feedOf(rss('<item><title>A</title><pubDate>soon</pubDate></item>'))).problems).toContain(
      'no entry has a date',
    );
    expect((await feedOf(item('<pubDate>2026-11-20</pubDate>'))).problems).not.toContain(
      'no entry has a date',
    );
  });

  it('17: a list page that does not hold its list is an answer of its own, not an empty list', async () => {
    const list = { entry: 'li.story', atLeast: 3 };
    const rowsOf = (rows: number) =>
      Array.from({ length: rows }, (_, n) => `<li class="story"><a href="/n/${n}">Long enough</a></li>`).join(
        '',
      );
    const page = (rows: number) => Buffer.from(`<html><body><ul>${rowsOf(rows)}</ul></body></html>`);
    const context = { now, url: 'https://a.example/', list };
    expect(await parseFeed(page(2), context)).toMatchObject({ kind: 'not-a-feed', reason: 'list-changed' });
    expect(await parseFeed(page(3), context)).toMatchObject({ kind: 'feed' });
  });

  it('18: entries of an aggregator keep its opaque addresses, the outlet stands in the title', async () => {
    const entry = await firstOf(
      item(
        '<title>Envoy arrives - The Steppe Courier</title><link>https://news.google.example/rss/articles/CBMi?oc=5</link><source url="https://courier.example">The Steppe Courier</source>',
      ),
    );
    expect(entry).toMatchObject({
      title: 'Envoy arrives - The Steppe Courier',
      link: 'https://news.google.example/rss/articles/CBMi?oc=5',
    });
  });

  it('21: titles are escaped twice', async () => {
    expect((await firstOf(item('<title>Astana&amp;#x27;s  envoy</title>'))).title).toBe("Astana's envoy");
    expect((await firstOf(item('<title><![CDATA[Talks &amp; trade]]></title>'))).title).toBe('Talks & trade');
  });
});
