import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ArchiveMemories, ArchiveMemory } from '#pipeline/ports';
import type { Item, TableProps } from './table';
import { archiveKey } from './table-keys';

/** Begins the attributes that hold an edition's last issues each: two writers of two editions do not undo each other. */
const ISSUES = 'issues#';

/** What the archive has written into a bucket, in one item: its months are a set, to which two writers may add at once. */
export const dynamodbArchiveMemories = ({
  client,
  table,
  bucket,
}: TableProps & { readonly bucket: string }): ArchiveMemories => ({
  get: async () => {
    const { Item = {} } = await client.send(new GetCommand({ TableName: table, Key: archiveKey(bucket) }));
    return memoryIn(Item);
  },
  add: async (news) => {
    await client.send(new UpdateCommand({ TableName: table, Key: archiveKey(bucket), ...updateOf(news) }));
  },
});

function memoryIn(item: Item): ArchiveMemory {
  const { months, staticFiles } = item as { months?: Set<string>; staticFiles?: string };
  const issues = Object.entries(item).filter(([name]) => name.startsWith(ISSUES));
  return {
    months: [...(months ?? [])],
    ...(staticFiles !== undefined && { staticFiles }),
    issues: Object.fromEntries(issues.map(([name, ends]) => [name.slice(ISSUES.length), ends as string[]])),
  };
}

function updateOf({ months, staticFiles, issues = {} }: ArchiveMemory) {
  const isSet = staticFiles !== undefined;
  const ofEditions = Object.entries(issues);
  const sets = [
    'entity = :entity',
    ...(isSet ? ['staticFiles = :staticFiles'] : []),
    ...ofEditions.map((_, i) => `#issues${i} = :issues${i}`),
  ];
  return {
    UpdateExpression: [`SET ${sets.join(', ')}`, ...(months.length > 0 ? ['ADD months :months'] : [])].join(
      ' ',
    ),
    ...(ofEditions.length > 0 && {
      ExpressionAttributeNames: Object.fromEntries(
        ofEditions.map(([name], i) => [`#issues${i}`, ISSUES + name]),
      ),
    }),
    ExpressionAttributeValues: {
      ':entity': 'archive',
      ...(isSet && { ':staticFiles': staticFiles }),
      ...Object.fromEntries(ofEditions.map(([, ends], i) => [`:issues${i}`, ends])),
      ...(months.length > 0 && { ':months': new Set(months) }),
    },
  };
}
