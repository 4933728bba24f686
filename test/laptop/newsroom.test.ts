import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '#laptop/newsroom';

const START = new Date('2025-12-18T00:00:00Z');
const NOON = new Date('2025-12-18T12:00:00Z');
const END = new Date('2025-12-19T23:59:00Z');

let now = START;
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await startNewsroom({ folder: 'fixtures/newsroom', clock: { now: () => now }, holdMs: 20 });
});
afterAll(() => newsroom.close());

async function get(address: string, at: Date, headers: Record<string, string> = {}) {
  now = at;
  const { host, pathname, search } = new URL(address);
  const response = await request(`http://127.0.0.1:${newsroom.port}${pathname}${search}`, {
    headers: { ...headers, host },
  });
  const bytes = Buffer.from(await response.body.arrayBuffer());
  return { status: response.statusCode, headers: response.headers, bytes, text: bytes.toString('utf8') };
}

describe('the newsroom', () => {
  it('has a robots.txt and a home page at every host of every feed', async () => {
    for (const { url } of newsroom.outlets.flatMap((outlet) => outlet.feeds)) {
      const { origin } = new URL(url);
      expect((await get(`${origin}/robots.txt`, START)).text).toContain('User-agent: *');
      expect((await get(`${origin}/`, START)).status).toBe(200);
    }
  });

  it('lists an article from its moment on and not before', async () => {
    const feed = 'https://qazinform.com/rss/en.xml';
    const page =
      'https://qazinform.com/news/kazakh-sumo-wrestler-to-open-school-for-children-in-taraz-c3f118';
    expect((await get(feed, START)).text).not.toContain(page);
    expect((await get(page, START)).status).toBe(404);
    expect((await get(feed, NOON)).text).toContain(page);
    expect((await get(page, NOON)).status).toBe(200);
  });

  it('shows the sidebar of The Astana Times inside a sentence of the article', async () => {
    const page = await get(
      'https://astanatimes.com/2025/12/kazakhstan-japan-sign-eight-year-uranium-contract/',
      END,
    );
    expect(page.text).toMatch(/asked about water and wages, and then <\/p>\s*<div class="recent-stories">/);
    expect(page.text).toContain('<p>asked about price');
  });

  it('counts the views of a page of the Chamber', async () => {
    const page = 'https://kazcic.kz/en/news/arbitraznyi-centr-podvel-itogi-goda';
    const [first, second] = [await get(page, END), await get(page, END)];
    const [before, after] = [first, second].map(({ text }) => Number(/view (\d+)/.exec(text)?.[1]));
    expect(after).toBeGreaterThan(before ?? Number.POSITIVE_INFINITY);
  });

  it('refuses hosts that are none of its outlets', async () => {
    expect((await get('https://example.com/', START)).status).toBe(421);
  });

  it('keeps a record of what it was asked for', async () => {
    await get('https://eurasianstar.com/robots.txt', NOON);
    expect(newsroom.requests.at(-1)).toEqual({
      at: NOON,
      host: 'eurasianstar.com',
      path: '/robots.txt',
      status: 200,
    });
  });
});
