import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { Settings } from '#domain/settings/settings';
import type { StageFunction } from './building-blocks/stage-function';

/** What a function may do to the table; each word is one DynamoDB action. */
export type TableAction =
  | 'BatchGetItem'
  | 'GetItem'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'Query'
  | 'ConditionCheckItem';

/** The index that finds what happened on a day. */
const BY_DAY = 'byDay';

export interface StorageProps {
  readonly settings: Settings;
}

/** What survives: one table, paid by the request, restorable to any second of the last 35 days. */
export class Storage extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, { settings }: StorageProps) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.DEFAULT,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
      deletionProtection: settings.terminationProtection,
      // Kept in whatever becomes of the stack, but not by a first deployment that fails: then it holds at most what functions polled in
      // those minutes, and the next one polls it again. Deletion protection keeps it even then (lambdas/cli/failed-creation.ts).
      removalPolicy:
        settings.removalPolicy === 'destroy'
          ? RemovalPolicy.DESTROY
          : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: BY_DAY,
      partitionKey: { name: 'gsi1pk', type: AttributeType.STRING },
      sortKey: { name: 'gsi1sk', type: AttributeType.STRING },
      projectionType: ProjectionType.ALL,
    });
  }

  /** Lets a function do what it names to the table's items. */
  letItems(reader: StageFunction, ...actions: readonly TableAction[]): void {
    reader.may(
      actions.map((action) => `dynamodb:${action}`),
      this.table.tableArn,
    );
  }

  /** The stream of what changed. */
  get streamArn(): string {
    if (!this.table.tableStreamArn) throw new Error('the table has no stream');
    return this.table.tableStreamArn;
  }

  /** Lets Lambda read the stream on a function's behalf. */
  letStream(reader: StageFunction): void {
    reader.may(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      this.streamArn,
    );
    // Listing streams is not an action on one of them: IAM knows no resource for it.
    reader.may(['dynamodb:ListStreams'], '*');
    reader.explain(
      'AwsSolutions-IAM5[Resource::*]',
      'dynamodb:ListStreams, which an event source mapping needs, takes no other resource.',
    );
  }

  /** Lets a function ask what happened on a day. */
  letDays(reader: StageFunction): void {
    reader.may(['dynamodb:Query'], `${this.table.tableArn}/index/${BY_DAY}`);
  }
}
