import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleOptions } from '#lib/building-blocks/bundle';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What a function may weigh in all, in thousands of bytes, and the services that it calls. */
type Budget = { readonly handler: string; readonly kilobytes: number; readonly clients: readonly string[] };

const FUNCTIONS: readonly Budget[] = [
  { handler: 'poll/plan-polls', kilobytes: 600, clients: ['dynamodb', 'sqs'] },
  { handler: 'poll/pull-feeds', kilobytes: 860, clients: ['dynamodb', 'sqs'] },
  { handler: 'read/read-articles', kilobytes: 1150, clients: ['dynamodb'] },
  { handler: 'tell/send-alerts', kilobytes: 600, clients: ['dynamodb', 'sns'] },
  { handler: 'tell/send-digest', kilobytes: 600, clients: ['dynamodb', 'sns'] },
  { handler: 'tell/settle-alerts', kilobytes: 600, clients: ['dynamodb', 'sns'] },
];

/** Packages that take feeds and pages apart, and fetch them. */
const PARSERS =
  /node_modules\/(rss-parser|xml2js|sax|cheerio[^/]*|htmlparser2|css-select|dom[^/]*|entities)\//;
const WEB = /node_modules\/(undici|robots-parser|tldts)\//;

const folder = mkdtempSync(join(tmpdir(), 'irtysh-contents-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(FUNCTIONS)('the bundle of $handler', ({ handler, kilobytes, clients }) => {
  let inputs: readonly string[] = [];
  let size = 0;

  beforeAll(() => {
    const entry = join('pipeline', `${handler}.handler.ts`);
    const { metafile } = buildSync({ ...bundleOptions(entry, join(folder, handler)), metafile: true });
    const shipped = Object.entries(metafile.outputs).filter(([file]) => !file.endsWith('.map'));
    size = shipped.reduce((sum, [, { bytes }]) => sum + bytes, 0) / 1000;
    inputs = shipped.flatMap(([, output]) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    );
  });

  it(`weighs no more than ${kilobytes} KB`, () => {
    expect(size).toBeLessThanOrEqual(kilobytes);
  });

  it('holds the clients of the services that it calls, and no other', () => {
    const found = inputs.flatMap((path) => /@aws-sdk\/client-([^/]+)/.exec(path)?.[1] ?? []);
    expect([...new Set(found)].sort()).toEqual(clients);
  });

  it('has a source map that leads to its source', () => {
    const { sources } = JSON.parse(readFileSync(join(folder, handler, 'index.mjs.map'), 'utf8'));
    expect(sources.map((path: string) => basename(path))).toContain(`${basename(handler)}.handler.ts`);
    expect(readFileSync(join(folder, handler, 'index.mjs'), 'utf8')).toMatch(
      /\/\/# sourceMappingURL=index\.mjs\.map\n$/,
    );
  });

  it('checks no settings, which the deployment has done', () => {
    expect(inputs.filter((path) => /settings-schema|zod\/v4\/classic/.test(path))).toEqual([]);
  });

  it.runIf(/plan-polls|^tell/.test(handler))('parses and fetches nothing', () => {
    expect(inputs.filter((path) => PARSERS.test(path) || WEB.test(path))).toEqual([]);
  });

  it.runIf(handler === 'read/read-articles')('parses no feeds', () => {
    expect(inputs.filter((path) => /node_modules\/(rss-parser|xml2js|sax)\//.test(path))).toEqual([]);
  });
});
