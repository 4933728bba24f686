import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHandler as planPolls } from '#pipeline/poll/plan-polls.handler';
import { createHandler as pullFeeds } from '#pipeline/poll/pull-feeds.handler';
import { aFeed, anOutlet, NOW } from '../../support/builders';
import { sqsEvent } from '../../support/events';
import { aWorld } from '../../support/world';

const table = mockClient(DynamoDBDocumentClient);
const queue = mockClient(SQSClient);
const configuration = { outlets: { catalogue: false, added: [anOutlet({ feeds: [aFeed()] })] } };

beforeEach(() => {
  table.reset();
  queue.reset();
  table.on(QueryCommand).resolves({ Items: [] });
  table.on(BatchGetCommand).resolves({});
  table.on(GetCommand).resolves({});
  table.on(PutCommand).resolves({});
  queue.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
});

const env = {
  POLLS_QUEUE_URL: 'https://sqs/polls',
  ENTRIES_QUEUE_URL: 'https://sqs/entries.fifo',
  OPERATOR_TOPIC_ARN: 'arn:operator',
};

describe('plan-polls on Lambda', () => {
  it('reads all states in one query and sends what is due to the queue polls', async () => {
    expect(await planPolls(aWorld(env, configuration))({ scheduledTime: NOW.toISOString() })).toBe(1);
    expect(table.commandCalls(QueryCommand)).toHaveLength(1);
    const [sent] = queue.commandCalls(SendMessageBatchCommand);
    expect(JSON.parse(sent?.args[0].input.Entries?.[0]?.MessageBody ?? '')).toEqual({
      tick: NOW.toISOString(),
      feedIds: ['steppe-courier/news'],
    });
  });

  it('refuses a tick without a time, so that the scheduler sees the fault', async () => {
    await expect(planPolls(aWorld(env, configuration))({})).rejects.toThrow(/scheduledTime/);
  });

  it('names all variables it lacks when it starts', () => {
    expect(() => planPolls({ ...aWorld({}), env: {} })).toThrow(
      'lacks TABLE_NAME, POLLS_QUEUE_URL, ENTRIES_QUEUE_URL, OPERATOR_TOPIC_ARN, SETTINGS_PATH',
    );
  });

  it('fails when the queue refuses a message', async () => {
    queue
      .on(SendMessageBatchCommand)
      .resolves({ Successful: [], Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }] });
    await expect(planPolls(aWorld(env, configuration))({ scheduledTime: NOW.toISOString() })).rejects.toThrow(
      /1 of 1 messages were refused/,
    );
  });
});

describe('pull-feeds on Lambda', () => {
  it('sends back the one message that fits no schema and keeps the others', async () => {
    const good = {
      tick: NOW.toISOString(),
      feedIds: ['steppe-courier/news'],
    };
    const answer = await pullFeeds(aWorld(env, configuration))(sqsEvent([good, { feedIds: [] }, 'no json']));
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual([
      'message-1',
      'message-2',
    ]);
  });

  it('records why a feed could not be asked, and that is no failure of the message', async () => {
    const message = {
      tick: NOW.toISOString(),
      feedIds: ['steppe-courier/news'],
    };
    expect(await pullFeeds(aWorld(env, configuration))(sqsEvent([message]))).toEqual({
      batchItemFailures: [],
    });
    const [write] = table.commandCalls(PutCommand);
    expect(write?.args[0].input.Item).toMatchObject({
      feedId: 'steppe-courier/news',
      failuresInARow: 1,
      lastFailure: { class: 'dns' },
    });
  });

  it('sends a message back when the table fails', async () => {
    table.on(BatchGetCommand).rejects(new Error('table is away'));
    const message = {
      tick: NOW.toISOString(),
      feedIds: ['steppe-courier/news'],
    };
    expect((await pullFeeds(aWorld(env, configuration))(sqsEvent([message]))).batchItemFailures).toHaveLength(
      1,
    );
  });
});
