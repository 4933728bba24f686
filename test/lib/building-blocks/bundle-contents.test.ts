import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleOptions } from '#lib/building-blocks/bundle';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What a function may weigh in all, in thousands of bytes, and the services that it calls. */
type Budget = { readonly handler: string; readonly kilobytes: number; readonly clients: readonly string[] };

const FUNCTIONS: readonly Budget[] = [
  { handler: 'poll/plan-polls', kilobytes: 600, clients: ['dynamodb', 'sns', 'sqs'] },
  // Over the 600 that are aimed at: undici 177, public suffixes 131, the SDK 210, what reads feeds and lists 215.
  { handler: 'poll/pull-feeds', kilobytes: 880, clients: ['dynamodb', 'sqs'] },
  // Names, words and rules of our own are 700 and grow with what is known; with the SDK alone they are more than 600.
  { handler: 'read/read-articles', kilobytes: 1450, clients: ['dynamodb'] },
  { handler: 'tell/send-alerts', kilobytes: 600, clients: ['dynamodb', 'sns'] },
  { handler: 'tell/send-digest', kilobytes: 600, clients: ['dynamodb', 'sns'] },
  { handler: 'tell/settle-alerts', kilobytes: 600, clients: ['dynamodb', 'sns'] },
];

/** Packages that take feeds and pages apart, and fetch them. */
const PARSERS =
  /node_modules\/(rss-parser|xml2js|sax|cheerio[^/]*|htmlparser2|css-select|dom[^/]*|entities)\//;
const WEB = /node_modules\/(robots-parser|tldts)\//;

const FEED_PARSERS = /node_modules\/(rss-parser|xml2js|sax)\//;

type Outputs = Metafile['outputs'];

const inputsOf = (outputs: Outputs): readonly string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );

/** The files that come in when one is started. */
function startedWith(outputs: Outputs, name: string): Outputs {
  const loaded: Outputs = {};
  const load = (file: string) => {
    const output = outputs[file];
    if (!output || loaded[file]) return;
    loaded[file] = output;
    for (const { path, kind } of output.imports) if (kind === 'import-statement') load(path);
  };
  load(Object.keys(outputs).find((file) => basename(file) === name) ?? `no ${name}`);
  return loaded;
}

const folder = mkdtempSync(join(tmpdir(), 'irtysh-contents-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(FUNCTIONS)('the bundle of $handler', ({ handler, kilobytes, clients }) => {
  let outputs: Outputs = {};
  let inputs: readonly string[] = [];

  beforeAll(() => {
    const entry = join('pipeline', `${handler}.handler.ts`);
    const { metafile } = buildSync({ ...bundleOptions(entry, join(folder, handler)), metafile: true });
    outputs = Object.fromEntries(Object.entries(metafile.outputs).filter(([file]) => !file.endsWith('.map')));
    inputs = inputsOf(outputs);
  });

  it(`weighs no more than ${kilobytes} KB`, () => {
    const bytes = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
    expect(bytes / 1000).toBeLessThanOrEqual(kilobytes);
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
    expect(inputs.filter((path) => FEED_PARSERS.test(path))).toEqual([]);
  });

  it.runIf(handler === 'poll/pull-feeds')('starts without a parser, and its thread without a client', () => {
    const [main, thread] = ['index.mjs', 'feed-worker.mjs'].map((name) =>
      inputsOf(startedWith(outputs, name)),
    );
    expect(
      main?.filter((path) => FEED_PARSERS.test(path) || /cheerio|htmlparser2|css-select/.test(path)),
    ).toEqual([]);
    expect(thread?.filter((path) => FEED_PARSERS.test(path))).not.toEqual([]);
    expect(thread?.filter((path) => /@aws-sdk|@smithy|robots-parser/.test(path))).toEqual([]);
  });
});
