import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { CANARY_SPACE } from '#domain/canary/canary';
import type { TableProps } from './table';

/** Pages of an outlet that were read, and those among them on which its own rules found nothing. */
export type PagesRead = { readonly outletId: string; readonly pages: number; readonly fellBack: number };

/** What came of outlets' own rules since an instant. It reads the whole table, as the ledger does: for a person who asks. */
export async function pagesReadSince(
  since: Date,
  { client, table }: TableProps,
): Promise<readonly PagesRead[]> {
  const read = new Map<string, PagesRead>();
  const found = paginateScan(
    { client },
    {
      TableName: table,
      FilterExpression: 'readFrom = :page AND firstSeen >= :since AND NOT begins_with(pk, :canary)',
      ExpressionAttributeValues: {
        ':page': 'page',
        ':since': since.toISOString(),
        ':canary': `${CANARY_SPACE}#`,
      },
      ProjectionExpression: 'outletId, outletRule',
    },
  );
  for await (const { Items = [] } of found) {
    for (const { outletId: id, outletRule } of Items) {
      const outletId = String(id);
      const { pages, fellBack } = read.get(outletId) ?? { pages: 0, fellBack: 0 };
      read.set(outletId, {
        outletId,
        pages: pages + 1,
        fellBack: fellBack + (outletRule === 'fell-back' ? 1 : 0),
      });
    }
  }
  return [...read.values()];
}
