import { METRICS_OF } from '#pipeline/metrics';

type About = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * What makes a log line a metric too (CloudWatch's Embedded Metric Format: no call, no agent, no wait); nothing for a line that
 * carries none.
 * @param namespace under which the metrics are found, one an installation
 */
export function embeddedMetrics(happened: string, about: About, namespace: string, now: Date): object {
  const metrics = (METRICS_OF[happened] ?? []).filter(({ field }) => typeof about[field] === 'number');
  if (metrics.length === 0) return {};
  return {
    ...Object.fromEntries(metrics.map(({ name, field }) => [name, about[field]])),
    _aws: {
      Timestamp: now.getTime(),
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: [[]],
          Metrics: metrics.map(({ name, unit }) => ({ Name: name, Unit: unit })),
        },
      ],
    },
  };
}
