import type { SQSEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type EachMessage, eachMessage } from '#adapters/lambda/each-message';
import { FakeLog } from '../../fakes/ports';
import { sqsEvent } from '../../support/events';

const Message = z.object({ name: z.string() });
type Message = z.infer<typeof Message>;

/** A batch of a FIFO queue; the first letter of a name is its group. */
function fifo(...names: readonly string[]): SQSEvent {
  const event = sqsEvent(
    names.map((name) => ({ name })),
    'entries.fifo',
  );
  for (const [n, record] of event.Records.entries()) record.attributes.MessageGroupId = names[n]?.[0];
  return event;
}

async function refusedOf(event: SQSEvent, handle: EachMessage<Message>, log = new FakeLog()) {
  const { batchItemFailures } = await eachMessage(Message, handle, log)(event);
  return batchItemFailures.map(({ itemIdentifier }) => {
    const { body } = event.Records.find(({ messageId }) => messageId === itemIdentifier) ?? { body: '{}' };
    return (JSON.parse(body) as Message).name;
  });
}
const failOn =
  (...bad: readonly string[]): EachMessage<Message> =>
  async ({ name }) => {
    if (bad.includes(name)) throw new Error(`${name} cannot be read`);
  };

describe('a batch of a FIFO queue', () => {
  it('gives back what failed and what follows it in its group, and nothing of other groups', async () => {
    expect(await refusedOf(fifo('a1', 'b1', 'a2', 'b2', 'a3', 'c1'), failOn('a2'))).toEqual(['a2', 'a3']);
  });

  it('gives back a whole group when its first failed, and of two groups each its own', async () => {
    expect(await refusedOf(fifo('a1', 'b1', 'a2', 'b2'), failOn('a1', 'b2'))).toEqual(['a1', 'a2', 'b2']);
  });

  it('does nothing with what follows a failure, so that the order is kept', async () => {
    const done: string[] = [];
    const handle: EachMessage<Message> = async ({ name }) => {
      done.push(name);
      if (name === 'a1') throw new Error('away');
    };
    await refusedOf(fifo('a1', 'a2', 'b1'), handle);
    expect(done).toEqual(['a1', 'b1']);
  });

  it('is done group beside group, each group in its order, one message at a time', async () => {
    const seen: string[] = [];
    const handle: EachMessage<Message> = async ({ name }) => {
      seen.push(`+${name}`);
      await new Promise((resolve) => setTimeout(resolve, name === 'a1' ? 200 : 1));
      seen.push(`-${name}`);
    };
    expect(await refusedOf(fifo('a1', 'a2', 'b1', 'b2'), handle)).toEqual([]);
    expect(seen.filter((step) => step.includes('a'))).toEqual(['+a1', '-a1', '+a2', '-a2']);
    expect(seen.indexOf('-b2')).toBeLessThan(seen.indexOf('-a1'));
  });
});

describe('a batch of a standard queue', () => {
  it('gives back what failed alone', async () => {
    const event = sqsEvent([{ name: '1' }, { name: '2' }, { name: '3' }]);
    expect(await refusedOf(event, failOn('2'))).toEqual(['2']);
  });
});

describe('a message that goes back', () => {
  it('is told of also when it is another of its group that failed', async () => {
    const log = new FakeLog();
    await refusedOf(fifo('a1', 'b1', 'a2', 'a3'), failOn('a1'), log);
    const [first = '', ...rest] = log.lines.map(({ about }) => about.messageId);
    expect(rest).toHaveLength(2);
    expect(log.lines.map(({ happened }) => happened)).toEqual(Array(3).fill('message goes back'));
    for (const { about } of log.lines.slice(1))
      expect(about.because).toBe(`it follows ${first} in its group`);
  });

  it('is told of in the log with its reason and its try, and without its body', async () => {
    const log = new FakeLog();
    await eachMessage(
      Message,
      failOn('1'),
      log,
    )(sqsEvent([{ name: '1' }, 'a secret', { no: 'secret' }], 'polls', 3));
    expect(log.lines.map(({ about }) => about.attempt)).toEqual([3, 3, 3]);
    expect(log.lines.map(({ about }) => about.because)).toContain('Error: 1 cannot be read');
    expect(JSON.stringify(log.lines)).not.toContain('secret');
  });
});
