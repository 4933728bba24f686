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
  // Runs that learnt a robots.txt are left out: that is done once a day, not at a poll.
  const pulls = of('pull-feeds').filter((run) => calls(run, 'dynamodb:GetItem') === 0);
  const records = (run: LonelyRun) => run.records;
  const poll = average({
    what: 'poll',
    runs: pulls.filter((run) => calls(run, 'dynamodb:PutItem') === 0),
    times: records,
  });
  const reads = of('read-articles');
  const kept = (run: LonelyRun) => calls(run, 'dynamodb:TransactWriteItems') > 0;
  const one = () => 1;
  return {
    command: 'npx irtysh cost --measure',
    measured: day,
    tick: average({ what: 'tick', runs: of('plan-polls'), times: one }),
    poll,
    pollWithNews: average({
      what: 'poll with news',
      runs: pulls.filter((run) => calls(run, 'sqs:SendMessageBatch') > 0),
      // A state is written for each feed with news; the run asked other feeds beside.
      times: (run) => calls(run, 'dynamodb:PutItem'),
      less: poll,
    }),
    entry: average({ what: 'entry', runs: reads.filter((run) => !kept(run)), times: records }),
    relevantEntry: average({
      what: 'relevant entry',
      runs: reads.filter((run) => kept(run) && run.records === 1),
      times: one,
    }),
    alert: average({
      what: 'alert',
      runs: of('send-alerts').filter((run) => calls(run, 'sns:Publish') > 0),
      times: (run) => calls(run, 'sns:Publish'),
    }),
    settling: average({
      what: 'settling',
      runs: of('settle-alerts').filter((run) => calls(run, 'sns:Publish') === 0),
      times: one,
    }),
    digest: average({ what: 'digest', runs: of('send-digest'), times: one }),
    publishing: average({
      what: 'publishing',
      runs: of('publish-archive').filter((run) => calls(run, 's3:PutObject') > 0),
      times: one,
    }),
    feeds,
    stories,
    itemBytes,
  };
}

interface AverageProps {
  readonly what: string;
  readonly runs: readonly LonelyRun[];
  /** How many of the thing a run did. */
  readonly times: (run: LonelyRun) => number;
  /** What each record takes in any case: only what the thing adds is wanted. */
  readonly less?: Run;
}

function average({ what, runs, times, less }: AverageProps): Run {
  if (runs.length === 0) throw new Error(`no ${what} ran by itself: nothing was measured of it`);
  const all = runs.reduce((sum, run) => sum + times(run), 0);
  const each = (value: (run: LonelyRun) => number, anyway = 0) =>
    Math.max(
      0,
      Math.round((1000 * runs.reduce((sum, run) => sum + value(run) - anyway * run.records, 0)) / all) / 1000,
    );
  const count = (pattern: RegExp) =>
    each((run) =>
      Object.entries(run.calls).reduce((sum, [name, n]) => sum + (pattern.test(name) ? n : 0), 0),
    );
  return {
    runs: runs.length,
    readUnits: each(({ readUnits }) => readUnits, less?.readUnits),
    writeUnits: each(({ writeUnits }) => writeUnits, less?.writeUnits),
    sends: count(/^sqs:Send/),
    publishes: count(/^sns:Publish/),
    cpuMs: each(({ cpuMs }) => cpuMs, less?.cpuMs),
  };
}
