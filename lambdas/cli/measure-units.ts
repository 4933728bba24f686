import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Run, Units } from '#domain/bill/units';
import { type LonelyRun, type Measured, measureNewsroom } from '#laptop/measure-units';

/** The file that a measurement replaces. */
const UNITS_FILE = fileURLToPath(new URL('../domain/bill/units.json', import.meta.url));

/** `irtysh cost --measure`: plays the newsroom under meters and writes what each thing took. */
export async function measureUnits(now: Date): Promise<string> {
  const units = unitsOf(await measureNewsroom(), now.toISOString().slice(0, 10));
  writeFileSync(UNITS_FILE, `${JSON.stringify(units, null, 2)}\n`);
  return UNITS_FILE;
}

/**
 * Averages of what was measured.
 * @throws when a kind of run never happened alone
 */
export function unitsOf({ runs, feeds, stories, itemBytes }: Measured, day: string): Units {
  const of = (name: string) => runs.filter((run) => run.name === name);
  const calls = (run: LonelyRun, name: string) => run.calls[name] ?? 0;
  const pulls = of('pull-feeds').filter((run) => calls(run, 'dynamodb:GetItem') > 0);
  const feedsAsked = (run: LonelyRun) => calls(run, 'dynamodb:GetItem');
  const reads = of('read-articles');
  const kept = (run: LonelyRun) => calls(run, 'dynamodb:TransactWriteItems') > 0;
  const one = () => 1;
  return {
    command: 'npx irtysh cost --measure',
    measured: day,
    tick: average('tick', of('plan-polls'), one),
    poll: average(
      'poll',
      pulls.filter((run) => calls(run, 'dynamodb:PutItem') === 0),
      feedsAsked,
    ),
    pollWithNews: average(
      'poll with news',
      pulls.filter((run) => calls(run, 'sqs:SendMessageBatch') > 0),
      (run) => calls(run, 'sqs:SendMessageBatch'),
    ),
    entry: average(
      'entry',
      reads.filter((run) => !kept(run)),
      ({ records }) => records,
    ),
    relevantEntry: average(
      'relevant entry',
      reads.filter((run) => kept(run) && run.records === 1),
      one,
    ),
    alert: average(
      'alert',
      of('send-alerts').filter((run) => calls(run, 'sns:Publish') > 0),
      (run) => calls(run, 'sns:Publish'),
    ),
    settling: average(
      'settling',
      of('settle-alerts').filter((run) => calls(run, 'sns:Publish') === 0),
      one,
    ),
    digest: average('digest', of('send-digest'), one),
    feeds,
    stories,
    itemBytes,
  };
}

/** @param times how many of the thing a run did */
function average(what: string, runs: readonly LonelyRun[], times: (run: LonelyRun) => number): Run {
  if (runs.length === 0) throw new Error(`no ${what} ran by itself: nothing was measured of it`);
  const all = runs.reduce((sum, run) => sum + times(run), 0);
  const each = (value: (run: LonelyRun) => number) =>
    Math.round((1000 * runs.reduce((sum, run) => sum + value(run), 0)) / all) / 1000;
  const count = (pattern: RegExp) =>
    each((run) =>
      Object.entries(run.calls).reduce((sum, [name, n]) => sum + (pattern.test(name) ? n : 0), 0),
    );
  return {
    runs: runs.length,
    readUnits: each(({ readUnits }) => readUnits),
    writeUnits: each(({ writeUnits }) => writeUnits),
    sends: count(/^sqs:Send/),
    publishes: count(/^sns:Publish/),
    cpuMs: each(({ cpuMs }) => cpuMs),
  };
}
