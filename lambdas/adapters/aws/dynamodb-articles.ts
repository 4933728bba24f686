import { gunzipSync, gzipSync } from 'node:zlib';
import { GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ArticleRecord, KnownArticle } from '#domain/article/article-record';
import type { Fate } from '#domain/entry/fate';
import { isRelevant } from '#domain/relevance/verdict';
import type { Articles, Clock, Keeping, Kept } from '#pipeline/ports';
import { articleItem, entryItem, recordOf } from './article-items';
import { storyItem } from './story-items';
import {
  cancellationReasons,
  expiry,
  type Item,
  isConditionFailure,
  isExpired,
  queryAll,
  type TableProps,
} from './table';
import { articleKey, articlePartition, textKey, WINDOW_KEY } from './table-keys';

export interface DynamodbArticlesProps extends TableProps {
  readonly clock: Clock;
  readonly retentionDays: { readonly irrelevant: number; readonly relevant: number };
}

/** Articles and fates in the table. A new irrelevant article costs one read and at most two write units. */
export function dynamodbArticles(props: DynamodbArticlesProps): Articles {
  return {
    known: (articleId) => known(props, articleId),
    close: (record) => close(props, record),
    alias: (articleId, of) => alias(props, articleId, of),
    keep: (keeping) => keep(props, keeping),
  };
}

/** The kept text of a relevant article, or undefined. */
export async function keptText(
  { client, table }: TableProps,
  articleId: string,
): Promise<string | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: textKey(articleId) }));
  return Item?.gz instanceof Uint8Array ? gunzipSync(Item.gz).toString('utf8') : undefined;
}

async function known(
  props: DynamodbArticlesProps,
  articleId: string,
  followed = false,
): Promise<KnownArticle | undefined> {
  const items = await queryAll(props, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': articlePartition(articleId), ':first': 'ARTICLE', ':last': 'ENTRY$' },
    ConsistentRead: true,
  });
  const live = items.filter((item) => !isExpired(item, props.clock.now()));
  const alias = live.find((item) => item.entity === 'alias');
  if (alias && !followed) return known(props, String(alias.aliasOf), true);
  const main = live.find((item) => item.entity === 'article');
  if (!main) return undefined;
  const fates = Object.fromEntries(live.map((item) => [String(item.entryId), item.fate as Fate]));
  return { main: recordOf(main), fates };
}

const daysFor = (props: DynamodbArticlesProps, record: ArticleRecord): number =>
  record.relation && isRelevant(record.relation)
    ? props.retentionDays.relevant
    : props.retentionDays.irrelevant;

async function close(props: DynamodbArticlesProps, record: ArticleRecord): Promise<Fate> {
  const expiresAt = expiry(record.firstSeen, daysFor(props, record));
  const besides =
    record.fate === `duplicate-of:${record.articleId}` || record.fate === `revision-of:${record.articleId}`;
  if (await putNew(props, besides ? entryItem(record, expiresAt) : articleItem(record, expiresAt)))
    return record.fate;

  const before = await known(props, record.articleId);
  const earlier = before?.fates[record.entryId];
  if (earlier) return earlier;
  if (!before || besides)
    throw new Error(`the fate of entry ${record.entryId} could not be recorded: it is in the way of itself`);
  return close(props, { ...record, fate: `duplicate-of:${record.articleId}` });
}

async function putNew({ client, table }: TableProps, item: Item): Promise<boolean> {
  try {
    await client.send(
      new PutCommand({ TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

async function alias(props: DynamodbArticlesProps, articleId: string, of: ArticleRecord): Promise<void> {
  await putNew(props, {
    ...articleKey(articleId),
    entity: 'alias',
    aliasOf: of.articleId,
    expiresAt: expiry(of.firstSeen, daysFor(props, of)),
  });
}

async function keep(props: DynamodbArticlesProps, keeping: Keeping): Promise<Kept> {
  try {
    await props.client.send(new TransactWriteCommand({ TransactItems: keepWrites(props, keeping) }));
    return { kind: 'kept' };
  } catch (error) {
    const reasons = cancellationReasons(error);
    if (!reasons) throw error;
    const fate = (await known(props, keeping.record.articleId))?.fates[keeping.record.entryId];
    return fate ? { kind: 'known', fate } : { kind: 'conflict' };
  }
}

function keepWrites(props: DynamodbArticlesProps, { record, text, story, change, windowVersion }: Keeping) {
  const { table: TableName } = props;
  const expiresAt = expiry(record.firstSeen, props.retentionDays.relevant);
  const revision = record.fate.startsWith('revision-of:');
  const isNew = 'attribute_not_exists(pk)';
  return [
    {
      Update: {
        TableName,
        Key: WINDOW_KEY,
        UpdateExpression: 'SET #version = :next',
        ConditionExpression: windowVersion === 0 ? isNew : '#version = :seen',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: {
          ':next': windowVersion + 1,
          ...(windowVersion === 0 ? {} : { ':seen': windowVersion }),
        },
      },
    },
    {
      Put: {
        TableName,
        Item: revision ? entryItem(record, expiresAt) : articleItem(record, expiresAt),
        ConditionExpression: isNew,
      },
    },
    {
      Put: {
        TableName,
        Item: { ...textKey(record.articleId), entity: 'text', gz: gzipSync(text), expiresAt },
      },
    },
    {
      Put: {
        TableName,
        Item: storyItem(story, change, expiry(story.lastSeen, props.retentionDays.relevant)),
        ConditionExpression: story.version === 1 ? isNew : '#version = :before',
        ...(story.version === 1
          ? {}
          : {
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': story.version - 1 },
            }),
      },
    },
  ];
}
