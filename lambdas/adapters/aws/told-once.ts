import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expiry, type Item, ifConditionHolds, type TableProps } from './table';

export interface ToldOnceProps extends TableProps {
  /** Of the item that remembers it, and what the item is. */
  readonly key: Item;
  readonly entity: string;
  readonly now: Date;
  /** How long it is not told again. */
  readonly restMs: number;
  readonly keptDays: number;
}

/**
 * Tells the operator something unless it was told a while ago. It is noted before it is told, and the note taken back when it did not
 * get out, so that it is tried again at the next occasion.
 */
export async function toldOnce(props: ToldOnceProps, tell: () => Promise<unknown>): Promise<void> {
  if (!(await noted(props))) return;
  try {
    await tell();
  } catch (failure) {
    await forget(props);
    throw failure;
  }
}

const noted = ({ client, table, key, entity, now, restMs, keptDays }: ToldOnceProps): Promise<boolean> =>
  ifConditionHolds(
    (toldBy, failing) =>
      client.send(
        new UpdateCommand({
          TableName: table,
          Key: key,
          UpdateExpression: 'SET told = :now, toldBy = :by, entity = :entity, expiresAt = :expiresAt',
          ConditionExpression: 'attribute_not_exists(told) OR told <= :before',
          ExpressionAttributeValues: {
            ':now': now.toISOString(),
            ':by': toldBy,
            ':before': new Date(now.getTime() - restMs).toISOString(),
            ':entity': entity,
            ':expiresAt': expiry(now.toISOString(), keptDays),
          },
          ...failing,
        }),
      ),
    'toldBy',
  );

/** A note that is gone already was taken back by a try whose answer got lost. */
async function forget({ client, table, key, now }: ToldOnceProps): Promise<void> {
  try {
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: key,
        UpdateExpression: 'REMOVE told',
        ConditionExpression: 'told = :told',
        ExpressionAttributeValues: { ':told': now.toISOString() },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
