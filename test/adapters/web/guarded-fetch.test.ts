import { type AddressInfo, createServer, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dialWithin } from '#adapters/web/dial';
import { type FetchLimits, type FetchRequest, guardedFetch } from '#adapters/web/guarded-fetch';
import { CERTIFICATE, type Loopback, serve, serveRaw, serveSelfSigned } from '../../support/loopback';

/** Generous in time: where a limit is to be hit, the test sets that one low and no other can be. */
const LIMITS = {
  totalMs: 60_000,
  idleMs: 60_000,
  connectMs: 60_000,
  compressedBytes: 100_000,
  bytes: 200_000,
};
const now = () => new Date('2026-11-01T12:00:00Z');

const fetchFrom = (
  { port }: Pick<Loopback, 'port'>,
  { limits, ...request }: Partial<FetchRequest> & { limits?: Partial<FetchLimits> } = {},
) =>
  guardedFetch({
    network: { kind: 'newsroom', address: '127.0.0.1', port, hosts: ['outlet.example'] },
    env: {},
    now,
    limits: { ...LIMITS, ...limits },
  })({ url: 'http://outlet.example/feed', userAgent: 'Irtysh/0 (test)', ...request });

const failure = (failureClass: string, detail: RegExp) => ({
  kind: 'failed',
  failure: { class: failureClass, detail: expect.stringMatching(detail) },
});

const bytesOf = (answer: Awaited<ReturnType<typeof fetchFrom>>) =>
  answer.kind === 'ok' ? Buffer.from(answer.bytes).toString() : answer;

describe('an answer', () => {
  it('comes with its status, headers, bytes and final address', async () => {
    const server = await serve((request, response) =>
      request.url === '/feed'
        ? response.writeHead(301, { location: '/new?x=1#top' }).end()
        : response.writeHead(200, { 'X-Cache': ['a', 'b'], ETag: '"1"' }).end('news'),
    );
    expect(await fetchFrom(server)).toMatchObject({
      kind: 'ok',
      status: 200,
      headers: { 'x-cache': 'a, b', etag: '"1"' },
      finalUrl: 'http://outlet.example/new?x=1',
      redirects: ['http://outlet.example/feed'],
    });
  });

  it('is asked for with both validators, and may be that nothing has changed', async () => {
    const server = await serve((_, response) => response.writeHead(304).end());
    const lastModified = 'Sun, 01 Nov 2026 10:00:00 GMT';
    expect(await fetchFrom(server, { etag: 'W/"1"', lastModified })).toEqual({ kind: 'not-modified' });
    expect(server.requests[0]?.headers).toMatchObject({
      'if-none-match': 'W/"1"',
      'if-modified-since': lastModified,
    });
  });

  it('is no answer when a server says 304 though nothing was conditional', async () => {
    const server = await serve((_, response) => response.writeHead(304).end());
    expect(await fetchFrom(server)).toEqual(failure('server', /304/));
  });

  it.each([
    ['gzip', gzipSync('news')],
    ['x-gzip', gzipSync('news')],
    ['br', brotliCompressSync('news')],
    ['deflate', deflateSync('news')],
    ['deflate', deflateRawSync('news')],
    ['identity', Buffer.from('news')],
    ['gzip, br', brotliCompressSync(gzipSync('news'))],
  ])('is unpacked from %s', async (encoding, bytes) => {
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(bytesOf(await fetchFrom(server))).toBe('news');
  });

  it('is unpacked when it is a gzip file that no header speaks of', async () => {
    const server = await serve((_, response) => response.end(gzipSync('news')));
    expect(bytesOf(await fetchFrom(server))).toBe('news');
  });

  it.each([
    [400, 'blocked'],
    [401, 'blocked'],
    [403, 'blocked'],
    [404, 'gone'],
    [408, 'timeout'],
    [410, 'gone'],
    [429, 'rate-limited'],
    [451, 'blocked'],
    [500, 'server'],
    [503, 'server'],
    [300, 'redirect'],
    [302, 'redirect'],
  ])('of status %i is a failure of class %s', async (status, failureClass) => {
    const server = await serve((_, response) => response.writeHead(status).end('sorry'));
    expect(await fetchFrom(server)).toMatchObject(failure(failureClass, new RegExp(String(status))));
  });

  it('with a challenge of Cloudflare is a refusal, whatever its status', async () => {
    const server = await serve((_, response) =>
      response.writeHead(503, { 'cf-mitigated': 'challenge' }).end(),
    );
    expect(await fetchFrom(server)).toMatchObject(failure('blocked', /Cloudflare/));
  });

  it.each([
    ['120', 120],
    ['Sun, 01 Nov 2026 12:05:00 GMT', 300],
    ['Sun, 01 Nov 2026 11:00:00 GMT', 0],
    ['999999999', 86_400],
    ['Sat, 01 Nov 2036 12:00:00 GMT', 86_400],
    ['soon', undefined],
  ])('asks with Retry-After: %s for %s seconds of rest', async (header, seconds) => {
    const server = await serve((_, response) => response.writeHead(429, { 'retry-after': header }).end());
    const answer = await fetchFrom(server);
    expect(answer.kind === 'failed' && answer.failure.retryAfterSeconds).toBe(seconds);
  });
});

describe('a server that misbehaves', () => {
  it('is cut off when its body never ends', async () => {
    const server = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('<item>news</item>'.repeat(500)));
      };
      response.on('drain', more);
      more();
    });
    expect(await fetchFrom(server)).toEqual(failure('too-large', /100000/));
  });

  it('is cut off when its body drips', async () => {
    const server = await serve((_, response) => {
      const drip = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(drip));
    });
    expect(await fetchFrom(server, { limits: { totalMs: 400 } })).toEqual(failure('timeout', /0\.4 seconds/));
  });

  it('is cut off when its headers drip', async () => {
    const server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-A: b\r\n'), 50);
      socket.on('close', () => clearInterval(drip));
    });
    expect(await fetchFrom(server, { limits: { totalMs: 400 } })).toMatchObject({
      kind: 'failed',
      failure: { class: 'timeout' },
    });
  });

  it('is given up when it says nothing', async () => {
    const server = await serveRaw(() => undefined);
    expect(await fetchFrom(server, { limits: { idleMs: 200 } })).toEqual(
      failure('timeout', /no answer in time/),
    );
  });

  it('is given up when it falls silent in mid-body', async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-length': '100' }).write('news'),
    );
    expect(await fetchFrom(server, { limits: { idleMs: 200 } })).toEqual(failure('timeout', /in the middle/));
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50_000_000)))],
  ])('fills no memory with a bomb of %s', async (encoding, bomb) => {
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    );
    expect(await fetchFrom(server)).toEqual(failure('too-large', /200000/));
  });

  it.each([
    ['cut gzip', 'gzip', gzipSync('news'.repeat(1_000)).subarray(0, 25)],
    ['gzip that is none', 'gzip', Buffer.from('news')],
    ['brotli that is none', 'br', Buffer.from('news and more news')],
    ['an encoding nobody asked for', 'zstd', Buffer.from('news')],
    ['three layers', 'gzip, gzip, gzip', Buffer.from('news')],
  ])('is reported for %s', async (_, encoding, bytes) => {
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(await fetchFrom(server)).toMatchObject({ kind: 'failed', failure: { class: 'server' } });
  });

  it('is followed five times and no further', async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: '/feed' }).end());
    expect(await fetchFrom(server)).toEqual(failure('redirect', /more than 5/));
    expect(server.requests).toHaveLength(6);
  });

  it('is not waited for when the body of a redirect never ends', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/new') return void response.end('news');
      response.writeHead(302, { location: '/new' }).write('moved');
    });
    expect(bytesOf(await fetchFrom(server))).toBe('news');
  });

  it.each([
    ['twice', 'Location: /new\r\nLocation: /new\r\n', '/new'],
    ['in bare UTF-8', 'Location: /жаңалық\r\n', '/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B'],
    ['in a legacy charset', Buffer.from('Location: /caf\xe9\r\n', 'latin1'), '/caf%C3%A9'],
  ])('is followed when it says %s where to', async (_, location, path) => {
    const server = await serveRaw((socket) =>
      socket.once('data', (asked) => {
        const moved = [Buffer.from('HTTP/1.1 302 Found\r\n'), Buffer.from(location), Buffer.from('\r\n')];
        socket.end(
          String(asked).startsWith('GET /feed') ? Buffer.concat(moved) : 'HTTP/1.1 200 OK\r\n\r\nnews',
        );
      }),
    );
    expect(await fetchFrom(server)).toMatchObject({
      kind: 'ok',
      finalUrl: `http://outlet.example${path}`,
    });
  });

  it('is heard when it says twice how long to wait', async () => {
    const server = await serve((_, response) =>
      response.setHeader('retry-after', ['100', '100']).writeHead(429).end(),
    );
    expect(await fetchFrom(server)).toMatchObject({ failure: { retryAfterSeconds: 100 } });
  });

  it('is reported at once when it wants to speak something other than HTTP', async () => {
    const server = await serveRaw((socket) =>
      socket.once('data', () =>
        socket.write('HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: chat\r\n\r\n'),
      ),
    );
    expect(await fetchFrom(server)).toEqual(failure('server', /no answer/));
  });

  it('is reported when it promises more than it sends', async () => {
    const server = await serveRaw((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nnews')),
    );
    expect(await fetchFrom(server)).toMatchObject({ kind: 'failed', failure: { class: 'refused' } });
  });

  it('is not believed beyond the length it promised', async () => {
    const server = await serveRaw((socket) =>
      socket.once('data', () =>
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnews and a stranger'),
      ),
    );
    expect(bytesOf(await fetchFrom(server))).toBe('news');
  });

  it('is reported when it breaks off the connection', async () => {
    const early = await serveRaw((socket) => socket.once('data', () => socket.resetAndDestroy()));
    const late = await serve((_, response) => {
      response
        .writeHead(200, { 'content-length': '100' })
        .write('news', () => response.socket?.resetAndDestroy());
    });
    for (const server of [early, late]) {
      expect(await fetchFrom(server)).toMatchObject({ kind: 'failed', failure: { class: 'refused' } });
    }
  });

  it('is reported when it is not there', async () => {
    const gone = createServer();
    await new Promise<void>((done) => gone.listen(0, '127.0.0.1', done));
    const { port } = gone.address() as AddressInfo;
    await new Promise((done) => gone.close(done));
    expect(await fetchFrom({ port })).toMatchObject({
      kind: 'failed',
      failure: { class: 'refused' },
    });
  });

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['headers without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nnews!'],
  ])('is reported when it speaks %s', async (_, words) => {
    const server = await serveRaw((socket) => socket.once('data', () => socket.end(words)));
    expect(await fetchFrom(server)).toMatchObject({ kind: 'failed', failure: { class: 'server' } });
  });
});

describe('lesson 20: certificate chains are incomplete', () => {
  it('reports an unverified certificate as a TLS failure of that outlet and never looks past it', async () => {
    const server = await serveSelfSigned();
    const wire = dialWithin(10_000);
    const fetch = guardedFetch({
      network: { kind: 'public' },
      env: {},
      now,
      resolve: async () => ['93.184.215.14'],
      dial: (target) => wire({ ...target, hostname: '127.0.0.1', port: server.port }),
    });
    expect(await fetch({ url: 'https://outlet.example/', userAgent: 'Irtysh/0 (test)' })).toEqual(
      failure('tls', /no trusted connection \(\w+\)/),
    );
  });
});

describe('a request with a deadline', () => {
  const within = (milliseconds: number) => ({ deadline: new Date(now().getTime() + milliseconds) });

  it('is given up then, and the server is not blamed for having had less time than others', async () => {
    const server = await serveRaw(() => undefined);
    expect(await fetchFrom(server, within(150))).toEqual({ kind: 'out-of-time' });
  });

  it('is a failure of the server when that had all the time that any is given', async () => {
    const server = await serveRaw(() => undefined);
    const limits = { totalMs: 150 };
    expect(await fetchFrom(server, { ...within(60_000), limits })).toEqual(
      failure('timeout', /0\.15 seconds/),
    );
  });

  it('is not made when that is past', async () => {
    const server = await serve((_, response) => response.end('news'));
    expect(await fetchFrom(server, within(0))).toEqual({ kind: 'out-of-time' });
    expect(server.connections()).toBe(0);
  });

  it('fails as any other when something else is wrong', async () => {
    const server = await serve((_, response) => response.writeHead(503).end());
    expect(await fetchFrom(server, within(10_000))).toMatchObject(failure('server', /503/));
  });
});

describe('a connection', () => {
  const ask = { url: 'https://outlet.example/', userAgent: 'Irtysh/0 (test)' };

  /** A fetch that trusts the certificate of the tests. */
  const trusting = ({ port }: Loopback, limits: Partial<FetchLimits> = {}) =>
    guardedFetch({
      network: { kind: 'public' },
      env: {},
      now,
      limits: { ...LIMITS, ...limits },
      resolve: async () => ['93.184.215.14'],
      dial: ({ servername }) =>
        new Promise((done, fail) => {
          const socket = connectTls({ host: '127.0.0.1', port, servername, ca: CERTIFICATE });
          socket.once('secureConnect', () => done(socket)).once('error', fail);
        }),
    });

  it('over TLS carries an answer when its certificate is trusted, and is used again', async () => {
    const server = await serveSelfSigned((_, response) => response.end('news'));
    const fetch = trusting(server);
    expect(bytesOf(await fetch(ask))).toBe('news');
    expect(bytesOf(await fetch(ask))).toBe('news');
    expect(server.connections()).toBe(1);
  });

  it('is used again after an answer that nothing has changed', async () => {
    const server = await serveSelfSigned((_, response) => response.writeHead(304).end());
    const fetch = trusting(server);
    expect(await fetch({ ...ask, etag: '"1"' })).toEqual({ kind: 'not-modified' });
    await new Promise((done) => setTimeout(done, 20));
    expect(await fetch({ ...ask, etag: '"1"' })).toEqual({ kind: 'not-modified' });
    expect(server.connections()).toBe(1);
  });

  it.each([
    ['resets', (socket: Socket) => socket.resetAndDestroy()],
    ['closes', (socket: Socket) => socket.end()],
  ])('that was kept and that its server %s when it is used again is made anew', async (_, giveUp) => {
    const server = await serveRaw((socket) =>
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnews');
        socket.once('data', () => giveUp(socket));
      }),
    );
    const fetch = guardedFetch({
      network: { kind: 'newsroom', address: '127.0.0.1', port: server.port, hosts: ['outlet.example'] },
      env: {},
      now,
      limits: LIMITS,
    });
    for (const _again of [1, 2, 3])
      expect(bytesOf(await fetch({ ...ask, url: 'http://outlet.example/' }))).toBe('news');
    expect(server.connections()).toBe(3);
  });

  it('over TLS is given up when it falls silent in mid-body', async () => {
    const server = await serveSelfSigned((_, response) =>
      response.writeHead(200, { 'content-length': '100' }).write('news'),
    );
    expect(await trusting(server, { idleMs: 200 })(ask)).toEqual(failure('timeout', /in the middle/));
  });

  it('is not called silent because this machine was busy', async () => {
    const server = await serve((_, response) => {
      const until = performance.now() + 500;
      while (performance.now() < until);
      response.write('ne');
      setTimeout(() => response.end('ws'), 20);
    });
    expect(bytesOf(await fetchFrom(server, { limits: { idleMs: 200 } }))).toBe('news');
  });

  it('that the other side accepts and then does not speak on is given up', async () => {
    const { port } = await serveRaw(() => undefined);
    const target = { secure: true, hostname: '127.0.0.1', port, servername: 'outlet.example' };
    await expect(dialWithin(200)(target)).rejects.toThrow('no connection in time');
  });

  it('whose address is never told is given up in time', async () => {
    const fetch = guardedFetch({
      network: { kind: 'public' },
      env: {},
      now,
      limits: { ...LIMITS, totalMs: 200 },
      resolve: () => new Promise(() => undefined),
    });
    expect(await fetch(ask)).toEqual(failure('timeout', /0\.2 seconds/));
  });
});

describe('a name', () => {
  it('that nobody knows is a failure of class dns', async () => {
    const fetch = guardedFetch({
      network: { kind: 'public' },
      env: {},
      now,
      resolve: async (host) => {
        throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
      },
    });
    expect(await fetch({ url: 'https://outlet.example/', userAgent: 'Irtysh/0 (test)' })).toEqual(
      failure('dns', /not known/),
    );
  });

  it('with several addresses is tried at the next when the first does not answer', async () => {
    const server = await serve((_, response) => response.end('news'));
    const wire = dialWithin(10_000);
    const dialled: string[] = [];
    const fetch = guardedFetch({
      network: { kind: 'public' },
      env: {},
      now,
      resolve: async () => ['93.184.215.14', '93.184.215.15'],
      dial: async (target) => {
        dialled.push(target.hostname);
        if (dialled.length === 1) throw new Error('no route');
        return wire({ ...target, hostname: '127.0.0.1', port: server.port });
      },
    });
    expect(bytesOf(await fetch({ url: 'http://outlet.example/', userAgent: 'Irtysh/0 (test)' }))).toBe(
      'news',
    );
    expect(dialled).toEqual(['93.184.215.14', '93.184.215.15']);
  });
});
