import { createHash } from 'node:crypto';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { isConditionFailure, type TableProps } from './table';

/** A value that is only ever replaced by one who has seen it: claims and cursors. */
export interface Swap<Value> {
  get(): Promise<Value | undefined>;
  /** Writes `value` if the table still holds `expected` (undefined: none); says whether it did. */
  put(value: Value, expected: Value | undefined): Promise<boolean>;
}

export interface SwapProps extends TableProps {
  readonly key: { readonly pk: string; readonly sk: string };
  readonly entity: string;
  readonly expiresAt?: number;
}

/** Compare and swap on one item, by a stamp of its contents. */
export function dynamodbSwap<Value>({
  client,
  table: TableName,
  key,
  entity,
  expiresAt,
}: SwapProps): Swap<Value> {
  return {
    get: async () => {
      const { Item } = await client.send(new GetCommand({ TableName, Key: key, ConsistentRead: true }));
      return Item?.value as Value | undefined;
    },
    put: async (value, expected) => {
      try {
        await client.send(
          new PutCommand({
            TableName,
            Item: {
              ...key,
              entity,
              value,
              stamp: stampOf(value),
              ...(expiresAt === undefined ? {} : { expiresAt }),
            },
            ...(expected === undefined
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: 'stamp = :stamp',
                  ExpressionAttributeValues: { ':stamp': stampOf(expected) },
                }),
          }),
        );
        return true;
      } catch (error) {
        if (isConditionFailure(error)) return false;
        throw error;
      }
    },
  };
}

/** The same for equal values, whatever the order in which DynamoDB gives their fields back. */
const stampOf = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    fields.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
