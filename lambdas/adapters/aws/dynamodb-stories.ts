import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ArticleRecord } from '#domain/article/article-record';
import { changedBetween } from '#domain/story/changed-between';
import { joinableFrom } from '#domain/story/joinable';
import type { MonthTally } from '#domain/story/month-tally';
import type { Story } from '#domain/story/story';
import type { Clock, Stories, StoryWindow } from '#pipeline/ports';
import { recordOf } from './article-items';
import { openedItems } from './opened-items';
import { storyOf } from './story-items';
import { type Item, inSpace, isExpired, placed, queryAll, type TableProps } from './table';
import { BY_DAY_INDEX, daysBetween, storyKey, WINDOW_KEY } from './table-keys';

export interface DynamodbStoriesProps extends TableProps {
  readonly clock: Clock;
  /** Days for which a story may still be joined, counted from its opening. */
  readonly windowDays: number;
}

/** Stories in the table: one partition a day of opening, so that the window costs a few queries and never a scan. */
export function dynamodbStories(props: DynamodbStoriesProps): Stories {
  return {
    window: (now) => window(props, now),
    month: async () => {
      const { Item } = await props.client.send(
        new GetCommand({ TableName: props.table, Key: placed(props, WINDOW_KEY) }),
      );
      return Item?.month as MonthTally | undefined;
    },
    get: async (storyId) => {
      const { Item } = await props.client.send(
        new GetCommand({
          TableName: props.table,
          Key: placed(props, storyKey(storyId)),
          ConsistentRead: true,
        }),
      );
      return Item && !isExpired(Item, props.clock.now()) ? storyOf(Item) : undefined;
    },
    changedBetween: (from, to) => storiesBetween(props, from, to),
    nearMisses: (from, to, atMost) => nearMisses(props, { from, to, atMost }),
  };
}

/** The version is read before the stories: a story written in between makes the write that follows fail, never pass. */
async function window(props: DynamodbStoriesProps, now: Date): Promise<StoryWindow> {
  const { Item } = await props.client.send(
    new GetCommand({ TableName: props.table, Key: placed(props, WINDOW_KEY), ConsistentRead: true }),
  );
  const from = joinableFrom(now, props.windowDays);
  const items = await openedItems(props, { from, to: now, isConsistent: true });
  return {
    stories: items.flatMap((item) => storyOf(item) ?? []),
    version: typeof Item?.version === 'number' ? Item.version : 0,
    ...(Item?.month ? { month: Item.month as MonthTally } : {}),
  };
}

/** Day after day: a story that an article joins meanwhile moves to a later day, where it is still to be found. */
async function byDay(props: DynamodbStoriesProps, from: Date, kind: 'STORY' | 'MISS'): Promise<Item[]> {
  const found = new Map<unknown, Item>();
  for (const day of daysBetween(from, new Date(Math.max(props.clock.now().getTime(), from.getTime())))) {
    const items = await queryAll(props, {
      IndexName: BY_DAY_INDEX,
      KeyConditionExpression: 'gsi1pk = :day AND gsi1sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':day': inSpace(props, `DAY#${day}`),
        ':from': `${kind}#${from.toISOString()}`,
        ':to': `${kind}$`,
      },
    });
    for (const item of items) found.set(`${item.pk} ${item.sk}`, item);
  }
  return [...found.values()].filter((item) => !isExpired(item, props.clock.now()));
}

async function storiesBetween(props: DynamodbStoriesProps, from: Date, to: Date): Promise<readonly Story[]> {
  const stories = (await byDay(props, from, 'STORY')).flatMap((item) => storyOf(item) ?? []);
  return stories.filter((story) => changedBetween(story, from, to));
}

async function nearMisses(
  props: DynamodbStoriesProps,
  { from, to, atMost }: { from: Date; to: Date; atMost: number },
): Promise<readonly ArticleRecord[]> {
  const until = to.toISOString();
  const misses = (await byDay(props, from, 'MISS'))
    .map(recordOf)
    .filter(({ firstSeen }) => firstSeen <= until);
  return misses.sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).slice(0, atMost);
}
