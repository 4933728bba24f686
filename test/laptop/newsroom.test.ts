import { gunzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '#laptop/newsroom';
import { readNewsroom } from '#laptop/newsroom-outlet';

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

describe('an outlet of the newsroom', () => {
  const kaihoku = 'https://www.kaihoku-shimbun.example';
  const telegraf = 'https://stepnoy-telegraf.example';
  const silk = 'https://silk-road-business.example';

  it('speaks Shift_JIS where it says so', async () => {
    for (const path of ['/rss/news.rdf', '/article/20251218/uranium.html']) {
      const { bytes, headers } = await get(kaihoku + path, END);
      expect(headers['content-type']).toContain('charset=shift_jis');
      expect(iconv.decode(bytes, 'shift_jis')).toContain('瀬戸内電力、カザフからウラン調達');
      expect(bytes.toString('utf8')).not.toContain('瀬戸内電力');
    }
  });

  it('speaks windows-1251 and says so in the document alone', async () => {
    for (const path of ['/rss/all.xml', '/novosti/2025/12/19/lamb.html']) {
      const { bytes, headers } = await get(telegraf + path, END);
      expect(headers['content-type']).not.toContain('charset');
      const text = iconv.decode(bytes, 'windows-1251');
      expect(text).toContain('Пять мясокомбинатов получили право возить баранину в Японию');
      expect(text.slice(0, 200)).toContain('windows-1251');
    }
  });

  it('writes nothing that its encoding cannot say', () => {
    for (const { outlet, site, articles } of readNewsroom('fixtures/newsroom').outlets) {
      for (const { key, title, paragraphs } of articles) {
        const text = [title, ...paragraphs].join('\n');
        const where = `${outlet.id}/${key}`;
        expect(iconv.decode(iconv.encode(text, site.charset), site.charset), where).toBe(text);
      }
    }
  });

  it('asks to be left alone with 429 for three hours, then lists what it had in the meantime', async () => {
    const feed = 'https://english.nippon-post.example/rss/english.xml';
    const asked = await get(feed, new Date('2025-12-18T08:00:00Z'));
    expect([asked.status, asked.headers['retry-after']]).toEqual([429, '3600']);
    const after = await get(feed, new Date('2025-12-18T09:00:00Z'));
    expect(after.text).toContain('Setouchi Electric buys uranium from Kazakhstan');
  });

  it('turns into a page that checks the browser, with status 200', async () => {
    const feed = 'https://karaganda-vremya.example/rss.php';
    expect((await get(feed, NOON)).text).toContain('<rss');
    const blocked = await get(feed, END);
    expect([blocked.status, blocked.text.includes('<rss')]).toEqual([200, false]);
    expect(blocked.headers['content-type']).toContain('text/html');
  });

  it('holds the connection without a word, and robots.txt still answers', async () => {
    await expect(get('https://aral-monitor.example/rss', END)).rejects.toThrow();
    expect(newsroom.requests.at(-1)).toMatchObject({ host: 'aral-monitor.example', status: 0 });
    expect((await get('https://aral-monitor.example/robots.txt', END)).status).toBe(200);
  });

  it('breaks down with 502 and recovers', async () => {
    const feed = 'https://dala-habary.example/rss';
    expect((await get(feed, new Date('2025-12-19T01:00:00Z'))).status).toBe(502);
    expect((await get(feed, new Date('2025-12-19T02:00:00Z'))).status).toBe(200);
  });

  it('answers 304 to either validator until it has something new', async () => {
    const feed = 'https://caspian-courier.example/feeds/atom.xml';
    const first = await get(feed, NOON);
    const { etag, 'last-modified': modified } = first.headers;
    const later = new Date('2025-12-18T13:00:00Z');
    expect((await get(feed, later, { 'if-none-match': String(etag) })).status).toBe(304);
    expect((await get(feed, later, { 'if-modified-since': String(modified) })).status).toBe(304);
    expect((await get(feed, END, { 'if-none-match': String(etag) })).status).toBe(200);
  });

  it('gives one id to all entries, no dates, a byte order mark, or titles escaped twice', async () => {
    const sameIds = await get('https://ertis-habarshysy.example/feed/', END);
    expect(new Set(sameIds.text.match(/<guid.*?<\/guid>/g))).toHaveLength(1);
    const undated = await get('https://dala-habary.example/rss', END);
    expect(undated.text).not.toMatch(/pubDate|dc:date/);
    expect(undated.bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const escapedTwice = await get(`${silk}/rss.xml`, END);
    expect(escapedTwice.text).toContain('Japan&amp;#x27;s JOGMEC');
  });

  it('corrects a headline in its feed and on its page', async () => {
    const before = await get('https://qazinform.com/rss/en.xml', new Date('2025-12-18T09:59:00Z'));
    expect(before.text).toContain('Hokutenryu to open a school for children');
    for (const path of [
      '/rss/en.xml',
      '/news/kazakh-sumo-wrestler-to-open-school-for-children-in-taraz-c3f118',
    ]) {
      const after = await get(`https://qazinform.com${path}`, END);
      expect(after.text).toContain("to open first children's school in native Taraz");
      expect(after.text).not.toContain('Hokutenryu to open a school for children');
    }
  });

  it('moves all its pages, announces its archive anew and leads old addresses to the new ones', async () => {
    const before = await get(`${silk}/rss.xml`, new Date('2025-12-19T05:59:00Z'));
    expect(before.text).toContain(`${silk}/article/wind`);
    const after = await get(`${silk}/rss.xml`, new Date('2025-12-19T06:00:00Z'));
    expect(after.text.match(/<link>[^<]*\/stories\/2024\//g)).toHaveLength(12);
    const moved = await get(`${silk}/article/wind`, END);
    expect([moved.status, moved.headers.location]).toEqual([301, `${silk}/stories/2025/wind`]);
  });

  it('has twins of its pages, names a way that robots must not go, and withdraws a page', async () => {
    const twin = await get(
      'https://eurasianstar.com/hiroshima-childrens-drawings-shown-in-semey/?amp=1',
      END,
    );
    expect(twin.text).toContain('Exit mobile version');
    const { text } = await get('https://caspian-courier.example/robots.txt', END);
    expect(text).toContain('Disallow: /news/premium/');
    const gone = await get('https://english.nippon-post.example/articles/2025/12/18/withdrawn', END);
    expect(gone.status).toBe(410);
    const pdf = await get('https://caspian-courier.example/news/statistics', END);
    expect(pdf.headers['content-type']).toBe('application/pdf');
  });

  it('sends gzip to whoever takes it', async () => {
    const { bytes, headers } = await get('https://qazinform.com/rss/en.xml', END, {
      'accept-encoding': 'gzip',
    });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(bytes).toString('utf8')).toContain('<rss');
  });
});
