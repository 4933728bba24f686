import type { Entry } from '#domain/entry/entry';
import type { Entries } from '#pipeline/ports';
import { type SqsQueueProps, sendInBatches } from './sqs-batches';

/** The queue `entries`: a group a host keeps each host's pages to one request at a time; the entry's id drops what is sent twice. */
export const sqsEntries = (props: SqsQueueProps): Entries => ({
  send: (entries: readonly Entry[]) =>
    sendInBatches(
      props,
      entries.map((entry) => ({
        MessageBody: JSON.stringify(entry),
        MessageGroupId: new URL(entry.url).host,
        MessageDeduplicationId: entry.entryId,
      })),
    ),
});
