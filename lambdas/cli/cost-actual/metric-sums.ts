import {
  type CloudWatchClient,
  GetMetricDataCommand,
  type MetricDataQuery,
} from '@aws-sdk/client-cloudwatch';
import type { Quantity } from '#domain/bill/quantities';

/** Something that CloudWatch counts for nothing, and what is billed for it. */
export type Counted = Pick<Quantity, 'what' | 'of'> & {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** What is asked of each day; the days are added up. */
  readonly statistic?: 'Sum' | 'Average';
  /** From what is counted to what is billed. */
  readonly factor?: number;
};

/** Sums of the month so far, in the units that are billed. */
export async function metricSums(
  counted: readonly Counted[],
  now: Date,
  client: CloudWatchClient,
): Promise<readonly Quantity[]> {
  if (counted.length === 0) return [];
  const sums = new Map<string, number>();
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new GetMetricDataCommand({
        MetricDataQueries: counted.map(queryOf),
        StartTime: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth())),
        EndTime: now,
        NextToken,
      }),
    );
    for (const { Id = '', Values = [] } of page.MetricDataResults ?? [])
      sums.set(Id, (sums.get(Id) ?? 0) + Values.reduce((sum, value) => sum + value, 0));
    NextToken = page.NextToken;
  } while (NextToken);
  return counted.map(({ what, of, factor = 1 }, i) => ({
    what,
    of,
    quantity: (sums.get(`m${i}`) ?? 0) * factor,
  }));
}

const queryOf = (
  { namespace, metric, dimensions, statistic = 'Sum' }: Counted,
  i: number,
): MetricDataQuery => ({
  Id: `m${i}`,
  MetricStat: {
    Metric: {
      Namespace: namespace,
      MetricName: metric,
      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
    },
    Period: 86_400,
    Stat: statistic,
  },
});
