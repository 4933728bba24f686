import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StageFunction } from './stage-function';

/** Every queue: encrypted at rest with SQS's own keys (which cost nothing) and closed to plain HTTP. */
const CLOSED: QueueProps = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** AWS asks for six times the reader's timeout, so that a batch is not handed out again while it is still being read. */
const VISIBILITY_FACTOR = 6;

/** AWS asks for at least five: throttled deliveries count too. */
const DELIVERIES = 5;

/** A queue on which letters wait that nobody could deal with: for as long as SQS keeps them, 14 days. */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string, props: { readonly fifo?: true } = {}) {
    super(scope, id, { ...CLOSED, ...props, retentionPeriod: Duration.days(14) });
    for (const id of ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy']) {
      Validations.of(this).acknowledge({
        id,
        reason: 'This queue is itself the last place: an alarm rings for what lies on it.',
      });
    }
  }
}

export interface StageQueueProps {
  readonly readerTimeout: Duration;
  /** In order and one at a time within a group. */
  readonly fifo?: true;
  /** Where letters go that need not come back; by default to a queue of their own, from which they can be sent on again. */
  readonly deadLetters?: DeadLetterQueue;
}

export interface DeliveryProps {
  /** Most messages a run is given. */
  readonly batchSize: number;
  /** Most runs at a time: caps the load on outlets without reserving concurrency that a new account does not have. */
  readonly maxConcurrency: number;
}

/** A queue between two stages, its dead letters, and how it is read. */
export class StageQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, { readerTimeout, fifo, deadLetters }: StageQueueProps) {
    super(scope, id);
    this.deadLetters = deadLetters ?? new DeadLetterQueue(this, 'DeadLetters', { fifo });
    this.queue = new Queue(this, 'Queue', {
      ...CLOSED,
      fifo,
      visibilityTimeout: Duration.seconds(readerTimeout.toSeconds() * VISIBILITY_FACTOR),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: DELIVERIES },
    });
  }

  /** Hands the messages to a function, which says of each whether it went well. */
  deliverTo(reader: StageFunction, { batchSize, maxConcurrency }: DeliveryProps): void {
    this.queue.grantConsumeMessages(reader);
    reader.addEventSourceMapping(this.node.id, {
      eventSourceArn: this.queue.queueArn,
      batchSize,
      maxConcurrency,
      reportBatchItemFailures: true,
    });
    reader.explain(
      'Serverless-LambdaEventSourceMappingDestination',
      'What fails goes back to its queue, which lays it with its dead letters.',
    );
  }
}
