import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ArchiveMemories, ArchiveMemory } from '#pipeline/ports';
import type { Item, TableProps } from './table';
import { archiveKey } from './table-keys';

/** Begins the attributes that hold an edition's last issues each: two writers of two editions do not undo each other. */
const ISSUES = 'issues#';
/** Begins the attributes that count the files of a month each. */
const FILES = 'files#';

/** What the archive has written into a bucket, in one item: its months are a set, to which two writers may add at once. */
export const dynamodbArchiveMemories = ({
  client,
  table,
  bucket,
}: TableProps & { readonly bucket: string }): ArchiveMemories => ({
  get: async () => {
    const { Item = {} } = await client.send(
      // Of an issue that was remembered a moment ago the next one must know.
      new GetCommand({ TableName: table, Key: archiveKey(bucket), ConsistentRead: true }),
    );
    return memoryIn(Item);
  },
  add: async (news) => {
    const { Attributes = {} } = await client.send(
      new UpdateCommand({
        TableName: table,
        Key: archiveKey(bucket),
        ReturnValues: 'ALL_NEW',
        ...updateOf(news),
      }),
    );
    return memoryIn(Attributes);
  },
});

function memoryIn(item: Item): ArchiveMemory {
  const { months, staticFiles } = item as { months?: Set<string>; staticFiles?: string };
  return {
    months: [...(months ?? [])],
    ...(staticFiles !== undefined && { staticFiles }),
    issues: under<readonly string[]>(ISSUES, item),
    files: under<number>(FILES, item),
  };
}

/** The attributes whose names begin so, by the rest of their names. */
const under = <Value>(prefix: string, item: Item): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value as Value]),
  );

/** A value for an attribute, which takes the place of what is there or is added to it. */
type Assigned = { readonly name: string; readonly value: unknown; readonly how: 'SET' | 'ADD' };

function updateOf({ months, staticFiles, issues = {}, files = {} }: ArchiveMemory) {
  const assigned: readonly Assigned[] = [
    { name: 'entity', value: 'archive', how: 'SET' },
    ...(staticFiles === undefined ? [] : [{ name: 'staticFiles', value: staticFiles, how: 'SET' } as const]),
    ...Object.entries(issues).map(
      ([name, ends]) => ({ name: ISSUES + name, value: ends, how: 'SET' }) as const,
    ),
    ...(months.length === 0 ? [] : [{ name: 'months', value: new Set(months), how: 'ADD' } as const]),
    ...Object.entries(files).map(
      ([month, count]) => ({ name: FILES + month, value: count, how: 'ADD' }) as const,
    ),
  ];
  return {
    UpdateExpression: [clause('SET', ' = ', assigned), clause('ADD', ' ', assigned)].join(' ').trim(),
    ExpressionAttributeNames: Object.fromEntries(assigned.map(({ name }, i) => [`#a${i}`, name])),
    ExpressionAttributeValues: Object.fromEntries(assigned.map(({ value }, i) => [`:a${i}`, value])),
  };
}

function clause(how: Assigned['how'], between: string, assigned: readonly Assigned[]): string {
  const parts = assigned.flatMap((one, i) => (one.how === how ? [`#a${i}${between}:a${i}`] : []));
  return parts.length === 0 ? '' : `${how} ${parts.join(', ')}`;
}
