import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleOptions } from '#lib/building-blocks/bundle';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What a function may weigh in all, in thousands of bytes. */
const MOST_KILOBYTES = 600;

/** The services that each function calls. */
const FUNCTIONS = [
  { handler: 'poll/plan-polls', clients: ['dynamodb', 'sns', 'sqs'] },
  { handler: 'poll/pull-feeds', clients: ['dynamodb', 'sqs'] },
  { handler: 'read/read-articles', clients: ['dynamodb'] },
  { handler: 'tell/publish-archive', clients: ['dynamodb', 's3'] },
  { handler: 'tell/send-alerts', clients: ['dynamodb', 'sns'] },
  { handler: 'tell/send-digest', clients: ['dynamodb', 'sns'] },
  { handler: 'tell/settle-alerts', clients: ['dynamodb', 'sns'] },
];

/** Packages that take feeds and pages apart, and fetch them. */
const PARSERS =
  /node_modules\/(rss-parser|xml2js|sax|cheerio[^/]*|htmlparser2|css-select|dom[^/]*|entities)\//;
const WEB = /node_modules\/robots-parser\//;

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

/** What Lambda is sent, but for the source maps. */
const shippedBytes = (output: string): number =>
  readdirSync(output)
    .filter((file) => !file.endsWith('.map'))
    .reduce((sum, file) => sum + statSync(join(output, file)).size, 0);

const folder = mkdtempSync(join(tmpdir(), 'irtysh-contents-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(FUNCTIONS)('the bundle of $handler', ({ handler, clients }) => {
  let outputs: Outputs = {};
  let inputs: readonly string[] = [];

  beforeAll(async () => {
    const entry = join('pipeline', `${handler}.handler.ts`);
    const { metafile } = await build({ ...bundleOptions(entry, join(folder, handler)), metafile: true });
    outputs = Object.fromEntries(Object.entries(metafile.outputs).filter(([file]) => !file.endsWith('.map')));
    inputs = inputsOf(outputs);
  });

  it(`weighs no more than ${MOST_KILOBYTES} KB, tables included`, () => {
    expect(shippedBytes(join(folder, handler)) / 1000).toBeLessThanOrEqual(MOST_KILOBYTES);
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
    expect(inputs.filter((path) => /settings-schema|node_modules\/zod/.test(path))).toEqual([]);
  });

  it('has no list of public suffixes: outlets say where they publish', () => {
    expect(inputs.filter((path) => /node_modules\/tldts/.test(path))).toEqual([]);
  });

  it.runIf(/plan-polls|^tell/.test(handler))('parses and fetches nothing', () => {
    const found = inputs.filter((path) => PARSERS.test(path) || WEB.test(path));
    // Whoever writes markup has what escapes it.
    expect(found.filter((path) => !path.endsWith('entities/dist/esm/escape.js'))).toEqual([]);
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
