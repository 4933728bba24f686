import type { Schema } from '#pipeline/schema';

/** A handler for EventBridge Scheduler: the schedule's own input, checked. A throw makes the scheduler try again. */
export function onSchedule<Tick, Outcome>(schema: Schema<Tick>, handle: (tick: Tick) => Promise<Outcome>) {
  return async (event: unknown): Promise<Outcome> => handle(schema.parse(event));
}
