import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { defaultSettings } from '../lambdas/domain/settings/settings';
import { bundleOptions, ROOT } from '../lib/building-blocks/bundle';

/**
 * How large each function's bundle is and how long its import takes in a fresh process, beside a handler that does nothing:
 * `npx tsx bench/cold-start.ts [RUNS]`. First all that is shipped without source maps, then the part that is read at the start; then
 * medians: milliseconds in all, those above the empty handler, and processor time, which a machine that is busy with other things
 * stretches less. What Lambda adds (the download, the start of Node) is the same for all. A handler that does not start is said,
 * with its reason.
 */
const RUNS = Number(process.argv[2] ?? 15);
const MOST_KB = 600;
const MOST_MS = 150;
const EMPTY = 'an empty handler';

const folder = mkdtempSync(join(tmpdir(), 'irtysh-cold-start-'));
const settings = join(folder, 'settings.json');
writeFileSync(settings, JSON.stringify(defaultSettings()));

type ImportTime = { readonly wall: number; readonly cpu: number };
type Measured = {
  readonly name: string;
  readonly file: string;
  /** KB. */
  readonly shipped: number;
  readonly loaded: number;
  readonly env: object;
  readonly times: ImportTime[];
};

/** Something that a name of an environment may hold: the import makes its clients but calls nobody. */
function exampleOf(name: string): string {
  if (name === 'SETTINGS_PATH') return settings;
  if (name.endsWith('_ARN')) return `arn:aws:sns:eu-central-1:123456789012:${name.toLowerCase()}`;
  if (name.endsWith('_URL'))
    return `https://sqs.eu-central-1.amazonaws.com/123456789012/${name.toLowerCase()}`;
  return name.toLowerCase();
}

/** The environment that a handler's `env.ts` says it reads. */
async function environmentOf(handler: string): Promise<object> {
  const constants: Record<string, readonly string[]> = await import(
    pathToFileURL(join(ROOT, 'lambdas/pipeline', dirname(handler), 'env.ts')).href
  );
  const constant = `${basename(handler, '.handler.ts').toUpperCase().replaceAll('-', '_')}_ENV`;
  const names = constants[constant];
  if (!names) throw new Error(`${dirname(handler)}/env.ts has no ${constant} for ${handler}`);
  return Object.fromEntries(names.map((name) => [name, exampleOf(name)]));
}

/** Milliseconds and processor time that the import of a module takes in a process of its own. */
function importTime({ name, file, env }: Measured): ImportTime {
  const url = JSON.stringify(pathToFileURL(file).href);
  const script = `
    const [began, used] = [performance.now(), process.cpuUsage()];
    await import(${url});
    const wall = performance.now() - began;
    const { user, system } = process.cpuUsage(used);
    console.log(JSON.stringify({ wall, cpu: (user + system) / 1000 }));
    process.exit(0);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: {
      PATH: process.env.PATH,
      AWS_LAMBDA_FUNCTION_NAME: 'bench',
      // The SDK warns of an old Node, which Lambda's is not.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      AWS_REGION: 'eu-central-1',
      ...env,
    },
    encoding: 'utf8',
  });
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  const reason = /^\w*Error\b.*$/m.exec(stderr)?.[0] ?? stderr.trim().slice(-1000);
  throw new Error(`${name} does not start: ${reason}`);
}

async function bundle(name: string): Promise<Pick<Measured, 'name' | 'file' | 'shipped' | 'loaded'>> {
  const output = join(folder, name);
  const file = join(output, 'index.mjs');
  if (name === EMPTY) {
    mkdirSync(output, { recursive: true });
    writeFileSync(file, 'export const handler = async () => undefined;\n');
    return { name, file, shipped: 0, loaded: 0 };
  }
  const options = bundleOptions(join('pipeline', name), output);
  const { metafile } = await build({ ...options, metafile: true });
  const shipped = readdirSync(output).filter((shippedFile) => !shippedFile.endsWith('.map'));
  // The tables are in no list of esbuild's; they are read at the start.
  const loaded = new Set(shipped.filter((shippedFile) => !shippedFile.endsWith('.mjs'))).add('index.mjs');
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, made]) => [basename(path), made]));
  for (const loading of loaded) {
    for (const { kind, path } of outputs.get(loading)?.imports ?? []) {
      if (kind === 'import-statement' && outputs.has(basename(path))) loaded.add(basename(path));
    }
  }
  const size = (files: readonly string[]) =>
    files.reduce((sum, one) => sum + statSync(join(output, one)).size, 0) / 1000;
  return { name, file, shipped: size(shipped), loaded: size([...loaded]) };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measured(): Promise<readonly Measured[]> {
  const handlers = readdirSync(join(ROOT, 'lambdas/pipeline'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.handler.ts'))
    .sort();
  const all: Measured[] = [{ ...(await bundle(EMPTY)), env: {}, times: [] }];
  for (const name of handlers) {
    all.push({ ...(await bundle(name)), env: await environmentOf(name), times: [] });
  }
  // Round by round, so that a busy moment of the machine touches all alike.
  for (let run = 0; run < RUNS; run += 1) {
    for (const one of all) one.times.push(importTime(one));
  }
  return all;
}

const wallOf = (times: readonly ImportTime[]): number => median(times.map(({ wall }) => wall));

function print(all: readonly Measured[]): void {
  const [load = 0] = loadavg();
  console.log(`medians of ${RUNS} imports, at a load of ${load.toFixed(1)} on ${cpus().length} processors`);
  const empty = wallOf(all[0]?.times ?? []);
  const column = (value: number, unit: string) => `${value.toFixed(0)} ${unit}`.padStart(9);
  for (const { name, shipped, loaded, times } of all) {
    const milliseconds = wallOf(times);
    const over = [
      shipped > MOST_KB ? `over ${MOST_KB} KB` : '',
      milliseconds > MOST_MS ? `over ${MOST_MS} ms` : '',
    ];
    console.log(
      name.padEnd(32),
      column(shipped, 'KB'),
      column(loaded, 'KB'),
      column(milliseconds, 'ms'),
      column(milliseconds - empty, 'ms'),
      column(median(times.map(({ cpu }) => cpu)), 'ms cpu').padStart(12),
      ` ${over.filter(Boolean).join(', ')}`,
    );
  }
}

try {
  print(await measured());
} finally {
  rmSync(folder, { recursive: true });
}
