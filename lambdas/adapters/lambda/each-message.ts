import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log } from '#pipeline/ports';
import type { Schema } from '#pipeline/schema';

/** What is done with one message. `attempt` counts its deliveries, from 1. A throw sends this message back to its queue. */
export type EachMessage<Message> = (message: Message, attempt: number) => Promise<unknown>;

/**
 * A handler for a queue's batches: messages side by side, those of one group of a FIFO queue one after the other. Messages that
 * failed go back alone; in a FIFO queue so do the later ones of their group, undone, to keep the order. A message that does not fit its
 * schema fails until it rests among the dead letters.
 */
export function eachMessage<Message>(schema: Schema<Message>, handle: EachMessage<Message>, log: Log) {
  const each = async (record: SQSRecord): Promise<boolean> => {
    const attempt = Number(record.attributes.ApproximateReceiveCount);
    try {
      await handle(schema.parse(JSON.parse(record.body)), attempt);
      return true;
    } catch (failure) {
      log.warn('message goes back', { messageId: record.messageId, attempt, because: inWords(failure) });
      return false;
    }
  };
  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const refused = await Promise.all(groupsOf(event.Records).map((group) => inOrder(group, each, log)));
    return { batchItemFailures: refused.flat().map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

/** Messages without a group are a group each. */
function groupsOf(records: readonly SQSRecord[]): readonly (readonly SQSRecord[])[] {
  const groups = new Map<string, SQSRecord[]>();
  for (const record of records) {
    const { MessageGroupId: group } = record.attributes;
    const name = group === undefined ? `message ${record.messageId}` : `group ${group}`;
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  return [...groups.values()];
}

/** The records from the first that failed on. */
async function inOrder(
  group: readonly SQSRecord[],
  each: (record: SQSRecord) => Promise<boolean>,
  log: Log,
): Promise<readonly SQSRecord[]> {
  for (const [n, failing] of group.entries()) {
    if (await each(failing)) continue;
    for (const { messageId } of group.slice(n + 1))
      log.warn('message goes back', { messageId, because: `it follows ${failing.messageId} in its group` });
    return group.slice(n);
  }
  return [];
}

/** What went wrong, without the message itself, which the words of a parser would show. */
function inWords(failure: unknown): string {
  if (failure instanceof SyntaxError) return 'the body is no JSON';
  return (failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure)).slice(0, 500);
}
