import { describe, expect, it } from 'vitest';
import { httpPages } from '#adapters/web/http-pages';
import type { PageAnswer, Pages } from '#pipeline/ports';
import { readFurtherPages } from '#pipeline/read/read-further-pages';
import { readText } from '#pipeline/read/read-text';
import { FakeClock, FakeLog, FakePages } from '../../fakes/ports';
import {
  anEntry,
  anOutlet,
  aPage,
  BILATERAL_PARAGRAPHS,
  DOMESTIC_PARAGRAPHS,
  NOW,
} from '../../support/builders';
import { serve } from '../../support/loopback';
import { webAccess } from '../../support/web-access';

const entry = anEntry();
const at = (page: number) => `${entry.url}?page=${page}`;
/** Pages of one article: each of its own words, with a link to the next. */
const wordsOf = (page: number) =>
  DOMESTIC_PARAGRAPHS.map((paragraph) => `Part ${page}: ${paragraph} This is said on page ${page} only.`);
const pageWith = (paragraphs: readonly string[], next?: number) =>
  aPage(entry.title, [...paragraphs, next ? `<a href="?page=${next}">${next}</a>` : '']);

async function read(pages: Pages, attempt = 1) {
  const log = new FakeLog();
  const { article } = await readText(entry, anOutlet(), attempt, { pages, clock: new FakeClock(NOW), log });
  return { text: article.text, log };
}

const readFrom = async (answers: Readonly<Record<string, string | PageAnswer>>, attempt = 1) => {
  const pages = new FakePages(answers);
  return { ...(await read(pages, attempt)), asked: pages.asked };
};

describe('an article in several pages', () => {
  it('is read to its end, and its text is whole and in order', async () => {
    const { text, asked } = await readFrom({
      [entry.url]: pageWith(BILATERAL_PARAGRAPHS, 2),
      [at(2)]: pageWith(wordsOf(2), 3),
      [at(3)]: pageWith(wordsOf(3)),
    });
    expect(asked).toEqual([entry.url, at(2), at(3)]);
    expect(text.split('\n\n').slice(1)).toEqual([
      ...BILATERAL_PARAGRAPHS.slice(1),
      ...wordsOf(2),
      ...wordsOf(3),
    ]);
  });

  it('is read for five pages and no further', async () => {
    const { asked } = await readFrom({
      [entry.url]: pageWith(BILATERAL_PARAGRAPHS, 2),
      ...Object.fromEntries([2, 3, 4, 5, 6, 7].map((page) => [at(page), pageWith(wordsOf(page), page + 1)])),
    });
    expect(asked).toEqual([entry.url, at(2), at(3), at(4), at(5)]);
  });

  it('says once what every page repeats, and ends at a page that says nothing new: a page of comments', async () => {
    const { text, asked } = await readFrom({
      [entry.url]: pageWith(BILATERAL_PARAGRAPHS, 2),
      [at(2)]: pageWith(BILATERAL_PARAGRAPHS, 3),
      [at(3)]: pageWith(wordsOf(3)),
    });
    expect(asked).toEqual([entry.url, at(2)]);
    expect(text.split('\n\n')).toHaveLength(BILATERAL_PARAGRAPHS.length);
  });

  it('ends where the next number is another article', async () => {
    const other = aPage('Two bus routes open in Astana', wordsOf(2));
    const { text } = await readFrom({ [entry.url]: pageWith(BILATERAL_PARAGRAPHS, 2), [at(2)]: other });
    expect(text.split('\n\n')).toHaveLength(BILATERAL_PARAGRAPHS.length);
  });

  it('grows no longer than can be judged', async () => {
    const long = Array.from({ length: 900 }, (_, n) => `Line ${n}: ${DOMESTIC_PARAGRAPHS[0]}`);
    const { text } = await readFrom({
      [entry.url]: pageWith(BILATERAL_PARAGRAPHS, 2),
      [at(2)]: pageWith(wordsOf(2), 3),
      [at(3)]: pageWith([...long, ...long.map((line) => `Again, ${line}`)]),
    });
    expect(text.length).toBeLessThan(200_000);
    expect(text).toContain('Part 2');
  });

  it.each<PageAnswer>([
    { kind: 'gone', detail: 'answers 404' },
    { kind: 'robots', detail: 'robots.txt' },
    { kind: 'later', failure: { class: 'timeout', detail: 'took too long' } },
  ])('keeps its beginning when the next page answers $kind', async (answer) => {
    const { text } = await readFrom({ [entry.url]: pageWith(BILATERAL_PARAGRAPHS, 2), [at(2)]: answer });
    expect(text.split('\n\n')).toHaveLength(BILATERAL_PARAGRAPHS.length);
  });

  it('keeps its beginning when asking for the next page fails', async () => {
    const pages = new FakePages({ [entry.url]: pageWith(BILATERAL_PARAGRAPHS, 2) });
    const fetch: Pages['fetch'] = (url) =>
      url === entry.url ? pages.fetch(url) : Promise.reject(new Error('the table is throttled'));
    const { text, log } = await read({ fetch });
    expect(text.split('\n\n')).toHaveLength(BILATERAL_PARAGRAPHS.length);
    expect(log.lines).toContainEqual({
      happened: 'further page failed',
      about: { url: at(2), error: 'Error: the table is throttled' },
    });
  });

  it.each([
    ['to another host', 'https://elsewhere.example/news/2'],
    ['to what was read before', entry.url],
  ])('ends where the next page leads %s', async (_, finalUrl) => {
    const bytes = new TextEncoder().encode(pageWith(wordsOf(2), 3));
    const { text, asked } = await readFrom({
      [entry.url]: pageWith(BILATERAL_PARAGRAPHS, 2),
      [at(2)]: { kind: 'page', bytes, contentType: 'text/html; charset=utf-8', finalUrl },
    });
    expect(text).not.toContain('Part 2');
    expect(asked).toEqual([entry.url, at(2)]);
  });

  it('is not asked for again where a page has led to it', async () => {
    const asked: string[] = [];
    const [second, third] = [at(2), at(3)];
    const page = { kind: 'page', bytes: new Uint8Array(), finalUrl: third } as const;
    const article = (text: string, nextPage: string) => ({
      url: entry.url,
      title: entry.title,
      text,
      nextPage,
    });
    const whole = await readFurtherPages(article('The beginning.', second), entry.url, {
      outlet: anOutlet(),
      log: new FakeLog(),
      pages: {
        fetch: async (url) => {
          asked.push(url);
          return page;
        },
      },
      extract: () => ({
        kind: 'article',
        article: article(wordsOf(2).join('\n\n'), third),
        cuts: [],
        foundBy: 'test',
      }),
    });
    expect(whole.text).toContain('Part 2');
    expect(asked).toEqual([second]);
  });

  it('is read by its first page alone when the entry is tried again', async () => {
    const { asked } = await readFrom(
      { [entry.url]: pageWith(BILATERAL_PARAGRAPHS, 2), [at(2)]: pageWith(wordsOf(2)) },
      2,
    );
    expect(asked).toEqual([entry.url]);
  });

  it('is asked for page by page as robots.txt and courtesy demand', async () => {
    const asked: string[] = [];
    const server = await serve((request, response): unknown => {
      asked.push(request.url ?? '');
      if (request.url === '/robots.txt') return response.end('User-agent: *\nDisallow: /*page=3');
      const page = Number(/page=(\d)/.exec(request.url ?? '')?.[1] ?? 1);
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(pageWith(wordsOf(page), page + 1));
    });
    const { access, clock } = webAccess(server);
    const pages = httpPages(access);
    const url = 'https://outlet.example/news/1';
    const there = { ...entry, url };
    const { article } = await readText(there, anOutlet(), 1, { pages, clock, log: new FakeLog() });
    expect(article.text).toBe([...wordsOf(1), ...wordsOf(2)].join('\n\n'));
    expect(asked).toEqual(['/robots.txt', '/news/1', '/news/1?page=2']);
    expect(clock.naps.length).toBeGreaterThan(0);
  });
});
