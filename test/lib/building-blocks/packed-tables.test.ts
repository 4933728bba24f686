import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { bundleOptions, ROOT } from '#lib/building-blocks/bundle';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'irtysh-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function bundled(name: string, source: string) {
  const entry = join(folder, `${name}.ts`);
  const output = join(folder, name);
  writeFileSync(entry, source);
  await build({
    ...bundleOptions('', output),
    entryPoints: { index: entry },
    sourcemap: false,
    logLevel: 'silent',
  });
  return { output, exported: await import(join(output, 'index.mjs')) };
}

const modulesIn = (path: string) => readdirSync(join(ROOT, path)).map((file) => join(ROOT, path, file));

const TABLES = [
  ...modulesIn('lambdas/domain/relevance/names'),
  ...modulesIn('lambdas/domain/relevance/cues'),
  ...['kazakhstan', 'japan', 'the-world'].map((of) =>
    join(ROOT, `lambdas/domain/outlet/outlets-of-${of}.ts`),
  ),
  join(ROOT, 'lambdas/domain/relevance/function-words.ts'),
  ...['concept-words', 'concept-words-of-life', 'concept-words-of-state', 'numerals', 'no-names'].map((of) =>
    join(ROOT, `lambdas/domain/story/${of}.ts`),
  ),
  ...['line-patterns', 'notice-patterns', 'element-marks', 'outlet-rules'].map((of) =>
    join(ROOT, `lambdas/domain/article/${of}.ts`),
  ),
  ...['date-words', 'common-letters', 'encoding-aliases'].map((of) =>
    join(ROOT, `lambdas/domain/feed/${of}.ts`),
  ),
  join(ROOT, 'lambdas/domain/url/tracking-names.ts'),
  join(ROOT, 'node_modules/entities/dist/esm/generated/decode-data-html.js'),
];

describe('a table in a bundle', () => {
  it.each(TABLES)('is what %s exports', async (module) => {
    const { output, exported } = await bundled(
      `table-${TABLES.indexOf(module)}`,
      `export * from '${module}';`,
    );
    expect({ ...exported }).toEqual({ ...(await import(module)) });
    expect(readdirSync(output)).toContain('tables.br');
  });

  it('is shipped only where it is used', async () => {
    const { output } = await bundled(
      'unused',
      `import { PEOPLE } from '${join(ROOT, 'lambdas/domain/relevance/names/people')}';
       export const words = 'none';`,
    );
    expect(readdirSync(output).filter((file) => file.endsWith('.br'))).toEqual([]);
  });

  it('is packed the same however fast its neighbours are read', async () => {
    const all = TABLES.map((module, n) => `export * as t${n} from '${module}';`);
    const packed = [all, all.toReversed(), all].map(async (lines, n) => {
      const { output } = await bundled(`order-${n}`, lines.join('\n'));
      return readFileSync(join(output, 'tables.br')).toString('base64');
    });
    expect(new Set(await Promise.all(packed)).size).toBe(1);
  });

  it.each([
    ['what lives', '{ at: new Date(0) }'],
    ['an object among patterns', '[/a/, { a: 1 }]'],
    ['a set of patterns', 'new Set([/a/])'],
    ['nothing', 'undefined'],
    ['a function', '() => 1'],
  ])('is refused when it is more than a table: %s', async (what, value) => {
    const names = join(folder, 'relevance/names');
    mkdirSync(names, { recursive: true });
    const name = what.replaceAll(' ', '-');
    writeFileSync(join(names, `${name}.ts`), `export const LIVING = ${value};`);
    await expect(bundled(name, `export * from './relevance/names/${name}';`)).rejects.toThrow(
      new RegExp(`LIVING of .*${name}\\.ts is more than a table`),
    );
  });
});
