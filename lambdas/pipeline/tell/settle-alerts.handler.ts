import { dynamodbClaims } from '#adapters/aws/dynamodb-claims';
import { dynamodbStories } from '#adapters/aws/dynamodb-stories';
import { alertChannels } from '#adapters/lambda/alert-channels';
import { archiveOf } from '#adapters/lambda/archive-links';
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
import { SETTLER_SECONDS, turns } from './turns';

export function createHandler(world: World) {
  const env = readEnv(SETTLE_ALERTS_ENV, world.env);
  const { settings } = watchedBy(env);
  const table = tableOf(env);
  const log = lambdaLog('settle-alerts');
  const deps: SettleDeps = {
    policy: settings.alerts,
    claims: dynamodbClaims(table),
    stories: dynamodbStories({ ...table, clock: world.clock, windowDays: STORY_WINDOW_DAYS }),
    ...alertChannels({ env, settings, table, log, clock: world.clock }),
    turn: turns(world.clock, SETTLER_SECONDS),
    clock: world.clock,
    log,
    context: alertContext(settings, archiveOf(world)),
  };
  return onSchedule(SettleTick, (tick) => settleAlerts(tick, deps));
}

export const handler = inLambda(createHandler);
