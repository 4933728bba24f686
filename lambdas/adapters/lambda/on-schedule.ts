import type { z } from 'zod';

/** A handler for EventBridge Scheduler: the schedule's own input, checked. A throw makes the scheduler try again. */
export function onSchedule<Tick, Outcome>(schema: z.ZodType<Tick>, handle: (tick: Tick) => Promise<Outcome>) {
  return async (event: unknown): Promise<Outcome> => handle(schema.parse(event));
}
