import * as z from 'zod';

/** What travels on the queue `polls`: feeds that are due, enough of them to be waited for side by side. */
export const PollMessage = z.object({
  /** The tick that planned it, ISO 8601 UTC. */
  tick: z.iso.datetime(),
  feedIds: z.array(z.string().min(1)).min(1).max(500),
});
export type PollMessage = z.infer<typeof PollMessage>;

/** What travels on the queue `entries` (FIFO, one group a host, so that each host is asked for one page at a time). */
export const EntryMessage = z.object({
  entryId: z.string().min(1),
  feedId: z.string().min(1),
  outletId: z.string().min(1),
  url: z.url(),
  title: z.string(),
  published: z.iso.datetime().optional(),
  updated: z.iso.datetime().optional(),
  author: z.string().optional(),
  summary: z.string().optional(),
  content: z.string().max(100_000).optional(),
  categories: z.array(z.string()).optional(),
  firstSeen: z.iso.datetime(),
  revised: z.boolean().optional(),
  quiet: z.enum(['first-poll', 'mass-renewal']).optional(),
});
export type EntryMessage = z.infer<typeof EntryMessage>;

/** What EventBridge Scheduler hands to `plan-polls`: the time that the tick stands for. */
export const PlanTick = z.object({ scheduledTime: z.iso.datetime() });
export type PlanTick = z.infer<typeof PlanTick>;

/** What EventBridge Scheduler hands to `send-digest`. */
export const DigestTick = z.object({ edition: z.string().min(1), scheduledTime: z.iso.datetime() });
export type DigestTick = z.infer<typeof DigestTick>;

/** What EventBridge Scheduler hands to `settle-alerts`. */
export const SettleTick = z.object({ scheduledTime: z.iso.datetime() });
export type SettleTick = z.infer<typeof SettleTick>;
