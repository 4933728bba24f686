import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import { arnOf, cleanUp, fn, mapping, queue, START, seconds, startToy, table } from './toy-laptop';

afterEach(cleanUp);

const stream = { 'Fn::GetAtt': ['Table', 'StreamArn'] };

const READING = {
  StartingPosition: 'TRIM_HORIZON',
  BatchSize: 10,
  FunctionResponseTypes: ['ReportBatchItemFailures'],
  BisectBatchOnFunctionError: true,
  MaximumRetryAttempts: 2,
  DestinationConfig: { OnFailure: { Destination: arnOf('Untold') } },
};

async function startWatching(reading: object, watch: (event: DynamoDBStreamEvent) => unknown, path?: string) {
  const toy = await startToy({
    resources: {
      ...table('Table'),
      ...queue('Untold'),
      ...fn('Reader'),
      ...mapping(stream, 'Reader', { ...READING, ...reading }),
    },
    handlers: { reader: () => (event: never) => watch(event) },
    outputs: { Table: { Value: { Ref: 'Table' } }, Untold: { Value: { Ref: 'Untold' } } },
    ...(path && { path }),
  });
  const { Table = '', Untold = '' } = toy.laptop.outputs;
  const dynamodb = new DynamoDBClient();
  return {
    ...toy,
    put: (pk: string, kind = 'story') =>
      dynamodb.send(
        new PutItemCommand({
          TableName: Table,
          Item: { pk: { S: pk }, kind: { S: kind }, body: { B: new Uint8Array([1, 2, 3]) } },
        }),
      ),
    remove: (pk: string) =>
      dynamodb.send(new DeleteItemCommand({ TableName: Table, Key: { pk: { S: pk } } })),
    untold: async () => {
      const { Messages = [] } = await new SQSClient().send(new ReceiveMessageCommand({ QueueUrl: Untold }));
      return Messages.map(({ Body = '' }) => JSON.parse(Body));
    },
  };
}

const keys = (event: DynamoDBStreamEvent) => event.Records.map(({ dynamodb }) => dynamodb?.Keys?.pk?.S);

describe('a stream and its reader', () => {
  it('hands over changes shaped as Lambda shapes them, in order', async () => {
    const seen: DynamoDBStreamEvent[] = [];
    const { laptop, put, remove } = await startWatching({}, (event) => void seen.push(event));
    await put('a');
    await put('a', 'story again');
    await remove('a');
    await laptop.run({ until: seconds(1) });
    const [inserted, modified, removed] = seen.flatMap(({ Records }) => Records);
    expect(inserted).toEqual({
      eventID: expect.any(String),
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'us-east-1',
      eventSourceARN: expect.stringContaining('/stream/'),
      dynamodb: {
        ApproximateCreationDateTime: expect.any(Number),
        Keys: { pk: { S: 'a' } },
        NewImage: { pk: { S: 'a' }, kind: { S: 'story' }, body: { B: 'AQID' } },
        SequenceNumber: expect.stringMatching(/^\d+$/),
        SizeBytes: expect.any(Number),
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
    });
    const created = (inserted?.dynamodb?.ApproximateCreationDateTime ?? 0) * 1000;
    expect(Math.abs(created - START.getTime())).toBeLessThan(60_000);
    expect(modified?.eventName).toBe('MODIFY');
    expect(modified?.dynamodb?.OldImage?.kind).toEqual({ S: 'story' });
    expect(removed?.eventName).toBe('REMOVE');
    expect(removed?.dynamodb?.NewImage).toBeUndefined();
  });

  it('waits for the window and hands over only what a filter lets pass', async () => {
    const seen: [string, unknown[]][] = [];
    const pattern = { eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['story'] } } } };
    const reading = {
      MaximumBatchingWindowInSeconds: 20,
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] },
    };
    const toy = await startWatching(reading, (event) => {
      seen.push([toy.clock.now().toISOString().slice(14, 19), keys(event)]);
    });
    await toy.put('a');
    await toy.put('b', 'feed');
    await toy.laptop.run({ until: seconds(10) });
    await toy.put('c');
    await toy.laptop.run({ until: seconds(60) });
    expect(seen).toEqual([['00:20', ['a', 'c']]]);
  });

  it('goes on from the first change that was reported as failed', async () => {
    const seen: unknown[][] = [];
    const { laptop, put, untold } = await startWatching({}, (event) => {
      seen.push(keys(event));
      const failed = seen.length === 1 ? event.Records[1]?.dynamodb?.SequenceNumber : undefined;
      return { batchItemFailures: failed ? [{ itemIdentifier: failed }] : [] };
    });
    for (const pk of ['a', 'b', 'c']) await put(pk);
    await laptop.run({ until: seconds(60) });
    expect(seen).toEqual([
      ['a', 'b', 'c'],
      ['b', 'c'],
    ]);
    expect(await untold()).toEqual([]);
  });

  it('halves a batch that makes the function throw until the poison is alone, and gives that up', async () => {
    const told: unknown[] = [];
    const { laptop, put, untold } = await startWatching({}, (event) => {
      if (keys(event).includes('poison')) throw new Error('cannot read this');
      told.push(...keys(event));
    });
    for (const pk of ['a', 'b', 'poison', 'd']) await put(pk);
    await laptop.run({ until: seconds(600) });
    expect(told).toEqual(['a', 'b', 'd']);
    expect(await untold()).toEqual([
      expect.objectContaining({
        requestContext: expect.objectContaining({
          condition: 'RetryAttemptsExhausted',
          approximateInvokeCount: 3,
        }),
        DDBStreamBatchInfo: expect.objectContaining({ batchSize: 1 }),
      }),
    ]);
  });

  it('gives up what has become too old while it was being tried', async () => {
    const reading = { MaximumRetryAttempts: -1, MaximumRecordAgeInSeconds: 60 };
    const { laptop, put, untold } = await startWatching(reading, () => {
      throw new Error('the topic is away');
    });
    await put('a');
    await laptop.run({ until: seconds(600) });
    const [note] = await untold();
    expect(note.requestContext.condition).toBe('RecordAgeExceeded');
  });

  it('goes on in the next run where the last one ended', async () => {
    const seen: unknown[][] = [];
    const watch = (event: DynamoDBStreamEvent) => void seen.push(keys(event));
    const first = await startWatching({}, watch);
    await first.put('a');
    await first.laptop.run({ until: seconds(1) });
    await first.put('b');
    await first.stop();
    const second = await startWatching({}, watch, first.path);
    await second.put('c');
    await second.laptop.run({ until: seconds(60) });
    expect(seen).toEqual([['a'], ['b', 'c']]);
  });

  it('keeps items whose time to live has passed by the real clock', async () => {
    const seen: (string | undefined)[] = [];
    const toy = await startWatching({}, (event) => void seen.push(...event.Records.map((r) => r.eventName)));
    await new DynamoDBClient().send(
      new PutItemCommand({
        TableName: toy.laptop.outputs.Table ?? '',
        Item: { pk: { S: 'old' }, expiresAt: { N: String(seconds(3600).getTime() / 1000) } },
      }),
    );
    const { TimeToLiveDescription } = await new DynamoDBClient().send(
      new (await import('@aws-sdk/client-dynamodb')).DescribeTimeToLiveCommand({
        TableName: toy.laptop.outputs.Table ?? '',
      }),
    );
    await toy.laptop.run({ until: seconds(1) });
    expect(TimeToLiveDescription?.TimeToLiveStatus).toBe('DISABLED');
    expect(seen).toEqual(['INSERT']);
  });
});
