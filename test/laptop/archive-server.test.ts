import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPage } from '#laptop/archive-folder';
import { type ArchiveServer, serveArchive } from '#laptop/archive-server';

const root = mkdtempSync(join(tmpdir(), 'irtysh-archive-'));
const folder = join(root, 'archive');
let server: ArchiveServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'stories'), { recursive: true });
  writeFileSync(join(root, 'state.json'), 'what nobody shall read');
  writeFileSync(join(root, 'archive.html'), 'a neighbour by its name');
  writeFileSync(join(folder, 'index.html'), '<h1>Front</h1>');
  writeFileSync(join(folder, 'stories', 'a.html'), '<h1>A</h1>');
  writeFileSync(join(folder, 'feed.atom'), '<feed/>');
  writeFileSync(join(folder, 'feed.json'), '{}');
  mkdirSync(join(folder, 'months'));
  writeFileSync(join(folder, 'months', '2025-11.json'), '[]');
  writeFileSync(join(folder, 'months', '2025-11.csv'), 'a\n');
  server = await serveArchive(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const get = (path: string, method = 'GET') => fetch(server.url + path, { method });
/** The status of an address that a browser would tidy up before it asks. */
const raw = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let said = '';
    socket
      .on('data', (part) => (said += part))
      .on('error', reject)
      .on('end', () => resolve(said));
  });

describe('the archive on loopback', () => {
  it.each([
    ['', 'text/html; charset=utf-8', '<h1>Front</h1>'],
    ['stories/a.html?from=mail', 'text/html; charset=utf-8', '<h1>A</h1>'],
    ['feed.atom', 'application/atom+xml; charset=utf-8', '<feed/>'],
    ['feed.json', 'application/feed+json; charset=utf-8', '{}'],
    ['months/2025-11.json', 'application/json; charset=utf-8', '[]'],
    ['months/2025-11.csv', 'text/csv; charset=utf-8', 'a\n'],
  ])('shows /%s', async (path, type, body) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      type,
      body,
    ]);
  });

  it('answers with the headers that CloudFront sets, also where there is no page', async () => {
    for (const path of ['', 'feed.json', 'months/2025-11.csv', 'nowhere.html']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|script-src/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toBe('noindex, follow');
    }
  });

  it('is kept by no browser, since the next run has other pages at the same addresses', async () => {
    expect((await get('')).headers.get('cache-control')).toBe('no-cache');
  });

  it('shows the page for addresses that are none as soon as there is one', async () => {
    expect([(await get('nowhere.html')).status, await (await get('nowhere.html')).text()]).toEqual([
      404,
      'There is no such page.\n',
    ]);
    writeFileSync(join(folder, '404.html'), '<h1>None</h1>');
    const answer = await get('nowhere.html');
    expect([answer.status, await answer.text()]).toEqual([404, '<h1>None</h1>']);
  });

  it.each([
    '/../state.json',
    '/stories/../../state.json',
    '/..%2fstate.json',
    '/%2e%2e/state.json',
    '/stories/..%2f..%2fstate.json',
    '/..\\state.json',
    '//etc/passwd',
    '/stories',
    '/../archive.html',
    '/%00',
    '/%zz',
  ])('has nothing at %s', async (path) => {
    const answer = await raw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toMatch(/nobody shall read|neighbour|root:/);
  });

  it('is read only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get('index.html', method)).status).toBe(405);
    const head = await get('index.html', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('listens to this machine only, and finds another door when its own is taken', async () => {
    const second = await serveArchive(folder);
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    expect(second.url).not.toBe(server.url);
    expect((await fetch(second.url)).status).toBe(200);
    await second.close();
  });
});

describe('the folder of the archive', () => {
  it('holds each object under its name', async () => {
    keepPage({ path: '/bucket/months/2025-12.csv?x-id=PutObject', request: 'a,b\n' }, folder);
    expect(await (await get('months/2025-12.csv')).text()).toBe('a,b\n');
  });

  it.each([
    '/bucket/../state.json',
    '/bucket/%2e%2e/state.json',
    '/bucket/a/../../state.json',
    '/bucket/',
    '/bucket',
  ])('takes no object that is called %s', (path) => {
    expect(() => keepPage({ path, request: 'x' }, folder)).toThrow('is no file of');
  });
});
