import type { PollMessage } from '#pipeline/messages';
import type { Polls } from '#pipeline/ports';
import { type SqsQueueProps, sendInBatches } from './sqs-batches';

/** The queue `polls`. */
export const sqsPolls = (props: SqsQueueProps): Polls => ({
  send: (messages: readonly PollMessage[]) =>
    sendInBatches(
      props,
      messages.map((message) => ({ MessageBody: JSON.stringify(message) })),
    ),
});
