import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, hasOwnPage, urlKey } from '#domain/url/canonical-url';

describe('canonicalUrl', () => {
  it.each([
    ['https://Example.kz/News/1?utm_source=rss&utm_medium=feed#comments', 'https://example.kz/News/1'],
    [
      'https://example.kz/a?fbclid=1&gclid=2&yclid=3&ysclid=4&_openstat=5&ref=6&from=7',
      'https://example.kz/a',
    ],
    [
      'https://www.gov.kz/press/details/1?lang=en&utm_campaign=x',
      'https://www.gov.kz/press/details/1?lang=en',
    ],
    ['https://example.kz/?p=123', 'https://example.kz/?p=123'],
    ['https://example.kz/view?id=7&category=4', 'https://example.kz/view?id=7&category=4'],
    [
      'https://eurasian.example/strategic-partnership/?amp=1',
      'https://eurasian.example/strategic-partnership/',
    ],
    ['http://user:secret@example.kz:80/a', 'http://example.kz/a'],
    ['https://example.kz./a', 'https://example.kz/a'],
    ['  https://example.kz/a\n', 'https://example.kz/a'],
    ['https://www.kommersant.ru/doc/1?query=япония&sids=2', 'https://www.kommersant.ru/doc/1'],
    ['https://example.kz/doc/1?query=a', 'https://example.kz/doc/1?query=a'],
    ['https://notkommersant.ru/doc/1?query=a', 'https://notkommersant.ru/doc/1?query=a'],
    ['https://example.kz/app#!/news/5', 'https://example.kz/app#!/news/5'],
  ])('makes %s one address', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it('resolves against the base', () => {
    expect(canonicalUrl('../b', 'https://example.kz/a/c')).toBe('https://example.kz/b');
  });

  it.each([
    '',
    'javascript:alert(1)',
    'mailto:a@example.kz',
    'data:text/html,x',
    '/relative',
    'tag:example.kz,2026:1',
  ])('has no address for %s', (url) => {
    expect(canonicalUrl(url)).toBeUndefined();
  });

  it('refuses addresses of megabytes', () => {
    expect(canonicalUrl(`https://example.kz/${'a'.repeat(1_000_000)}`)).toBeUndefined();
  });
});

describe('urlKey', () => {
  it.each([
    ['http://www.vesti.example.kg/rss', 'https://vesti.example.kg/rss/'],
    ['https://example.kz/amp/japan-visit_a1/', 'https://example.kz/japan-visit_a1'],
    ['https://example.kz/japan-visit/amp/', 'https://example.kz/japan-visit'],
    ['https://m.example.kz/japan', 'https://example.kz/japan'],
    ['https://amp.example.co.jp/japan', 'https://www.example.co.jp/japan'],
    ['https://example.kz/a?b=1&a=2', 'https://example.kz/a?a=2&b=1'],
    ['https://example.kz/%D0%AF%D0%BF%D0%BE%D0%BD%D0%B8%D1%8F', 'https://example.kz/Япония'],
    ['https://example.kz/news/index.html', 'https://example.kz/news/'],
    ['https://example.kz/story/?print=1', 'https://example.kz/story'],
  ])('gives %s and %s one key', (a, b) => {
    expect(urlKey(a)).toBe(urlKey(b));
  });

  it('knows the four address shapes of Kazinform by the id that survives', () => {
    const keys = [
      'https://www.inform.kz/en/japan-hopes-for-more_a2991941',
      'https://en.inform.kz/amp/japan-hopes-for-more_a2991941/',
      'https://qazinform.com/news/japan-hopes-for-more_a2991941',
      'http://en.inform.kz/news/japan-hopes_a2991941/',
    ].map(urlKey);
    expect(new Set(keys)).toEqual(new Set(['inform.kz/a2991941']));
    expect(urlKey('https://en.inform.kz/news/new-slug-062f16/')).toBe(
      urlKey('https://qazinform.com/news/new-slug-062f16'),
    );
    expect(urlKey('https://qazinform.com/new-slug-without-id')).toBe('inform.kz/new-slug-without-id');
  });

  it('keeps what looks like a twin where anyone may register', () => {
    for (const host of ['m.co.jp', 'amp.gov.kz', 'mobile.com.kz', 'm.example'])
      expect(urlKey(`https://${host}/a`)).toBe(`${host}/a`);
  });

  it('keeps language editions of one story apart', () => {
    expect(urlKey('https://kaz.inform.kz/news/slug_a4017987/')).not.toBe(
      urlKey('https://www.inform.kz/ru/slug_a4017987'),
    );
    expect(urlKey('https://www.gov.kz/details/1?lang=en')).not.toBe(
      urlKey('https://www.gov.kz/details/1?lang=ru'),
    );
  });

  it('keeps what a parameter tells apart', () => {
    expect(urlKey('https://example.kz/?p=1')).not.toBe(urlKey('https://example.kz/?p=2'));
    expect(urlKey('https://example.kz/a?id=1')).not.toBe(urlKey('https://example.kz/a?id=2'));
  });

  it('leaves text that is no address as it is', () => {
    expect(urlKey(' tag:example.kz,2026:1 ')).toBe('tag:example.kz,2026:1');
  });
});

describe('any address', () => {
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string(),
    fc.webUrl().map((url) => `${url}?utm_source=a&id=1`),
  );

  it('has a canonical form that is its own canonical form, with the same key', () => {
    fc.assert(
      fc.property(address, (url) => {
        const canonical = canonicalUrl(url);
        if (canonical === undefined) return;
        expect(canonicalUrl(canonical)).toBe(canonical);
        expect(urlKey(canonical)).toBe(urlKey(url));
      }),
      { numRuns: 1000 },
    );
  });

  it('has the key of its twin under http, www and a tracking parameter', () => {
    const path = fc.array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 4 });
    fc.assert(
      fc.property(path, (parts) => {
        const key = urlKey(`https://courier.example/${parts.join('/')}`);
        expect(urlKey(`http://www.courier.example/${parts.join('/')}/?utm_source=x`)).toBe(key);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hasOwnPage', () => {
  it('is false only for addresses made up for entries without a link', () => {
    expect(hasOwnPage('https://courier.example/rss.xml#entry-0123456789abcdef')).toBe(false);
    expect(hasOwnPage('https://courier.example/rss.xml#entry-1')).toBe(true);
    expect(hasOwnPage('https://courier.example/news/1')).toBe(true);
  });
});
