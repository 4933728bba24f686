import { type Item, inSpace, queryAll, type TableProps } from './table';
import { daysBetween, storiesPartition } from './table-keys';

/** Items of the stories that were opened on some days (UTC): one partition, hence one query, a day. */
export async function openedItems(
  props: TableProps,
  { from, to, isConsistent = false }: { from: Date; to: Date; isConsistent?: boolean },
): Promise<readonly Item[]> {
  const days = await Promise.all(
    daysBetween(from, to).map((day) =>
      queryAll(props, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': inSpace(props, storiesPartition(day)) },
        ConsistentRead: isConsistent,
      }),
    ),
  );
  return days.flat();
}
