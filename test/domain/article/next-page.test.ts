import { describe, expect, it } from 'vitest';
import { nextPage } from '#domain/article/next-page';
import { pageFacts } from '#domain/article/page-facts';
import { pageTree } from '#domain/article/page-tree';

const nextOf = (html: string, url: string) => nextPage(pageFacts(pageTree(html)), url);

describe('the next page of an article', () => {
  it.each([
    [
      '<link rel="next" href="?page=2">',
      'https://courier.example/news/bridge',
      'https://courier.example/news/bridge?page=2',
    ],
    [
      '<a href="/news/bridge/2/">2</a>',
      'https://courier.example/news/bridge/',
      'https://courier.example/news/bridge/2/',
    ],
    [
      '<a rel="next" href="bridge_3.html">Next</a>',
      'https://courier.example/news/bridge_2.html',
      'https://courier.example/news/bridge_3.html',
    ],
    [
      '<a href="?page=3">次へ</a><a href="?page=2">2</a>',
      'https://courier.example/a?page=2',
      'https://courier.example/a?page=3',
    ],
    ['<a href="?page=2">2</a>', 'https://courier.example/news/17', 'https://courier.example/news/17?page=2'],
  ])('is found in %s at %s', (html, url, next) => {
    expect(nextOf(html, url)).toBe(next);
  });

  it.each([
    ['<link rel="next" href="/news/tunnel">', 'https://courier.example/news/bridge'],
    ['<a href="/news/?page=2">2</a>', 'https://courier.example/news/bridge'],
    ['<a href="https://other.example/news/bridge?page=2">Next</a>', 'https://courier.example/news/bridge'],
    ['', 'https://courier.example/news/bridge'],
  ])('is not %s at %s', (html, url) => {
    expect(nextOf(html, url)).toBeUndefined();
  });
});
