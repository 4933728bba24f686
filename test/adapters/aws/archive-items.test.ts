import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamodbArchiveMemories } from '#adapters/aws/dynamodb-archive-memories';
import { dynamodbOpenedStories } from '#adapters/aws/dynamodb-opened-stories';
import { storyItem } from '#adapters/aws/story-items';
import { placed } from '#adapters/aws/table';
import { CANARY_SPACE } from '#domain/canary/canary';
import { FakeClock } from '../../fakes/ports';
import { NOW } from '../../support/builders';
import { aStory } from '../../support/stories';
import { startTable, type TestTable } from '../../support/table';

let table: TestTable;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

describe('what the archive knows of itself', () => {
  it('is nothing at first', async () => {
    expect(await dynamodbArchiveMemories({ ...table, bucket: 'pages' }).get()).toEqual({
      months: [],
      issues: {},
      files: {},
    });
  });

  it('takes months from two writers at once, and each once', async () => {
    const memories = dynamodbArchiveMemories({ ...table, bucket: 'pages' });
    await Promise.all([
      memories.add({ months: ['2025-11', '2025-12'], staticFiles: 'a' }),
      memories.add({ months: ['2025-12', '2026-01'] }),
    ]);
    await memories.add({ months: [], staticFiles: 'b' });
    const { months, staticFiles } = await memories.get();
    expect([...months].sort()).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(staticFiles).toBe('b');
  });
});

describe('whoever adds to it', () => {
  it('learns what others have added', async () => {
    const memories = dynamodbArchiveMemories({ ...table, bucket: 'shared' });
    const issues = { tokyo: ['2025-12-17T22:59:00.000Z'] };
    await memories.add({ months: ['2025-11'], issues, files: { '2025-12': 2 } });
    expect(await memories.add({ months: ['2025-12'], files: { '2025-12': 3 } })).toEqual({
      months: ['2025-11', '2025-12'],
      issues,
      files: { '2025-12': 5 },
    });
  });
});

describe('the files that the archive has written', () => {
  it('are counted by the month, also by two writers at once', async () => {
    const memories = dynamodbArchiveMemories({ ...table, bucket: 'counted' });
    await Promise.all([
      memories.add({ months: [], files: { '2025-12': 4 } }),
      memories.add({ months: ['2025-12'], files: { '2025-12': 3 } }),
    ]);
    await memories.add({ months: [], files: { '2026-01': 1 } });
    expect(await memories.get()).toMatchObject({
      files: { '2025-12': 7, '2026-01': 1 },
      months: ['2025-12'],
    });
  });
});

describe('an archive that is made anew', () => {
  it('knows nothing of what lies in the bucket of the former one', async () => {
    await dynamodbArchiveMemories({ ...table, bucket: 'former' }).add({
      months: ['2025-12'],
      staticFiles: 'a',
    });
    expect(await dynamodbArchiveMemories({ ...table, bucket: 'anew' }).get()).toEqual({
      months: [],
      issues: {},
      files: {},
    });
  });
});

describe('the last issues that the archive has', () => {
  it('are kept for each edition, though two writers write at once', async () => {
    const memories = dynamodbArchiveMemories({ ...table, bucket: 'pages' });
    await Promise.all([
      memories.add({ months: [], issues: { astana: ['2025-12-17T02:59:00.000Z'] } }),
      memories.add({ months: [], issues: { 'tokyo-late': ['2025-12-17T22:59:00.000Z'] } }),
    ]);
    const both = ['2025-12-18T02:59:00.000Z', '2025-12-17T02:59:00.000Z'];
    await memories.add({ months: [], issues: { astana: both } });
    const { issues } = await memories.get();
    expect(issues).toEqual({
      astana: both,
      'tokyo-late': ['2025-12-17T22:59:00.000Z'],
    });
  });
});

describe('stories by their opening', () => {
  it('are those of the days asked for, without the expired and the canary’s', async () => {
    const seconds = NOW.getTime() / 1000;
    const put = (item: Record<string, unknown>) =>
      table.client.send(new PutCommand({ TableName: table.table, Item: item }));
    const item = (id: string, expiresAt = seconds + 60) => storyItem(aStory({ id }), 'opened', expiresAt);
    await put(item('20251130-000000000a'));
    await put(item('20251201-000000000b'));
    await put(item('20251218-000000000c'));
    await put(item('20251218-000000000d', seconds - 60));
    await put(item('20251219-000000000e'));
    await put(placed({ space: CANARY_SPACE }, item('20251218-000000000f')));
    const stories = dynamodbOpenedStories({ ...table, clock: new FakeClock(NOW) });
    const found = await stories.between(new Date('2025-12-01T23:00:00Z'), NOW);
    expect(found.map(({ id }) => id)).toEqual(['20251201-000000000b', '20251218-000000000c']);
  });
});
