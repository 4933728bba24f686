import { BatchGetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { feedItem } from '#adapters/aws/feed-items';
import { newFeedState } from '#domain/feed/feed-state';
import { FakeClock } from '../../fakes/ports';
import { NOW } from '../../support/builders';

const table = mockClient(DynamoDBDocumentClient);
const leftOut = { UnprocessedKeys: { t: { Keys: [{ pk: 'FEEDS', sk: 'f' }] } } };
let clock: FakeClock;
const states = () =>
  dynamodbFeedStates({ client: table as unknown as DynamoDBDocumentClient, table: 't', clock });

beforeEach(() => {
  table.reset();
  clock = new FakeClock(NOW);
});

describe('feed states that the table leaves out of its answer', () => {
  it('are asked for again, after a wait that doubles', async () => {
    const state = { ...newFeedState('f', 'o'), version: 1 };
    table
      .on(BatchGetCommand)
      .resolvesOnce(leftOut)
      .resolvesOnce(leftOut)
      .resolves({ Responses: { t: [feedItem(state)] } });
    expect(await states().of(['f'])).toEqual([state]);
    expect(clock.naps).toEqual([50, 100]);
  });

  it('are given up after five tries', async () => {
    table.on(BatchGetCommand).resolves(leftOut);
    await expect(states().of(['f'])).rejects.toThrow('1 of 1 feed states could not be read');
    expect(clock.naps).toEqual([50, 100, 200, 400]);
  });
});
