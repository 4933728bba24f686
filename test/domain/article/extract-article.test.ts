import { describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article';
import { extractArticle } from '#domain/article/extract-article';

const now = new Date('2026-11-23T12:00:00Z');
const SENTENCES = [
  'The ministers of both countries met in the capital on Monday and spoke about trade for three hours.',
  'They agreed to open a joint office for logistics, which will begin its work in the spring of next year.',
  'The office will have twelve employees, half of whom will be sent by the chamber of commerce, the ministry said.',
];

const page = (body: string, head = '') =>
  `<html lang="en"><head><title>Ministers meet in the capital</title>${head}</head><body>${body}</body></html>`;
const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');

function articleOf(html: string, url = 'https://courier.example/news/1'): Article {
  const reading = extractArticle(html, { url, now });
  if (reading.kind !== 'article') throw new Error(`${reading.reason}: ${reading.detail}`);
  return reading.article;
}

describe('extractArticle', () => {
  it('keeps the paragraphs and leaves what stands around them', () => {
    const html = page(
      `<nav><a href="/">Home</a></nav><h1>Ministers meet in the capital</h1><div class="story">${paragraphs}</div><footer>© The Courier</footer>`,
    );
    expect(articleOf(html).text).toBe(SENTENCES.join('\n\n'));
    expect(articleOf(html).title).toBe('Ministers meet in the capital');
  });

  it('takes a page that is nothing but paragraphs, as feeds carry them', () => {
    expect(articleOf(paragraphs).text).toBe(SENTENCES.join('\n\n'));
  });

  it('names the rule of every cut', () => {
    const body = `<p>Our pages</p><article>${paragraphs}<p>Read more: Another story</p><p>Source: the ministry</p></article>`;
    const reading = extractArticle(page(body.replace('<p>The', '<p>ASTANA – The')), { now });
    expect(reading.kind === 'article' && reading.cuts).toEqual([
      { rule: 'outside the article', text: 'Our pages' },
      { rule: 'read more', text: 'Read more: Another story' },
      { rule: 'dateline', text: 'ASTANA –' },
      { rule: 'provenance', text: 'Source: the ministry' },
    ]);
  });

  it('answers an empty page with a reason', () => {
    expect(extractArticle('', { now })).toEqual({ kind: 'unreadable', reason: 'empty', detail: 'no text' });
  });
});
