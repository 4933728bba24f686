import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { LambdaClient, ListEventSourceMappingsCommand, ListFunctionsCommand } from '@aws-sdk/client-lambda';
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
  const [tables, queues, topics, subscriptions, functions, mappings, schedules, alarms] = await Promise.all([
    readTables(),
    readQueues(),
    readTopics(),
    readSubscriptions(),
    readFunctions(),
    readMappings(),
    readSchedules(),
    readAlarms(),
  ]);
  return { tables, queues, topics, subscriptions, functions, mappings, schedules, alarms };
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
      mapping.EventSourceArn ?? '',
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
