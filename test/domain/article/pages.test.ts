import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article';
import { letters } from '#domain/article/block-text';
import { extractArticle } from '#domain/article/extract-article';
import { pageBlocks } from '#domain/article/page-blocks';
import { pageTree } from '#domain/article/page-tree';

/** What a page is read as: given parts of the article exactly, or the reason why it is none. */
type Expected = {
  url: string;
  outletId?: string;
  timeZone?: string;
  hint?: { title?: string; published?: string };
  article?: Partial<Article>;
  absent?: (keyof Article)[];
  drops?: string[];
  outletRule?: 'used' | 'fell-back';
  unreadable?: string;
};

const FOLDER = join(import.meta.dirname, '../../../fixtures/pages');
const now = new Date('2026-11-23T12:00:00Z');

describe('a page of the shape of', () => {
  it.each(readdirSync(FOLDER))('%s is read as expected', (name) => {
    const html = readFileSync(join(FOLDER, name, 'page.html'), 'utf8');
    const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected;
    const { url, outletId, timeZone, hint } = expected;
    const reading = extractArticle(html, { url, outletId, timeZone, hint, now });
    if (reading.kind === 'unreadable') {
      expect(reading.reason, reading.detail).toBe(expected.unreadable);
      return;
    }
    expect(expected.unreadable, `read as an article: ${reading.article.text.slice(0, 200)}`).toBeUndefined();
    for (const [key, value] of Object.entries(expected.article ?? {})) {
      expect(reading.article[key as keyof Article], key).toBe(value);
    }
    for (const key of expected.absent ?? []) expect(reading.article[key], key).toBeUndefined();
    for (const dropped of expected.drops ?? []) expect(reading.article.text).not.toContain(dropped);
    if (expected.outletRule) expect(reading.outletRule).toBe(expected.outletRule);
  });

  it.each(readdirSync(FOLDER))(
    '%s is accounted for: all of its text is the article’s or cut by a rule',
    (name) => {
      const html = readFileSync(join(FOLDER, name, 'page.html'), 'utf8');
      const reading = extractArticle(html, { now });
      if (reading.kind === 'unreadable' || reading.foundBy === 'text of linked data') return;
      const head = reading.cuts.find(({ rule }) => rule === 'dateline')?.text ?? '';
      const article = letters(`${head} ${reading.article.text}`);
      const cut = new Set(reading.cuts.map(({ text }) => text));
      const lost = pageBlocks(pageTree(html)).blocks.filter(
        ({ text }) => !cut.has(text) && !article.includes(letters(text)),
      );
      expect(lost.map(({ text }) => text)).toEqual([]);
    },
  );
});
