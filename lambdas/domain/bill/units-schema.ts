import * as z from 'zod';

/** What one run takes, on the average. */
export const Run = z.strictObject({
  /** Runs that were measured. */
  runs: z.int().min(1),
  readUnits: z.number().min(0),
  writeUnits: z.number().min(0),
  /** Requests to SQS that put something on a queue. */
  sends: z.number().min(0),
  publishes: z.number().min(0),
  /** Milliseconds of processor, of the machine that measured. */
  cpuMs: z.number().min(0),
});

/** The shape of `units.json`, apart from it: functions that read their own units need not check them. */
export const UnitsSchema = z.strictObject({
  /** How the file is made anew. */
  command: z.string(),
  measured: z.iso.date(),
  /** Averages for one run, poll or entry. */
  tick: Run,
  poll: Run,
  /** What news adds to a poll. */
  pollWithNews: Run,
  entry: Run,
  relevantEntry: Run,
  alert: Run,
  settling: Run,
  digest: Run,
  /** A run of `publish-archive` that wrote something. */
  publishing: Run,
  /** Feeds and stories there were. */
  feeds: z.int().min(1),
  stories: z.int().min(1),
  /** Bytes of the average item, by entity. */
  itemBytes: z.record(z.string(), z.int().min(1)),
});
