import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNewsroom } from '#laptop/newsroom-outlet';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  cpSync('fixtures/newsroom', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(file: string, was: string, is: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(was);
  writeFileSync(path, text.replace(was, is));
}

describe('the folder of a newsroom', () => {
  it('is read whole', () => {
    const { outlets, window } = readNewsroom(folder);
    expect(outlets).toHaveLength(16);
    expect(window.to.getTime() - window.from.getTime()).toBe(48 * 3_600_000);
  });

  it('gives a wire copy the paragraphs of its original, then its own', () => {
    const { outlets } = readNewsroom(folder);
    const paragraphs = (id: string, key: string) =>
      outlets.find(({ outlet }) => outlet.id === id)!.articles.find((article) => article.key === key)!
        .paragraphs;
    expect(paragraphs('stepnoy-telegraf', 'visa')).toEqual([
      ...paragraphs('kazinform', 'ru-visa'),
      'Читайте нас в Телеграме.',
    ]);
  });

  it.each([
    [
      'outlets/kazcic/site.json',
      '"kazcic/news"',
      '"kazcic/neues"',
      'does not say how kazcic/news is written',
    ],
    ['outlets/kazcic/site.json', '"html-list"', '"html-liste"', 'site.json: '],
    [
      'outlets/kazcic/script.txt',
      'at: 2025-12-15 06:00',
      'at: Monday',
      'article "nagoya": "Monday" is no moment',
    ],
    [
      'outlets/stepnoy-telegraf/script.txt',
      'kazinform/ru-visa',
      'kazinform/ru-wiza',
      'copies kazinform/ru-wiza',
    ],
    ['outlets.json', '"Asia/Almaty"', '"Asia/Alma-Ata"', 'outlets.json: '],
  ])('is refused with the place of the mistake: %s', (file, was, is, complaint) => {
    change(file, was, is);
    expect(() => readNewsroom(folder)).toThrow(complaint);
  });
});
