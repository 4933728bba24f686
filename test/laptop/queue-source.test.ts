import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import { arnOf, cleanUp, fn, mapping, queue, START, seconds, startToy } from './toy-laptop';

afterEach(cleanUp);

const REPORTS = { FunctionResponseTypes: ['ReportBatchItemFailures'] };

const letters = (properties: Record<string, unknown> = {}) => ({
  ...queue('Lost', properties.FifoQueue ? { FifoQueue: true } : {}),
  ...queue('Letters', {
    VisibilityTimeout: 60,
    RedrivePolicy: { deadLetterTargetArn: arnOf('Lost'), maxReceiveCount: 3 },
    ...properties,
  }),
  ...fn('Reader'),
});

async function startReading(
  resources: Parameters<typeof startToy>[0]['resources'],
  read: (event: SQSEvent) => unknown,
  path?: string,
) {
  const toy = await startToy({
    resources,
    handlers: { reader: () => (event: never) => read(event) },
    outputs: { Letters: { Value: { Ref: 'Letters' } }, Lost: { Value: { Ref: 'Lost' } } },
    ...(path && { path }),
  });
  const sqs = new SQSClient();
  const { Letters: QueueUrl = '', Lost = '' } = toy.laptop.outputs;
  const send = async (body: string, group?: string) => {
    await sqs.send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: body,
        MessageAttributes: { kind: { DataType: 'String', StringValue: 'test' } },
        ...(group && { MessageGroupId: group, MessageDeduplicationId: body }),
      }),
    );
  };
  const lost = async () => {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: Lost, AttributeNames: ['ApproximateNumberOfMessages'] }),
    );
    return Number(Attributes?.ApproximateNumberOfMessages);
  };
  return { ...toy, send, lost };
}

const bodies = (event: SQSEvent) => event.Records.map(({ body }) => body);

describe('a queue and its reader', () => {
  it('hands over records shaped as Lambda shapes them', async () => {
    const seen: SQSEvent[] = [];
    const resources = { ...letters(), ...mapping(arnOf('Letters'), 'Reader', REPORTS) };
    const { laptop, send } = await startReading(resources, (event) => void seen.push(event));
    await send('hello');
    await laptop.run({ until: seconds(1) });
    expect(seen[0]?.Records).toEqual([
      {
        messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        receiptHandle: expect.any(String),
        body: 'hello',
        attributes: {
          ApproximateReceiveCount: '1',
          SentTimestamp: expect.any(String),
          SenderId: expect.any(String),
          ApproximateFirstReceiveTimestamp: expect.any(String),
        },
        messageAttributes: {
          kind: { stringValue: 'test', stringListValues: [], binaryListValues: [], dataType: 'String' },
        },
        md5OfBody: '5d41402abc4b2a76b9719d911017c592',
        md5OfMessageAttributes: expect.any(String),
        eventSource: 'aws:sqs',
        eventSourceARN: expect.stringMatching(/^arn:aws:sqs:us-east-1:000000000000:Letters-[0-9a-f]{8}$/),
        awsRegion: 'us-east-1',
      },
    ]);
    const sent = Number(seen[0]?.Records[0]?.attributes.SentTimestamp);
    expect(Math.abs(sent - START.getTime())).toBeLessThan(60_000);
  });

  it('fills batches up to their size', async () => {
    const sizes: number[] = [];
    const resources = { ...letters(), ...mapping(arnOf('Letters'), 'Reader', { ...REPORTS, BatchSize: 4 }) };
    const { laptop, send } = await startReading(resources, (event) => void sizes.push(event.Records.length));
    for (let n = 0; n < 10; n += 1) await send(`letter ${n}`);
    await laptop.run({ until: seconds(1) });
    expect(sizes).toEqual([4, 4, 2]);
  });

  it('waits for the window of a batch that is not full', async () => {
    const seen: [string, string[]][] = [];
    const window = { ...REPORTS, BatchSize: 4, MaximumBatchingWindowInSeconds: 20 };
    const resources = { ...letters(), ...mapping(arnOf('Letters'), 'Reader', window) };
    const toy = await startReading(resources, (event) => {
      seen.push([toy.clock.now().toISOString().slice(17, 19), bodies(event)]);
    });
    await toy.send('a');
    await toy.laptop.run({ until: seconds(10) });
    await toy.send('b');
    await toy.laptop.run({ until: seconds(60) });
    expect(seen).toEqual([['20', ['a', 'b']]]);
  });

  it('delivers again, after the visibility timeout, only what was reported as failed, and then lays it with the dead letters', async () => {
    const seen: [string, string[], string[]][] = [];
    const resources = { ...letters(), ...mapping(arnOf('Letters'), 'Reader', REPORTS) };
    const toy = await startReading(resources, (event) => {
      const counts = event.Records.map(({ attributes }) => attributes.ApproximateReceiveCount);
      seen.push([toy.clock.now().toISOString().slice(11, 19), bodies(event), counts]);
      const bad = event.Records.filter(({ body }) => body === 'bad');
      return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    await toy.send('good');
    await toy.send('bad');
    await toy.laptop.run({ until: seconds(600) });
    expect(seen).toEqual([
      ['00:00:00', ['good', 'bad'], ['1', '1']],
      ['00:01:00', ['bad'], ['2']],
      ['00:02:00', ['bad'], ['3']],
    ]);
    expect(await toy.lost()).toBe(1);
  });

  it('delivers the whole batch again when the function throws or its time runs out', async () => {
    const seen: string[][] = [];
    const resources = {
      ...letters(),
      ...fn('Reader', { Timeout: 1 }),
      ...mapping(arnOf('Letters'), 'Reader', REPORTS),
    };
    const { laptop, send, lost } = await startReading(resources, (event) => {
      seen.push(bodies(event));
      if (seen.length === 1) throw new Error('out of order');
      return seen.length === 2 ? new Promise(() => undefined) : {};
    });
    await send('a');
    await send('b');
    await laptop.run({ until: seconds(600) });
    expect(seen).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(await lost()).toBe(0);
  });

  it('keeps the order within a group of a FIFO queue while groups go side by side', async () => {
    const seen: string[] = [];
    let failed = false;
    const fifo = letters({ FifoQueue: true });
    const toy = await startReading({ ...fifo, ...mapping(arnOf('Letters'), 'Reader', REPORTS) }, (event) => {
      const failures = event.Records.filter(({ body }) => body === 'x1' && !failed);
      failed ||= failures.length > 0;
      seen.push(...bodies(event).filter((body) => !failures.some((record) => record.body === body)));
      return { batchItemFailures: failures.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    for (const body of ['x1', 'x2', 'x3']) await toy.send(body, 'x');
    for (const body of ['y1', 'y2']) await toy.send(body, 'y');
    await toy.laptop.run({ until: seconds(600) });
    expect(seen.filter((body) => body.startsWith('x'))).toEqual(['x1', 'x2', 'x3']);
    expect(seen.filter((body) => body.startsWith('y'))).toEqual(['y1', 'y2']);
    expect(seen.indexOf('y2')).toBeLessThan(seen.indexOf('x1'));
  });

  it('deletes what no filter lets pass', async () => {
    const seen: string[][] = [];
    const only = {
      ...REPORTS,
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify({ body: { kind: ['news'] } }) }] },
    };
    const resources = { ...letters(), ...mapping(arnOf('Letters'), 'Reader', only) };
    const { laptop, send, lost } = await startReading(resources, (event) => void seen.push(bodies(event)));
    await send('{"kind":"news"}');
    await send('{"kind":"gossip"}');
    await send('no JSON');
    await laptop.run({ until: seconds(600) });
    expect(seen).toEqual([['{"kind":"news"}']]);
    expect(await lost()).toBe(0);
  });

  it('gives the next run what waits on queues when a run ends, also what had failed', async () => {
    const resources = { ...letters(), ...mapping(arnOf('Letters'), 'Reader', REPORTS) };
    const first = await startReading(resources, () => {
      throw new Error('not today');
    });
    await first.send('a');
    await first.laptop.run({ until: seconds(1) });
    await first.send('b');
    await first.stop();
    const seen: string[] = [];
    const second = await startReading(resources, (event) => void seen.push(...bodies(event)), first.path);
    await second.laptop.run({ until: seconds(2) });
    expect(seen.sort()).toEqual(['a', 'b']);
  });
});
