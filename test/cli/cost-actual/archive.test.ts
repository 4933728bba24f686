import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { archiveQuantities } from '#cli/cost-actual/archive';

const now = new Date('2026-11-23T12:00:00Z');
const outputs = { ArchiveBucketName: 'pages', ArchiveDistributionId: 'E1' };
const cloudwatch = mockClient(CloudWatchClient);
const documents = mockClient(DynamoDBDocumentClient);
const table = {
  client: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'us-east-1' })),
  table: 'table',
};
const regional = new CloudWatchClient({ region: 'ap-northeast-1' });

beforeEach(() => {
  cloudwatch.reset();
  documents.reset();
  cloudwatch.on(GetMetricDataCommand).resolves({});
  documents.on(GetCommand).resolves({});
});

it('takes writes from the table, of this month alone, and the rest from what CloudWatch counts for nothing', async () => {
  documents
    .on(GetCommand, { Key: { pk: 'ARCHIVE', sk: 'pages' } })
    .resolves({ Item: { 'files#2026-10': 900, 'files#2026-11': 1200 } });
  const answers = [
    [
      { Id: 'm0', Values: [300, 100] },
      { Id: 'm1', Values: [4e6] },
    ],
    [{ Id: 'm0', Values: Array(20).fill(15e6) }],
  ];
  cloudwatch.on(GetMetricDataCommand).callsFake(() => ({ MetricDataResults: answers.shift() }));
  const { quantities, notKnown } = await archiveQuantities({ outputs, table, now }, regional);
  expect(notKnown).toEqual([]);
  expect(quantities).toEqual([
    { what: 'S3, pages written', of: 's3Put', quantity: 1200 },
    { what: 'S3, pages read by CloudFront, about the most', of: 's3Get', quantity: 400 },
    { what: 'S3, storage so far', of: 's3StorageGb', quantity: expect.closeTo((20 * 0.015) / 30, 9) },
    { what: 'CloudFront, requests', of: 'cloudfrontRequest', quantity: 400 },
    { what: 'CloudFront, transfer', of: 'cloudfrontGb', quantity: expect.closeTo(0.004, 9) },
  ]);
});

it('asks for CloudFront in us-east-1, where alone it is counted, and for the bucket in its region', async () => {
  await archiveQuantities({ outputs, table, now }, regional);
  const asked = await Promise.all(
    cloudwatch.commandCalls(GetMetricDataCommand).map(async ({ args, thisValue }) => {
      const metrics = args[0].input.MetricDataQueries?.map(({ MetricStat }) => MetricStat);
      const asked = metrics?.map((stat) => {
        const of = stat?.Metric?.Dimensions?.map(({ Name, Value }) => `${Name}=${Value}`).join(' ');
        return `${stat?.Metric?.Namespace} ${stat?.Metric?.MetricName} of ${of}, ${stat?.Stat}`;
      });
      return [await (thisValue as CloudWatchClient).config.region(), asked];
    }),
  );
  expect(asked).toEqual([
    [
      'us-east-1',
      [
        'AWS/CloudFront Requests of DistributionId=E1 Region=Global, Sum',
        'AWS/CloudFront BytesDownloaded of DistributionId=E1 Region=Global, Sum',
      ],
    ],
    ['ap-northeast-1', ['AWS/S3 BucketSizeBytes of BucketName=pages StorageType=StandardStorage, Average']],
  ]);
});

it('is nothing for a monitor without archive, and asks nobody', async () => {
  const nothing = { quantities: [], notKnown: [] };
  expect(await archiveQuantities({ outputs: {}, table, now }, regional)).toEqual(nothing);
  expect(cloudwatch.calls()).toEqual([]);
  expect(documents.calls()).toEqual([]);
});

describe('where us-east-1 may not be asked', () => {
  const inVirginia = (cause: Error) =>
    cloudwatch.on(GetMetricDataCommand).callsFake(async (_, getClient: () => CloudWatchClient) => {
      if ((await getClient().config.region()) === 'us-east-1') throw cause;
      return { MetricDataResults: [{ Id: 'm0', Values: [15e6] }] };
    });

  it('the bill goes without the lines of CloudFront and what follows from them, and says so', async () => {
    const words = 'User is not authorized to perform cloudwatch:GetMetricData with an explicit deny';
    inVirginia(Object.assign(new Error(words), { name: 'AccessDenied' }));
    const { quantities, notKnown } = await archiveQuantities({ outputs, table, now }, regional);
    expect(quantities.map(({ of }) => of)).toEqual(['s3Put', 's3StorageGb']);
    expect(notKnown).toEqual([expect.stringContaining(words)]);
  });

  it('for another reason, the bill is not made', async () => {
    inVirginia(new Error('connect ETIMEDOUT'));
    await expect(archiveQuantities({ outputs, table, now }, regional)).rejects.toThrow('ETIMEDOUT');
  });
});
