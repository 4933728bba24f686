import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { dynamodbArticles } from '#adapters/aws/dynamodb-articles';
import { dynamodbClaims } from '#adapters/aws/dynamodb-claims';
import { dynamodbCursors } from '#adapters/aws/dynamodb-cursors';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { operatorWarnings } from '#adapters/aws/operator-warnings';
import { smsBudget } from '#adapters/aws/sms-budget';
import { smsMonthKey } from '#adapters/aws/table-keys';
import { claimDecision, publishedClaim } from '#domain/alert/alert';
import type { ArticleRecord } from '#domain/article/article-record';
import { newFeedState } from '#domain/feed/feed-state';
import { FakeClock, FakeLog } from '../../fakes/ports';
import { NOW } from '../../support/builders';
import { breakConnections, losingAnswer } from '../../support/lost-answers';
import { aStory } from '../../support/stories';
import { startTable, type TestTable } from '../../support/table';

const sns = mockClient(SNSClient);
let table: TestTable;
beforeAll(async () => {
  table = await startTable();
  breakConnections();
});
beforeEach(() => {
  sns.reset();
  sns
    .on(ListSubscriptionsByTopicCommand)
    .resolves({ Subscriptions: [{ Protocol: 'sms', SubscriptionArn: 'arn:sms' }] });
  sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: {} });
  sns.on(PublishCommand).resolves({ MessageId: 'm' });
});
afterAll(async () => {
  vi.restoreAllMocks();
  sns.restore();
  await table.stop();
});

const clock = new FakeClock(NOW);
const budgetOf = (monthlyBudgetUsd: number) =>
  smsBudget({
    ...table,
    sns: new SNSClient({ region: 'x' }),
    alertsTopicArn: 'arn:alerts',
    operatorTopicArn: 'arn:operator',
    monthlyBudgetUsd,
    priceUsd: 0.1,
    log: new FakeLog(),
  });
const warningsAt = (at = clock) =>
  operatorWarnings({
    ...table,
    clock: at,
    sns: new SNSClient({ region: 'x' }),
    operatorTopicArn: 'arn:operator',
  });
const spentIn = async (month: Date) =>
  (await table.client.send(new GetCommand({ TableName: table.table, Key: smsMonthKey(month) }))).Item;
/** The budget reads the month before it writes, a warning is noted before its note is taken back. */
const losingSecond = <Answer>(work: () => Promise<Answer>) => losingAnswer(work, 1);
const record: ArticleRecord = {
  articleId: 'a-1',
  entryId: 'e-1',
  feedId: 'steppe-courier/news',
  outletId: 'steppe-courier',
  url: 'https://steppe-courier.example/a',
  title: 'Uranium for Japan',
  fate: 'article:bilateral',
  relation: 'bilateral',
  score: 0.9,
  firstSeen: NOW.toISOString(),
};

describe('a write whose answer gets lost, which the SDK then repeats', () => {
  it('has won an alert’s claim, and marks it', async () => {
    const claims = dynamodbClaims(table);
    const decision = claimDecision(undefined, aStory(), { now: NOW, leaseMs: 1000, sms: true });
    if (decision.kind !== 'publish') throw new Error('nothing to publish');
    expect(await losingAnswer(() => claims.put(decision.claim))).toBe(true);
    expect(await claims.put(decision.claim)).toBe(false);
    const marked = publishedClaim(decision.claim, ['m'], NOW);
    expect(await losingAnswer(() => claims.put(marked))).toBe(true);
    expect(await claims.of(decision.claim.storyId)).toEqual([marked]);
  });

  it('has moved an edition’s cursor', async () => {
    const cursors = dynamodbCursors(table);
    const cursor = { edition: 'astana', toldUpTo: NOW.toISOString(), issue: 1, version: 1 };
    expect(await losingAnswer(() => cursors.put(cursor))).toBe(true);
    expect(await cursors.put(cursor)).toBe(false);
    expect(await losingAnswer(() => cursors.put({ ...cursor, version: 2 }))).toBe(true);
    expect(await cursors.get('astana')).toEqual({ ...cursor, version: 2 });
  });

  it('has kept a feed’s state', async () => {
    const states = dynamodbFeedStates({ ...table, clock });
    const state = { ...newFeedState('f', 'o'), version: 1 };
    expect(await losingAnswer(() => states.save(state))).toBe(true);
    expect(await states.save(state)).toBe(false);
    expect(await states.of(['f'])).toEqual([state]);
  });

  it('has recorded a fate, or kept an article with its story, once', async () => {
    const articles = dynamodbArticles({ ...table, clock, retentionDays: { irrelevant: 30, relevant: 3653 } });
    const irrelevant = { ...record, articleId: 'a-2', fate: 'article:unrelated' } as const;
    expect(await losingAnswer(() => articles.close(irrelevant))).toBe('article:unrelated');
    const story = aStory();
    const month = { month: '2025-12', articles: 1, changes: 1, stories: {} };
    const keeping = { record, text: 'text', story, change: 'opened', windowVersion: 0, month } as const;
    expect(await losingAnswer(() => articles.keep(keeping))).toEqual({ kind: 'kept' });
    const { stories, version } = await dynamodbStories({ ...table, clock, windowDays: 7 }).window(NOW);
    expect(stories).toEqual([story]);
    expect(version).toBe(1);
    expect((await articles.known('a-1'))?.main).toEqual(record);
  });

  it('has set aside the money of an SMS, once, also the last of a month, and given it back', async () => {
    const month = new Date('2026-02-10T00:00:00Z');
    const budget = budgetOf(0.2);
    for (const spentUsd of [0.1, 0.2]) {
      expect(await losingSecond(() => budget.reserve([{ urgency: 'urgent' }], month))).toBeDefined();
      expect(await spentIn(month)).toMatchObject({ spentUsd });
    }
    await losingAnswer(() => budget.release({ usd: 0.1, at: month }));
    expect(await spentIn(month)).toMatchObject({ spentUsd: 0.1 });
    expect(sns.commandCalls(PublishCommand)).toHaveLength(0);
  });

  it('tells the operator that there is no money for SMS, once', async () => {
    const month = new Date('2026-03-10T00:00:00Z');
    const budget = budgetOf(0.05);
    expect(await losingSecond(() => budget.reserve([{ urgency: 'urgent' }], month))).toBeUndefined();
    expect(await losingSecond(() => budget.reserve([{ urgency: 'urgent' }], month))).toBeUndefined();
    expect(sns.commandCalls(PublishCommand)).toHaveLength(1);
  });

  it('warns the operator, once', async () => {
    const warning = { heading: 'Answer lost', says: 'so many' };
    await losingAnswer(() => warningsAt().tell(warning));
    await losingAnswer(() => warningsAt().tell(warning));
    expect(sns.commandCalls(PublishCommand)).toHaveLength(1);
  });

  it('takes the note of a warning back that did not get out', async () => {
    const warning = { heading: 'Note taken back', says: 'so many' };
    sns.on(PublishCommand).callsFake(() => {
      throw new Error('topic is away');
    });
    await expect(losingSecond(() => warningsAt().tell(warning))).rejects.toThrow('topic is away');
    sns.on(PublishCommand).resolves({ MessageId: 'm' });
    await warningsAt().tell(warning);
    expect(sns.commandCalls(PublishCommand)).toHaveLength(2);
  });
});
