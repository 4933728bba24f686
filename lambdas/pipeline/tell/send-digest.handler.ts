import { SNSClient } from '@aws-sdk/client-sns';
import { dynamodbCursors } from '#adapters/aws/dynamodb-cursors';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { snsTopic } from '#adapters/aws/sns-topic';
import { spending } from '#adapters/aws/spending';
import { archiveOf } from '#adapters/lambda/archive-links';
import { readEnv } from '#adapters/lambda/env';
import { lambdaLog } from '#adapters/lambda/log';
import { onSchedule } from '#adapters/lambda/on-schedule';
import { tableOf, watchedBy } from '#adapters/lambda/setup';
import { inLambda, type World } from '#adapters/lambda/world';
import { tariffOf } from '#domain/bill/tariff';
import { CANARY_EDITION, CANARY_OUTLET, CANARY_SPACE } from '#domain/canary/canary';
import { STORY_WINDOW_DAYS } from '#domain/story/story';
import { DigestTick } from '#pipeline/messages';
import { SEND_DIGEST_ENV } from './env';
import { type SendDigestDeps, sendDigest } from './send-digest';

export function createHandler(world: World) {
  const env = readEnv(SEND_DIGEST_ENV, world.env);
  const { settings, outlets } = watchedBy(env);
  const table = tableOf(env);
  const storiesProps = { ...table, clock: world.clock, windowDays: STORY_WINDOW_DAYS };
  const sns = new SNSClient({ maxAttempts: 1 });
  const topicArns = { alerts: env.ALERTS_TOPIC_ARN, digests: env.DIGESTS_TOPIC_ARN };
  const deps: SendDigestDeps = {
    editions: settings.editions,
    outlets,
    stories: dynamodbStories(storiesProps),
    states: dynamodbFeedStates({ ...table, clock: world.clock }),
    cursors: dynamodbCursors(table),
    topic: snsTopic({ client: sns, topicArn: env.DIGESTS_TOPIC_ARN }),
    bill: {
      spending: spending({ ...table, sns, topicArns }),
      tariff: tariffOf(world.env.AWS_REGION),
      settings,
    },
    archive: archiveOf(world),
    clock: world.clock,
    log: lambdaLog('send-digest'),
  };
  const ofCanary: SendDigestDeps = {
    ...deps,
    editions: [CANARY_EDITION],
    outlets: [CANARY_OUTLET],
    stories: dynamodbStories({ ...storiesProps, space: CANARY_SPACE }),
    topic: snsTopic({ client: sns, topicArn: env.CANARY_TOPIC_ARN }),
    archive: undefined,
  };
  return onSchedule(DigestTick, (tick) =>
    sendDigest(tick, tick.edition === CANARY_EDITION.name ? ofCanary : deps),
  );
}

export const handler = inLambda(createHandler);
