import { S3Client } from '@aws-sdk/client-s3';
import { dynamodbArchiveMemories } from '#adapters/aws/dynamodb-archive-memories';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { dynamodbOpenedStories } from '#adapters/aws/dynamodb-opened-stories';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { s3Site } from '#adapters/aws/s3-site';
import { archiveNews } from '#adapters/lambda/each-change';
import { readEnv } from '#adapters/lambda/env';
import { lambdaLog } from '#adapters/lambda/log';
import { tableOf, watchedBy } from '#adapters/lambda/setup';
import { inLambda, type World } from '#adapters/lambda/world';
import { readersZone } from '#domain/settings/deployed-settings';
import { STORY_WINDOW_DAYS } from '#domain/story/story';
import { PUBLISH_ARCHIVE_ENV } from './env';
import { type PublishArchiveDeps, publishArchive } from './publish-archive';

export function createHandler(world: World) {
  const env = readEnv(PUBLISH_ARCHIVE_ENV, world.env);
  const { settings, outlets } = watchedBy(env);
  const table = { ...tableOf(env), clock: world.clock };
  const bucket = env.ARCHIVE_BUCKET;
  const deps: PublishArchiveDeps = {
    editions: settings.editions,
    outlets,
    stories: dynamodbStories({ ...table, windowDays: STORY_WINDOW_DAYS }),
    opened: dynamodbOpenedStories(table),
    states: dynamodbFeedStates(table),
    memories: dynamodbArchiveMemories({ ...table, bucket }),
    site: s3Site({ client: new S3Client(), bucket }),
    place: { baseUrl: env.ARCHIVE_URL, timeZone: readersZone(settings) },
    retentionDays: settings.retentionDays.relevant,
    clock: world.clock,
    log: lambdaLog('publish-archive'),
  };
  return archiveNews((news) => publishArchive(news, deps));
}

export const handler = inLambda(createHandler);
