import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { storyOf } from '#adapters/aws/story-items';
import type { TableProps } from '#adapters/aws/table';
import { articleIdOf } from '#domain/article/article-record';
import { CANARY_SPACE } from '#domain/canary/canary';
import { type Fate, fateClass } from '#domain/entry/fate';
import type { FeedState } from '#domain/feed/feed-state';
import type { Story } from '#domain/story/story';
import type { ExpectedNewsroom } from './newsroom-expected';

/** All that a play left in the table. */
export type Outcome = {
  readonly fates: readonly {
    readonly feedId: string;
    readonly articleId: string;
    readonly entryId: string;
    readonly fate: Fate;
  }[];
  readonly stories: readonly Story[];
  readonly feeds: ReadonlyMap<string, FeedState>;
};

export async function outcomeIn({ client, table }: TableProps): Promise<Outcome> {
  const items: Record<string, unknown>[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: table }))
    items.push(...Items.filter(({ pk }) => !String(pk).startsWith(`${CANARY_SPACE}#`)));
  const fates = items
    .filter(({ fate }) => fate !== undefined)
    .map((item) => ({ ...item, articleId: articleIdOf(String(item.url)) }));
  const feeds = items
    .filter(({ entity }) => entity === 'feed')
    .map((item) => [String(item.feedId), item as FeedState] as const);
  return {
    fates: fates as unknown as Outcome['fates'],
    stories: items.flatMap((item) => storyOf(item) ?? []),
    feeds: new Map(feeds),
  };
}

/** What differs from the fates that were to be, in words. A repeat may be passed over or be a duplicate. */
export function fateDifferences({ fates }: Outcome, expected: ExpectedNewsroom): string[] {
  const left = new Map(fates.map((fate) => [fate.entryId, fate]));
  const take = (feed: string, articleId: string, allowed: readonly string[]) => {
    const its = [...left.values()].filter((fate) => fate.feedId === feed && fate.articleId === articleId);
    const found = its.find(({ fate }) => allowed.includes(fateClass(fate))) ?? its[0];
    if (found) left.delete(found.entryId);
    return found && fateClass(found.fate);
  };
  const wrong = expected.entries.flatMap(({ id, feed, url, fate: allowed }) => {
    const fate = take(feed, articleIdOf(url), allowed);
    return fate !== undefined && (allowed as readonly string[]).includes(fate)
      ? []
      : [`${id}: ${fate ?? 'never seen'} instead of ${allowed.join(' or ')}`];
  });
  const repeats = expected.repeats.flatMap(({ id, feed, url }) => {
    const fate = take(feed, articleIdOf(url), ['duplicate-of']);
    return fate === undefined || fate === 'duplicate-of'
      ? []
      : [`repeat of ${id}: ${fate} instead of duplicate-of`];
  });
  return [
    ...wrong,
    ...repeats,
    ...[...left.values()].map(
      ({ feedId, fate, articleId }) => `${feedId} ${articleId}: ${fate}, and nobody expected it`,
    ),
  ];
}

/** The expected story of each story that came about, by its members; and what differs, in words. */
export function storyDifferences(
  { stories }: Outcome,
  expected: ExpectedNewsroom,
): { readonly keyOf: ReadonlyMap<string, string>; readonly wrong: string[] } {
  const urlOf = new Map(expected.entries.map(({ id, url }) => [id, url]));
  const keyOfArticle = new Map(
    expected.stories.flatMap(({ key, members }) =>
      members.map((member) => [articleIdOf(urlOf.get(member) ?? member), key] as const),
    ),
  );
  const keyOf = new Map<string, string>();
  const wrong: string[] = [];
  for (const story of stories) {
    const keys = new Set(story.members.map(({ url }) => keyOfArticle.get(articleIdOf(url)) ?? 'no story'));
    const [first = 'no story', ...others] = keys;
    keyOf.set(story.id, first);
    if (others.length > 0 || first === 'no story') wrong.push(`${story.id} mixes ${[...keys].join(', ')}`);
  }
  for (const { key } of expected.stories) {
    const its = [...keyOf].filter(([, of]) => of === key);
    if (its.length !== 1) wrong.push(`${key} became ${its.length} stories`);
  }
  return { keyOf, wrong };
}
