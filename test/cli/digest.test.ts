import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyItem } from '#adapters/aws/story-items';
import { DOCUMENT_OPTIONS } from '#adapters/aws/table';
import { smsMonthKey } from '#adapters/aws/table-keys';
import { digestCommand } from '#cli/digest';
import { readSettings } from '#domain/settings/settings';
import { startEngine } from '#laptop/engine';
import { NOW } from '../support/builders';
import { aStory } from '../support/stories';
import { createTable } from '../support/table';

const PLAYED_TO = new Date(NOW.getTime() + 3_600_000);

let data: string;
/** A folder as a run leaves it, with one story, and an SMS that was paid. */
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'irtysh-digest-'));
  mkdirSync(join(data, 'task'));
  const subscription = { protocol: 'email', confirmed: true, attributes: {} };
  const subscriptions = ['TopicsAlerts01', 'TopicsDigests01'].map((topic) => ({
    ...subscription,
    topic,
    endpoint: 'a@b.example',
  }));
  const state = { version: 1, suffix: '01234567', kind: 'newsroom', checkpoints: {}, queues: {} };
  writeFileSync(
    join(data, 'state.json'),
    JSON.stringify({ ...state, playedTo: PLAYED_TO.toISOString(), subscriptions }),
  );
  // Of a version whose catalogue had an outlet more.
  const settings = readSettings('{"outlets": {"off": ["gone-courier"]}}', 'test');
  writeFileSync(join(data, 'task', 'settings.json'), JSON.stringify(settings));
  const engine = await startEngine({ databasePath: join(data, 'tables.db'), observe: () => undefined });
  const table = 'Table-01234567';
  await createTable(engine.clients.dynamodb, table);
  const client = DynamoDBDocumentClient.from(engine.clients.dynamodb, DOCUMENT_OPTIONS);
  for (const Item of [storyItem(aStory(), 'opened', 4_000_000_000), { ...smsMonthKey(NOW), spentUsd: 3.5 }])
    await client.send(new PutCommand({ TableName: table, Item }));
  await engine.stop();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

async function preview(json: boolean): Promise<string> {
  const said: string[] = [];
  const io = {
    out: (line: string) => void said.push(line),
    err: () => undefined,
    stdin: (async function* () {})(),
    json,
    terminal: false,
  };
  expect(await digestCommand({ where: { data }, edition: 'astana' }, io)).toBe(0);
  return said.join('\n');
}

describe('the preview of a digest on a laptop', () => {
  it('says what the digest will say, the month’s cost included', async () => {
    const text = await preview(false);
    expect(text).toContain('Kazatomprom and Marubeni sign');
    expect(text).toMatch(/\nCost in December so far: about \$4\.\d\d, budget \$5\.00/);
  });

  it('is one JSON object a part where a program asks', async () => {
    const parts = (await preview(true)).split('\n').map((line) => JSON.parse(line) as { part: string });
    expect(parts.map(({ part }) => part)).toEqual(['all', 'energy', 'mining']);
  });
});
