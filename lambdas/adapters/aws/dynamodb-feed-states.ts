import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { FeedState } from '#domain/feed/feed-state';
import type { Clock, FeedStates } from '#pipeline/ports';
import { feedItem, feedStateOf } from './feed-items';
import { type Item, putNextVersion, queryAll, type TableProps } from './table';
import { FEEDS_PARTITION, feedKey } from './table-keys';

/** As many items DynamoDB hands out at once. */
const KEYS_A_BATCH = 100;
/** Tries to get what DynamoDB left out of an answer: it does so above 16 MB or when it is asked too much. */
const TRIES = 5;
/** Wait before the second try, doubled before each further one: asked again at once, a table under load leaves out as much again. */
const WAIT_MS = 50;

export interface FeedStatesProps extends TableProps {
  readonly clock: Clock;
}

/** Feed states in the table: one partition, so that the planner reads all in one query. */
export function dynamodbFeedStates(props: FeedStatesProps): FeedStates {
  return {
    all: async () =>
      (
        await queryAll(props, {
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': FEEDS_PARTITION },
        })
      ).map(feedStateOf),
    of: async (feedIds) => {
      const states: FeedState[] = [];
      for (let at = 0; at < feedIds.length; at += KEYS_A_BATCH)
        states.push(...(await batchOf(props, feedIds.slice(at, at + KEYS_A_BATCH))));
      return states;
    },
    save: (state) => putNextVersion(props, feedItem(state)),
  };
}

/** Read as the table was a moment ago, which costs half: the version that `save` asks for finds out what changed since. */
async function batchOf(
  { client, table, clock }: FeedStatesProps,
  feedIds: readonly string[],
): Promise<FeedState[]> {
  const items: Item[] = [];
  let Keys: readonly Item[] = feedIds.map(feedKey);
  for (let tried = 0; Keys.length > 0; tried += 1) {
    if (tried === TRIES) throw new Error(`${Keys.length} of ${feedIds.length} feed states could not be read`);
    if (tried > 0) await clock.sleep(WAIT_MS * 2 ** (tried - 1));
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: [...Keys] } } }),
    );
    items.push(...(Responses?.[table] ?? []));
    Keys = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return items.map(feedStateOf);
}
