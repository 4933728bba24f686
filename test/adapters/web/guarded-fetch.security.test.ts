import type { OutgoingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { dialWithin } from '#adapters/web/dial';
import { type FetchAnswer, guardedFetch } from '#adapters/web/guarded-fetch';
import { serve } from '../../support/loopback';

/** The one public address of these tests; it leads to the outlet's server, every other address to the trap. */
const PUBLIC = '93.184.215.14';

/** What a hostile resolver says. */
const NAMES: Record<string, readonly string[]> = {
  'outlet.example': [PUBLIC],
  '127.0.0.1.wildcard.example': ['127.0.0.1'],
  'private.example': ['10.1.2.3'],
  'metadata.example': ['169.254.169.254'],
  'six.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'zoned.example': ['fe80::1%eth0'],
  'mixed.example': [PUBLIC, '192.168.0.1'],
  'nothing.example': [],
  'nonsense.example': ['not an address'],
};

const wire = dialWithin(10_000);

/** A fetch in a world where any connection can be made, to be stopped by the guard alone. */
async function world(answer: (path: string) => { status: number; headers?: OutgoingHttpHeaders }) {
  const trap = await serve((_, response) => response.end('secret'));
  const outlet = await serve((request, response) => {
    const { status, headers } = answer(request.url ?? '/');
    response.writeHead(status, headers).end('news');
  });
  const dialled: string[] = [];
  const resolved: string[] = [];
  const fetch = guardedFetch({
    network: { kind: 'public' },
    env: {},
    now: () => new Date('2026-11-01T00:00:00Z'),
    ports: [80, 443, trap.port],
    resolve: async (host) => {
      resolved.push(host);
      return NAMES[host] ?? ['127.0.0.1'];
    },
    dial: (target) => {
      dialled.push(target.hostname);
      const { port } = target.hostname === PUBLIC ? outlet : trap;
      return wire({ secure: false, hostname: '127.0.0.1', port });
    },
  });
  return { fetch, trap, outlet, dialled, resolved };
}

const news = () => ({ status: 200 });
const ask = (url: string) => ({ url, userAgent: 'Irtysh/0 (test)' });
const failed = (answer: FetchAnswer) => (answer.kind === 'failed' ? answer.failure.class : answer.kind);

const LITERALS = [
  // The loopback address in the spellings that address parsers accept.
  'http://127.0.0.1/',
  'http://127.0.0.1:PORT/',
  'https://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0x7F.0x0.0x0.0x1/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://0177.0x0.0.1/',
  'http://127.000.000.001/',
  'http://127.0.0.1./',
  'http://127.255.255.254/',
  'http://①②⑦.⓪.⓪.①/',
  'http://１２７.０.０.１/',
  'http://127。0。0。1/',
  'http://%31%32%37.0.0.1/',
  'http:127.0.0.1/',
  'http:///127.0.0.1/',
  'http:\\\\127.0.0.1\\',
  '\thttp://127.0.0.1/\n',
  'hTTp://127.0.0.1/',
  // Addresses that are not the public internet.
  'http://0/',
  'http://0.0.0.0/',
  'http://0.0.0.0:PORT/',
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://198.51.100.7/',
  'http://203.0.113.7/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  // Where clouds keep their secrets.
  'http://169.254.169.254/latest/meta-data/',
  'http://0xA9FEA9FE/',
  'http://2852039166/',
  'http://0251.0376.0251.0376/',
  'http://169.254.43518/',
  'http://169.254.170.2/v2/credentials',
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  'http://[fd00:ec2::254]/',
  'http://metadata.google.internal/',
  'http://metadata/',
  'http://instance-data/',
  // IPv6.
  'http://[::1]/',
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[0000::0001]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::a9fe:a9fe]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::1]/',
  'http://[fe80::1]/',
  'http://[fe80::1%25eth0]/',
  'http://[fec0::1]/',
  'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://[ff02::1]/',
  'http://[100::1]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  // Names of what is near.
  'http://localhost/',
  'http://localhost:PORT/',
  'http://LOCALHOST/',
  'http://localhost./',
  'http://app.localhost/',
  'http://ｌｏｃａｌｈｏｓｔ/',
  'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
  'http://lоcalhost/', // the second letter is Cyrillic
  'http://ip6-localhost/',
  'http://localhost.localdomain/',
  'http://router.lan/',
  'http://host.docker.internal/',
  'http://kubernetes.default.svc.cluster.local/',
  // Names with a hostile resolver behind them.
  'http://127.0.0.1.wildcard.example/',
  'http://private.example/',
  'http://metadata.example/',
  'http://six.example/',
  'http://mapped.example/',
  'http://zoned.example/',
  'http://mixed.example/',
  'http://nothing.example/',
  'http://nonsense.example/',
  'http://ОUTLET.example/', // the first letter is Cyrillic
  // Who stands before the @.
  'http://outlet.example@127.0.0.1/',
  'http://reader:secret@outlet.example/',
  'http://reader@outlet.example/',
  'http://127.0.0.1\\@outlet.example/',
  'http://outlet.example%40127.0.0.1/',
  // Other doors.
  'http://outlet.example:22/',
  'http://outlet.example:6379/',
  'http://outlet.example:8080/',
  'http://outlet.example:65536/',
  // Other schemes.
  'file:///etc/passwd',
  'ftp://outlet.example/',
  'gopher://127.0.0.1:70/_x',
  'dict://127.0.0.1:11211/stat',
  'ldap://127.0.0.1/',
  'ws://outlet.example/',
  'data:text/html,news',
  'blob:http://outlet.example/1',
  'javascript:alert(1)',
  'http+unix://%2Fvar%2Frun%2Fdocker.sock/info',
  // No address at all.
  '',
  'http://',
  '//127.0.0.1/',
  'http://127.0.0.1%00.outlet.example/',
  `http://outlet.example/${'a'.repeat(5_000)}`,
];

describe('the guarded fetch', () => {
  it('reaches a public address', async () => {
    const { fetch, outlet, dialled } = await world(news);
    expect(await fetch(ask('http://outlet.example/'))).toMatchObject({ kind: 'ok', status: 200 });
    expect(dialled).toEqual([PUBLIC]);
    expect(outlet.connections()).toBe(1);
  });

  it.each(LITERALS)('does not connect for %j', async (url) => {
    const { fetch, trap, outlet, dialled } = await world(news);
    expect(['unsafe', 'dns']).toContain(failed(await fetch(ask(url.replace('PORT', String(trap.port))))));
    expect([dialled, trap.connections(), outlet.connections()]).toEqual([[], 0, 0]);
  });

  it.each([
    [301, 'http://127.0.0.1/'],
    [302, 'http://[::1]/'],
    [303, 'http://169.254.169.254/latest/meta-data/'],
    [307, '//localhost/'],
    [308, 'http://2130706433/'],
    [302, 'http://private.example/'],
    [302, 'http://mixed.example/'],
    [302, 'http://reader@outlet.example/'],
    [302, 'http://outlet.example:22/'],
    [302, 'file:///etc/passwd'],
    [302, 'gopher://127.0.0.1/'],
    [302, 'https://metadata.google.internal/'],
    [302, 'http:\\\\127.0.0.1/'],
    [302, 'http://'],
  ])('follows no redirect %i to %s', async (status, location) => {
    const { fetch, trap, dialled } = await world(() => ({ status, headers: { location } }));
    expect(['unsafe', 'redirect']).toContain(failed(await fetch(ask('http://outlet.example/'))));
    expect([dialled, trap.connections()]).toEqual([[PUBLIC], 0]);
  });

  it('checks the last of several redirects as the first', async () => {
    const { fetch, trap } = await world((path) => ({
      status: 302,
      headers: { location: path === '/3' ? 'http://127.0.0.1/' : `/${Number(path.slice(1)) + 1}` },
    }));
    expect(failed(await fetch(ask('http://outlet.example/')))).toBe('unsafe');
    expect(trap.connections()).toBe(0);
  });

  it('asks a rebinding resolver once and connects to what it said then', async () => {
    const { fetch, trap, dialled, resolved } = await world(news);
    const answers = [[PUBLIC], ['127.0.0.1']];
    NAMES['rebinding.example'] = [];
    Object.defineProperty(NAMES, 'rebinding.example', { get: () => answers.shift(), configurable: true });

    expect(failed(await fetch(ask('http://rebinding.example/')))).toBe('ok');
    expect([resolved, dialled]).toEqual([['rebinding.example'], [PUBLIC]]);
    expect(failed(await fetch(ask('https://rebinding.example/')))).toBe('unsafe');
    expect(trap.connections()).toBe(0);
  });

  it('keeps no cookies, sends no referrer and no credentials', async () => {
    const { fetch, outlet } = await world((path) =>
      path === '/'
        ? { status: 302, headers: { location: '/next', 'set-cookie': 'visitor=1; Path=/' } }
        : { status: 200, headers: { 'set-cookie': 'visitor=2; Path=/' } },
    );
    await fetch(ask('http://outlet.example/'));
    await fetch(ask('http://outlet.example/again'));
    expect(outlet.requests.map(({ url }) => url)).toEqual(['/', '/next', '/again']);
    for (const { headers } of outlet.requests) {
      expect(Object.keys(headers).sort()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'user-agent',
      ]);
    }
  });
});

describe('the newsroom', () => {
  const newsroom = (port: number) =>
    ({ kind: 'newsroom', address: '127.0.0.1', port, hosts: ['outlet.example'] }) as const;
  const now = () => new Date('2026-11-01T00:00:00Z');

  it('serves its hosts, https as well as http, under their own names', async () => {
    const server = await serve((request, response) => response.end(request.headers.host));
    const fetch = guardedFetch({ network: newsroom(server.port), env: {}, now });
    for (const url of ['http://outlet.example/', 'https://OUTLET.example./']) {
      const answer = await fetch(ask(url));
      expect(answer.kind === 'ok' && new TextDecoder().decode(answer.bytes)).toMatch(/^outlet\.example/);
    }
  });

  it.each(['http://other.example/', 'http://localhost/', 'http://127.0.0.1/', 'http://[::1]/'])(
    'does not know %s',
    async (url) => {
      const server = await serve((_, response) => response.end('secret'));
      const fetch = guardedFetch({ network: newsroom(server.port), env: {}, now });
      expect(failed(await fetch(ask(url)))).toBe('dns');
      expect(server.connections()).toBe(0);
    },
  );

  it('cannot be reached from a deployed function', () => {
    const env = { AWS_LAMBDA_FUNCTION_NAME: 'pull-feeds' };
    expect(() => guardedFetch({ network: newsroom(1), env, now })).toThrow('public addresses only');
  });
});
