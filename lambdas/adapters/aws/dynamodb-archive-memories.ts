import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ArchiveMemories, ArchiveMemory } from '#pipeline/ports';
import type { TableProps } from './table';
import { ARCHIVE_KEY } from './table-keys';

/** What the archive has written, in one item: its months are a set, to which two writers may add at once. */
export const dynamodbArchiveMemories = ({ client, table }: TableProps): ArchiveMemories => ({
  get: async () => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: ARCHIVE_KEY }));
    const { months, staticFiles } = (Item ?? {}) as { months?: Set<string>; staticFiles?: string };
    return { months: [...(months ?? [])], ...(staticFiles !== undefined && { staticFiles }) };
  },
  add: async (news) => {
    await client.send(new UpdateCommand({ TableName: table, Key: ARCHIVE_KEY, ...updateOf(news) }));
  },
});

function updateOf({ months, staticFiles }: ArchiveMemory) {
  const isSet = staticFiles !== undefined;
  return {
    UpdateExpression: [
      `SET entity = :entity${isSet ? ', staticFiles = :staticFiles' : ''}`,
      ...(months.length > 0 ? ['ADD months :months'] : []),
    ].join(' '),
    ExpressionAttributeValues: {
      ':entity': 'archive',
      ...(isSet && { ':staticFiles': staticFiles }),
      ...(months.length > 0 && { ':months': new Set(months) }),
    },
  };
}
