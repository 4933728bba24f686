import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { TableProps } from '#adapters/aws/table';
import type { World } from '#adapters/lambda/world';
import { CANARY_EDITION, CANARY_SPACE } from '#domain/canary/canary';
import { defaultSettings, readSettings } from '#domain/settings/settings';
import { openDataFolder } from './data-folder';
import { makeHandler } from './handlers';
import { Laptop } from './laptop';
import type { Handler } from './local-function';
import type { Usage } from './meter';
import { startNewsroom } from './newsroom';
import { NEWSROOM } from './play';
import { SimulatedClock } from './simulated-clock';
import { synthesize } from './synthesize';
import { simulatedTimeline } from './timeline';

/** One run of a function that no other run overlapped, so that all that was asked of AWS meanwhile was its doing. */
export type LonelyRun = {
  readonly name: string;
  /** Messages it was given; of a message with feeds to ask, these. */
  readonly records: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Processor time of this process meanwhile, the emulators' in it included. */
  readonly cpuMs: number;
};

/** What a play of the newsroom asked of AWS, run by run, and what it left in the table. */
export type Measured = {
  readonly runs: readonly LonelyRun[];
  readonly feeds: number;
  readonly stories: number;
  /** Bytes of the average item, by its `entity`. */
  readonly itemBytes: Readonly<Record<string, number>>;
};

/** Plays the newsroom on the embedded engines with a meter at every function. */
export async function measureNewsroom(): Promise<Measured> {
  const path = mkdtempSync(join(tmpdir(), 'irtysh-units-'));
  const folder = openDataFolder(path, { keep: false });
  const clock = new SimulatedClock(new Date(0));
  const newsroom = await startNewsroom({ folder: NEWSROOM, clock });
  try {
    clock.advanceTo(newsroom.window.from);
    const settings = readSettings(
      JSON.stringify({
        ...defaultSettings(),
        outlets: { catalogue: false, added: newsroom.outlets },
        editions: defaultSettings().editions.slice(0, 1),
        subscribers: [{ email: 'reader@newsroom.example' }],
      }),
      'the newsroom',
    );
    const meters = new RunMeter(() => laptop.usage);
    const failures: Error[] = [];
    const laptop: Laptop = await Laptop.start({
      template: synthesize(settings),
      settings,
      folder,
      timeline: simulatedTimeline(clock),
      network: { kind: 'newsroom', address: '127.0.0.1', port: newsroom.port, hosts: newsroom.hosts },
      realTime: false,
      makeHandler: async (name, world) => meters.around(name, await makeHandler(name, world as World)),
      watcher: { invoked: ({ failure }) => failure && failures.push(failure) },
    });
    try {
      // Past the hour, at which `settle-alerts` also looks for what nobody began: that is reckoned apart.
      await laptop.run({ until: new Date(newsroom.window.to.getTime() + PAST_HOUR_MS) });
      // In the play their ticks fall together; here each has the machine to itself.
      const woken: LonelyRun[] = [];
      failures.length = 0;
      for (const name of WOKEN) woken.push(await wakeAlone(laptop, name, isReaders));
      if (failures[0]) throw new Error('a run that failed has measured nothing', { cause: failures[0] });
      const { feeds, stories, itemBytes } = await itemsIn(laptop.table);
      return {
        runs: [...meters.lonely.filter(({ name }) => !WOKEN.includes(name)), ...woken],
        feeds,
        stories,
        itemBytes,
      };
    } finally {
      await laptop.stop();
    }
  } finally {
    await newsroom.close();
    folder.release();
    rmSync(path, { recursive: true, force: true });
  }
}

const PAST_HOUR_MS = 7 * 60_000;

/** Functions that schedules wake. */
const WOKEN: readonly string[] = ['plan-polls', 'settle-alerts', 'send-digest'];

/** The canary's edition has next to nothing to tell: a digest is measured by one that has readers. */
const isReaders = (input: string): boolean => !input.includes(`"${CANARY_EDITION.name}"`);

/** Wakes a function while nothing else runs, by those of its schedules whose input is wanted: one of them. */
async function wakeAlone(
  laptop: Laptop,
  name: string,
  wanted: (input: string) => boolean,
): Promise<LonelyRun> {
  const [before, cpu] = [laptop.usage, process.cpuUsage()];
  const woken = await laptop.wake(name, wanted);
  if (woken !== 1) throw new Error(`${woken} schedules woke ${name}: what one run takes cannot be told`);
  const { user, system } = process.cpuUsage(cpu);
  return { ...difference(before, laptop.usage), name, records: 1, cpuMs: (user + system) / 1000 };
}

/** Wraps handlers; a run during which another one ran, or that failed, is left out. */
class RunMeter {
  readonly lonely: LonelyRun[] = [];
  private running = 0;
  private started = 0;

  constructor(private readonly usage: () => Usage) {}

  around(name: string, handler: Handler): Handler {
    return async (event, context) => {
      const alone = this.running === 0;
      const [number, before, cpu] = [++this.started, this.usage(), process.cpuUsage()];
      this.running += 1;
      try {
        const answer = await handler(event, context);
        const { user, system } = process.cpuUsage(cpu);
        if (alone && this.started === number)
          this.lonely.push({
            ...difference(before, this.usage()),
            name,
            records: recordsIn(event),
            cpuMs: (user + system) / 1000,
          });
        return answer;
      } finally {
        this.running -= 1;
      }
    };
  }
}

function difference(before: Usage, after: Usage) {
  const calls = Object.entries(after.calls)
    .map(([name, count]) => [name, count - (before.calls[name] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return {
    calls: Object.fromEntries(calls),
    readUnits: after.readUnits - before.readUnits,
    writeUnits: after.writeUnits - before.writeUnits,
  };
}

function recordsIn(event: unknown): number {
  const { Records } = event as { readonly Records?: readonly { readonly body?: string }[] };
  return Records?.reduce((sum, { body }) => sum + (feedsIn(body) ?? 1), 0) ?? 1;
}

/** How many feeds a message of the queue of polls names. */
function feedsIn(body: string | undefined): number | undefined {
  const { feedIds } = (body ? JSON.parse(body) : {}) as { readonly feedIds?: readonly string[] };
  return feedIds?.length;
}

/** Items by their JSON, which is within a tenth of what DynamoDB counts. */
async function itemsIn({ client, table }: TableProps) {
  const sizes = new Map<string, number[]>();
  for await (const { Items = [] } of paginateScan({ client }, { TableName: table })) {
    for (const item of Items) {
      if (String(item.pk).startsWith(`${CANARY_SPACE}#`)) continue;
      const entity = String(item.entity);
      const bytes = Buffer.byteLength(
        JSON.stringify(item, (_, value) => (value instanceof Uint8Array ? ' '.repeat(value.length) : value)),
      );
      sizes.set(entity, [...(sizes.get(entity) ?? []), bytes]);
    }
  }
  const mean = (all: readonly number[]) => Math.round(all.reduce((sum, one) => sum + one, 0) / all.length);
  return {
    feeds: sizes.get('feed')?.length ?? 0,
    stories: sizes.get('story')?.length ?? 0,
    itemBytes: Object.fromEntries([...sizes].sort().map(([entity, all]) => [entity, mean(all)])),
  };
}
