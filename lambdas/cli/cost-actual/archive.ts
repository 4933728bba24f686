import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { dynamodbArchiveMemories } from '#adapters/aws/dynamodb-archive-memories';
import type { TableProps } from '#adapters/aws/table';
import { isDenied } from '#cli/denied';
import { daysOf } from '#domain/archive/calendar';
import type { Quantity } from '#domain/bill/quantities';

import { type Counted, metricSums } from './metric-sums';

const BYTES_A_GB = 1e9;

export interface ArchiveUse {
  /** Of the stack. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly table: TableProps;
  readonly now: Date;
}

/** What was counted, and in words what was not. */
export type ArchiveCount = { readonly quantities: readonly Quantity[]; readonly notKnown: readonly string[] };

/**
 * What the month has used of S3 and CloudFront: writes as the table counted them, the rest as CloudWatch did. Nothing where there is no archive.
 * @param regional CloudWatch where the bucket is
 * @param global CloudWatch where CloudFront is counted, wherever the bucket is
 */
export async function archiveQuantities(
  { outputs, table, now }: ArchiveUse,
  regional: CloudWatchClient,
  global = new CloudWatchClient({ region: 'us-east-1' }),
): Promise<ArchiveCount> {
  const { ArchiveBucketName: bucket, ArchiveDistributionId: distribution } = outputs;
  if (!bucket) return { quantities: [], notKnown: [] };
  const month = now.toISOString().slice(0, 7);
  const { files = {} } = await dynamodbArchiveMemories({ ...table, bucket }).get();
  const seen = await seenOf(distribution ? distributionCounts(distribution) : [], now, global);
  const asked = seen.quantities.filter(({ of }) => of === 'cloudfrontRequest');
  return {
    quantities: [
      { what: 'S3, pages written', of: 's3Put', quantity: files[month] ?? 0 },
      ...asked.map(
        ({ quantity }): Quantity => ({
          what: 'S3, pages read by CloudFront, about the most',
          of: 's3Get',
          quantity,
        }),
      ),
      ...(await metricSums([storedIn(bucket, daysOf(month).length)], now, regional)),
      ...seen.quantities,
    ],
    notKnown: seen.notKnown,
  };
}

/** Organisations close regions that they do not use: who may not ask there still has the rest of the bill. */
async function seenOf(
  counted: readonly Counted[],
  now: Date,
  client: CloudWatchClient,
): Promise<ArchiveCount> {
  try {
    return { quantities: await metricSums(counted, now, client), notKnown: [] };
  } catch (cause) {
    if (!isDenied(cause)) throw cause;
    const words = `CloudFront is counted in us-east-1 alone, which these credentials may not ask (${cause.message}): its requests and transfer, and the pages that it read from S3, are not in this bill.`;
    return { quantities: [], notKnown: [words] };
  }
}

/** Measured once a day, billed by the month: each day so far is its part of one. */
const storedIn = (BucketName: string, days: number): Counted => ({
  what: 'S3, storage so far',
  of: 's3StorageGb',
  namespace: 'AWS/S3',
  metric: 'BucketSizeBytes',
  dimensions: { BucketName, StorageType: 'StandardStorage' },
  statistic: 'Average',
  factor: 1 / BYTES_A_GB / days,
});

function distributionCounts(DistributionId: string): Counted[] {
  const common = { namespace: 'AWS/CloudFront', dimensions: { DistributionId, Region: 'Global' } };
  return [
    { ...common, what: 'CloudFront, requests', of: 'cloudfrontRequest', metric: 'Requests' },
    {
      ...common,
      what: 'CloudFront, transfer',
      of: 'cloudfrontGb',
      metric: 'BytesDownloaded',
      factor: 1 / BYTES_A_GB,
    },
  ];
}
