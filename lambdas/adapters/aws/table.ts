import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  PutCommand,
  type PutCommandInput,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';

/** Where the table is and how to speak to it. */
export type TableProps = {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /** Stands before the name of each partition of a world of its own (the canary's). */
  readonly space?: string;
};

/** How the document client must be made: absent fields are left out, as the domain means them. */
export const DOCUMENT_OPTIONS = { marshallOptions: { removeUndefinedValues: true } } as const;

export type Item = Record<string, unknown>;

/** A partition's name in its world. */
export const inSpace = ({ space }: Pick<TableProps, 'space'>, partition: string): string =>
  space === undefined ? partition : `${space}#${partition}`;

/** An item or its key, with its partitions in their world. */
export const placed = (props: Pick<TableProps, 'space'>, item: Item): Item => ({
  ...item,
  pk: inSpace(props, String(item.pk)),
  ...(item.gsi1pk !== undefined && { gsi1pk: inSpace(props, String(item.gsi1pk)) }),
});

/** All pages of a query. */
export async function queryAll(
  { client, table }: TableProps,
  input: Omit<QueryCommandInput, 'TableName'>,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of paginateQuery({ client }, { ...input, TableName: table }))
    items.push(...(page.Items ?? []));
  return items;
}

/**
 * Why each part of a cancelled transaction failed (`None` where it did not); undefined when the error is another.
 * `TransactionConflict` stands for a writer that was in the way.
 */
export function cancellationReasons(error: unknown): readonly string[] | undefined {
  if (!(error instanceof TransactionCanceledException)) return undefined;
  return (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
}

/** Seconds since the epoch, `days` after an instant, as DynamoDB's time to live wants it. */
export const expiry = (instant: string, days: number): number =>
  Math.floor(Date.parse(instant) / 1000) + Math.round(days * 86_400);

/** Whether an item is past its time: DynamoDB deletes late, reads must not show it. */
export const isExpired = (item: Item, now: Date): boolean =>
  typeof item.expiresAt === 'number' && item.expiresAt * 1000 <= now.getTime();

/** Puts an item unless one with its key is there; says whether it did. */
export const putNew = (props: TableProps, item: Item): Promise<boolean> =>
  putIf(props, { Item: item, ConditionExpression: 'attribute_not_exists(pk)' });

/** Puts an item if the table holds the version before it (none, for version 1); says whether it did. */
export const putNextVersion = (
  props: TableProps,
  item: Item & { readonly version: number },
): Promise<boolean> =>
  item.version === 1 ? putNew(props, item) : putIf(props, { Item: item, ...atVersion(item.version - 1) });

/** The condition that an item is at a version. */
export const atVersion = (version: number) => ({
  ConditionExpression: '#version = :version',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':version': version },
});

const putIf = (
  props: TableProps,
  { Item, ...put }: Omit<PutCommandInput, 'TableName' | 'Item'> & { readonly Item: Item },
): Promise<boolean> =>
  ifConditionHolds((writeId, failing) =>
    props.client.send(
      new PutCommand({
        TableName: props.table,
        Item: { ...placed(props, Item), writeId },
        ...put,
        ...failing,
      }),
    ),
  );

/** What a conditional write must ask for, so that its own mark is known again. */
const FAILING = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;

/**
 * Makes a conditional write and says whether it was made. When the answer to a write gets lost, the SDK repeats the write, and the
 * condition fails because of what the write itself left: then the item bears its mark, and the write was made.
 * @param write puts the mark it is given into the attribute `markedBy`, which none but these writes change
 */
export async function ifConditionHolds(
  write: (mark: string, failing: typeof FAILING) => Promise<unknown>,
  markedBy = 'writeId',
): Promise<boolean> {
  const mark = randomBytes(9).toString('base64url');
  try {
    await write(mark, FAILING);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return error.Item?.[markedBy]?.S === mark;
    throw error;
  }
}
