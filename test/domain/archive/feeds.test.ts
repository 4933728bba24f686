import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontFiles } from '#domain/archive/render-front';
import { storyRecord } from '#domain/archive/story-record';
import type { ParsedFeed } from '#domain/feed/feed';
import { parseFeed } from '#domain/feed/parse-feed';
import { plainLine } from '#domain/publication/plain-text';
import type { Story } from '#domain/story/story';
import { report, story } from '../../../fixtures/messages/cases';
import { elementsOf, fileAt, SITE, someStories } from '../../support/archive';

const bodyAt = (stories: readonly Story[], path: 'feed.atom' | 'feed.json') =>
  fileAt(frontFiles(stories, { months: [], issues: [] }, SITE), path).body;

async function read(stories: readonly Story[], path: 'feed.atom' | 'feed.json'): Promise<ParsedFeed> {
  const bytes = Buffer.from(bodyAt(stories, path));
  const reading = await parseFeed(bytes, { url: SITE.baseUrl + path, now: SITE.now });
  if (reading.kind !== 'feed') throw new Error(`${reading.reason}: ${reading.detail}`);
  return reading.feed;
}

const STORIES = someStories(12);

describe.each(['feed.atom', 'feed.json'] as const)('%s', (path) => {
  it('has an entry a story, the last changed first, which leads to the page of the story', async () => {
    const { entries } = await read(STORIES, path);
    expect(entries.map(({ link }) => link)).toEqual(
      STORIES.toReversed().map(({ id }) => `https://archive.example/stories/${id}.html`),
    );
    expect(entries[0]?.title).toBe(Object.values(STORIES.at(-1)?.headlines ?? {})[0]);
  });

  it('keeps the id of a story that has changed, and says when', async () => {
    const [first] = STORIES;
    if (!first) throw new Error('no story');
    const changed = { ...first, revision: 2, changedAt: '2026-03-04T05:06:07.000Z' };
    const [before] = (await read([first], path)).entries;
    const [after] = (await read([changed], path)).entries;
    expect(after?.id).toBe(before?.id);
    expect(after?.published).toBe(before?.published);
    expect(after?.updated).toBe('2026-03-04T05:06:07.000Z');
  });

  it('has the ids of the other feed', async () => {
    const ids = async (one: 'feed.atom' | 'feed.json') =>
      (await read(STORIES, one)).entries.map(({ id }) => id);
    expect(await ids(path)).toEqual(await ids(path === 'feed.atom' ? 'feed.json' : 'feed.atom'));
  });

  it('holds no more than the latest hundred', async () => {
    expect((await read(someStories(130), path)).entries).toHaveLength(100);
  });

  it('is a feed when there is nothing yet', async () => {
    expect((await read([], path)).entries).toEqual([]);
  });

  it('carries any title as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const title = `Title ${text} <b> & "]]>`;
        const its = story({ members: [report({ outletName: text, language: 'en', title })] });
        const [entry] = (await read([its], path)).entries;
        expect(entry?.title).toBe(plainLine(title));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the Atom feed', () => {
  const $ = load(bodyAt(STORIES, 'feed.atom'), { xml: true });

  it('has what RFC 4287 asks of a feed and of each entry, once', () => {
    for (const name of ['id', 'title', 'updated', 'author']) expect($(`feed > ${name}`)).toHaveLength(1);
    expect($('feed > entry')).toHaveLength(STORIES.length);
    for (const entry of elementsOf($, 'feed > entry')) {
      for (const name of [
        'id',
        'title',
        'updated',
        'published',
        'content',
        'summary',
        'link[rel="alternate"]',
      ])
        expect($(entry).children(name), name).toHaveLength(1);
    }
  });

  it('says where it stands and what it is a feed of', () => {
    const links = elementsOf($, 'feed > link').map(({ attribs: { rel, href } }) => [rel, href]);
    expect(links).toEqual([
      ['self', 'https://archive.example/feed.atom'],
      ['alternate', 'https://archive.example/'],
    ]);
  });
});

describe('what a feed says of a story', () => {
  it('has no elements but its own, whatever titles, names and addresses are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
        const hostile = (text = '') => `x${text}</p><img src=x onerror=y>"' onclick=z`;
        const its = story({
          why: { names: [{ id: 'a', name: hostile(a), side: 'kz' }], linkedBy: hostile(b), score: 1 },
          members: [
            report({
              outletName: hostile(c),
              language: 'en',
              title: hostile(d),
              url: `https://o.example/${a}`,
            }),
            report({ outletName: 'Other', language: 'ja', title: hostile(a) }),
          ],
        });
        const [item] = JSON.parse(bodyAt([its], 'feed.json')).items;
        const elements = elementsOf(load(item.content_html, null, false), '*');
        expect(new Set(elements.map(({ tagName }) => tagName))).toEqual(new Set(['ul', 'li', 'p', 'a']));
        const names = new Set(elements.flatMap(({ attribs }) => Object.keys(attribs)));
        expect([...names].sort()).toEqual(['dir', 'href', 'hreflang', 'lang', 'rel']);
      }),
    );
  });
});

describe('the JSON feed', () => {
  const feed = JSON.parse(bodyAt(STORIES, 'feed.json'));

  it('has what JSON Feed 1.1 asks for', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.any(String),
      feed_url: 'https://archive.example/feed.json',
      home_page_url: 'https://archive.example/',
    });
    for (const item of feed.items) {
      expect(item.id).toMatch(/^tag:/);
      expect(item.content_html).toContain('<p>');
      expect(new Date(item.date_modified).toISOString()).toBe(item.date_modified);
    }
  });

  it('has the whole record of each story for programs', () => {
    expect(feed.items[0]._irtysh).toEqual(JSON.parse(JSON.stringify(storyRecord(STORIES.at(-1)!))));
  });
});
