import type { Network } from '#adapters/web/network';
import type { Clock } from '#pipeline/ports';

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
};

/** The world of a deployed function: its own environment, real time, public addresses only. */
export function lambdaWorld(): World {
  return { env: process.env, clock: systemClock, network: { kind: 'public' } };
}
