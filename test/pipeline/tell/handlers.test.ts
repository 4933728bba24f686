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
import { createHandler as sendAlerts } from '#pipeline/tell/send-alerts.handler';
import { createHandler as sendDigest } from '#pipeline/tell/send-digest.handler';
import { createHandler as settleAlerts } from '#pipeline/tell/settle-alerts.handler';
import { FakeClock } from '../../fakes/ports';
import { NOW } from '../../support/builders';
import { streamEvent } from '../../support/events';
import { aStory } from '../../support/stories';
import { aWorld } from '../../support/world';

const table = mockClient(DynamoDBDocumentClient);
const topic = mockClient(SNSClient);
const env = {
  ALERTS_TOPIC_ARN: 'arn:alerts',
  DIGESTS_TOPIC_ARN: 'arn:digests',
  CANARY_TOPIC_ARN: 'arn:canary',
  OPERATOR_TOPIC_ARN: 'arn:operator',
};
const throttled = Object.assign(new Error('Rate exceeded'), {
  name: 'ThrottlingException',
  $metadata: { httpStatusCode: 400 },
});

beforeEach(() => {
  table.reset();
  topic.reset();
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

  it('spends nothing on SMS that no telephone asked for', async () => {
    await sendAlerts(aWorld(env))(streamEvent([aStory({ urgency: 'routine' })]));
    const input = topic.commandCalls(PublishCommand)[0]?.args[0].input;
    expect(Object.keys(JSON.parse(input?.Message ?? '{}'))).not.toContain('sms');
    expect(table.commandCalls(UpdateCommand)).toEqual([]);
  });

  it('asks for the first refused change and all after it again', async () => {
    topic.on(PublishCommand).resolvesOnce({ MessageId: 'm-1' }).rejects(throttled);
    const stories = [1, 2, 3].map((n) => aStory({ id: `20251218-000000000${n}` }));
    const event = streamEvent(stories);
    expect(await sendAlerts(aWorld(env))(event)).toEqual({
      batchItemFailures: [{ itemIdentifier: event.Records[1]?.dynamodb?.SequenceNumber }],
    });
  });
});

describe('settle-alerts on Lambda', () => {
  it('costs one query when nothing was broken off', async () => {
    expect(await settleAlerts(aWorld(env))({ scheduledTime: NOW.toISOString() })).toBe(0);
    expect(table.calls()).toHaveLength(1);
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
    topic.on(GetTopicAttributesCommand).rejects(throttled);
    expect(await told()).toContain('Kazatomprom and Marubeni');
    expect(await told()).not.toContain('Cost in');
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
