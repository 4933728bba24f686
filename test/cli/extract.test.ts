import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractCommand } from '#cli/extract';

const SENTENCE = 'Министры двух стран обсудили в столице поставки зерна и открытие нового склада в порту.';
const PAGE = `<html lang="ru"><head><meta charset="windows-1251"><title>Министры обсудили зерно</title></head>
<body><nav><a href="/">Главная</a></nav><h1>Министры обсудили зерно</h1><div><p>${SENTENCE}</p><p>${SENTENCE}</p><p>Читайте также: другая новость</p></div></body></html>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'irtysh-extract-'));
  writeFileSync(join(folder, 'page.html'), iconv.encode(PAGE, 'windows-1251'));
  writeFileSync(join(folder, 'empty.html'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(
  files: string[],
  options: { json?: boolean; explain?: boolean; url?: string; keep?: string } = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const paths = files.map((file) => join(folder, file));
  const code = await extractCommand({ files: paths, json: false, explain: false, ...options }, io);
  return { code, out, err };
}

describe('irtysh extract', () => {
  it('prints one object a page with the promised keys, whatever the encoding', async () => {
    const { code, out } = await run(['page.html'], { json: true, url: 'https://courier.example/1' });
    expect(code).toBe(0);
    expect(JSON.parse(out[0]!)).toEqual({
      file: join(folder, 'page.html'),
      url: 'https://courier.example/1',
      title: 'Министры обсудили зерно',
      text: `${SENTENCE}\n\n${SENTENCE}`,
      author: null,
      published: null,
      modified: null,
      language: 'ru',
      siteName: null,
      image: null,
    });
  });

  it('explains every cut by its rule', async () => {
    const { out } = await run(['page.html'], { explain: true });
    expect(out).toContain('- read more: Читайте также: другая новость');
    expect(JSON.parse((await run(['page.html'], { explain: true, json: true })).out[0]!).cuts).toContainEqual(
      {
        rule: 'read more',
        text: 'Читайте также: другая новость',
      },
    );
  });

  it('names the file that cannot be read and goes on with the next', async () => {
    const { code, out, err } = await run(['missing.html', 'page.html'], { json: true });
    expect(code).toBe(1);
    expect(err).toEqual([`${join(folder, 'missing.html')}: there is no such file`]);
    expect(out).toHaveLength(1);
  });

  it('keeps more than news needs when asked to, and only what it knows', async () => {
    const { out } = await run(['page.html'], { json: true, keep: 'title,lead' });
    expect(JSON.parse(out[0]!).text).toBe(`Министры обсудили зерно\n\n${SENTENCE}\n\n${SENTENCE}`);
    await expect(run(['page.html'], { keep: 'titel' })).rejects.toThrow(
      'cannot keep "titel"; what can be kept: title, lead',
    );
  });

  it('says why a page is no article', async () => {
    const { code, out, err } = await run(['empty.html'], { json: true });
    expect(code).toBe(1);
    expect(err[0]).toContain('no article (empty: no text)');
    expect(JSON.parse(out[0]!)).toMatchObject({ text: '', unreadable: 'empty' });
  });
});
