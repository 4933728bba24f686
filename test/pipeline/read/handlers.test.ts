import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { canaryEntry } from '#domain/canary/canary';
import { createHandler } from '#pipeline/read/read-articles.handler';
import { aFeed, anEntry, anOutlet, NOW } from '../../support/builders';
import { sqsEvent } from '../../support/events';
import { aWorld } from '../../support/world';

const table = mockClient(DynamoDBDocumentClient);
const configuration = { outlets: { catalogue: false, added: [anOutlet({ feeds: [aFeed()] })] } };

beforeEach(() => {
  table.reset();
  table.on(QueryCommand).resolves({ Items: [] });
  table.on(GetCommand).resolves({});
  table.on(PutCommand).resolves({});
});

describe('read-articles on Lambda', () => {
  it('records the fate of an entry whose outlet left the settings', async () => {
    const answer = await createHandler(aWorld({}, configuration))(
      sqsEvent([anEntry({ outletId: 'closed' })], 'entries.fifo'),
    );
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(table.commandCalls(PutCommand)[0]?.args[0].input.Item).toMatchObject({
      fate: 'skipped:outlet-removed',
      entity: 'article',
    });
  });

  it('keeps the order of a host: after a failure the rest of its entries go back too, unread', async () => {
    const entries = [1, 2, 3].map((n) =>
      anEntry({ entryId: `entry-${n}`, url: `https://steppe-courier.example/${n}` }),
    );
    const answer = await createHandler(aWorld({}, configuration))(sqsEvent(entries, 'entries.fifo'));
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual([
      'message-0',
      'message-1',
      'message-2',
    ]);
    expect(table.commandCalls(QueryCommand)).toHaveLength(1);
  });

  it('keeps nobody waiting for another host: its entries are read and stay read', async () => {
    const [away, closed] = ['https://steppe-courier.example/1', 'https://other.example/1'];
    const event = sqsEvent(
      [anEntry({ entryId: 'a', url: away }), anEntry({ entryId: 'b', url: closed, outletId: 'closed' })],
      'entries.fifo',
    );
    event.Records[1]!.attributes.MessageGroupId = 'other.example';
    const answer = await createHandler(aWorld({}, configuration))(event);
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['message-0']);
    expect(table.commandCalls(PutCommand)[0]?.args[0].input.Item).toMatchObject({ entryId: 'b' });
  });

  it('keeps the canary in partitions of its own, where no reader looks', async () => {
    table.on(TransactWriteCommand).resolves({});
    await createHandler(aWorld({}, configuration))(sqsEvent([canaryEntry(NOW)], 'entries.fifo'));
    const [write] = table.commandCalls(TransactWriteCommand);
    const items = write?.args[0].input.TransactItems?.map(({ Put }) => Put?.Item) ?? [];
    expect(items).toHaveLength(4);
    for (const item of items)
      for (const partition of [item?.pk, item?.gsi1pk ?? 'CANARY#']) expect(partition).toMatch(/^CANARY#/);
    const asked = [
      ...table.commandCalls(QueryCommand).map(({ args }) => args[0].input.ExpressionAttributeValues?.[':pk']),
      ...table.commandCalls(GetCommand).map(({ args }) => args[0].input.Key?.pk),
    ];
    for (const partition of asked) expect(partition).toMatch(/^CANARY#/);
  });

  it('judges by the headline when the page is out of reach for the third time', async () => {
    const entry = anEntry({ title: 'Two bus routes open in Astana' });
    expect(await createHandler(aWorld({}, configuration))(sqsEvent([entry], 'entries.fifo', 3))).toEqual({
      batchItemFailures: [],
    });
    expect(table.commandCalls(PutCommand)[0]?.args[0].input.Item).toMatchObject({
      fate: 'unreadable:unreachable',
    });
  });
});
