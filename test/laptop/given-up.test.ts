import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyItem } from '#adapters/aws/story-items';
import type { World } from '#adapters/lambda/world';
import { readSettings } from '#domain/settings/settings';
import { type DataFolder, openDataFolder } from '#laptop/data-folder';
import { makeHandler } from '#laptop/handlers';
import { Laptop } from '#laptop/laptop';
import type { Handler } from '#laptop/local-function';
import { SimulatedClock } from '#laptop/simulated-clock';
import { synthesize } from '#laptop/synthesize';
import { simulatedTimeline } from '#laptop/timeline';
import type { Published } from '#laptop/watcher';
import { aCandidate, aStory } from '../support/stories';

const START = new Date('2025-12-18T09:10:00Z');
const minutes = (n: number) => new Date(START.getTime() + n * 60_000);

const clock = new SimulatedClock(START);
const published: Published[] = [];
const givenUp: string[] = [];
let isBroken = true;
let tries = 0;
let laptop: Laptop;
let folder: DataFolder;

/** The function that is deployed, which fails while it is broken. */
const mayBreak =
  (handler: Handler): Handler =>
  (event, context) => {
    tries += 1;
    if (isBroken) throw new Error('Cannot find module');
    return handler(event, context);
  };

beforeAll(async () => {
  const settings = readSettings(
    JSON.stringify({ outlets: { catalogue: false }, subscribers: [{ email: 'a@b.example' }] }),
    'test',
  );
  folder = openDataFolder(mkdtempSync(join(tmpdir(), 'irtysh-given-up-')), { keep: false });
  laptop = await Laptop.start({
    template: synthesize(settings),
    settings,
    folder,
    timeline: simulatedTimeline(clock),
    network: { kind: 'newsroom', address: '127.0.0.1', port: 9, hosts: [] },
    realTime: false,
    makeHandler: async (name, world) => {
      const handler = await makeHandler(name, world as World);
      return name === 'send-alerts' ? mayBreak(handler) : handler;
    },
    watcher: {
      published: (one) => void (one.topic === 'alerts' && published.push(one)),
      givenUp: (what) => void givenUp.push(what),
    },
  });
}, 120_000);

afterAll(async () => {
  await laptop.stop();
  folder.release();
});

/** A story as `read-articles` writes it now. */
async function open(n: number): Promise<void> {
  const at = clock.now().toISOString();
  const story = aStory(
    { id: `20251218-000000000${n}`, headlines: { en: `Story ${n}` } },
    aCandidate({}, { firstSeen: at, keptAt: at }),
  );
  const { client, table } = laptop.table;
  await client.send(
    new PutCommand({
      TableName: table,
      Item: storyItem(story, 'opened', clock.now().getTime() / 1000 + 1e6),
    }),
  );
}

describe('a batch of changes that send-alerts fails until the stream gives it up', () => {
  it('is told within two hours, once, by whoever settles, though send-alerts never began it', async () => {
    await open(1);
    await laptop.run({ until: minutes(30) });
    expect(tries).toBeGreaterThan(5);
    expect(givenUp.length).toBeGreaterThan(0);
    expect(published).toEqual([]);

    await laptop.run({ until: minutes(115) });
    expect(published.map(({ subject, at }) => [subject, at.toISOString().slice(0, 15)])).toEqual([
      ['Kazakhstan–Japan, notable: Story 1', '2025-12-18T11:0'],
    ]);
  }, 120_000);

  it('leaves what comes after it, once send-alerts is well, to be told at once', async () => {
    isBroken = false;
    await open(2);
    await laptop.run({ until: minutes(117) });
    expect(published.map(({ subject }) => subject)).toEqual([
      'Kazakhstan–Japan, notable: Story 1',
      'Kazakhstan–Japan, notable: Story 2',
    ]);
    await laptop.run({ until: minutes(250) });
    expect(published).toHaveLength(2);
  }, 120_000);
});
