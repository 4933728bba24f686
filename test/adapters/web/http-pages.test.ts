import type { RequestListener } from 'node:http';
import { expect, it } from 'vitest';
import { httpPages } from '#adapters/web/http-pages';
import type { Outlet } from '#domain/outlet/outlet';
import { serve } from '../../support/loopback';
import { webAccess } from '../../support/web-access';

const OUTLET: Outlet = {
  id: 'steppe-courier',
  name: 'Steppe Courier',
  home: 'https://outlet.example',
  country: 'KZ',
  timeZone: 'Asia/Almaty',
  display: 'excerpt',
  feeds: [],
};
const ARTICLE =
  '<!doctype html><html><body><article><p>The ministers met in Astana.</p></article></body></html>';

async function pagesFrom(listener: RequestListener, outlet: Partial<Outlet> = {}, idleMs?: number) {
  const server = await serve((request, response) =>
    request.url === '/robots.txt'
      ? response.end('User-agent: *\nDisallow: /private/')
      : listener(request, response),
  );
  const pages = httpPages(webAccess(server, { idleMs }).access);
  const ask = (path = '/news/ministers-met') =>
    pages.fetch(`https://outlet.example${path}`, { ...OUTLET, ...outlet });
  return { ask, server };
}

const answering = (
  body: string | Buffer,
  headers: Record<string, string> = { 'content-type': 'text/html' },
) => pagesFrom((_, response) => response.writeHead(200, headers).end(body));

it('brings a page with its type and final address', async () => {
  const { ask } = await pagesFrom((request, response) =>
    request.url === '/amp/1'
      ? response.writeHead(301, { location: '/news/1' }).end()
      : response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' }).end(ARTICLE),
  );
  expect(await ask('/amp/1')).toEqual({
    kind: 'page',
    bytes: Buffer.from(ARTICLE),
    contentType: 'text/html; charset=windows-1251',
    finalUrl: 'https://outlet.example/news/1',
  });
});

it.each([
  [404, 'gone'],
  [410, 'gone'],
  [401, 'forbidden'],
  [403, 'forbidden'],
  [451, 'forbidden'],
])('takes %i for the end: %s', async (status, kind) => {
  const { ask } = await pagesFrom((_, response) => response.writeHead(status).end());
  expect(await ask()).toMatchObject({ kind, detail: `answers ${status}` });
});

it.each([
  [429, 'rate-limited'],
  [500, 'server'],
  [503, 'server'],
])('hopes for better after %i', async (status, failureClass) => {
  const { ask } = await pagesFrom((_, response) => response.writeHead(status).end());
  expect(await ask()).toMatchObject({ kind: 'later', failure: { class: failureClass } });
});

it('hopes for better after a silence', async () => {
  const { ask } = await pagesFrom(() => undefined, {}, 200);
  expect(await ask()).toMatchObject({ kind: 'later', failure: { class: 'timeout' } });
});

it('does not ask for what robots.txt disallows', async () => {
  const { ask, server } = await answering(ARTICLE);
  expect(await ask('/private/1')).toMatchObject({ kind: 'robots' });
  expect(server.requests.map(({ url }) => url)).toEqual(['/robots.txt']);
});

it('knows a block page by its marks, with a 200 on top', async () => {
  const { ask } = await answering('<html><head><title>Just a moment...</title></head><body></body></html>');
  expect(await ask()).toEqual({ kind: 'block-page', detail: 'a block page (Cloudflare)' });
});

it.each([
  ['a PDF', '%PDF-1.7\n', { 'content-type': 'application/pdf' }],
  ['a PDF that claims to be HTML', '%PDF-1.7\n<html>', { 'content-type': 'text/html' }],
  ['JSON', '{"body":"<p>news</p>"}', { 'content-type': 'application/json' }],
  ['plain text', 'The ministers met.', { 'content-type': 'text/plain' }],
])('takes %s for no page', async (_, body, headers) => {
  const { ask } = await answering(body, headers as Record<string, string>);
  expect(await ask()).toMatchObject({ kind: 'not-html' });
});

it.each([
  ['no type at all', {}],
  ['the type of plain text', { 'content-type': 'text/plain' }],
  ['the type of XHTML', { 'content-type': 'application/xhtml+xml' }],
])('takes HTML with %s for a page', async (_, headers) => {
  const { ask } = await answering(ARTICLE, headers as Record<string, string>);
  expect(await ask()).toMatchObject({ kind: 'page' });
});

it('says that a page is too large to be an article', async () => {
  const { ask } = await answering(`<html>${'<p>more</p>'.repeat(600_000)}`);
  expect(await ask()).toMatchObject({ kind: 'too-large' });
});

it.each(['/', '/ru', '/en/', '/index.php'])(
  'notices when an article leads to the front page %s',
  async (front) => {
    const { ask } = await pagesFrom((request, response) =>
      request.url === front
        ? response.writeHead(200, { 'content-type': 'text/html' }).end(ARTICLE)
        : response.writeHead(302, { location: front }).end(),
    );
    expect(await ask()).toMatchObject({ kind: 'redirect-elsewhere' });
  },
);

it('is led in circles only so long', async () => {
  const { ask } = await pagesFrom((_, response) => response.writeHead(302, { location: '/again' }).end());
  expect(await ask()).toMatchObject({ kind: 'forbidden', detail: 'led on more than 5 times' });
});

it('does not follow a link that leads to another door', async () => {
  const { ask } = await answering(ARTICLE);
  expect(await ask(':6379/')).toMatchObject({ kind: 'forbidden' });
});

it('names itself as the outlet needs it', async () => {
  const userAgent = 'Courier-Reader/1.0 (+https://reader.example)';
  const feeds = [
    { id: 'steppe-courier/all', url: 'https://outlet.example/feed', kind: 'feed', userAgent } as const,
  ].map((feed) => ({ ...feed, languages: ['en'] as const, confidence: 'high' as const, enabled: true }));
  const { ask, server } = await pagesFrom((_, response) => response.end(ARTICLE), { feeds });
  await ask();
  expect(server.requests.at(-1)?.headers['user-agent']).toBe(userAgent);
});
