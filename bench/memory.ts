/**
 * Peak memory of the two functions that wait for outlets, given as much at once as a run can be given: 200 feeds, or 10 entries of ten
 * hosts. Each runs as its bundle in a process of its own; outlets, table and queue are a server on loopback.
 *
 * Most of its time is that of the parser, one thread for all feeds: 40 MB of feeds take seconds of processor, 400 MB a minute, which is why
 * nothing larger is asked for unless it is named.
 *
 *   npx tsx bench/memory.ts [KB a document, default 100 500]
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { readSettings } from '../lambdas/domain/settings/settings';
import { bundleOptions, ROOT } from '../lib/building-blocks/bundle';
import { feedOf, outletsFor, pageOf } from './memory/documents';

const FEEDS = 200;
const ENTRIES = 10;
const ANSWER_MS = 300;
/** Lambda's Node knows how much memory there is and collects its garbage accordingly; here it must be told. */
const HEAP_MB = 256;
const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'irtysh-memory-'));
const outlets = outletsFor(FEEDS);
const settings = join(folder, 'settings.json');
const added = JSON.stringify({ outlets: { catalogue: false, added: outlets } });
writeFileSync(settings, JSON.stringify(readSettings(added, 'bench')));

let kilobytes = 100;
/** AWS for whoever asks with a POST, an outlet for whoever asks with a GET. */
const server = createServer((request, response) => {
  if (request.method === 'POST') return void response.end('{}');
  const { host = '' } = request.headers;
  setTimeout(() => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url?.endsWith('.xml')) response.end(feedOf(host, kilobytes));
    else response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(kilobytes));
  }, ANSWER_MS);
});
await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

const RUNS = [
  ['pull-feeds', 'pipeline/poll/pull-feeds.handler.ts', `${FEEDS} feeds`],
  ['read-articles', 'pipeline/read/read-articles.handler.ts', `${ENTRIES} pages`],
] as const;
for (const [name, entry, what] of RUNS) {
  await build(bundleOptions(entry, join(folder, name)));
  for (kilobytes of sizes.length > 0 ? sizes : [100, 500]) {
    const { peakMb, seconds, cpuSeconds, failed } = await measured(name);
    console.log(
      `${name.padEnd(14)} ${what} of ${kilobytes} KB: ${peakMb} MB at most, ${seconds} s (${cpuSeconds} s of processor), ${failed} failed`,
    );
  }
}
server.close();
rmSync(folder, { recursive: true });

type MemoryOf = Readonly<Record<'peakMb' | 'seconds' | 'cpuSeconds' | 'failed', number>>;

async function measured(name: string): Promise<MemoryOf> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, join(ROOT, 'bench/memory/run.mjs')],
    {
      env: {
        BUNDLE: join(folder, name, 'index.mjs'),
        OUTLETS: JSON.stringify(outlets),
        PORT: String(port),
        IRTYSH_LOG_LEVEL: 'SILENT',
        AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        TABLE_NAME: 'table',
        ENTRIES_QUEUE_URL: `http://127.0.0.1:${port}/000000000000/entries.fifo`,
        SETTINGS_PATH: settings,
        NAME: name,
        ENTRIES: String(ENTRIES),
      },
    },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
}
