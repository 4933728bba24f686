import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { storyItem } from '#adapters/aws/story-items';
import { digestPath } from '#domain/archive/archive-paths';
import { SETTLE_MS } from '#domain/digest/edition';
import { createHandler as publishArchive } from '#pipeline/tell/publish-archive.handler';
import { createHandler as sendAlerts } from '#pipeline/tell/send-alerts.handler';
import { createHandler as sendDigest } from '#pipeline/tell/send-digest.handler';
import { createHandler as settleAlerts } from '#pipeline/tell/settle-alerts.handler';
import { FakeClock } from '../../fakes/ports';
import { NOW } from '../../support/builders';
import { streamEvent } from '../../support/events';
import { throttled } from '../../support/sns-errors';
import { aStory } from '../../support/stories';
import { aWorld } from '../../support/world';

const table = mockClient(DynamoDBDocumentClient);
const topic = mockClient(SNSClient);
const bucket = mockClient(S3Client);
const env = {
  ALERTS_TOPIC_ARN: 'arn:alerts',
  DIGESTS_TOPIC_ARN: 'arn:digests',
  CANARY_TOPIC_ARN: 'arn:canary',
  OPERATOR_TOPIC_ARN: 'arn:operator',
};
beforeEach(() => {
  table.reset();
  topic.reset();
  bucket.reset();
  table.on(QueryCommand).resolves({ Items: [] });
  table.on(GetCommand).resolves({});
  table.on(PutCommand).resolves({});
  topic.on(PublishCommand).resolves({ MessageId: 'm-1' });
  table.on(UpdateCommand).resolves({});
  topic.on(GetTopicAttributesCommand).resolves({ Attributes: { SubscriptionsConfirmed: '3' } });
  topic.on(ListSubscriptionsByTopicCommand).resolves({
    Subscriptions: [
      { Protocol: 'sms', SubscriptionArn: 'arn:sms', Endpoint: '+81312345678' },
      { Protocol: 'email', SubscriptionArn: 'arn:email', Endpoint: 'a@b.example' },
    ],
  });
  topic
    .on(GetSubscriptionAttributesCommand)
    .resolves({ Attributes: { FilterPolicy: '{"urgency":["urgent"],"channels":["sms"]}' } });
});

describe('send-alerts on Lambda', () => {
  it('publishes a text by protocol and the attributes that filters compare', async () => {
    expect(await sendAlerts(aWorld(env))(streamEvent([aStory({ urgency: 'urgent' })]))).toEqual({
      batchItemFailures: [],
    });
    const input = topic.commandCalls(PublishCommand)[0]?.args[0].input;
    expect(input).toMatchObject({ TopicArn: 'arn:alerts', MessageStructure: 'json' });
    expect(Object.keys(JSON.parse(input?.Message ?? '{}')).sort()).toEqual(['default', 'email', 'sms']);
    expect(input?.MessageAttributes).toMatchObject({
      relation: { StringValue: 'bilateral' },
      topics: { DataType: 'String.Array' },
    });
    const compared = Object.keys(input?.MessageAttributes ?? {}).filter((name) => !name.startsWith('AWS.'));
    expect(compared.length).toBeLessThanOrEqual(5);
    expect(input?.MessageAttributes).toMatchObject({
      'AWS.SNS.SMS.MaxPrice': { DataType: 'Number', StringValue: '0.50' },
    });
  });

  it('leads to the archive where there is one', async () => {
    const story = aStory({ urgency: 'urgent' });
    const url = `https://archive.example/stories/${story.id}.html`;
    const told = async (more: Record<string, string>) => {
      topic.resetHistory();
      await sendAlerts(aWorld({ ...env, ...more }))(streamEvent([story]));
      const bodies = topic.commandCalls(PublishCommand)[0]?.args[0].input.Message ?? '{}';
      return Object.entries(JSON.parse(bodies) as Record<string, string>).flatMap(([protocol, body]) =>
        body.includes(url) ? [protocol] : [],
      );
    };
    expect((await told({ ARCHIVE_URL: 'https://archive.example/' })).sort()).toEqual([
      'default',
      'email',
      'sms',
    ]);
    expect(await told({})).toEqual([]);
  });

  it('spends nothing on SMS that no telephone asked for', async () => {
    await sendAlerts(aWorld(env))(streamEvent([aStory({ urgency: 'routine' })]));
    const input = topic.commandCalls(PublishCommand)[0]?.args[0].input;
    expect(Object.keys(JSON.parse(input?.Message ?? '{}'))).not.toContain('sms');
    expect(table.commandCalls(UpdateCommand)).toEqual([]);
  });

  it('asks for the first refused change and all after it again', async () => {
    topic.on(PublishCommand).resolvesOnce({ MessageId: 'm-1' }).rejects(throttled());
    const stories = [1, 2, 3].map((n) => aStory({ id: `20251218-000000000${n}` }));
    const event = streamEvent(stories);
    expect(await sendAlerts(aWorld(env))(event)).toEqual({
      batchItemFailures: [{ itemIdentifier: event.Records[1]?.dynamodb?.SequenceNumber }],
    });
  });
});

describe('settle-alerts on Lambda', () => {
  it('costs one query when nothing was broken off', async () => {
    const tick = { scheduledTime: new Date(NOW.getTime() + 300_000).toISOString() };
    expect(await settleAlerts(aWorld(env))(tick)).toBe(0);
    expect(table.calls()).toHaveLength(1);
  });

  it('looks once an hour through the two days that the last 24 hours lie in', async () => {
    expect(await settleAlerts(aWorld(env))({ scheduledTime: NOW.toISOString() })).toBe(0);
    const asked = table.commandCalls(QueryCommand).map(({ args }) => args[0].input.ExpressionAttributeValues);
    expect(asked.map((values) => values?.[':day'] ?? values?.[':pk'])).toEqual([
      'CLAIMS',
      'DAY#2025-12-17',
      'DAY#2025-12-18',
    ]);
  });
});

describe('send-digest on Lambda', () => {
  it('publishes an edition of the settings to the topic of digests', async () => {
    expect(await sendDigest(aWorld(env))({ edition: 'tokyo', scheduledTime: NOW.toISOString() })).toBe(
      'sent',
    );
    expect(topic.commandCalls(PublishCommand)[0]?.args[0].input).toMatchObject({
      TopicArn: 'arn:digests',
      MessageAttributes: { edition: { StringValue: 'tokyo' } },
    });
  });

  it('says what the month has cost, and goes out without that when nobody can tell', async () => {
    const told = async () => {
      const kept = aStory({ quiet: true });
      table.on(QueryCommand).resolves({ Items: [{ entity: 'story', story: kept }] });
      const later = new FakeClock(new Date(NOW.getTime() + 3_600_000));
      const tick = { edition: 'astana', scheduledTime: later.now().toISOString() };
      await sendDigest({ ...aWorld(env), clock: later })(tick);
      return JSON.parse(topic.commandCalls(PublishCommand)[0]?.args[0].input.Message ?? '{}').email;
    };
    expect(await told()).toMatch(/\nCost in December so far: about \$\d+\.\d\d, budget \$5\.00/);
    topic.resetHistory();
    topic.on(GetTopicAttributesCommand).rejects(throttled());
    expect(await told()).toContain('Kazatomprom and Marubeni');
    expect(await told()).not.toContain('Cost in');
  });

  it('leads to the archive’s pages, and where it is cut to its own', async () => {
    const many = Array.from({ length: 900 }, (_, n) =>
      aStory({ id: `20251218-${String(n).padStart(10, '0')}`, quiet: true }),
    );
    table.on(QueryCommand).callsFake(({ ExpressionAttributeValues: values }) => ({
      Items: String(values[':from']).startsWith('STORY')
        ? many.map((story) => storyItem(story, 'opened', 2_000_000_000))
        : [],
    }));
    const later = new FakeClock(new Date(NOW.getTime() + 3_600_000));
    const tick = { edition: 'astana', scheduledTime: later.now().toISOString() };
    const world = aWorld({ ...env, ARCHIVE_URL: 'https://archive.example/' });
    await sendDigest({ ...world, clock: later })(tick);
    const { email } = JSON.parse(topic.commandCalls(PublishCommand)[0]?.args[0].input.Message ?? '{}');
    expect(email).toContain(`\n  https://archive.example/stories/${many[0]?.id}.html\n`);
    const end = new Date(Date.parse(tick.scheduledTime) - SETTLE_MS).toISOString();
    expect(email).toContain(
      ` not shown here.\nRead all: https://archive.example/${digestPath('astana', end)}\n`,
    );
    expect(email).not.toContain('irtysh stories');
  });

  it('tells the canary to its own topic, and nothing when it did not arrive', async () => {
    const tick = { edition: 'canary', scheduledTime: NOW.toISOString() };
    expect(await sendDigest(aWorld(env))(tick)).toBe('nothing-new');
    expect(topic.commandCalls(PublishCommand)).toEqual([]);
    const keptAt = new Date(NOW.getTime() - 3_600_000).toISOString();
    const story = aStory({ members: aStory().members.map((member) => ({ ...member, keptAt })) });
    const item = storyItem(story, 'opened', 2_000_000_000);
    table.on(QueryCommand).callsFake(({ ExpressionAttributeValues: values }) => ({
      Items: String(values[':day']).startsWith('CANARY#DAY#') ? [item] : [],
    }));
    expect(await sendDigest(aWorld(env))(tick)).toBe('sent');
    const toldTo = topic.commandCalls(PublishCommand).map(({ args }) => args[0].input.TopicArn);
    expect([...new Set(toldTo)]).toEqual(['arn:canary']);
  });

  it('fails loudly for an edition that is not in the settings', async () => {
    await expect(
      sendDigest(aWorld(env))({ edition: 'osaka', scheduledTime: NOW.toISOString() }),
    ).rejects.toThrow('no edition "osaka"');
  });
});

describe('publish-archive on Lambda', () => {
  const world = () =>
    aWorld({ ...env, ARCHIVE_BUCKET: 'pages', ARCHIVE_URL: 'https://archive.example/' }, { archive: true });
  const written = () =>
    bucket.commandCalls(PutObjectCommand).map(({ args }) => `${args[0].input.Bucket}/${args[0].input.Key}`);

  it('writes the page of a story that opened to its bucket', async () => {
    const story = aStory();
    await publishArchive(world())(streamEvent([story]));
    expect(written()).toEqual(
      expect.arrayContaining([`pages/stories/${story.id}.html`, 'pages/index.html', 'pages/style.css']),
    );
  });

  it('writes nothing for records that are neither stories nor issues', async () => {
    const { Records } = streamEvent([aStory()]);
    const removed = Records.map(({ dynamodb, ...record }) => ({
      ...record,
      dynamodb: { ...dynamodb, NewImage: undefined },
    }));
    expect(await publishArchive(world())({ Records: removed })).toEqual({ files: 0, months: [] });
    expect([...written(), ...table.calls()]).toEqual([]);
  });

  it('fails when a page could not be written, so that the stream hands the batch over again', async () => {
    bucket.on(PutObjectCommand).rejects(throttled());
    await expect(publishArchive(world())(streamEvent([aStory()]))).rejects.toThrow('Rate exceeded');
  });
});
