import type { Network } from '#adapters/web/network';
import type { Clock } from '#pipeline/ports';
import { stackInSource } from './stack-in-source';

/** What surrounds a function: its environment, its clock and the network it may reach. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly network: Network;
};

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};

/** The world of a deployed function: its own environment, real time, public addresses only. */
export function lambdaWorld(): World {
  return { env: process.env, clock: systemClock, network: { kind: 'public' } };
}

/**
 * The handler that AWS Lambda calls: made when the module is loaded there, so that the work falls into the start of the container;
 * anywhere else made at the first call. What it throws tells its place in the source.
 */
export function inLambda<Event, Answer>(
  create: (world: World) => (event: Event) => Promise<Answer>,
): (event: Event) => Promise<Answer> {
  const started = process.env.AWS_LAMBDA_FUNCTION_NAME !== undefined;
  let made: ((event: Event) => Promise<Answer>) | undefined = started ? create(lambdaWorld()) : undefined;
  return async (event) => {
    try {
      made ??= create(lambdaWorld());
      return await made(event);
    } catch (cause) {
      if (cause instanceof Error && cause.stack) cause.stack = stackInSource(cause.stack);
      throw cause;
    }
  };
}
