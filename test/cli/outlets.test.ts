import { describe, expect, it } from 'vitest';
import { httpFeeds } from '#adapters/web/http-feeds';
import { httpPages } from '#adapters/web/http-pages';
import { type OutletsArgs, outletsCommand } from '#cli/outlets';
import { parseFeed } from '#domain/feed/parse-feed';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import { serve } from '../support/loopback';
import { webAccess } from '../support/web-access';

const rss = (entries: number, date = 'Sat, 31 Oct 2026 09:00:00 GMT') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>${Array.from(
    { length: entries },
    (_, n) =>
      `<item><title>News ${n}</title><link>https://courier.example/${n}</link><pubDate>${date}</pubDate></item>`,
  ).join('')}</channel></rss>`;
const INDEX = '<sitemapindex><sitemap><loc>https://courier.example/child.xml</loc></sitemap></sitemapindex>';
const CHILD =
  '<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://courier.example/1</loc><n:news><n:title>News</n:title><n:publication_date>2026-10-31T10:00:00Z</n:publication_date></n:news></url></urlset>';

/** What lies where on the web of these tests; anything else is 404. */
const WEB: Record<string, string> = {
  'courier.example/feed': rss(3),
  'courier.example/index.xml': INDEX,
  'courier.example/child.xml': CHILD,
  'courier.example/stale': rss(1, 'Tue, 01 Sep 2026 09:00:00 GMT'),
  'courier.example/empty': rss(0),
  'courier.example/page': '<html><body>We have moved</body></html>',
  'moved.example/':
    '<html><head><link rel="alternate" type="application/rss+xml" href="/new/feed"></head></html>',
  'moved.example/new/feed': rss(2),
  'quiet.example/': '<html><body>No feeds named</body></html>',
  'quiet.example/robots.txt': 'User-agent: *\nSitemap: https://quiet.example/news.xml',
  'quiet.example/news.xml': CHILD,
  'custom.example/': '<html><body>No feeds named</body></html>',
  'custom.example/rss.xml': rss(1),
};

const feed = (id: string, url: string, more: Partial<Feed> = {}): Feed => ({
  id,
  url: `https://${url}`,
  kind: 'feed',
  languages: ['en'],
  confidence: 'high',
  enabled: true,
  ...more,
});
const outlet = (id: string, feeds: readonly Feed[]): Outlet => ({
  id,
  name: `The ${id}`,
  home: `https://${id}.example`,
  country: 'KZ',
  timeZone: 'Asia/Almaty',
  display: 'excerpt',
  feeds,
});
const OFF = { enabled: false, offBecause: 'nobody has read it yet' };
const OUTLETS = [
  outlet('courier', [
    feed('courier/all', 'courier.example/feed'),
    feed('courier/en', 'courier.example/en', OFF),
  ]),
  outlet('moved', [feed('moved/all', 'moved.example/feed')]),
  outlet('asleep', [feed('asleep/all', 'asleep.example/feed', OFF)]),
  outlet('quiet', []),
  outlet('custom', []),
];

async function run(
  args: OutletsArgs,
  { json = true, outlets = OUTLETS as readonly Outlet[], web = WEB } = {},
) {
  const server = await serve((request, response) => {
    const found = web[`${request.headers.host}${request.url}`];
    const type = found?.startsWith('<html') ? 'text/html' : 'application/xml';
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': type }).end(found);
  });
  const hosts = ['courier', 'moved', 'quiet', 'custom'].map((id) => `${id}.example`);
  const { access, clock } = webAccess(server, { hosts, gap: 0 });
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    json,
    terminal: false,
    stdin: (async function* () {})(),
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
  };
  const deps = { outlets, feeds: httpFeeds(access), pages: httpPages(access), parse: parseFeed, clock };
  const status = await outletsCommand(args, io, deps);
  return { status, out, err, lines: json ? out.map((line) => JSON.parse(line)) : [] };
}

const check = (ids: readonly string[], outlets = OUTLETS) => run({ action: 'check', ids }, { outlets });
const one = async (feedOf: Feed) => (await check(['courier'], [outlet('courier', [feedOf])])).lines[0];

describe('outlets list', () => {
  it('prints the registry, one object a line', async () => {
    const { status, lines } = await run({ action: 'list' });
    expect(status).toBe(0);
    expect(lines.map(({ id, enabled }) => [id, enabled])).toEqual([
      ['courier', true],
      ['moved', true],
      ['asleep', false],
      ['quiet', false],
      ['custom', false],
    ]);
    expect(lines[0].feeds[1]).toMatchObject({ id: 'courier/en', offBecause: 'nobody has read it yet' });
  });

  it('tells a person what is on, and why the rest is off', async () => {
    const { out } = await run({ action: 'list' }, { json: false });
    expect(out[0]).toMatch(/^on {3}1 of 2 {2}KZ {3}en .*courier .*The courier$/);
    expect(out[2]).toMatch(/^off .*asleep .*\(nobody has read it yet\)$/);
    expect(out[3]).toMatch(/\(no address of a feed is known\)$/);
    expect(out.join('\n')).toContain('5 outlets, 4 feeds, 2 of them on.');
  });
});

describe('outlets check', () => {
  it('says of an outlet whether it answers, in which format, with how many entries and how new', async () => {
    const { status, lines } = await check(['courier/all']);
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        outlet: 'courier',
        name: 'The courier',
        reachable: true,
        format: 'rss',
        entries: 3,
        newest: '2026-10-31T09:00:00.000Z',
        problem: null,
        feeds: [expect.objectContaining({ feed: 'courier/all', url: 'https://courier.example/feed' })],
        proposed: [],
      },
    ]);
  });

  it('asks what is on, unless it is told which or told to ask all', async () => {
    const asked = ({ lines }: Awaited<ReturnType<typeof run>>) =>
      lines.flatMap(({ feeds }) => feeds.map((found: { feed: string }) => found.feed));
    expect(asked(await run({ action: 'check' }))).toEqual(['courier/all', 'moved/all']);
    expect(asked(await check(['courier']))).toEqual(['courier/all', 'courier/en']);
    expect(asked(await run({ action: 'check', all: true }))).toHaveLength(4);
  });

  it('proposes the feed that the home page names when an address is dead', async () => {
    const { lines } = await check(['moved']);
    expect(lines[0]).toMatchObject({
      reachable: false,
      problem: 'gone: answers 404',
      proposed: [{ url: 'https://moved.example/new/feed', format: 'rss', entries: 2 }],
    });
  });

  it('proposes the feed that the home page names when the host of the feed is no more', async () => {
    const { lines } = await check(
      ['moved'],
      [outlet('moved', [feed('moved/all', 'feeds.moved.example/all')])],
    );
    expect(lines[0]).toMatchObject({
      reachable: false,
      proposed: [{ url: 'https://moved.example/new/feed' }],
    });
  });

  it('proposes sitemaps that robots.txt names, and customary addresses last', async () => {
    const { lines } = await check(['quiet', 'custom']);
    expect(lines.map(({ problem, proposed }) => [problem, proposed[0].url])).toEqual([
      ['no address of a feed is known', 'https://quiet.example/news.xml'],
      ['no address of a feed is known', 'https://custom.example/rss.xml'],
    ]);
  });

  it.each([
    ['div class="article__content"', null],
    [
      'div class="story-2027"',
      'its page rule finds under 200 characters at https://courier.example/0: has the layout changed?',
    ],
  ])('tries the rule for an outlet’s pages on its newest entry: a text in <%s>', async (element, problem) => {
    const sentence = 'The ministers of both countries met in the capital and spoke about trade for hours. ';
    const page = `<html><body><article><${element}><p>${sentence.repeat(4)}</p></div></article></body></html>`;
    const { lines } = await run(
      { action: 'check' },
      {
        outlets: [outlet('kazinform', [feed('kazinform/en', 'courier.example/feed')])],
        web: { ...WEB, 'courier.example/0': page },
      },
    );
    expect(lines[0]).toMatchObject({ reachable: true, entries: 3, problem });
  });

  it('reads the newest sitemap of an index', async () => {
    expect(
      await one(feed('courier/map', 'courier.example/index.xml', { kind: 'news-sitemap' })),
    ).toMatchObject({
      format: 'news-sitemap',
      entries: 1,
      problem: null,
    });
  });

  it.each([
    ['stale', 'its newest entry is 61 days old'],
    ['empty', 'lists nothing'],
    ['page', 'blocked: an HTML page in place of the feed'],
  ])('names the trouble of a feed that is %s', async (path, problem) => {
    expect(await one(feed('courier/all', `courier.example/${path}`))).toMatchObject({ problem });
  });

  it('tells a person one line an outlet, and what to try', async () => {
    const { out } = await run({ action: 'check' }, { json: false });
    expect(out[0]).toMatch(/^✓ courier +rss, 3 entries, newest 2026-10-31 09:00$/);
    expect(out[1]).toMatch(/^✗ moved +gone: answers 404$/);
    expect(out[2]).toMatch(/try https:\/\/moved\.example\/new\/feed \(rss, 2 entries, newest 2026-10-31\)/);
    expect(out.at(-1)).toMatch(/1 of 2 outlets answer/);
  });

  it('fails when no outlet answers at all', async () => {
    const { status, err } = await check(['asleep']);
    expect(status).toBe(1);
    expect(err[0]).toContain('connected to the internet');
  });

  it('asks what was meant by an id that nobody bears', async () => {
    await expect(check(['courrier'])).rejects.toThrow(
      'there is no outlet or feed "courrier"; did you mean "courier"?',
    );
  });
});
