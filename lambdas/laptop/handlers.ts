import type { World } from '#adapters/lambda/world';
import type { Handler } from './local-function';
import { Trouble } from './trouble';

type HandlerModule = { createHandler(world: World): Handler };

/** Every function's handler, by the name of its construct in small letters. */
const HANDLERS: Readonly<Record<string, () => Promise<HandlerModule>>> = {
  'plan-polls': () => import('#pipeline/poll/plan-polls.handler'),
  'pull-feeds': () => import('#pipeline/poll/pull-feeds.handler'),
  'read-articles': () => import('#pipeline/read/read-articles.handler'),
  'send-alerts': () => import('#pipeline/tell/send-alerts.handler'),
  'settle-alerts': () => import('#pipeline/tell/settle-alerts.handler'),
  'send-digest': () => import('#pipeline/tell/send-digest.handler'),
  'publish-archive': () => import('#pipeline/tell/publish-archive.handler'),
};

/** Makes a function's handler, as its module does when Lambda loads it. */
export type MakeHandler = (name: string, world: World) => Promise<Handler>;

/**
 * Makes the handlers of the monitor.
 * @throws Trouble when the template has a function that is not among them
 */
export const makeHandler: MakeHandler = async (name, world) => {
  const load = HANDLERS[name];
  if (!load) throw new Trouble(`the laptop has no handler for ${name}: add it to lambdas/laptop/handlers.ts`);
  return (await load()).createHandler(world);
};
