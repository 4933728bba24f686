import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamodbCursors } from '#adapters/aws/dynamodb-cursors';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { operatorWarnings } from '#adapters/aws/operator-warnings';
import { sqsEntries } from '#adapters/aws/sqs-entries';
import { sqsPolls } from '#adapters/aws/sqs-polls';
import { readEnv } from '#adapters/lambda/env';
import { lambdaLog } from '#adapters/lambda/log';
import { onSchedule } from '#adapters/lambda/on-schedule';
import { tableOf, watchedBy } from '#adapters/lambda/setup';
import { inLambda, type World } from '#adapters/lambda/world';
import { PlanTick } from '#pipeline/messages';
import { PLAN_POLLS_ENV } from './env';
import { type PlanDeps, planPolls, TICK_SECONDS } from './plan-polls';

export function createHandler(world: World) {
  const env = readEnv(PLAN_POLLS_ENV, world.env);
  const { settings, outlets } = watchedBy(env);
  const [table, sqs] = [tableOf(env), new SQSClient()];
  const deps: PlanDeps = {
    outlets,
    states: dynamodbFeedStates({ ...table, clock: world.clock }),
    polls: sqsPolls({ client: sqs, queueUrl: env.POLLS_QUEUE_URL }),
    entries: sqsEntries({ client: sqs, queueUrl: env.ENTRIES_QUEUE_URL }),
    warnings: operatorWarnings({
      ...table,
      clock: world.clock,
      sns: new SNSClient(),
      operatorTopicArn: env.OPERATOR_TOPIC_ARN,
    }),
    editions: settings.editions,
    cursors: dynamodbCursors(table),
    bounds: settings.polling,
    tickSeconds: TICK_SECONDS,
    log: lambdaLog('plan-polls'),
  };
  return onSchedule(PlanTick, ({ scheduledTime }) => planPolls(new Date(scheduledTime), deps));
}

export const handler = inLambda(createHandler);
