import {
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';

/** SQS takes ten messages and 262,144 bytes in a batch (the quota before queues could be raised to 1 MiB). */
const MESSAGES_A_BATCH = 10;
const BYTES_A_BATCH = 250_000;
/** The largest body that a message may have: one that fits into a batch of its own. */
export const MOST_BYTES = BYTES_A_BATCH;

export interface SqsQueueProps {
  readonly client: SQSClient;
  readonly queueUrl: string;
}

/**
 * Sends messages in as few batches as their number and size allow.
 * @throws when the queue refused any of them after the SDK's own retries: the caller sends all again, the ids make that harmless
 */
export async function sendInBatches(
  { client, queueUrl }: SqsQueueProps,
  messages: readonly Omit<SendMessageBatchRequestEntry, 'Id'>[],
): Promise<void> {
  for (const batch of batches(messages)) {
    const Entries = batch.map((message, n) => ({ ...message, Id: String(n) }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    if (Failed.length > 0) {
      const [first] = Failed;
      throw new Error(
        `${Failed.length} of ${batch.length} messages were refused by ${queueUrl}: ${first?.Code} ${first?.Message ?? ''}`,
      );
    }
  }
}

function batches<Message extends { MessageBody: string | undefined }>(
  messages: readonly Message[],
): Message[][] {
  const all: Message[][] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.MessageBody ?? '');
    const last = all.at(-1);
    if (!last || last.length === MESSAGES_A_BATCH || bytes + size > BYTES_A_BATCH) {
      all.push([message]);
      bytes = size;
    } else {
      last.push(message);
      bytes += size;
    }
  }
  return all;
}
