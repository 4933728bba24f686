import type { Clock, OpenedStories } from '#pipeline/ports';
import { storyOf } from './story-items';
import { isExpired, queryAll, type TableProps } from './table';
import { daysBetween, storiesPartition } from './table-keys';

/** Stories by the day they were opened: one partition, hence one query, a day. */
export const dynamodbOpenedStories = (props: TableProps & { readonly clock: Clock }): OpenedStories => ({
  between: async (from, to) => {
    const now = props.clock.now();
    const days = await Promise.all(
      daysBetween(from, to).map((day) =>
        queryAll(props, {
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': storiesPartition(day) },
        }),
      ),
    );
    return days
      .flat()
      .filter((item) => !isExpired(item, now))
      .flatMap((item) => storyOf(item) ?? []);
  },
});
