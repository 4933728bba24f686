import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { ACCOUNT, type OwnClients, REGION } from './engine';
import type { References } from './intrinsics';
import { ofType, propertiesOf, type Resource, type Template } from './template';

export interface ProvisionOptions {
  readonly clients: OwnClients;
  /** Ends every name. */
  readonly suffix: string;
  /**
   * Whether the table deletes what has expired. Under a simulated clock it must not: the emulator goes by real time, by which
   * everything that a play of past days writes has long expired.
   */
  readonly expire: boolean;
}

/** The host at which the archive of a play is said to be: messages are the same at every play. */
const ARCHIVE_HOST = 'archive.irtysh.example';
/** What functions are told of it. */
export const ARCHIVE_URL = `https://${ARCHIVE_HOST}/`;

/** What stands for the template's resources on the laptop, by logical id. */
export type Provisioned = References & {
  readonly queueUrls: ReadonlyMap<string, string>;
  readonly topicArns: ReadonlyMap<string, string>;
};

/** Creates tables, queues, topics, buckets and subscriptions as the template describes them; what is there already is left alone. */
export async function provision(template: Template, options: ProvisionOptions): Promise<Provisioned> {
  const known = new Known(options.suffix);
  for (const { id } of ofType(template, 'AWS::Lambda::Function')) known.addFunction(id);
  for (const table of ofType(template, 'AWS::DynamoDB::Table')) {
    known.add(table.id, await createTable(table, known, options));
  }
  for (const queue of deadLettersFirst(ofType(template, 'AWS::SQS::Queue'))) {
    known.queueUrls.set(queue.id, await createQueue(queue, known, options));
  }
  for (const { id } of ofType(template, 'AWS::SNS::Topic')) {
    const { TopicArn = '' } = await options.clients.sns.send(
      new CreateTopicCommand({ Name: known.nameOf(id) }),
    );
    known.topicArns.set(id, TopicArn);
    known.add(id, { ref: TopicArn, TopicName: known.nameOf(id), TopicArn });
  }
  for (const { id } of ofType(template, 'AWS::S3::Bucket')) {
    const Bucket = known.nameOf(id).toLowerCase();
    await options.clients.s3.send(new CreateBucketCommand({ Bucket }));
    known.add(id, {
      ref: Bucket,
      Arn: `arn:aws:s3:::${Bucket}`,
      RegionalDomainName: `${Bucket}.s3.amazonaws.com`,
    });
  }
  for (const { id } of ofType(template, 'AWS::CloudFront::Distribution')) {
    known.add(id, { ref: known.nameOf(id), DomainName: ARCHIVE_HOST });
  }
  for (const subscription of ofType(template, 'AWS::SNS::Subscription')) {
    await subscribe(subscription, known, options);
  }
  return known;
}

type Names = Readonly<Record<string, string>> & { readonly ref: string };

/** What is known of each logical id so far. */
class Known implements Provisioned {
  readonly queueUrls = new Map<string, string>();
  readonly topicArns = new Map<string, string>();
  private readonly names = new Map<string, Names>();

  constructor(private readonly suffix: string) {
    const pseudo = {
      'AWS::Region': REGION,
      'AWS::AccountId': ACCOUNT,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': 'laptop',
    };
    for (const [id, ref] of Object.entries(pseudo)) this.names.set(id, { ref });
  }

  nameOf(id: string, ending = ''): string {
    return `${id}-${this.suffix}${ending}`;
  }

  add(id: string, names: Names): void {
    this.names.set(id, names);
  }

  addFunction(id: string): void {
    const name = this.nameOf(id);
    this.add(id, { ref: name, Arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}` });
  }

  ref(id: string): string | undefined {
    return this.names.get(id)?.ref;
  }

  attribute(id: string, name: string): string | undefined {
    return name === 'ref' ? undefined : this.names.get(id)?.[name];
  }
}

async function createTable(table: Resource, known: Known, options: ProvisionOptions): Promise<Names> {
  const { clients, expire } = options;
  const { TimeToLiveSpecification, StreamSpecification, ...described } = propertiesOf(
    table,
    'AWS::DynamoDB::Table',
    known,
  );
  const TableName = known.nameOf(table.id);
  try {
    await clients.dynamodb.send(
      new CreateTableCommand({
        TableName,
        AttributeDefinitions: described.AttributeDefinitions,
        KeySchema: described.KeySchema,
        BillingMode: described.BillingMode,
        GlobalSecondaryIndexes: described.GlobalSecondaryIndexes,
        StreamSpecification: StreamSpecification && { ...StreamSpecification, StreamEnabled: true },
      }),
    );
    if (expire && TimeToLiveSpecification) {
      await clients.dynamodb.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    }
  } catch (cause) {
    if (!(cause instanceof ResourceInUseException)) throw cause; // kept from an earlier run
  }
  const { Table } = await clients.dynamodb.send(new DescribeTableCommand({ TableName }));
  return { ref: TableName, Arn: Table?.TableArn ?? '', StreamArn: Table?.LatestStreamArn ?? '' };
}

const deadLettersFirst = (queues: readonly Resource[]): readonly Resource[] =>
  [...queues].sort(
    (a, b) => Number('RedrivePolicy' in a.properties) - Number('RedrivePolicy' in b.properties),
  );

async function createQueue(queue: Resource, known: Known, { clients }: ProvisionOptions): Promise<string> {
  const described = propertiesOf(queue, 'AWS::SQS::Queue', known);
  const QueueName = known.nameOf(queue.id, described.FifoQueue ? '.fifo' : '');
  const attributes = Object.entries(described).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)] as const];
  });
  const { QueueUrl = '' } = await clients.sqs.send(
    new CreateQueueCommand({ QueueName, Attributes: Object.fromEntries(attributes) }),
  );
  known.add(queue.id, { ref: QueueUrl, Arn: `arn:aws:sqs:${REGION}:${ACCOUNT}:${QueueName}`, QueueName });
  return QueueUrl;
}

async function subscribe(subscription: Resource, known: Known, { clients }: ProvisionOptions): Promise<void> {
  const { TopicArn, Protocol, Endpoint, FilterPolicy, FilterPolicyScope, RawMessageDelivery } = propertiesOf(
    subscription,
    'AWS::SNS::Subscription',
    known,
  );
  const { SubscriptionArn = '' } = await clients.sns.send(
    new SubscribeCommand({
      TopicArn,
      Protocol,
      Endpoint,
      ReturnSubscriptionArn: true,
      Attributes: {
        ...(FilterPolicy && { FilterPolicy: JSON.stringify(FilterPolicy) }),
        ...(FilterPolicyScope && { FilterPolicyScope }),
        ...(RawMessageDelivery && { RawMessageDelivery: 'true' }),
      },
    }),
  );
  known.add(subscription.id, { ref: SubscriptionArn });
}
