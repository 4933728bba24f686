import { describe, expect, it } from 'vitest';
import { extractArticle } from '#domain/article/extract-article';
import { pageAddress, twinAddress } from '#laptop/newsroom-listing';
import { readNewsroom, type ScriptedOutlet } from '#laptop/newsroom-outlet';
import { renderPage } from '#laptop/newsroom-page';
import { articleAt, type ScriptedArticle } from '#laptop/newsroom-script';

const NOW = new Date('2025-12-19T23:50:00Z');
const outlets = new Map(
  readNewsroom('fixtures/newsroom').outlets.map((scripted) => [scripted.outlet.id, scripted]),
);

const outletOf = (id: string): ScriptedOutlet => outlets.get(id)!;
const articleOf = (id: string, key: string): ScriptedArticle =>
  outletOf(id).articles.find((article) => article.key === key)!;

function read(id: string, article: ScriptedArticle, { twin = false, visit = 1 } = {}) {
  const scripted = outletOf(id);
  const html = renderPage(scripted, article, { now: NOW, twin, visit });
  const url = (twin && twinAddress(scripted, article, NOW)) || pageAddress(scripted, article, NOW);
  const reading = extractArticle(html, { url, outletId: id, timeZone: scripted.outlet.timeZone, now: NOW });
  if (reading.kind !== 'article')
    throw new Error(`${id}/${article.key} is ${reading.reason}: ${reading.detail}`);
  return reading.article;
}

/** The paragraphs as written, whole sentences, without captions, dateline and origin. */
function written(article: ScriptedArticle): string {
  const [first = '', ...rest] = articleAt(article, NOW)
    .paragraphs.filter((paragraph) => !/^!\[|^Source: /.test(paragraph))
    .map((paragraph) => paragraph.replace('[cut]', '').replace(/^## /, ''));
  return [first.replace(/^\p{Lu}+(?:\. \p{Lu}+)? [-–] /u, ''), ...rest].join('\n\n');
}

describe.each(['kazinform', 'astana-times', 'eurasian-star', 'kazcic', 'kazakhstan-news-gazette'])(
  '%s',
  (id) => {
    it('is read to exactly the headline and text of its articles', () => {
      for (const article of outletOf(id).articles) {
        const { title, text } = read(id, article);
        expect(title, article.key).toBe(articleAt(article, NOW).title);
        expect(text, article.key).toBe(written(article));
      }
    });

    it('is read alike on every visit, whatever its counters and weather say', () => {
      const [article] = outletOf(id).articles;
      expect(read(id, article!, { visit: 9 })).toEqual(read(id, article!, { visit: 1 }));
    });
  },
);

describe('the AMP twins', () => {
  it.each(['kazinform', 'eurasian-star'])('of %s are read to the same text and declare the page', (id) => {
    const scripted = outletOf(id);
    const twins = scripted.articles.filter((article) => twinAddress(scripted, article, NOW));
    expect(twins.length).toBeGreaterThan(5);
    for (const article of twins) {
      const twin = read(id, article, { twin: true });
      expect(twin.text, article.key).toBe(written(article));
      expect(twin.title, article.key).toBe(articleAt(article, NOW).title);
    }
  });
});

describe('what the pages say beside the text', () => {
  it('is a place and agency before the first sentence', () => {
    expect(read('kazinform', articleOf('kazinform', 'en-corridor')).dateline).toMatch(/^AKTAU\. KAZINFORM/);
    expect(read('astana-times', articleOf('astana-times', 'wind')).dateline).toMatch(/^TARAZ/);
  });

  it('is the origin of a republished release', () => {
    const { provenance } = read(
      'kazakhstan-news-gazette',
      articleOf('kazakhstan-news-gazette', 'radiologists'),
    );
    expect(provenance).toContain('Government of the Republic of Kazakhstan');
  });

  it('is a date where the page has one, and none where it has not', () => {
    const day = (id: string, key: string) => read(id, articleOf(id, key)).published?.slice(0, 10);
    expect(day('kazinform', 'ru-visa')).toBe('2025-12-19');
    expect(day('astana-times', 'uranium')).toBe('2025-12-18');
    expect(day('eurasian-star', 'ministers')).toBe('2025-12-19');
    expect(day('kazakhstan-news-gazette', 'radiologists')).toMatch(/^2025-12-1[78]$/);
    expect(day('kazcic', 'osaka-mission')).toBeUndefined();
  });

  it('is the author of an article of The Astana Times', () => {
    expect(read('astana-times', articleOf('astana-times', 'wind')).author).toBe('Assem Nurlan');
  });
});
