import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFeedCommand } from '#cli/parse-feed';

const FEED = `<rss version="2.0"><channel><title>Steppe Courier</title><link>/</link><language>en</language>
<item><title>Envoy arrives</title><link>/news/1</link><guid isPermaLink="false">c-1</guid><pubDate>Fri, 20 Nov 2026 10:00:00 +0500</pubDate>
<author>A. Writer</author><category>Politics</category><description>Talks &lt;b&gt;begin&lt;/b&gt;.</description></item></channel></rss>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'irtysh-feed-'));
  writeFileSync(join(folder, 'good.xml'), FEED);
  writeFileSync(join(folder, 'page.html'), '<html><head><title>Front</title></head></html>');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(files: string[], options: { json?: boolean; url?: string } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await parseFeedCommand(
    { files: files.map((file) => join(folder, file)), json: false, ...options },
    io,
  );
  return { code, out, err };
}

describe('irtysh parse-feed', () => {
  it('prints one object a feed with the promised keys, links absolute, instants in UTC', async () => {
    const { code, out } = await run(['good.xml'], { json: true, url: 'https://courier.example/feed' });
    expect(code).toBe(0);
    expect(JSON.parse(out[0]!)).toEqual({
      file: join(folder, 'good.xml'),
      format: 'rss',
      title: 'Steppe Courier',
      link: 'https://courier.example/',
      language: 'en',
      entries: [
        {
          id: 'c-1',
          title: 'Envoy arrives',
          link: 'https://courier.example/news/1',
          published: '2026-11-20T05:00:00.000Z',
          updated: null,
          author: 'A. Writer',
          summary: 'Talks begin.',
          content: null,
          categories: ['Politics'],
        },
      ],
    });
  });

  it('names each file that is missing or no feed in one line, and does the others all the same', async () => {
    const { code, out, err } = await run(['missing.xml', 'page.html', 'good.xml'], { json: true });
    expect(code).toBe(1);
    expect(err).toEqual([
      `${join(folder, 'missing.xml')}: there is no such file`,
      `${join(folder, 'page.html')}: not a feed (html-page: a page titled "Front")`,
    ]);
    expect(out).toHaveLength(1);
  });

  it('prints titles, dates and addresses for a person', async () => {
    const { out } = await run(['good.xml'], { url: 'https://courier.example/feed' });
    expect(out.join('\n')).toContain(
      '- Envoy arrives\n  2026-11-20T05:00:00.000Z · A. Writer · https://courier.example/news/1',
    );
  });

  it('says what is missing or wrong in its arguments', async () => {
    expect(await run([])).toMatchObject({
      code: 1,
      err: ['parse-feed: name at least one file with a saved feed'],
    });
    await expect(run(['good.xml'], { url: 'courier' })).rejects.toThrow('--url courier is no web address');
  });
});
