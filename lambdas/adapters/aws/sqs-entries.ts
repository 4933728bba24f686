import { createHash } from 'node:crypto';
import type { Entry } from '#domain/entry/entry';
import { fitted } from '#domain/entry/fitted';
import { xmlCharacters } from '#domain/feed/clean-characters';
import type { Entries } from '#pipeline/ports';
import { MOST_BYTES, type SqsQueueProps, sendInBatches } from './sqs-batches';

/** Longest name of a group that SQS takes. */
const LONGEST_GROUP = 128;

/** The queue `entries`: a group a host keeps each host's pages to one request at a time; the entry's id drops what is sent twice. */
export const sqsEntries = (props: SqsQueueProps): Entries => ({
  send: (entries: readonly Entry[]) =>
    sendInBatches(
      props,
      entries.map((entry) => ({
        MessageBody: xmlCharacters(JSON.stringify(fitted(entry, MOST_BYTES))),
        MessageGroupId: groupOf(entry),
        MessageDeduplicationId: entry.entryId,
      })),
    ),
});

/** The host; its hash when its name is too long for a group's. */
function groupOf({ url }: Entry): string {
  const { host } = new URL(url);
  return host.length <= LONGEST_GROUP ? host : createHash('sha256').update(host).digest('hex');
}
