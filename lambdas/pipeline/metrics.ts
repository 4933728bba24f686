/** A field of a log line that CloudWatch counts. */
export type Metric = { readonly name: string; readonly field: string; readonly unit: 'Count' | 'Percent' };

/**
 * Share of the watched feeds that have been silent or failing long enough for a person to look. The one metric of our own, for the
 * dashboard and written only where that is asked for: AWS counts the rest by itself, and each series of ours costs 0.30 dollars a
 * month. Never one an outlet.
 */
export const UNHEALTHY_SHARE = {
  name: 'UnhealthyFeeds',
  field: 'unhealthyPercent',
  unit: 'Percent',
} as const satisfies Metric;

/** Which metrics a log line carries, by what happened. */
export const METRICS_OF: Readonly<Record<string, readonly Metric[]>> = { 'polls planned': [UNHEALTHY_SHARE] };
