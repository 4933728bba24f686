import { gunzipSync, gzipSync } from 'node:zlib';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ArticleRecord, KnownArticle } from '#domain/article/article-record';
import type { Fate } from '#domain/entry/fate';
import { isRelevant } from '#domain/relevance/verdict';
import type { Articles, Clock, Keeping, Kept } from '#pipeline/ports';
import { articleItem, entryItem, recordOf } from './article-items';
import { storyItem } from './story-items';
import {
  atVersion,
  cancellationReasons,
  expiry,
  type Item,
  inSpace,
  isExpired,
  placed,
  putNew,
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
    ExpressionAttributeValues: {
      ':pk': inSpace(props, articlePartition(articleId)),
      ':first': 'ARTICLE',
      ':last': 'ENTRY$',
    },
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
    if (!reasons?.every((reason) => LOST_RACE.has(reason))) throw error;
    return lostRace(props, keeping.record);
  }
}

/** Reasons of a cancelled transaction that another writer explains. */
const LOST_RACE: ReadonlySet<string> = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);

/** The entry itself was recorded meanwhile, or its article by another entry; else it was only the window that moved. */
async function lostRace(props: DynamodbArticlesProps, record: ArticleRecord): Promise<Kept> {
  const now = await known(props, record.articleId);
  const earlier = now?.fates[record.entryId];
  if (earlier) return { kind: 'known', fate: earlier };
  if (!now || isRevision(record)) return { kind: 'conflict' };
  return { kind: 'known', fate: await close(props, { ...record, fate: `duplicate-of:${record.articleId}` }) };
}

const isRevision = ({ fate }: ArticleRecord): boolean => fate.startsWith('revision-of:');

function keepWrites(
  props: DynamodbArticlesProps,
  { record, text, story, change, windowVersion, month }: Keeping,
) {
  const { table: TableName } = props;
  const expiresAt = expiry(record.firstSeen, props.retentionDays.relevant);
  const nextVersion = (before: number) => (before === 0 ? NOT_THERE : atVersion(before));
  const window = { ...WINDOW_KEY, entity: 'window', version: windowVersion + 1, month };
  const article = isRevision(record) ? entryItem(record, expiresAt) : articleItem(record, expiresAt);
  const kept = { ...textKey(record.articleId), entity: 'text', gz: gzipSync(text), expiresAt };
  const told = storyItem(story, change, expiry(story.lastSeen, props.retentionDays.relevant));
  const put = (item: Item, condition: object = {}) => ({
    Put: { TableName, Item: placed(props, item), ...condition },
  });
  return [
    put(window, nextVersion(windowVersion)),
    put(article, NOT_THERE),
    put(kept),
    put(told, nextVersion(story.version - 1)),
  ];
}

const NOT_THERE = { ConditionExpression: 'attribute_not_exists(pk)' } as const;
