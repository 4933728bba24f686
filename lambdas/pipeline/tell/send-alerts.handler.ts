import { dynamodbClaims } from '#adapters/aws/dynamodb-claims';
import { alertChannels } from '#adapters/lambda/alert-channels';
import { archiveOf } from '#adapters/lambda/archive-links';
import { eachStoryChange } from '#adapters/lambda/each-change';
import { readEnv } from '#adapters/lambda/env';
import { lambdaLog } from '#adapters/lambda/log';
import { tableOf, watchedBy } from '#adapters/lambda/setup';
import { inLambda, type World } from '#adapters/lambda/world';
import { alertContext } from './alert-context';
import { SEND_ALERTS_ENV } from './env';
import { type SendAlertsDeps, sendAlerts } from './send-alerts';
import { SENDER_SECONDS, turns } from './turns';

export function createHandler(world: World) {
  const env = readEnv(SEND_ALERTS_ENV, world.env);
  const { settings } = watchedBy(env);
  const table = tableOf(env);
  const log = lambdaLog('send-alerts');
  const deps: SendAlertsDeps = {
    policy: settings.alerts,
    claims: dynamodbClaims(table),
    ...alertChannels({ env, settings, table, log, clock: world.clock }),
    turn: turns(world.clock, SENDER_SECONDS),
    clock: world.clock,
    log,
    context: alertContext(settings, archiveOf(world)),
  };
  return eachStoryChange((stories) => sendAlerts(stories, deps));
}

export const handler = inLambda(createHandler);
