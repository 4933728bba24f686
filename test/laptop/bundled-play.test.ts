import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerOf } from '#cli/ledger';
import { defaultSettings } from '#domain/settings/settings';
import type { MakeHandler } from '#laptop/handlers';
import type { Invocation } from '#laptop/local-function';
import { playNewsroom } from '#laptop/play';
import type { Published } from '#laptop/watcher';
import { bundleOptions, ROOT } from '#lib/building-blocks/bundle';

/** Three hours of the newsroom, bundling and synthesis, on a machine that does other things too. */
const PLAY_MS = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'irtysh-bundled-'));

/** Bundles of all functions as they are deployed, by function. */
async function bundles(): Promise<ReadonlyMap<string, string>> {
  const handlers = readdirSync(join(ROOT, 'lambdas/pipeline'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.handler.ts'),
  );
  const files = new Map<string, string>();
  for (const path of handlers) {
    const name = basename(path, '.handler.ts');
    mkdirSync(join(folder, name));
    await build(bundleOptions(join('pipeline', path), join(folder, name)));
    files.set(name, pathToFileURL(join(folder, name, 'index.mjs')).href);
  }
  return files;
}

describe('the newsroom up to its first digest, through the bundles that are deployed', () => {
  const invocations: Invocation[] = [];
  const publications: Published[] = [];
  let ledger: Awaited<ReturnType<typeof ledgerOf>>;

  beforeAll(async () => {
    const files = await bundles();
    const makeHandler: MakeHandler = async (name, world) =>
      (await import(files.get(name)!)).createHandler(world);
    const stop = new AbortController();
    await playNewsroom(
      {
        data: join(folder, 'data'),
        keep: false,
        settings: defaultSettings(),
        signal: stop.signal,
        makeHandler,
        watcher: {
          invoked: (one) => void invocations.push(one),
          published: (one) => {
            publications.push(one);
            if (one.topic === 'digests') stop.abort();
          },
        },
      },
      async ({ laptop, clock, settings }) => {
        ledger = await ledgerOf({ table: laptop.table, clock, settings });
      },
    );
  }, PLAY_MS);

  it('runs every function, and none fails', () => {
    expect([...new Set(invocations.map(({ name }) => name))].sort()).toEqual([
      'plan-polls',
      'publish-archive',
      'pull-feeds',
      'read-articles',
      'send-alerts',
      'send-digest',
      'settle-alerts',
    ]);
    expect(invocations.flatMap(({ failure }) => failure?.message ?? [])).toEqual([]);
  });

  it('reads feeds, pages and stories and tells of them', () => {
    expect(ledger.fates['article:bilateral']).toBeGreaterThan(0);
    expect(ledger.unaccounted).toBe(0);
    expect(publications.map(({ topic }) => topic)).toContain('alerts');
    expect(publications.map(({ topic }) => topic)).toContain('digests');
  });
});
