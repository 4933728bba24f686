import { dynamodbArticles } from '#adapters/aws/dynamodb-articles';
import { dynamodbRobots } from '#adapters/aws/dynamodb-robots';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { eachMessage } from '#adapters/lambda/each-message';
import { readEnv } from '#adapters/lambda/env';
import { lambdaLog } from '#adapters/lambda/log';
import { tableOf, watchedBy } from '#adapters/lambda/setup';
import { inLambda, type World } from '#adapters/lambda/world';
import { httpPages } from '#adapters/web/http-pages';
import { CANARY_OUTLET, CANARY_SPACE, isCanary } from '#domain/canary/canary';
import { readersZone } from '#domain/settings/deployed-settings';
import { STORY_WINDOW_DAYS } from '#domain/story/story';
import { EntryMessage } from '#pipeline/messages';
import { READ_ARTICLES_ENV } from './env';
import { type ReadDeps, readArticle } from './read-article';

/** Days for which the canary's articles are kept, to be looked at when it does not arrive. */
const KEPT_DAYS = 14;

export function createHandler(world: World) {
  const env = readEnv(READ_ARTICLES_ENV, world.env);
  const { settings, outlets } = watchedBy(env);
  const table = { ...tableOf(env), clock: world.clock };
  const log = lambdaLog('read-articles');
  const deps: ReadDeps = {
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    pages: httpPages({ world, settings, shelf: dynamodbRobots(table), log }),
    articles: dynamodbArticles({ ...table, retentionDays: settings.retentionDays }),
    stories: dynamodbStories({ ...table, windowDays: STORY_WINDOW_DAYS }),
    clock: world.clock,
    timeZone: readersZone(settings),
    log,
  };
  const apart = { ...table, space: CANARY_SPACE };
  const ofCanary: ReadDeps = {
    ...deps,
    outlets: new Map([[CANARY_OUTLET.id, CANARY_OUTLET]]),
    articles: dynamodbArticles({ ...apart, retentionDays: { irrelevant: KEPT_DAYS, relevant: KEPT_DAYS } }),
    stories: dynamodbStories({ ...apart, windowDays: STORY_WINDOW_DAYS }),
  };
  const read = (entry: EntryMessage, attempt: number) =>
    readArticle(entry, attempt, isCanary(entry) ? ofCanary : deps);
  return eachMessage(EntryMessage, read, deps.log);
}

export const handler = inLambda(createHandler);
