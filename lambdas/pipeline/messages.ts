import * as z from './schema';

/** What travels on the queue `polls`: feeds that are due, enough of them to be waited for side by side. */
export const PollMessage = z.object({
  /** The tick that planned it, ISO 8601 UTC. */
  tick: z.iso.datetime(),
  feedIds: z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(500)),
});
export type PollMessage = z.infer<typeof PollMessage>;

/** What travels on the queue `entries` (FIFO, one group a host, so that each host is asked for one page at a time). */
export const EntryMessage = z.object({
  entryId: z.string().check(z.minLength(1)),
  feedId: z.string().check(z.minLength(1)),
  outletId: z.string().check(z.minLength(1)),
  url: z.url(),
  title: z.string(),
  published: z.optional(z.iso.datetime()),
  updated: z.optional(z.iso.datetime()),
  author: z.optional(z.string()),
  summary: z.optional(z.string()),
  content: z.optional(z.string().check(z.maxLength(100_000))),
  categories: z.optional(z.array(z.string())),
  firstSeen: z.iso.datetime(),
  revised: z.optional(z.boolean()),
  quiet: z.optional(z.enum(['first-poll', 'mass-renewal'])),
});
export type EntryMessage = z.infer<typeof EntryMessage>;

/** What EventBridge Scheduler hands to `plan-polls`: the time that the tick stands for. */
export const PlanTick = z.object({ scheduledTime: z.iso.datetime() });
export type PlanTick = z.infer<typeof PlanTick>;

/** What EventBridge Scheduler hands to `send-digest`. */
export const DigestTick = z.object({
  edition: z.string().check(z.minLength(1)),
  scheduledTime: z.iso.datetime(),
});
export type DigestTick = z.infer<typeof DigestTick>;

/** What EventBridge Scheduler hands to `settle-alerts`. */
export const SettleTick = z.object({ scheduledTime: z.iso.datetime() });
export type SettleTick = z.infer<typeof SettleTick>;
