import { describe, expect, it } from 'vitest';
import { extractArticle } from '#domain/article/extract-article';

const now = new Date('2026-11-23T12:00:00Z');
const NOTICE = 'It may have been moved, or the address was mistyped. Go to the home page or use the search.';
const STORY =
  'The ministers of both countries met in the capital on Monday and spoke about trade for three hours.';

const read = (title: string, text: string) =>
  extractArticle(
    `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`,
    { now },
  );

describe('a page that is no article', () => {
  it.each([
    ['404', 'error-page'],
    ['404 Not Found', 'error-page'],
    ['Error 404 - Steppe Courier', 'error-page'],
    ['Page not found | Steppe Courier', 'error-page'],
    ['Страница не найдена', 'error-page'],
    ['Бет табылмады', 'error-page'],
    ['ページが見つかりません', 'error-page'],
    ['Just a moment...', 'block-page'],
    ['Attention Required! | Cloudflare', 'block-page'],
    ['Access Denied', 'block-page'],
    ['Доступ ограничен', 'block-page'],
  ])('called "%s" is an %s', (title, reason) => {
    expect(read(title, NOTICE)).toMatchObject({ kind: 'unreadable', reason });
  });

  it('but asks to pay is closed', () => {
    const reading = extractArticle(
      '<h1>Trading house takes stake</h1><div>To read the full story, subscribe or log in.</div>',
      { now },
    );
    expect(reading).toMatchObject({ kind: 'unreadable', reason: 'paywall' });
  });
});

describe('a short article', () => {
  it.each([
    '500 Japanese companies come to Almaty',
    '404 days to the exhibition',
    'New security check begins at airports',
    'Access to the pass denied to lorries',
    'Document on the border not found in archives',
    'Captcha for voters tested',
  ])('called "%s" is one', (title) => {
    expect(read(title, `${STORY} ${STORY}`)).toMatchObject({ kind: 'article', article: { title } });
  });
});
