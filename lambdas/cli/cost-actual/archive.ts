import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { dynamodbArchiveMemories } from '#adapters/aws/dynamodb-archive-memories';
import type { TableProps } from '#adapters/aws/table';
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

/**
 * What the month has used of S3 and CloudFront: writes as the table counted them, the rest as CloudWatch did. Nothing where there is no archive.
 * @param regional CloudWatch where the bucket is
 * @param global CloudWatch where CloudFront is counted, wherever the bucket is
 */
export async function archiveQuantities(
  { outputs, table, now }: ArchiveUse,
  regional: CloudWatchClient,
  global = new CloudWatchClient({ region: 'us-east-1' }),
): Promise<readonly Quantity[]> {
  const { ArchiveBucketName: bucket, ArchiveDistributionId: distribution } = outputs;
  if (!bucket) return [];
  const month = now.toISOString().slice(0, 7);
  const { files = {} } = await dynamodbArchiveMemories({ ...table, bucket }).get();
  const seen = await metricSums(distribution ? distributionCounts(distribution) : [], now, global);
  const asked = seen.find(({ of }) => of === 'cloudfrontRequest')?.quantity ?? 0;
  return [
    { what: 'S3, pages written', of: 's3Put', quantity: files[month] ?? 0 },
    { what: 'S3, pages read by CloudFront, about the most', of: 's3Get', quantity: asked },
    ...(await metricSums([storedIn(bucket, daysOf(month).length)], now, regional)),
    ...seen,
  ];
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
