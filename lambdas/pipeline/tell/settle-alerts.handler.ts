import { SNSClient } from '@aws-sdk/client-sns';
import { dynamodbClaims } from '#adapters/aws/dynamodb-claims';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { snsTopic } from '#adapters/aws/sns-topic';
import { readEnv } from '#adapters/lambda/env';
import { lambdaLog } from '#adapters/lambda/log';
import { onSchedule } from '#adapters/lambda/on-schedule';
import { tableOf, watchedBy } from '#adapters/lambda/setup';
import { inLambda, type World } from '#adapters/lambda/world';
import { STORY_WINDOW_DAYS } from '#domain/story/story';
import { SettleTick } from '#pipeline/messages';
import { alertContext } from './alert-context';
import { SETTLE_ALERTS_ENV } from './env';
import { type SettleDeps, settleAlerts } from './settle-alerts';

export function createHandler(world: World) {
  const env = readEnv(SETTLE_ALERTS_ENV, world.env);
  const { settings } = watchedBy(env);
  const table = tableOf(env);
  const deps: SettleDeps = {
    claims: dynamodbClaims(table),
    stories: dynamodbStories({ ...table, clock: world.clock, windowDays: STORY_WINDOW_DAYS }),
    topic: snsTopic({ client: new SNSClient({ maxAttempts: 1 }), topicArn: env.ALERTS_TOPIC_ARN }),
    clock: world.clock,
    log: lambdaLog('settle-alerts'),
    context: alertContext(settings),
  };
  return onSchedule(SettleTick, () => settleAlerts(deps));
}

export const handler = inLambda(createHandler);
