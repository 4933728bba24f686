import type { ArticleRecord } from '#domain/article/article-record';
import { isRelevant } from '#domain/relevance/verdict';
import type { Item } from './table';
import { articleKey, byDayKeys, entryKey } from './table-keys';

/** From this score on an article that is not relevant is indexed as a near miss, which costs one more write unit. */
const NEAR_MISS_SCORE = 0.1;

/** The item of an article, found by day when it is relevant or nearly was. */
export function articleItem(record: ArticleRecord, expiresAt: number): Item {
  const relevant = record.relation !== undefined && isRelevant(record.relation);
  const nearMiss = !relevant && (record.score ?? 0) >= NEAR_MISS_SCORE;
  const kind = relevant ? 'ARTICLE' : 'MISS';
  return {
    ...articleKey(record.articleId),
    ...(relevant || nearMiss ? byDayKeys(kind, record.firstSeen, record.articleId) : {}),
    entity: 'article',
    ...compact(record),
    expiresAt,
  };
}

/** The item of an entry that led to an article known before. */
export const entryItem = (record: ArticleRecord, expiresAt: number): Item => ({
  ...entryKey(record.articleId, record.entryId),
  entity: 'entry',
  ...compact(record),
  expiresAt,
});

/** The record in an item. */
export function recordOf(item: Item): ArticleRecord {
  const {
    pk: _pk,
    sk: _sk,
    gsi1pk: _day,
    gsi1sk: _order,
    entity: _entity,
    writeId: _writeId,
    expiresAt: _expiresAt,
    ...record
  } = item;
  return record as ArticleRecord;
}

/** A unit of writing is 1 KB: titles and addresses are cut so that an article's item stays below it. */
const compact = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  title: cutBytes(record.title, 300),
  url: record.url.length <= 2048 ? record.url : record.url.slice(0, 2048),
});

function cutBytes(text: string, atMost: number): string {
  if (Buffer.byteLength(text) <= atMost) return text;
  let cut = '';
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > atMost - 3) return `${cut}…`;
    cut += character;
  }
  return cut;
}
