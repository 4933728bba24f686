/**
 * Measures the extractor and its peers on pages with a human-made truth.
 *
 *   npm ci --prefix bench && npx tsx bench/extraction.ts DATA_FOLDER [--only NAME,NAME]
 *
 * Each extractor runs in a process of its own, one after the other; the metric of each dataset is the dataset's own.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Dataset, datasetsIn } from './extraction/datasets';
import { EXTRACTORS } from './extraction/extractors';
import { bootstrapError, type Outcome } from './extraction/metrics';

type Row = {
  extractor: string;
  dataset: string;
  f1: number;
  error: number;
  precision: number;
  recall: number;
  exact: number;
  pagesPerSecond: number;
  p95: number;
  worst: number;
  failed: number;
};

/** Pages read before the clock starts, so that nobody pays for the compiler's warming up. */
const WARM_UP = 20;

async function measure(name: string, dataset: Dataset): Promise<Row> {
  const make = EXTRACTORS[name];
  if (!make)
    throw new Error(`no extractor is called ${name}; there are: ${Object.keys(EXTRACTORS).join(', ')}`);
  const extract = await make(dataset.metric);
  for (const page of dataset.pages.slice(0, WARM_UP)) await Promise.resolve(extract(page)).catch(() => '');
  const outcomes: Outcome[] = [];
  const times: number[] = [];
  let failed = 0;
  for (const page of dataset.pages) {
    const start = performance.now();
    let text = '';
    try {
      text = await extract(page);
    } catch {
      failed++;
    }
    times.push(performance.now() - start);
    outcomes.push(page.judge(text));
  }
  const sorted = [...times].sort((a, b) => a - b);
  return {
    extractor: name,
    dataset: dataset.name,
    ...dataset.figures(outcomes),
    error: bootstrapError(outcomes, dataset.figures),
    pagesPerSecond: (1000 * times.length) / times.reduce((sum, time) => sum + time, 0),
    p95: sorted[Math.floor(0.95 * sorted.length)] ?? 0,
    worst: sorted.at(-1) ?? 0,
    failed,
  };
}

function report(row: Row & { memory: number }): string {
  const figure = (value: number): string => value.toFixed(4);
  return [
    row.dataset.padEnd(30),
    row.extractor.padEnd(32),
    `${figure(row.f1)} ±${figure(row.error)}`,
    figure(row.precision),
    figure(row.recall),
    `${(100 * row.exact).toFixed(1).padStart(5)} %`,
    `${row.pagesPerSecond.toFixed(1).padStart(6)}/s`,
    `${row.p95.toFixed(0).padStart(5)} ms`,
    `${row.worst.toFixed(0).padStart(6)} ms`,
    `${row.memory.toFixed(0).padStart(5)} MB`,
    row.failed > 0 ? `${row.failed} failed` : '',
  ].join('  ');
}

async function main(): Promise<void> {
  const [folder, option, names] = process.argv.slice(2);
  if (!folder) throw new Error('usage: npx tsx bench/extraction.ts DATA_FOLDER [--only NAME,NAME]');
  if (option === '--child' && names) {
    for (const dataset of datasetsIn(folder)) {
      const row = await measure(names, dataset);
      console.log(JSON.stringify({ ...row, memory: process.resourceUsage().maxRSS / 1024 }));
    }
    process.exit(0);
  }
  const chosen =
    option === '--only' && names
      ? Object.keys(EXTRACTORS).filter((name) => names.split(',').some((part) => name.startsWith(part)))
      : Object.keys(EXTRACTORS);
  console.log(
    [
      'dataset'.padEnd(30),
      'extractor'.padEnd(32),
      'F1 ± bootstrap   ',
      'P     ',
      'R     ',
      '  exact',
      '  speed',
      '    p95',
      '    worst',
      '   peak',
    ].join('  '),
  );
  for (const name of chosen) {
    const output = execFileSync('npx', ['tsx', fileURLToPath(import.meta.url), folder, '--child', name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    });
    for (const line of output.split('\n').filter((text) => text.startsWith('{"extractor"')))
      console.log(report(JSON.parse(line)));
  }
}

await main();
