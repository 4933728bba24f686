import { dynamodbArticles } from '#adapters/aws/dynamodb-articles';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { eachMessage } from '#adapters/lambda/each-message';
import { readEnv } from '#adapters/lambda/env';
import { lambdaLog } from '#adapters/lambda/log';
import { tableOf, watchedBy } from '#adapters/lambda/setup';
import { inLambda, type World } from '#adapters/lambda/world';
import { httpPages } from '#adapters/web/http-pages';
import { readersZone } from '#domain/settings/settings';
import { STORY_WINDOW_DAYS } from '#domain/story/story';
import { EntryMessage } from '#pipeline/messages';
import { READ_ARTICLES_ENV } from './env';
import { type ReadDeps, readArticle } from './read-article';

export function createHandler(world: World) {
  const env = readEnv(READ_ARTICLES_ENV, world.env);
  const { settings, outlets } = watchedBy(env);
  const table = { ...tableOf(env), clock: world.clock };
  const deps: ReadDeps = {
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    pages: httpPages({ world, settings }),
    articles: dynamodbArticles({ ...table, retentionDays: settings.retentionDays }),
    stories: dynamodbStories({ ...table, windowDays: STORY_WINDOW_DAYS }),
    clock: world.clock,
    timeZone: readersZone(settings),
    log: lambdaLog('read-articles'),
  };
  return eachMessage(EntryMessage, (entry, attempt) => readArticle(entry, attempt, deps), deps.log);
}

export const handler = inLambda(createHandler);
