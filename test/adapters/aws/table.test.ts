import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamodbArticles, keptText } from '#adapters/aws/dynamodb-articles';
import { dynamodbClaims } from '#adapters/aws/dynamodb-claims';
import { dynamodbCursors } from '#adapters/aws/dynamodb-cursors';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { pagesReadSince } from '#adapters/aws/dynamodb-page-rules';
import { dynamodbRobots } from '#adapters/aws/dynamodb-robots';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { feedStateOf } from '#adapters/aws/feed-items';
import { operatorWarnings } from '#adapters/aws/operator-warnings';
import { smsBudget } from '#adapters/aws/sms-budget';
import { expiry } from '#adapters/aws/table';
import { warningKey } from '#adapters/aws/table-keys';
import { claimDecision, publishedClaim } from '#domain/alert/alert';
import { type ArticleRecord, articleIdOf } from '#domain/article/article-record';
import { CANARY_SPACE } from '#domain/canary/canary';
import { newFeedState } from '#domain/feed/feed-state';
import type { Story } from '#domain/story/story';
import { type ReadDeps, readArticle } from '#pipeline/read/read-article';
import { FakeClock, FakeLog, FakePages } from '../../fakes/ports';
import {
  anEntry,
  anOutlet,
  aPage,
  BILATERAL_PARAGRAPHS,
  DOMESTIC_PARAGRAPHS,
  NOW,
} from '../../support/builders';
import { aCandidate, aStory } from '../../support/stories';
import { startTable, type TestTable } from '../../support/table';

let table: TestTable;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const clock = () => new FakeClock(NOW);
const articlesAt = (at = clock()) =>
  dynamodbArticles({ ...table, clock: at, retentionDays: { irrelevant: 30, relevant: 3653 } });
const storiesAt = (at = clock()) => dynamodbStories({ ...table, clock: at, windowDays: 7 });

const readingFrom = (pages: Readonly<Record<string, string>>): ReadDeps => ({
  outlets: new Map([['steppe-courier', anOutlet()]]),
  pages: new FakePages(pages),
  articles: articlesAt(),
  stories: storiesAt(),
  clock: clock(),
  log: new FakeLog(),
});

const record = (over: Partial<ArticleRecord> = {}): ArticleRecord => ({
  articleId: 'a-1',
  entryId: 'e-1',
  feedId: 'steppe-courier/news',
  outletId: 'steppe-courier',
  url: 'https://steppe-courier.example/a',
  title: 'Two bus routes open in Astana',
  fate: 'article:unrelated',
  relation: 'unrelated',
  score: 0.01,
  firstSeen: NOW.toISOString(),
  ...over,
});

describe('an article in the table', () => {
  it('costs at most two write units when it is new and irrelevant', async () => {
    const url = 'https://steppe-courier.example/bus';
    table.writeUnits();
    expect(
      await readArticle(
        anEntry({ entryId: 'bus', url }),
        1,
        readingFrom({ [url]: aPage('Two bus routes', DOMESTIC_PARAGRAPHS) }),
      ),
    ).toBe('article:unrelated');
    expect(table.writeUnits()).toBeLessThanOrEqual(2);
  });

  it('costs no write when its entry is delivered again', async () => {
    const url = 'https://steppe-courier.example/bus';
    table.writeUnits();
    await readArticle(anEntry({ entryId: 'bus', url }), 2, readingFrom({}));
    expect(table.writeUnits()).toBe(0);
  });

  it('keeps the first fate of an entry', async () => {
    const articles = articlesAt();
    expect(await articles.close(record())).toBe('article:unrelated');
    expect(await articles.close(record({ fate: 'unreadable:gone' }))).toBe('article:unrelated');
    expect((await articles.known('a-1'))?.fates).toEqual({ 'e-1': 'article:unrelated' });
  });

  it('makes the second of two entries that raced for it a duplicate', async () => {
    const articles = articlesAt();
    const fates = await Promise.all(
      ['x', 'y'].map((entryId) => articles.close(record({ articleId: 'race', entryId }))),
    );
    expect(fates.sort()).toEqual(['article:unrelated', 'duplicate-of:race']);
    expect(Object.keys((await articles.known('race'))?.fates ?? {}).sort()).toEqual(['x', 'y']);
  });

  it('is found under the other address that led to it', async () => {
    const articles = articlesAt();
    await articles.close(record({ articleId: 'real', entryId: 'e-real' }));
    await articles.alias('other', record({ articleId: 'real' }));
    expect((await articles.known('other'))?.main.articleId).toBe('real');
  });

  it('is not shown after its time though DynamoDB has not deleted it yet', async () => {
    const articles = articlesAt();
    await articles.close(record({ articleId: 'old', entryId: 'e-old' }));
    const later = articlesAt(new FakeClock(new Date(NOW.getTime() + 31 * 86_400_000)));
    expect(await articles.known('old')).toBeDefined();
    expect(await later.known('old')).toBeUndefined();
  });
});

describe('relevant articles read at the same time', () => {
  it('end in one story with one member each, whoever wins the window', async () => {
    const urls = Array.from({ length: 5 }, (_, n) => `https://steppe-courier.example/deal-${n}`);
    const page = aPage(anEntry().title, BILATERAL_PARAGRAPHS);
    const deps = readingFrom(Object.fromEntries(urls.map((url) => [url, page])));
    const fates = await Promise.all(
      urls.map((url, n) => readArticle(anEntry({ entryId: `deal-${n}`, url }), 1, deps)),
    );
    expect(new Set(fates)).toEqual(new Set(['article:bilateral']));
    const { stories, month } = await deps.stories.window(NOW);
    expect(stories).toHaveLength(1);
    expect(new Set(stories[0]?.members.map(({ articleId }) => articleId))).toEqual(
      new Set(urls.map(articleIdOf)),
    );
    expect(stories[0]).toMatchObject({ memberCount: 5, version: 5, revision: 1 });
    expect(await keptText(table, articleIdOf(urls[0] ?? ''))).toContain('Kazatomprom');
    expect(month).toMatchObject({
      month: '2025-12',
      articles: 5,
      changes: 1,
      stories: { energy: 1, uranium: 1 },
    });
    expect(await deps.stories.month()).toEqual(month);
    expect(stories[0]?.thisMonth?.places).toEqual(month?.stories);
  });

  it('are found by day with their story, and near misses apart', async () => {
    await articlesAt().close(
      record({
        articleId: 'miss',
        entryId: 'e-miss',
        relation: 'incidental',
        score: 0.4,
        fate: 'article:incidental',
      }),
    );
    const [from, to] = [new Date(NOW.getTime() - 60_000), new Date(NOW.getTime() + 60_000)];
    expect(await storiesAt().changedBetween(from, to)).toHaveLength(1);
    expect(await storiesAt().changedBetween(to, new Date(to.getTime() + 60_000))).toEqual([]);
    expect((await storiesAt().nearMisses(from, to, 5)).map(({ articleId }) => articleId)).toEqual(['miss']);
  });
});

describe('a digest that is read while articles come', () => {
  it('has a story once that moves to another day meanwhile', async () => {
    const articles = articlesAt();
    const stories = storiesAt(new FakeClock(new Date('2025-11-21T03:00:00Z')));
    const keptAt = '2025-11-20T12:00:00.000Z';
    const story = aStory({}, aCandidate({}, { articleId: 'moves-1', keptAt, firstSeen: keptAt }));
    const month = { month: '2025-11', articles: 1, changes: 1, stories: {} };
    const keep = async (articleId: string, next: Story) => {
      const { version: windowVersion } = await stories.window(NOW);
      const one = record({ articleId, entryId: articleId, fate: 'article:bilateral', relation: 'bilateral' });
      const change = next.version === 1 ? 'opened' : 'joined';
      return articles.keep({ record: one, text: 't', story: next, change, windowVersion, month });
    };
    expect(await keep('moves-1', story)).toEqual({ kind: 'kept' });
    let moved = false;
    const meanwhile = { name: 'meanwhile', step: 'initialize' } as const;
    table.client.middlewareStack.add(
      (next) => async (args) => {
        const { ExpressionAttributeValues: asked } = args.input as { ExpressionAttributeValues?: object };
        if (!moved && JSON.stringify(asked ?? {}).includes('DAY#2025-11-20')) {
          moved = true;
          await new Promise((resolve) => setTimeout(resolve, 50));
          await keep('moves-2', { ...story, version: 2, lastSeen: '2025-11-21T02:59:30.000Z' });
        }
        return next(args);
      },
      meanwhile,
    );
    const found = await stories.changedBetween(
      new Date('2025-11-20T02:59:00Z'),
      new Date('2025-11-21T02:59:00Z'),
    );
    table.client.middlewareStack.remove('meanwhile');
    expect(found.map(({ id, version }) => [id, version])).toEqual([[story.id, 2]]);
  });
});

describe('money for SMS', () => {
  it('is never overdrawn by many who ask at once, and the operator hears once that it is spent', async () => {
    const sns = mockClient(SNSClient);
    sns
      .on(ListSubscriptionsByTopicCommand)
      .resolves({ Subscriptions: [{ Protocol: 'sms', SubscriptionArn: 'arn:sms' }] });
    sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: {} });
    sns.on(PublishCommand).resolves({ MessageId: 'm' });
    const budget = smsBudget({
      ...table,
      sns: new SNSClient(),
      alertsTopicArn: 'arn:alerts',
      operatorTopicArn: 'arn:operator',
      monthlyBudgetUsd: 0.5,
      priceUsd: 0.1,
      log: new FakeLog(),
    });
    const granted = await Promise.all(
      Array.from({ length: 9 }, () => budget.reserve([{ urgency: 'urgent' }], NOW)),
    );
    expect(granted.filter(Boolean)).toHaveLength(5);
    expect(sns.commandCalls(PublishCommand)).toHaveLength(1);
    table.writeUnits();
    expect(await budget.reserve([{ urgency: 'urgent' }], NOW)).toBeUndefined();
    expect(table.writeUnits()).toBe(0);
    const january = new Date('2026-01-01T00:00:00Z');
    expect(await budget.reserve([{}], january)).toEqual({ usd: 0.1, at: january });
    await budget.release({ usd: 0.1, at: NOW });
    expect(await budget.reserve([{}], NOW)).toBeDefined();
    expect(await budget.reserve([{}], NOW)).toBeUndefined();
    sns.restore();
  });
});

describe('money for the SMS of several messages', () => {
  it('is set aside for each that a telephone gets, whatever it has asked for', async () => {
    const sns = mockClient(SNSClient);
    const policies = {
      'arn:none': undefined,
      'arn:old': { channels: ['sms'] },
      'arn:urgent': { urgency: ['urgent', 'raised-to-urgent'], channels: ['sms'] },
      'arn:mining': { urgency: ['all'], topics: ['mining'], channels: ['sms'] },
    };
    sns.on(ListSubscriptionsByTopicCommand).resolves({
      Subscriptions: Object.keys(policies).map((SubscriptionArn) => ({ Protocol: 'sms', SubscriptionArn })),
    });
    for (const [SubscriptionArn, policy] of Object.entries(policies))
      sns
        .on(GetSubscriptionAttributesCommand, { SubscriptionArn })
        .resolves({ Attributes: policy ? { FilterPolicy: JSON.stringify(policy) } : {} });
    const budget = smsBudget({
      ...table,
      sns: new SNSClient({ region: 'x' }),
      alertsTopicArn: 'arn:alerts',
      operatorTopicArn: 'arn:operator',
      monthlyBudgetUsd: 100,
      priceUsd: 1,
      log: new FakeLog(),
    });
    const channels = ['email', 'sms'];
    const whole = { urgency: ['all', 'routine'], topics: ['mining'], channels };
    const urgentOnly = { urgency: ['raised-to-urgent'], topics: ['energy'], channels };
    const at = new Date('2026-05-10T00:00:00Z');
    expect(await budget.reserve([whole, urgentOnly], at)).toEqual({ usd: 6, at });
    expect(await budget.reserve([urgentOnly], at)).toEqual({ usd: 3, at });
    sns.restore();
  });
});

describe('an operator who cannot be told that the money for SMS is spent', () => {
  it('holds up no alert, and hears of it with the next', async () => {
    const sns = mockClient(SNSClient);
    sns
      .on(ListSubscriptionsByTopicCommand)
      .resolves({ Subscriptions: [{ Protocol: 'sms', SubscriptionArn: 'arn:sms' }] });
    sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: {} });
    sns.on(PublishCommand).rejectsOnce(new Error('topic is away')).resolves({});
    const budget = smsBudget({
      ...table,
      sns: new SNSClient({ region: 'x' }),
      alertsTopicArn: 'arn:alerts',
      operatorTopicArn: 'arn:operator',
      monthlyBudgetUsd: 0.05,
      priceUsd: 0.1,
      log: new FakeLog(),
    });
    const month = new Date('2026-04-10T00:00:00Z');
    for (let alert = 0; alert < 3; alert += 1)
      expect(await budget.reserve([{ urgency: 'urgent' }], month)).toBeUndefined();
    expect(sns.commandCalls(PublishCommand)).toHaveLength(2);
    sns.restore();
  });
});

describe('what is kept of feeds and outlets', () => {
  it('comes back as it was, though packed: two kilobytes for a feed that was watched for two months', async () => {
    const states = dynamodbFeedStates({ ...table, clock: clock() });
    const days = Array.from({ length: 60 }, (_, n) =>
      new Date(NOW.getTime() - n * 86_400_000).toISOString().slice(0, 10),
    );
    const state = {
      ...newFeedState('packed', 'o'),
      version: 1,
      etag: '"5f3a-61c0e1b2d4f80"',
      bodyHash: 'a'.repeat(32),
      ring: Buffer.alloc(1200, 7).toString('base64'),
      firstReadAt: NOW.toISOString(),
      lastNewAt: NOW.toISOString(),
      seenByDay: Object.fromEntries(days.filter((_, n) => n % 7 !== 3).map((day, n) => [day, n * 11 + 1])),
    };
    table.writeUnits();
    expect(await states.save(state)).toBe(true);
    expect(table.writeUnits()).toBe(2);
    expect(await states.of(['packed', 'never written'])).toEqual([state]);
    expect((await states.all()).find(({ feedId }) => feedId === 'packed')).toEqual(state);
  });

  it('is read also where it was written before it was packed', () => {
    const ring = Buffer.alloc(24, 1).toString('base64');
    const before = { ...newFeedState('f', 'o'), version: 3, ring, seenByDay: { '2025-12-18': 5 } };
    expect(feedStateOf({ pk: 'FEEDS', sk: 'f', entity: 'feed', ...before })).toEqual(before);
  });

  it('is what robots.txt said, until it is to be asked for again', async () => {
    const robots = dynamodbRobots(table);
    expect(await robots.take('https://a.example')).toBeUndefined();
    const until = new Date('2025-12-19T06:00:00Z');
    await robots.lay('https://a.example', 'User-agent: *\nDisallow: /x', until);
    expect(await robots.take('https://a.example')).toEqual({ text: 'User-agent: *\nDisallow: /x', until });
  });

  it('is when the operator was warned of a thing: once a day', async () => {
    const sns = mockClient(SNSClient);
    sns.on(PublishCommand).resolves({});
    const at = new FakeClock(NOW);
    const warnings = operatorWarnings({
      ...table,
      clock: at,
      sns: new SNSClient({ region: 'x' }),
      operatorTopicArn: 'arn:operator',
    });
    const warning = { heading: 'Unhealthy feeds', says: 'so many' };
    await warnings.tell(warning);
    await warnings.tell(warning);
    at.set(new Date(NOW.getTime() + 86_400_000));
    await warnings.tell(warning);
    expect(sns.commandCalls(PublishCommand).map(({ args }) => args[0].input.Subject)).toEqual([
      'Irtysh: Unhealthy feeds',
      'Irtysh: Unhealthy feeds',
    ]);
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.table, Key: warningKey(warning.heading) }),
    );
    expect(Item?.expiresAt).toBe(expiry(at.now().toISOString(), 60));
    sns.restore();
  });
});

describe('a warning that could not be published', () => {
  it('is tried again at the next occasion', async () => {
    const sns = mockClient(SNSClient);
    sns.on(PublishCommand).rejectsOnce(new Error('topic is away')).resolves({});
    const warnings = operatorWarnings({
      ...table,
      clock: new FakeClock(NOW),
      sns: new SNSClient({ region: 'x' }),
      operatorTopicArn: 'arn:operator',
    });
    const warning = { heading: 'Topic away', says: 'so many' };
    await expect(warnings.tell(warning)).rejects.toThrow('topic is away');
    await warnings.tell(warning);
    await warnings.tell(warning);
    expect(sns.commandCalls(PublishCommand)).toHaveLength(2);
    sns.restore();
  });
});

describe('what only one writer may change', () => {
  it('is a feed state: the second poll of the same state is refused', async () => {
    const states = dynamodbFeedStates({ ...table, clock: clock() });
    const first = { ...newFeedState('f', 'o'), version: 1 };
    expect(await states.save(first)).toBe(true);
    expect(await states.save(first)).toBe(false);
    expect(await states.save({ ...first, version: 2, entriesTotal: 3 })).toBe(true);
    expect((await states.all()).find(({ feedId }) => feedId === 'f')).toMatchObject({ entriesTotal: 3 });
  });

  it('is a claim: of many who ask at once one publishes, at two write units an alert', async () => {
    const claims = dynamodbClaims(table);
    const decision = claimDecision(undefined, aStory(), { now: NOW, leaseMs: 1000, sms: true });
    if (decision.kind !== 'publish') throw new Error('nothing to publish');
    table.writeUnits();
    const won = await Promise.all(Array.from({ length: 6 }, () => claims.put(decision.claim)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await claims.all()).toHaveLength(1);
    table.writeUnits();
    expect(await claims.put(publishedClaim(decision.claim, ['m'], NOW))).toBe(true);
    expect(table.writeUnits()).toBe(1);
    expect(await claims.all()).toMatchObject([{ state: 'published', messageId: 'm' }]);
  });

  it('is found among the claims on its story’s other revisions, and on no other story', async () => {
    const claims = dynamodbClaims(table);
    for (const alert of [
      { id: '20251218-aaaa', revision: 1 },
      { id: '20251218-aaaa', revision: 2 },
      { id: '20251218-aaaab', revision: 1 },
    ]) {
      const terms = { now: NOW, leaseMs: 1000, sms: true };
      const decision = claimDecision(undefined, { ...alert, urgency: 'urgent' }, terms);
      if (decision.kind === 'publish') await claims.put(decision.claim);
    }
    const found = await claims.of('20251218-aaaa');
    expect(found.map(({ claimId }) => claimId)).toEqual(['20251218-aaaa.1', '20251218-aaaa.2']);
  });

  it('is an edition’s cursor', async () => {
    const cursors = dynamodbCursors(table);
    const cursor = { edition: 'astana', toldUpTo: NOW.toISOString(), issue: 1, version: 1 };
    expect(await Promise.all([cursors.put(cursor), cursors.put(cursor)])).toContain(false);
    expect(await cursors.get('astana')).toEqual(cursor);
  });
});

describe('what came of outlets’ own rules', () => {
  it('is counted by outlet over the pages that were read since, without the canary’s', async () => {
    const pages = [
      { articleId: 'r-1', outletRule: 'fell-back' },
      { articleId: 'r-2', outletRule: 'fell-back', relation: 'regional', score: 0.3 },
      { articleId: 'r-3' },
      { articleId: 'r-4', outletRule: 'fell-back', firstSeen: '2025-12-01T00:00:00.000Z' },
      { articleId: 'r-5', readFrom: 'feed' },
    ] as const;
    for (const page of pages)
      await articlesAt().close(
        record({ outletId: 'outgrown', readFrom: 'page', entryId: page.articleId, ...page }),
      );
    await dynamodbArticles({
      ...{ ...table, space: CANARY_SPACE, clock: clock() },
      retentionDays: { irrelevant: 30, relevant: 3653 },
    }).close(record({ outletId: 'outgrown', readFrom: 'page', articleId: 'r-6', entryId: 'r-6' }));
    const read = await pagesReadSince(new Date('2025-12-17T00:00:00Z'), table);
    expect(read.filter(({ outletId }) => outletId === 'outgrown')).toEqual([
      { outletId: 'outgrown', pages: 3, fellBack: 2 },
    ]);
  });
});
