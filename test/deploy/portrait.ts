import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { LambdaClient, ListEventSourceMappingsCommand, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import {
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetPublicAccessBlockCommand,
  ListBucketsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import {
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';

/** Everything of the stack that the APIs of AWS show, each part by its name. */
export type Portrait = Awaited<ReturnType<typeof portrait>>;

/** Reads an account through the SDK: what is deployed there, in a form that can be compared. */
export async function portrait() {
  return {
    tables: await readTables(),
    queues: await readQueues(),
    topics: await readTopics(),
    subscriptions: await readSubscriptions(),
    functions: await readFunctions(),
    mappings: await readMappings(),
    schedules: await readSchedules(),
    alarms: await readAlarms(),
    buckets: await readBuckets(),
    distributions: await readDistributions(),
  };
}

const byName = <T>(pairs: readonly (readonly [string, T])[]): Readonly<Record<string, T>> =>
  Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));

async function readTables() {
  const client = new DynamoDBClient();
  const { TableNames = [] } = await client.send(new ListTablesCommand());
  return byName(
    await Promise.all(
      TableNames.map(async (TableName) => {
        const { Table } = await client.send(new DescribeTableCommand({ TableName }));
        const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
        const backups = await client.send(new DescribeContinuousBackupsCommand({ TableName }));
        const recovery = backups.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
        return [
          TableName,
          {
            keys: Table?.KeySchema?.map(({ AttributeName }) => AttributeName),
            billing: Table?.BillingModeSummary?.BillingMode,
            stream: Table?.StreamSpecification?.StreamViewType,
            indexes: Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName),
            expires: TimeToLiveDescription?.AttributeName,
            recovery: recovery?.PointInTimeRecoveryStatus,
          },
        ] as const;
      }),
    ),
  );
}

async function readQueues() {
  const client = new SQSClient();
  const { QueueUrls = [] } = await client.send(new ListQueuesCommand());
  return byName(
    await Promise.all(
      QueueUrls.map(async (QueueUrl) => {
        const { Attributes = {} } = await client.send(
          new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
        );
        const { VisibilityTimeout, RedrivePolicy, Policy, FifoQueue, SqsManagedSseEnabled, QueueArn } =
          Attributes;
        return [
          QueueUrl.split('/').at(-1) ?? QueueUrl,
          { VisibilityTimeout, RedrivePolicy, Policy, FifoQueue, SqsManagedSseEnabled, QueueArn },
        ] as const;
      }),
    ),
  );
}

async function readTopics() {
  const client = new SNSClient();
  const { Topics = [] } = await client.send(new ListTopicsCommand());
  return byName(
    await Promise.all(
      Topics.map(async ({ TopicArn = '' }) => {
        const { Attributes = {} } = await client.send(new GetTopicAttributesCommand({ TopicArn }));
        return [TopicArn, { policy: Attributes.Policy, key: Attributes.KmsMasterKeyId }] as const;
      }),
    ),
  );
}

async function readSubscriptions() {
  const client = new SNSClient();
  const { Subscriptions = [] } = await client.send(new ListSubscriptionsCommand());
  return byName(
    await Promise.all(
      Subscriptions.map(async ({ SubscriptionArn = '', TopicArn = '', Protocol, Endpoint }) => {
        const { Attributes = {} } = await client.send(
          new GetSubscriptionAttributesCommand({ SubscriptionArn }),
        );
        const { FilterPolicy, RedrivePolicy } = Attributes;
        return [
          `${TopicArn} ${Endpoint}`,
          { Protocol, filter: FilterPolicy && JSON.parse(FilterPolicy), RedrivePolicy },
        ] as const;
      }),
    ),
  );
}

async function readFunctions() {
  const { Functions = [] } = await new LambdaClient().send(new ListFunctionsCommand());
  return byName(
    Functions.map(({ FunctionName = '', Runtime, Environment, CodeSha256, Timeout, Role }) => [
      FunctionName,
      { Runtime, variables: Environment?.Variables ?? {}, CodeSha256, Timeout, Role },
    ]),
  );
}

async function readMappings() {
  const { EventSourceMappings = [] } = await new LambdaClient().send(new ListEventSourceMappingsCommand());
  return byName(
    EventSourceMappings.map((mapping) => [
      `${mapping.EventSourceArn} → ${mapping.FunctionArn}`,
      {
        reader: mapping.FunctionArn,
        batch: mapping.BatchSize,
        answers: mapping.FunctionResponseTypes,
        filter: mapping.FilterCriteria?.Filters?.map(({ Pattern }) => JSON.parse(Pattern ?? '{}')),
        window: mapping.MaximumBatchingWindowInSeconds,
        retries: mapping.MaximumRetryAttempts,
        age: mapping.MaximumRecordAgeInSeconds,
        bisect: mapping.BisectBatchOnFunctionError,
        failures: mapping.DestinationConfig?.OnFailure?.Destination,
      },
    ]),
  );
}

async function readSchedules() {
  const client = new SchedulerClient();
  const { Schedules = [] } = await client.send(new ListSchedulesCommand());
  return byName(
    await Promise.all(
      Schedules.map(async ({ Name = '' }) => {
        const schedule = await client.send(new GetScheduleCommand({ Name }));
        return [
          Name,
          {
            at: schedule.ScheduleExpression,
            zone: schedule.ScheduleExpressionTimezone,
            input: schedule.Target?.Input,
            wakes: schedule.Target?.Arn,
            missed: schedule.Target?.DeadLetterConfig?.Arn,
          },
        ] as const;
      }),
    ),
  );
}

async function readAlarms() {
  const { MetricAlarms = [] } = await new CloudWatchClient().send(new DescribeAlarmsCommand());
  return byName(
    MetricAlarms.map(({ AlarmName = '', AlarmActions, AlarmDescription, TreatMissingData }) => [
      AlarmName,
      { AlarmActions, AlarmDescription, TreatMissingData },
    ]),
  );
}

/** Those of the stack: the CDK's own, for what is on its way, are left out. */
async function readBuckets() {
  const client = new S3Client({ forcePathStyle: true });
  const { Buckets = [] } = await client.send(new ListBucketsCommand());
  const names = Buckets.flatMap(({ Name = '' }) => (Name.startsWith('cdk-') ? [] : [Name]));
  return byName(
    await Promise.all(
      names.map(async (Bucket) => {
        const { PublicAccessBlockConfiguration } = await client.send(
          new GetPublicAccessBlockCommand({ Bucket }),
        );
        const { ServerSideEncryptionConfiguration } = await client.send(
          new GetBucketEncryptionCommand({ Bucket }),
        );
        const { OwnershipControls } = await client.send(new GetBucketOwnershipControlsCommand({ Bucket }));
        const { Rules } = await client.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
        const { Policy = '{}' } = await client.send(new GetBucketPolicyCommand({ Bucket }));
        return [
          Bucket,
          {
            closed: Object.values(PublicAccessBlockConfiguration ?? {}),
            encrypted:
              ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm,
            owners: OwnershipControls?.Rules?.map(({ ObjectOwnership }) => ObjectOwnership),
            forgets: Rules?.map(({ Filter, Expiration }) => [Filter?.Prefix, Expiration?.Days]),
            policy: JSON.parse(Policy).Statement as readonly {
              readonly Effect: string;
              readonly Action: string;
              readonly Principal: object;
              readonly Condition: object;
            }[],
          },
        ] as const;
      }),
    ),
  );
}

/** The emulator asks for no signature, only for the name of the service; CloudFront's client is not worth a dependency here. */
const AS_CLOUDFRONT =
  'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/cloudfront/aws4_request, SignedHeaders=host, Signature=none';

async function readDistributions() {
  const answer = await fetch(`${process.env.AWS_ENDPOINT_URL}/2020-05-31/distribution`, {
    headers: { authorization: AS_CLOUDFRONT },
  });
  const summaries = (await answer.text()).split('<DistributionSummary>').slice(1);
  return byName(
    summaries.map((xml) => {
      const all = (name: string) =>
        [...xml.matchAll(new RegExp(`<${name}>([^<]*)<`, 'g'))].map(([, it = '']) => it);
      return [
        all('Id')[0] ?? '',
        {
          domain: all('DomainName').find((name) => name.endsWith('.cloudfront.net')),
          origin: all('DomainName').find((name) => !name.endsWith('.cloudfront.net')),
          viewers: all('ViewerProtocolPolicy')[0],
          edges: all('PriceClass')[0],
          missing: all('ErrorCode'),
        },
      ] as const;
    }),
  );
}
