import { mkdtempSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerOf } from '#cli/ledger';
import type { Ledger } from '#domain/entry/ledger';
import { readSettings } from '#domain/settings/settings';
import { type LiveOptions, runLive } from '#laptop/live';

/** Synthesis, engines and a round of polls in real time, on a machine that does other things too. */
const ROUND_MS = 120_000;
const HOST = 'www.steppe-gazette.example';
const ENTRIES = 2;

/** An outlet that published a story every half hour until now. */
function outletServer(): Server {
  const items = Array.from({ length: ENTRIES }, (_, n) => {
    const published = new Date(Date.now() - n * 1_800_000).toUTCString();
    return `<item><title>Kazakhstan and Japan open laboratory number ${n} in Pavlodar</title>
      <link>https://${HOST}/news/${n}</link><guid>${n}</guid><pubDate>${published}</pubDate></item>`;
  });
  const page = (n: string) => `<html><body><article><h1>Kazakhstan and Japan open laboratory number ${n}</h1>
    ${`<p>Engineers of Kazakhstan and Japan opened laboratory ${n} in Pavlodar, where both countries will test steel together.</p>`.repeat(4)}
    </article></body></html>`;
  return createServer(({ url = '/' }, response) => {
    const [, article] = /^\/news\/(\d+)$/.exec(url) ?? [];
    if (url === '/rss') response.setHeader('content-type', 'application/rss+xml');
    if (url === '/rss') response.end(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`);
    else if (article) response.setHeader('content-type', 'text/html').end(page(article));
    else response.writeHead(404).end();
  });
}

const settings = readSettings(
  JSON.stringify({
    outlets: {
      catalogue: false,
      added: [
        {
          id: 'steppe-gazette',
          name: 'Steppe Gazette',
          home: `https://${HOST}`,
          country: 'KZ',
          timeZone: 'Asia/Almaty',
          feeds: [{ id: 'steppe-gazette/rss', url: `https://${HOST}/rss`, languages: ['en'] }],
        },
      ],
    },
    subscribers: [{ email: 'analyst@embassy.example', editions: ['astana'] }],
  }),
  'the test',
);

const server = outletServer();
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => void server.close(resolve)));

type Seen = { readonly ledger: Ledger; readonly waiting: number; readonly mails: readonly string[] };

const live = (options: Pick<LiveOptions, 'data' | 'watch' | 'signal' | 'watcher'>): Promise<Seen> =>
  runLive(
    {
      ...options,
      settings,
      network: {
        kind: 'newsroom',
        address: '127.0.0.1',
        port: (server.address() as AddressInfo).port,
        hosts: [HOST],
      },
    },
    async ({ laptop, clock, outbox }) => ({
      ledger: await ledgerOf({ table: laptop.table, clock, settings }),
      waiting: laptop.waiting,
      mails: readdirSync(outbox),
    }),
  );

describe('a live run', () => {
  it(
    'asks every feed once, reads what it lists and tells each edition',
    async () => {
      const { ledger, mails } = await live({
        data: mkdtempSync(join(tmpdir(), 'irtysh-live-')),
        watch: false,
      });
      expect(ledger).toMatchObject({ seen: ENTRIES, waiting: 0, unaccounted: 0 });
      expect(ledger.fates['article:bilateral']).toBe(ENTRIES);
      expect(mails.some((name) => name.includes('analyst'))).toBe(true);
    },
    ROUND_MS,
  );

  it(
    'that watches asks at once, stops in good order when it is told to, and the next one loses nothing',
    async () => {
      const data = mkdtempSync(join(tmpdir(), 'irtysh-live-'));
      const stop = new AbortController();
      const stopped = await live({
        data,
        watch: true,
        signal: stop.signal,
        watcher: { invoked: ({ name }) => name === 'plan-polls' && stop.abort() },
      });
      const { seen, waiting, unaccounted, fates } = stopped.ledger;
      const closed = Object.values(fates).reduce((sum, count) => sum + count, 0);
      expect({ seen, waiting, unaccounted }).toEqual({ seen, waiting: seen - closed, unaccounted: 0 });
      expect(closed).toBeLessThan(ENTRIES);
      const { ledger } = await live({ data, watch: false });
      expect(ledger).toMatchObject({ seen: ENTRIES, waiting: 0, unaccounted: 0 });
    },
    2 * ROUND_MS,
  );
});
