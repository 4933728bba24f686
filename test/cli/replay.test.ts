import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleItem } from '#adapters/aws/article-items';
import { dynamodbArchive } from '#adapters/aws/dynamodb-archive';
import { dynamodbArticles } from '#adapters/aws/dynamodb-articles';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { expiry, putNew } from '#adapters/aws/table';
import { articleKey } from '#adapters/aws/table-keys';
import { replayArchive } from '#cli/replay';
import { readSince } from '#cli/since';
import { DEFAULT_ALERT_POLICY } from '#domain/alert/alert-policy';
import { type ArticleRecord, articleIdOf } from '#domain/article/article-record';
import { readArticle } from '#pipeline/read/read-article';
import { FakeClock, FakeLog, FakePages } from '../fakes/ports';
import { anEntry, anOutlet, aPage, BILATERAL_PARAGRAPHS, NOW } from '../support/builders';
import { startTable, type TestTable } from '../support/table';

let table: TestTable;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const clock = new FakeClock(NOW);
const DAY = 86_400_000;
const url = 'https://steppe-courier.example/news/uranium-supply';

/** A relevant article as the monitor itself keeps it. */
async function keepBilateral(): Promise<void> {
  const entry = anEntry();
  const fate = await readArticle(entry, 1, {
    outlets: new Map([['steppe-courier', anOutlet()]]),
    pages: new FakePages({ [url]: aPage(entry.title, BILATERAL_PARAGRAPHS) }),
    articles: dynamodbArticles({ ...table, clock, retentionDays: { irrelevant: 30, relevant: 3653 } }),
    stories: dynamodbStories({ ...table, clock, windowDays: 7 }),
    clock,
    log: new FakeLog(),
  });
  expect(fate).toBe('article:bilateral');
}

/** Gives a stored article the verdict that other rules once gave it. */
const judgedThen = (over: Partial<ArticleRecord>) =>
  table.client.send(
    new UpdateCommand({
      TableName: table.table,
      Key: articleKey(articleIdOf(url)),
      UpdateExpression: 'SET #relation = :relation, score = :score',
      ExpressionAttributeNames: { '#relation': 'relation' },
      ExpressionAttributeValues: { ':relation': over.relation, ':score': over.score },
    }),
  );

const storedMiss = (over: Partial<ArticleRecord>) =>
  putNew(
    table,
    articleItem(
      {
        articleId: 'miss-1',
        entryId: 'e-miss',
        feedId: 'steppe-courier/news',
        outletId: 'steppe-courier',
        url: 'https://steppe-courier.example/news/miss',
        title: 'Weather in the mountains',
        fate: 'article:incidental',
        relation: 'incidental',
        score: 0.3,
        firstSeen: NOW.toISOString(),
        language: 'en',
        topics: [],
        urgency: 'routine',
        ...over,
      },
      expiry(NOW.toISOString(), 30),
    ),
  );

const replay = (from = new Date(NOW.getTime() - DAY), policy = DEFAULT_ALERT_POLICY) =>
  replayArchive(dynamodbArchive({ ...table, clock }), from, policy);

describe('a replay', () => {
  it('finds nothing gained or lost where the rules are those of the day, and reads the text that was kept', async () => {
    await keepBilateral();
    expect(await replay()).toEqual({ articles: 1, byTitle: 0, changed: 0, alerts: [] });
  });

  it('lists an alert that today’s rules would have sent, with both verdicts and the reason', async () => {
    await judgedThen({ relation: 'bilateral', score: 0.2 });
    const { alerts } = await replay();
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      change: 'gained',
      reason: 'then a score of 0.20, below 0.5',
      before: { score: 0.2 },
      after: { relation: 'bilateral' },
    });
    expect(alerts[0]!.storyId).toMatch(/^20251218-/);
    expect(alerts[0]!.articles[0]).toMatchObject({ judgedOn: 'text', record: { url } });
    expect(alerts[0]!.articles[0]!.because.length).toBeGreaterThan(0);
  });

  it('lists an alert that today’s rules would not send', async () => {
    await judgedThen({ relation: 'bilateral', score: 1.1 });
    const strict = { ...DEFAULT_ALERT_POLICY, minScore: 1.05 };
    const { alerts } = await replay(undefined, strict);
    expect(alerts).toMatchObject([{ change: 'lost', before: { score: 1.1 } }]);
    expect(alerts[0]!.reason).toMatch(/^now a score of \d\.\d\d, below 1\.05$/);
    await judgedThen({ relation: 'bilateral', score: 0.99 });
  });

  it('does not speak of an alert where the story was never to be told at once', async () => {
    await judgedThen({ relation: 'bilateral', score: 0.2 });
    const archive = dynamodbArchive({ ...table, clock });
    const quiet = { ...archive, isQuiet: async () => true };
    const found = await replayArchive(quiet, new Date(NOW.getTime() - DAY), DEFAULT_ALERT_POLICY);
    expect(found).toMatchObject({ articles: 1, alerts: [] });
    const [alert] = (await replay()).alerts;
    expect(await archive.isQuiet(alert!.storyId!)).toBe(false);
    await judgedThen({ relation: 'bilateral', score: 0.99 });
  });

  it('takes a near miss by its title and never holds the missing text against it', async () => {
    await storedMiss({ articleId: 'miss-1', entryId: 'e-1' });
    await storedMiss({
      articleId: 'miss-2',
      entryId: 'e-2',
      title: 'Kazakhstan and Japan sign agreement on uranium supply in Tokyo',
    });
    const found = await replay();
    expect(found).toMatchObject({ articles: 3, byTitle: 2 });
    expect(found.alerts).toMatchObject([
      { change: 'gained', articles: [{ judgedOn: 'title', record: { articleId: 'miss-2' } }] },
    ]);
  });

  it('leaves alone what was first seen before the day it is asked for', async () => {
    expect(await replay(new Date(NOW.getTime() + 1))).toMatchObject({ articles: 0 });
  });
});

describe('--since', () => {
  it.each([
    ['2025-12-01', '2025-12-01T00:00:00.000Z'],
    ['2025-12-01T10:30:00+05:00', '2025-12-01T05:30:00.000Z'],
    ['7d', '2025-12-11T06:00:00.000Z'],
  ])('%s means %s', (since, instant) => {
    expect(readSince(since, NOW).toISOString()).toBe(instant);
  });

  it.each(['', 'yesterday', '2025-02-30', '2025-13-01', '2026-01-01'])('%j is refused', (since) => {
    expect(() => readSince(since, NOW)).toThrow('--since');
  });
});
