import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { sqsEntries } from '#adapters/aws/sqs-entries';
import type { Entry } from '#domain/entry/entry';
import { EntryMessage } from '#pipeline/messages';
import { anEntry } from '../../support/builders';

/** What SQS takes in a batch where nobody raised it. */
const QUOTA = 262_144;
const REFUSED = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const queue = mockClient(SQSClient);

beforeEach(() => {
  queue.reset();
  queue.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
});

/** The batches in which entries travel. */
async function batchesOf(...entries: Entry[]) {
  await sqsEntries({ client: new SQSClient({ region: 'x' }), queueUrl: 'q' }).send(entries);
  return queue.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input.Entries ?? []);
}
const bytes = (text: string | undefined) => Buffer.byteLength(text ?? '');
const sentence = '日本とカザフスタンは橋の維持に関する覚書に署名した。';

describe('an entry on its way to the queue', () => {
  it('goes in the group of its host, however long the name of the host is', async () => {
    const host = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(30)}.example`;
    const [batch] = await batchesOf(
      anEntry({ url: `https://${host}/1` }),
      anEntry({ url: `https://${host}/2` }),
      anEntry({ url: 'https://steppe-courier.example/3' }),
    );
    const [first, second, third] = (batch ?? []).map(({ MessageGroupId }) => MessageGroupId ?? '');
    expect(first?.length).toBeLessThanOrEqual(128);
    expect([second, third]).toEqual([first, 'steppe-courier.example']);
  });

  it('leaves out the characters that SQS refuses', async () => {
    const [batch] = await batchesOf(
      anEntry({ title: 'A\uFFFE\uFFFF\u0001\uD800B', content: '<p>x\uFFFFy</p>' }),
    );
    const body = batch?.[0]?.MessageBody ?? '';
    expect(body).not.toMatch(REFUSED);
    expect(JSON.parse(body)).toMatchObject({ content: '<p>xy</p>' });
  });

  it('is cut to what a message may hold, its body first where only that is long', async () => {
    const [batch] = await batchesOf(anEntry({ summary: sentence, content: sentence.repeat(3_800) }));
    const body = batch?.[0]?.MessageBody;
    expect(bytes(body)).toBeLessThan(QUOTA);
    expect(bytes(body)).toBeGreaterThan(240_000);
    expect(EntryMessage.parse(JSON.parse(body ?? ''))).toMatchObject({ summary: sentence });
  });

  it('fits a message whichever of its fields is endless', async () => {
    const endless = '\u0001"日'.repeat(200_000);
    const entry = anEntry({
      title: endless,
      author: endless,
      summary: endless,
      content: endless.slice(0, 100_000),
      categories: Array.from({ length: 5_000 }, () => endless.slice(0, 500)),
    });
    const [batch] = await batchesOf(entry);
    expect(bytes(batch?.[0]?.MessageBody)).toBeLessThan(QUOTA);
    expect(() => EntryMessage.parse(JSON.parse(batch?.[0]?.MessageBody ?? ''))).not.toThrow();
  });

  it('shares a batch only with as many as fit', async () => {
    const batches = await batchesOf(
      ...Array.from({ length: 12 }, (_, n) => anEntry({ entryId: `e${n}`, content: sentence.repeat(900) })),
    );
    expect(batches.flat()).toHaveLength(12);
    for (const batch of batches)
      expect(batch.reduce((sum, { MessageBody }) => sum + bytes(MessageBody), 0)).toBeLessThan(QUOTA);
  });
});
