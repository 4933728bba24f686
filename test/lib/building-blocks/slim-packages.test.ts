import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { toRomaji } from 'wanakana';
import { bundleOptions, ROOT } from '#lib/building-blocks/bundle';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'irtysh-slim-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function bundled(name: string, contents: string) {
  await build({
    ...bundleOptions('', join(folder, name)),
    entryPoints: undefined,
    stdin: { contents, resolveDir: ROOT },
    entryNames: 'index',
    sourcemap: false,
  });
  return import(join(folder, name, 'index.mjs'));
}

type Exception = new (options: object) => Error;
const OPTIONS = {
  message: 'as the service says it',
  $metadata: { httpStatusCode: 400, requestId: 'r' },
  CancellationReasons: [{ Code: 'None' }],
  Item: { id: { S: 'x' } },
  ThrottlingReasons: [],
};

describe('a client in a bundle', () => {
  it.each(['dynamodb', 's3', 'sns', 'sqs'])('of %s has the exceptions of its package', async (client) => {
    const errors = join(ROOT, `node_modules/@aws-sdk/client-${client}/dist-es/models/errors.js`);
    const slim = await bundled(client, `export * from ${JSON.stringify(errors)};`);
    const whole: Record<string, Exception & { shapeId: string }> = await import(`@aws-sdk/client-${client}`);
    expect(Object.keys(slim).length).toBeGreaterThan(15);
    for (const [name, Slim] of Object.entries<Exception & { shapeId: string }>(slim)) {
      const Whole = whole[name];
      if (!Whole) throw new Error(`the package has no ${name}`);
      const [made, spelled] = [new Slim(OPTIONS), new Whole(OPTIONS)];
      expect({ ...made }).toEqual({ ...spelled });
      expect([made.message, made.name, made instanceof Slim, made instanceof Error, Slim.shapeId]).toEqual([
        spelled.message,
        spelled.name,
        true,
        true,
        Whole.shapeId,
      ]);
    }
  });

  it('tells the version of its package', async () => {
    const { default: slim } = await bundled(
      'version',
      "export { default } from './node_modules/@aws-sdk/client-dynamodb/package.json';",
    );
    const whole = await import('@aws-sdk/client-dynamodb/package.json');
    expect(slim).toEqual({ version: whole.default.version });
  });

  it('tries again in the standard way where somebody asks for the adaptive one', async () => {
    const { SQSClient } = await bundled('adaptive', "export { SQSClient } from '@aws-sdk/client-sqs';");
    const client = new SQSClient({ region: 'eu-central-1', retryMode: 'adaptive' });
    const strategy = await client.config.retryStrategy();
    expect((await strategy.acquireInitialRetryToken('scope')).getRetryCount()).toBe(0);
  });
});

it('transliterates in a bundle as outside, by tables that are made when first needed', async () => {
  const slim = await bundled('transliteration', "export { transliterate } from 'transliteration';");
  const { transliterate } = await import('transliteration');
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join(' ');
  expect(slim.transliterate(`${all} Қазақстан — Жапония 東京`)).toBe(
    transliterate(`${all} Қазақстан — Жапония 東京`),
  );
});

it('reads kana in a bundle as outside', async () => {
  const slim = await bundled('kana', "export { toRomaji } from 'wanakana';");
  const kana = Array.from({ length: 0x30ff - 0x3041 }, (_, place) => String.fromCharCode(0x3041 + place));
  const words = kana.flatMap((one) => [one, ...kana.map((other) => one + other)]);
  expect(words.map((word) => slim.toRomaji(word))).toEqual(words.map((word) => toRomaji(word)));
});
