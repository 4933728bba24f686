import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { EditionCursor } from '#domain/digest/edition';
import type { EditionCursors } from '#pipeline/ports';
import { putNextVersion, type TableProps } from './table';
import { editionKey } from './table-keys';

/** Editions' cursors in the table. */
export const dynamodbCursors = (props: TableProps): EditionCursors => ({
  get: async (edition) => {
    const { Item } = await props.client.send(
      new GetCommand({ TableName: props.table, Key: editionKey(edition), ConsistentRead: true }),
    );
    return Item?.cursor as EditionCursor | undefined;
  },
  put: (cursor) =>
    putNextVersion(props, {
      ...editionKey(cursor.edition),
      entity: 'edition',
      version: cursor.version,
      cursor,
    }),
});
