import { describe, expect, it } from 'vitest';
import { articleDates } from '#domain/article/article-dates';
import { linkedData } from '#domain/article/linked-data';
import { metadata } from '#domain/article/metadata';
import { pageFacts } from '#domain/article/page-facts';
import { pageTree } from '#domain/article/page-tree';

const url = 'https://courier.example/news/1';
const now = new Date('2026-11-23T12:00:00Z');
const factsOf = (html: string) => pageFacts(pageTree(html));
const titleOf = (html: string, bylines: string[] = []) =>
  metadata({ facts: factsOf(html), bylines, url }).title;
const authorOf = (html: string, bylines: string[] = []) => {
  const facts = factsOf(html);
  return metadata({ facts, linked: linkedData(facts.linkedData), bylines, url }).author;
};

describe('the title', () => {
  it.each([
    [
      '<title>Bridge opens in Semey | Steppe Courier</title><h1>Bridge opens in Semey</h1>',
      'Bridge opens in Semey',
    ],
    ['<title>Bridge opens in Semey | Steppe Courier</title>', 'Bridge opens in Semey'],
    [
      '<title>Bridge opens in Semey - Steppe Courier</title><meta property="og:site_name" content="Steppe Courier">',
      'Bridge opens in Semey',
    ],
    [
      '<title>x</title><meta property="og:title" content="Kazakhstan - Japan: a bridge">',
      'Kazakhstan - Japan: a bridge',
    ],
    [
      '<title>News</title><h1>Steppe Courier</h1><meta property="og:site_name" content="Steppe Courier"><meta property="og:title" content="Bridge opens in Semey">',
      'Bridge opens in Semey',
    ],
    [
      '<meta property="og:title" content="Kazakhstan&amp;#x27;s bridge &amp;amp; river">',
      "Kazakhstan's bridge & river",
    ],
    ['<title>橋が開通　セメイ | 草原新聞</title><h1>橋が開通　セメイ</h1>', '橋が開通　セメイ'],
  ])('of %s', (html, title) => {
    expect(titleOf(html)).toBe(title);
  });
});

describe('the author', () => {
  it.each([
    ['BY AIDA OMAR in NATION on 23 MAY 2023', 'AIDA OMAR'],
    ["BY AIDA OMAR in EDITOR'S PICKS, INTERNATIONAL on 23 MAY 2023", 'AIDA OMAR'],
    ['Автор: Динара Оспан', 'Динара Оспан'],
    ['By Aida Omar | Staff', 'Aida Omar'],
  ])('of the byline %s', (byline, author) => {
    expect(authorOf('', [byline])).toBe(author);
  });

  it.each([
    'by May 2, 2017 Health',
    'By our correspondent · 19 December',
    'admin',
    'https://facebook.com/courier',
    '@courier',
  ])('is not %s', (byline) => {
    expect(authorOf('', [byline])).toBeUndefined();
  });

  it('is told by linked data before metas', () => {
    const html =
      '<meta name="author" content="Desk"><script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"A. Omar"},{"name":"B. Sato"}]}</script>';
    expect(authorOf(html)).toBe('A. Omar, B. Sato');
  });

  it('is nobody where only the site is named', () => {
    expect(
      authorOf('<meta property="og:site_name" content="Kazinform"><meta name="author" content="Kazinform">'),
    ).toBeUndefined();
  });
});

describe('linked data', () => {
  it.each([
    ['in a graph', '{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"A"}]}'],
    ['in a list', '[{"@type":["NewsArticle","Article"],"headline":"A"}]'],
    ['in a comment', '<!-- {"@type":"Article","headline":"A"} -->'],
    [
      'with raw line breaks and a comma too many',
      '{"@type":"Article","headline":"A","articleBody":"one\ntwo",}',
    ],
  ])('is read %s', (_name, json) => {
    expect(linkedData([json])?.headline).toBe('A');
  });

  it('that is no JSON says nothing', () => {
    expect(linkedData(['{"@type":"Article"', 'null', ''])).toBeUndefined();
  });
});

describe('the date', () => {
  const datesOf = (html: string, datelines: string[] = [], address = url, hint?: string) => {
    const facts = factsOf(html);
    return articleDates({
      facts,
      linked: linkedData(facts.linkedData),
      datelines,
      url: address,
      now,
      timeZone: 'Asia/Almaty',
      hint,
    });
  };

  it('is told by linked data before metas, and the change beside it', () => {
    const html =
      '<meta property="article:published_time" content="2025-01-01T00:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-12-18T10:00:00+0900","dateModified":"2025-12-18T11:00:00+09:00"}</script>';
    expect(datesOf(html)).toEqual({
      published: '2025-12-18T01:00:00.000Z',
      modified: '2025-12-18T02:00:00.000Z',
    });
  });

  it.each([
    ['21:38, 18 Августа 2026', '2026-08-18T16:38:00.000Z'],
    ['by May 2, 2017 Health', '2017-05-01T18:00:00.000Z'],
    ['date 2017-01-26', '2017-01-25T18:00:00.000Z'],
    ['2025年12月18日 14時05分', '2025-12-18T09:05:00.000Z'],
  ])('is read from the line %s', (line, published) => {
    expect(datesOf('', [line]).published).toBe(published);
  });

  it('is read from the address when nothing else tells it', () => {
    expect(datesOf('', [], 'https://courier.example/2025/03/14/bridge/').published).toBe(
      '2025-03-13T19:00:00.000Z',
    );
  });

  it('takes the hour from the feed where the page knows only the day', () => {
    expect(datesOf('', ['14 March 2025'], url, '2025-03-14T06:30:00.000Z').published).toBe(
      '2025-03-14T06:30:00.000Z',
    );
  });

  it('is not invented', () => {
    expect(datesOf('', ['no date at all'])).toEqual({});
  });
});
