import { z } from 'zod';

const text = z.string();
const whole = z.coerce.number().int();
/** Said to AWS, of no consequence on the laptop. */
const irrelevant = z.unknown().optional();

const KeySchema = z.array(z.strictObject({ AttributeName: text, KeyType: z.enum(['HASH', 'RANGE']) }));
const Projection = z.strictObject({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z.array(text).optional(),
});

/** A table; what protects it from loss on AWS has no meaning here. */
export const TableProperties = z.strictObject({
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: text, AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema,
  BillingMode: z.literal('PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: z.array(z.strictObject({ IndexName: text, KeySchema, Projection })).optional(),
  StreamSpecification: z
    .strictObject({
      StreamViewType: z.enum(['NEW_AND_OLD_IMAGES', 'NEW_IMAGE', 'OLD_IMAGE', 'KEYS_ONLY']),
    })
    .optional(),
  TimeToLiveSpecification: z.strictObject({ AttributeName: text, Enabled: z.boolean() }).optional(),
  DeletionProtectionEnabled: irrelevant,
  PointInTimeRecoverySpecification: irrelevant,
  SSESpecification: irrelevant,
  Tags: irrelevant,
});

/** A queue. */
export const QueueProperties = z.strictObject({
  FifoQueue: z.boolean().optional(),
  ContentBasedDeduplication: z.boolean().optional(),
  DeduplicationScope: text.optional(),
  FifoThroughputLimit: text.optional(),
  DelaySeconds: whole.optional(),
  VisibilityTimeout: whole.optional(),
  MessageRetentionPeriod: whole.optional(),
  ReceiveMessageWaitTimeSeconds: whole.optional(),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: text, maxReceiveCount: whole }).optional(),
  SqsManagedSseEnabled: irrelevant,
  Tags: irrelevant,
});

/** A topic. */
export const TopicProperties = z.strictObject({
  DisplayName: text.optional(),
  KmsMasterKeyId: irrelevant,
  Tags: irrelevant,
});

/** A subscription. What SNS cannot deliver has nowhere to fail on the laptop, hence no redrive. */
export const SubscriptionProperties = z.strictObject({
  TopicArn: text,
  Protocol: z.enum(['email', 'email-json', 'sms', 'sqs']),
  Endpoint: text,
  FilterPolicy: z.record(text, z.unknown()).optional(),
  FilterPolicyScope: z.enum(['MessageAttributes', 'MessageBody']).optional(),
  RawMessageDelivery: z.boolean().optional(),
  RedrivePolicy: irrelevant,
});

/** A function. Its code is not in the template but in this repository. */
export const FunctionProperties = z.strictObject({
  Environment: z.strictObject({ Variables: z.record(text, text) }).optional(),
  Timeout: whole.default(3),
  MemorySize: whole.default(128),
  DeadLetterConfig: z.strictObject({ TargetArn: text }).optional(),
  Handler: text,
  Architectures: irrelevant,
  Code: irrelevant,
  Description: irrelevant,
  FunctionName: irrelevant,
  LoggingConfig: irrelevant,
  Role: irrelevant,
  Runtime: irrelevant,
  Tags: irrelevant,
  ReservedConcurrentExecutions: irrelevant,
});

/** How often and how long Lambda itself tries an event that nobody waits for. */
export const InvokeConfigProperties = z.strictObject({
  FunctionName: text,
  MaximumEventAgeInSeconds: whole.default(21_600),
  MaximumRetryAttempts: whole.default(2),
  Qualifier: irrelevant,
});

/** Who reads a queue or a stream, and how. */
export const MappingProperties = z.strictObject({
  EventSourceArn: text,
  FunctionName: text,
  Enabled: z.boolean().default(true),
  BatchSize: whole.optional(),
  MaximumBatchingWindowInSeconds: whole.default(0),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: text })) }).optional(),
  ScalingConfig: z.strictObject({ MaximumConcurrency: whole }).optional(),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).optional(),
  ParallelizationFactor: z.literal(1).optional(),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: whole.default(-1),
  MaximumRecordAgeInSeconds: whole.default(-1),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: text }) }).optional(),
  Tags: irrelevant,
});

/** A schedule of EventBridge Scheduler. Handing over to a function never fails on the laptop, hence no retries of that. */
export const ScheduleProperties = z.strictObject({
  ScheduleExpression: text,
  ScheduleExpressionTimezone: text.default('UTC'),
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.strictObject({
    Arn: text,
    Input: text.optional(),
    RoleArn: irrelevant,
    DeadLetterConfig: irrelevant,
    RetryPolicy: irrelevant,
  }),
  Description: irrelevant,
  GroupName: irrelevant,
  Name: irrelevant,
});

/** A bucket. Who may read it, and what is forgotten when, is of no consequence in a folder. */
export const BucketProperties = z.strictObject({
  BucketEncryption: irrelevant,
  BucketName: irrelevant,
  LifecycleConfiguration: irrelevant,
  OwnershipControls: irrelevant,
  PublicAccessBlockConfiguration: irrelevant,
  Tags: irrelevant,
});

/** A distribution: on the laptop an address, behind which a server of its own shows the bucket's folder. */
export const DistributionProperties = z.strictObject({ DistributionConfig: irrelevant, Tags: irrelevant });

/** Kinds of resources that the laptop plays. */
export const PLAYED = {
  'AWS::DynamoDB::Table': TableProperties,
  'AWS::SQS::Queue': QueueProperties,
  'AWS::SNS::Topic': TopicProperties,
  'AWS::SNS::Subscription': SubscriptionProperties,
  'AWS::Lambda::Function': FunctionProperties,
  'AWS::Lambda::EventInvokeConfig': InvokeConfigProperties,
  'AWS::Lambda::EventSourceMapping': MappingProperties,
  'AWS::Scheduler::Schedule': ScheduleProperties,
  'AWS::S3::Bucket': BucketProperties,
  'AWS::CloudFront::Distribution': DistributionProperties,
} as const;
export type PlayedType = keyof typeof PLAYED;
/** Properties of a kind, functions worked out and defaults filled in. */
export type PropertiesOf<Type extends PlayedType> = z.output<(typeof PLAYED)[Type]>;

/** Kinds that have no part in the way from outlet to inbox, and why. */
export const PASSED_OVER: Readonly<Record<string, string>> = {
  'AWS::IAM::': 'everything on the laptop may do everything',
  'AWS::Logs::': 'the laptop keeps no logs',
  'AWS::KMS::': 'nothing on the laptop is encrypted',
  'AWS::SQS::QueuePolicy': 'everything on the laptop may do everything',
  'AWS::SNS::TopicPolicy': 'everything on the laptop may do everything',
  'AWS::Lambda::Permission': 'everything on the laptop may do everything',
  'AWS::CloudWatch::': 'the laptop has no metrics; the command says what goes wrong',
  'AWS::Budgets::': 'the laptop costs nothing',
  'AWS::S3::BucketPolicy': 'everything on the laptop may do everything',
  'AWS::CloudFront::OriginAccessControl': 'everything on the laptop may do everything',
  'AWS::CloudFront::ResponseHeadersPolicy': 'the laptop shows the archive with headers of its own',
  'AWS::CDK::': 'said to the CDK alone',
  'Custom::': 'serves what is passed over here too',
};
