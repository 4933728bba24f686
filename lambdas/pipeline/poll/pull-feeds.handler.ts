import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { dynamodbRobots } from '#adapters/aws/dynamodb-robots';
import { sqsEntries } from '#adapters/aws/sqs-entries';
import { eachMessage } from '#adapters/lambda/each-message';
import { readEnv } from '#adapters/lambda/env';
import { lambdaLog } from '#adapters/lambda/log';
import { tableOf, watchedBy } from '#adapters/lambda/setup';
import { inLambda, type World } from '#adapters/lambda/world';
import { parseFeedBounded } from '#adapters/parsing/parse-feed-bounded';
import { httpFeeds } from '#adapters/web/http-feeds';
import { PollMessage } from '#pipeline/messages';
import { PULL_FEEDS_ENV } from './env';
import { type PullRunDeps, pullFeeds } from './pull-feeds';

export function createHandler(world: World) {
  const env = readEnv(PULL_FEEDS_ENV, world.env);
  const { settings, outlets } = watchedBy(env);
  const table = tableOf(env);
  const log = lambdaLog('pull-feeds');
  const deps: PullRunDeps = {
    outlets,
    feeds: httpFeeds({ world, settings, shelf: dynamodbRobots(table), log }),
    states: dynamodbFeedStates({ ...table, clock: world.clock }),
    entries: sqsEntries({ client: new SQSClient(), queueUrl: env.ENTRIES_QUEUE_URL }),
    parse: parseFeedBounded,
    bounds: settings.polling,
    clock: world.clock,
    log,
  };
  return eachMessage(PollMessage, (message) => pullFeeds(message, deps), deps.log);
}

export const handler = inLambda(createHandler);
