import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
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
  const deps: PlanDeps = {
    outlets,
    states: dynamodbFeedStates(tableOf(env)),
    polls: sqsPolls({ client: new SQSClient(), queueUrl: env.POLLS_QUEUE_URL }),
    bounds: settings.polling,
    tickSeconds: TICK_SECONDS,
    log: lambdaLog('plan-polls'),
  };
  return onSchedule(PlanTick, ({ scheduledTime }) => planPolls(new Date(scheduledTime), deps));
}

export const handler = inLambda(createHandler);
