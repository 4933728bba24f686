import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { courteousFetch } from '#adapters/web/courteous-fetch';
import type { RobotsShelf } from '#adapters/web/robots';
import { FakeLog } from '../../fakes/ports';
import { serve } from '../../support/loopback';
import { webAccess } from '../../support/web-access';

const HOSTS = ['outlet.example', 'other.example'];
const url = (path: string, host = 'outlet.example') => ({ url: `https://${host}${path}` });

async function web(robots: RequestListener | string, gap = 2, shelf?: RobotsShelf) {
  let asking = 0;
  let mostAtOnce = 0;
  const server = await serve((request, response) => {
    asking += 1;
    mostAtOnce = Math.max(mostAtOnce, asking);
    const answer = () => {
      asking -= 1;
      if (request.url !== '/robots.txt') return response.end('news');
      return typeof robots === 'string' ? response.end(robots) : robots(request, response);
    };
    setImmediate(answer);
  });
  const { access, clock } = webAccess(server, { hosts: HOSTS, gap });
  const log = new FakeLog();
  const asked = () => server.requests.map((request) => `${request.headers.host}${request.url}`);
  const fetch = courteousFetch({ ...access, shelf, log });
  return { fetch, clock, asked, log, mostAtOnce: () => mostAtOnce };
}

describe('manners', () => {
  it('ask a host for one thing at a time, with a rest of the configured length in between', async () => {
    const { fetch, clock, mostAtOnce } = await web('');
    await Promise.all(['/1', '/2', '/3'].map((path) => fetch(url(path))));
    expect(mostAtOnce()).toBe(1);
    expect(clock.naps).toEqual([2000, 2000, 2000]);
  });

  it('let different hosts not wait for each other', async () => {
    const { fetch, clock } = await web('');
    await Promise.all(HOSTS.map((host) => fetch(url('/1', host))));
    expect(clock.naps).toHaveLength(2); // each only after its own robots.txt
  });

  it('rest as long as robots.txt asks, within reason, or the feed', async () => {
    const slow = await web('User-agent: *\nCrawl-delay: 5');
    await slow.fetch(url('/1'));
    await slow.fetch(url('/2'));
    expect(slow.clock.naps).toEqual([2000, 5000]);
    const glacial = await web('User-agent: *\nCrawl-delay: 3600');
    await glacial.fetch(url('/1'));
    await glacial.fetch(url('/2'));
    expect(glacial.clock.naps).toEqual([2000, 10_000]);
    const { fetch, clock } = await web('');
    await fetch({ ...url('/1'), gapSeconds: 6 });
    await fetch(url('/2'));
    expect(clock.naps).toEqual([2000, 6000]);
  });

  it('need no rest when enough time has passed', async () => {
    const { fetch, clock } = await web('');
    await fetch(url('/1'));
    clock.set(new Date(clock.now().getTime() + 60_000));
    await fetch(url('/2'));
    expect(clock.naps).toHaveLength(1);
  });
});

describe('a request with a deadline', () => {
  const within = (clock: { now(): Date }, milliseconds: number) =>
    new Date(clock.now().getTime() + milliseconds);

  it('is out of time when robots.txt takes it all, which is asked for again by whoever has more', async () => {
    let silent = true;
    const { fetch, clock, asked } = await web((_, response) => {
      if (!silent) response.end('');
    });
    expect(await fetch({ ...url('/1'), deadline: within(clock, 150) })).toEqual({ kind: 'out-of-time' });
    silent = false;
    expect((await fetch(url('/1'))).kind).toBe('ok');
    expect(asked().filter((path) => path.endsWith('/robots.txt'))).toHaveLength(2);
  });

  it('waits for its turn no longer than that, and does not take it then', async () => {
    const { fetch, clock, asked } = await web('', 100);
    await fetch(url('/1'));
    expect(await fetch({ ...url('/2'), deadline: within(clock, 30_000) })).toEqual({ kind: 'out-of-time' });
    expect(clock.naps).toEqual([100_000, 30_000]);
    expect(asked()).not.toContain('outlet.example/2');
  });
});

/** What all functions share: rules by origin. */
class FakeShelf implements RobotsShelf {
  readonly laid = new Map<string, { readonly text: string; readonly until: Date }>();
  take = async (origin: string) => this.laid.get(origin);
  lay = async (origin: string, text: string, until: Date) => void this.laid.set(origin, { text, until });
}

describe('robots.txt that another function or container has learnt', () => {
  it('is not asked for again within the day, and obeyed all the same', async () => {
    const shelf = new FakeShelf();
    const first = await web('User-agent: *\nDisallow: /secret', 2, shelf);
    await first.fetch(url('/1'));
    const second = await web('', 2, shelf);
    expect((await second.fetch(url('/1'))).kind).toBe('ok');
    expect(await second.fetch(url('/secret'))).toMatchObject({ failure: { class: 'robots' } });
    expect(second.asked()).toEqual(['outlet.example/1']);
    second.clock.set(new Date(second.clock.now().getTime() + 25 * 3_600_000));
    await second.fetch(url('/2'));
    expect(second.asked()).toContain('outlet.example/robots.txt');
  });

  it('is not kept for others when it could not be read', async () => {
    const shelf = new FakeShelf();
    const { fetch } = await web((_, response) => response.writeHead(503).end(), 2, shelf);
    expect((await fetch(url('/1'))).kind).toBe('failed');
    expect(shelf.laid.size).toBe(0);
  });

  it.each([404, 410])('is kept for others when there is none: %i', async (status) => {
    const shelf = new FakeShelf();
    const { fetch } = await web((_, response) => response.writeHead(status).end(), 2, shelf);
    await fetch(url('/1'));
    expect(shelf.laid.get('https://outlet.example')?.text).toBe('');
  });

  it.each<[string, RequestListener]>([
    ['403', (_, response) => response.writeHead(403).end()],
    ['a challenge', (_, response) => response.writeHead(403, { 'cf-mitigated': 'challenge' }).end()],
    ['a page', (_, response) => response.end('\n<!doctype html><title>Just a moment...</title>')],
    ['nowhere', (_, response) => response.writeHead(302, { location: '/robots.txt' }).end()],
  ])('is not kept for others, and asked for again soon, when a gate answers: %s', async (_, gate) => {
    const shelf = new FakeShelf();
    let shut = true;
    const robots: RequestListener = (request, response) =>
      shut ? gate(request, response) : response.end('User-agent: *\nDisallow: /secret');
    const { fetch, clock } = await web(robots, 2, shelf);
    expect((await fetch(url('/secret'))).kind).toBe('ok');
    expect(shelf.laid.size).toBe(0);
    shut = false;
    clock.set(new Date(clock.now().getTime() + 600_001));
    expect(await fetch(url('/secret'))).toMatchObject({ failure: { class: 'robots' } });
    shut = true;
    clock.set(new Date(clock.now().getTime() + 86_400_001));
    shelf.laid.clear();
    expect(await fetch(url('/secret'))).toMatchObject({ failure: { class: 'robots' } });
  });

  it('is asked of the outlet when the shelf cannot be reached', async () => {
    const shelf: RobotsShelf = {
      take: () => Promise.reject(new Error('throttled')),
      lay: () => Promise.reject(new Error('throttled')),
    };
    const { fetch, asked, log } = await web('User-agent: *\nDisallow: /secret', 2, shelf);
    expect((await fetch(url('/1'))).kind).toBe('ok');
    // Once for the look, once for the laying down.
    const about = { origin: 'https://outlet.example', because: 'Error: throttled' };
    expect(log.lines).toEqual(Array(2).fill({ happened: 'robots shelf out of reach', about }));
    expect(await fetch(url('/secret'))).toMatchObject({ failure: { class: 'robots' } });
    expect(asked()).toEqual(['outlet.example/robots.txt', 'outlet.example/1']);
  });
});

describe('robots.txt', () => {
  it('is asked for once a day', async () => {
    const { fetch, clock, asked } = await web('User-agent: *\nAllow: /');
    await Promise.all([fetch(url('/1')), fetch(url('/2'))]);
    expect(asked().filter((address) => address.endsWith('robots.txt'))).toHaveLength(1);
    clock.set(new Date(clock.now().getTime() + 86_400_001));
    await fetch(url('/3'));
    expect(asked().filter((address) => address.endsWith('robots.txt'))).toHaveLength(2);
  });

  it('is obeyed as written for us before what is written for all', async () => {
    const { fetch } = await web('User-agent: *\nDisallow: /\n\nUser-agent: Irtysh\nDisallow: /drafts/');
    expect(await fetch(url('/news/1'))).toMatchObject({ kind: 'ok' });
    expect(await fetch(url('/drafts/1'))).toMatchObject({ kind: 'failed', failure: { class: 'robots' } });
  });

  it.each([404, 403, 401])('forbids nothing when it answers %i', async (status) => {
    const { fetch } = await web((_, response) => response.writeHead(status).end());
    expect(await fetch(url('/1'))).toMatchObject({ kind: 'ok' });
  });

  it('forbids everything while it cannot be read, and is asked for again soon', async () => {
    let status = 503;
    const { fetch, clock, asked } = await web((_, response) => response.writeHead(status).end());
    const failure = { class: 'server', detail: 'robots.txt answers 503' };
    expect(await fetch(url('/1'))).toMatchObject({ kind: 'failed', failure });
    expect(asked()).toEqual(['outlet.example/robots.txt']);
    status = 404;
    clock.set(new Date(clock.now().getTime() + 600_001));
    expect(await fetch(url('/1'))).toMatchObject({ kind: 'ok' });
  });

  it('is remembered while it cannot be read anew', async () => {
    let broken = false;
    const { fetch, clock } = await web((_, response) =>
      broken ? response.writeHead(500).end() : response.end('User-agent: *\nDisallow: /drafts/'),
    );
    await fetch(url('/1'));
    broken = true;
    clock.set(new Date(clock.now().getTime() + 86_400_001));
    expect(await fetch(url('/1'))).toMatchObject({ kind: 'ok' });
    expect(await fetch(url('/drafts/1'))).toMatchObject({ failure: { class: 'robots' } });
  });

  it('that is a page forbids nothing', async () => {
    const { fetch } = await web('<!doctype html><html><body>Not found. Disallow: /</body></html>');
    expect(await fetch(url('/1'))).toMatchObject({ kind: 'ok' });
  });
});
