import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { CANARY_SPACE } from '#domain/canary/canary';
import type { Fate } from '#domain/entry/fate';
import type { RecordedFate } from '#domain/entry/ledger';
import type { TableProps } from './table';
import { dayOf } from './table-keys';

/**
 * Every fate in the table but the canary's, which no feed has shown. It reads all of it, which is for a person who asks, never for the pipeline: 100,000 articles cost about
 * a cent.
 */
export async function recordedFates({ client, table }: TableProps): Promise<readonly RecordedFate[]> {
  const fates: RecordedFate[] = [];
  const pages = paginateScan(
    { client },
    {
      TableName: table,
      FilterExpression: 'attribute_exists(fate) AND NOT begins_with(pk, :canary)',
      ExpressionAttributeValues: { ':canary': `${CANARY_SPACE}#` },
      ProjectionExpression: 'fate, firstSeen',
    },
  );
  for await (const { Items = [] } of pages) {
    fates.push(
      ...Items.map(({ fate, firstSeen }) => ({ fate: fate as Fate, day: dayOf(String(firstSeen)) })),
    );
  }
  return fates;
}
