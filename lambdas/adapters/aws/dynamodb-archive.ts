import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ArticleRecord } from '#domain/article/article-record';
import type { Clock } from '#pipeline/ports';
import { recordOf } from './article-items';
import { keptText } from './dynamodb-articles';
import { storyOf } from './story-items';
import { isExpired, queryAll, type TableProps } from './table';
import { BY_DAY_INDEX, daysBetween, storyKey } from './table-keys';

/** Stored articles by the day they were first seen, for a person who asks. */
export interface Archive {
  /** Relevant ones and near misses first seen from an instant on, day by day, the oldest first. */
  since(from: Date): AsyncIterable<ArticleRecord>;
  /** The text that was kept: of relevant articles only. */
  text(articleId: string): Promise<string | undefined>;
  /** Whether a story was opened by entries that must not be told at once. */
  isQuiet(storyId: string): Promise<boolean>;
}

/** The archive in the table: two queries of the day index a day, one read a text, never a scan. */
export const dynamodbArchive = (props: TableProps & { readonly clock: Clock }): Archive => ({
  since: (from) => since(props, from),
  text: (articleId) => keptText(props, articleId),
  isQuiet: async (storyId) => {
    const { Item } = await props.client.send(
      new GetCommand({ TableName: props.table, Key: storyKey(storyId) }),
    );
    return storyOf(Item)?.quiet === true;
  },
});

async function* since(
  props: TableProps & { readonly clock: Clock },
  from: Date,
): AsyncGenerator<ArticleRecord> {
  const now = props.clock.now();
  for (const day of daysBetween(from, new Date(Math.max(now.getTime(), from.getTime())))) {
    for (const kind of ['ARTICLE', 'MISS']) {
      const items = await queryAll(props, {
        IndexName: BY_DAY_INDEX,
        KeyConditionExpression: 'gsi1pk = :day AND gsi1sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':day': `DAY#${day}`,
          ':from': `${kind}#${from.toISOString()}`,
          ':to': `${kind}$`,
        },
      });
      yield* items.filter((item) => !isExpired(item, now)).map(recordOf);
    }
  }
}
