import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { FeedState } from '#domain/feed/feed-state';
import type { FeedStates } from '#pipeline/ports';
import { type Item, putNextVersion, queryAll, type TableProps } from './table';
import { FEEDS_PARTITION, feedKey } from './table-keys';

/** Feed states in the table: one partition, so that the planner reads all in one query. */
export function dynamodbFeedStates(props: TableProps): FeedStates {
  const { client, table: TableName } = props;
  return {
    all: async () =>
      (
        await queryAll(props, {
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': FEEDS_PARTITION },
        })
      ).map(stateOf),
    get: async (feedId) => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: feedKey(feedId), ConsistentRead: true }),
      );
      return Item && stateOf(Item);
    },
    save: (state) => putNextVersion(props, itemOf(state)),
  };
}

const itemOf = (state: FeedState) => ({ ...feedKey(state.feedId), entity: 'feed', ...state });

function stateOf(item: Item): FeedState {
  const { pk: _pk, sk: _sk, entity: _entity, ...state } = item;
  return state as unknown as FeedState;
}
