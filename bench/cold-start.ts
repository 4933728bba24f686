import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { defaultSettings } from '../lambdas/domain/settings/settings';
import { bundleOptions, ROOT } from '../lib/building-blocks/bundle';

/**
 * How large each function's bundle is and how long its import takes in a fresh process, beside a handler that does nothing.
 * `npx tsx bench/cold-start.ts [RUNS]`. Times are those of this machine; what Lambda adds (the download, the start of Node) is
 * the same for all, so the last column is what our code costs.
 */
const RUNS = Number(process.argv[2] ?? 15);
const MOST_KB = 600;
const MOST_MS = 150;
const EMPTY = 'an empty handler';

/** Names that any of the functions reads; the import makes its clients but calls nobody. */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
  AWS_REGION: 'eu-central-1',
  TABLE_NAME: 'table',
  POLLS_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/polls',
  ENTRIES_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/123456789012/entries.fifo',
  ALERTS_TOPIC_ARN: 'arn:aws:sns:eu-central-1:123456789012:alerts',
  DIGESTS_TOPIC_ARN: 'arn:aws:sns:eu-central-1:123456789012:digests',
};

const folder = mkdtempSync(join(tmpdir(), 'irtysh-cold-start-'));
const settings = join(folder, 'settings.json');
writeFileSync(settings, JSON.stringify(defaultSettings()));

const handlers = readdirSync(join(ROOT, 'lambdas/pipeline'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.handler.ts'))
  .sort();

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds that the import of a module takes in a process of its own. */
function importTime(file: string): number {
  const url = JSON.stringify(pathToFileURL(file).href);
  const script = `const began = performance.now(); await import(${url}); console.log(performance.now() - began); process.exit(0)`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...ENVIRONMENT, SETTINGS_PATH: settings },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(answer.trim().split('\n').at(-1));
}

function bundle(name: string): string {
  const output = join(folder, name);
  mkdirSync(output, { recursive: true });
  const options = bundleOptions(join('pipeline', name), output);
  if (name !== EMPTY) buildSync(options);
  else writeFileSync(join(output, 'index.mjs'), 'export const handler = async () => undefined;\n');
  return join(output, 'index.mjs');
}

const files = [EMPTY, ...handlers].map((name) => ({ name, file: bundle(name), times: [] as number[] }));
// Round by round, so that a busy moment of the machine touches all alike.
for (let run = 0; run < RUNS; run += 1) {
  for (const { file, times } of files) times.push(importTime(file));
}
const empty = median(files[0]?.times ?? []);
for (const { name, file, times } of files) {
  const [kilobytes, milliseconds] = [statSync(file).size / 1000, median(times)];
  const over = [
    kilobytes > MOST_KB ? `over ${MOST_KB} KB` : '',
    milliseconds > MOST_MS ? `over ${MOST_MS} ms` : '',
  ];
  const words = over.filter(Boolean).join(', ');
  const column = (value: number, unit: string) => `${value.toFixed(0)} ${unit}`.padStart(9);
  console.log(
    name.padEnd(32),
    column(kilobytes, 'KB'),
    column(milliseconds, 'ms'),
    column(milliseconds - empty, 'ms'),
    ` ${words}`,
  );
}
rmSync(folder, { recursive: true });
