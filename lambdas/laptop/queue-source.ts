import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import type { Clock } from '#pipeline/ports';
import type { Source } from './driver';
import { fitsPattern } from './event-pattern';
import type { LocalFunction } from './local-function';
import { type BatchOutcome, batchOutcome } from './partial-failures';
import { sqsRecord } from './queue-record';
import { Stirring } from './stirring';

export interface QueueSourceProps {
  readonly id: string;
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly reader: LocalFunction;
  readonly clock: Clock;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly concurrency: number;
  readonly reportsItems: boolean;
  /** Patterns, one of which a message must fit; none lets all pass. */
  readonly filters: readonly unknown[];
  /** How long after its delivery a message that failed is delivered again. */
  readonly visibilitySeconds: number;
}

type Held = { readonly message: Message; readonly record: SQSRecord };
type Waiting = { readonly receipt: string; readonly due: number };

/** Longest that SQS hides a message, in seconds: the source itself says when one comes back, on its own clock. */
const HIDDEN_SECONDS = 43_200;
/** Most messages SQS hands out at once. */
const RECEIVE_AT_MOST = 10;

/** An event source mapping between a queue and a function. Dead letters are the queue's own business. */
export class QueueSource implements Source {
  readonly name: string;
  readonly concurrency: number;
  private batch: Held[] = [];
  private batchDue: number | undefined;
  private waiting: Waiting[] = [];
  private readonly stirring = new Stirring();

  constructor(private readonly props: QueueSourceProps) {
    this.name = props.id;
    this.concurrency = props.concurrency;
  }

  /** Messages that failed and wait for another try. */
  get waitingCount(): number {
    return this.waiting.length;
  }

  /** Says that there may be messages to receive. */
  stir(queueUrl: string): void {
    if (queueUrl === this.props.queueUrl) this.stirring.stir();
  }

  nextDue(): Date | undefined {
    const moments = [...this.waiting.map(({ due }) => due), ...(this.batchDue ? [this.batchDue] : [])];
    return moments.length > 0 ? new Date(Math.min(...moments)) : undefined;
  }

  async take(): Promise<(() => Promise<void>) | undefined> {
    const now = this.props.clock.now().getTime();
    await this.giveBack(this.waiting.filter(({ due }) => due <= now));
    if (this.stirring.worthALook) await this.fill(now);
    const { batchSize } = this.props;
    if (this.batch.length === 0) return undefined;
    if (this.batch.length < batchSize && this.batchDue !== undefined && now < this.batchDue) return undefined;
    const taken = this.batch.splice(0, batchSize);
    this.batchDue = undefined;
    return () => this.deliver(taken, now);
  }

  /** Receives up to a full batch; messages that no filter lets pass are deleted, as Lambda deletes them. */
  private async fill(now: number): Promise<void> {
    const { batchSize, windowSeconds } = this.props;
    while (this.batch.length < batchSize) {
      this.stirring.looked();
      const received = await this.receive(Math.min(RECEIVE_AT_MOST, batchSize - this.batch.length));
      if (received.length === 0) return;
      this.stirring.stir();
      const wanted = received.filter((held) => this.lets(held.record));
      await this.remove(received.filter((held) => !wanted.includes(held)));
      this.batch.push(...wanted);
      if (this.batch.length > 0 && windowSeconds > 0) this.batchDue ??= now + windowSeconds * 1000;
    }
  }

  private async receive(atMost: number): Promise<Held[]> {
    const { client, queueUrl, queueArn, clock } = this.props;
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: atMost,
        VisibilityTimeout: HIDDEN_SECONDS,
        WaitTimeSeconds: 0,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
    );
    const shift = clock.now().getTime() - Date.now();
    return Messages.map((message) => ({ message, record: sqsRecord(message, queueArn, shift) }));
  }

  private lets(record: SQSRecord): boolean {
    const { filters } = this.props;
    if (filters.length === 0) return true;
    const seen = { ...record, body: asJson(record.body) };
    return filters.some((pattern) => fitsPattern(pattern, seen));
  }

  private async deliver(batch: readonly Held[], deliveredAt: number): Promise<void> {
    const outcome = await this.outcomeOf(batch);
    const failed = batch.filter(
      ({ record }) => outcome === 'failed' || (outcome !== 'done' && outcome.has(record.messageId)),
    );
    await this.remove(batch.filter((held) => !failed.includes(held)));
    const due = deliveredAt + this.props.visibilitySeconds * 1000;
    // The next of a group of a FIFO queue is free now.
    this.stirring.stir();
    this.waiting.push(...failed.map(({ record }) => ({ receipt: record.receiptHandle, due })));
  }

  private async outcomeOf(batch: readonly Held[]): Promise<BatchOutcome> {
    const { reader, reportsItems } = this.props;
    try {
      const { answer } = await reader.invoke({ Records: batch.map(({ record }) => record) });
      const ids = batch.map(({ record }) => record.messageId);
      return reportsItems ? batchOutcome(answer, ids) : 'done';
    } catch {
      return 'failed'; // the function has said why; to the queue every failure is the same
    }
  }

  private async giveBack(messages: readonly Waiting[]): Promise<void> {
    const { client, queueUrl } = this.props;
    if (messages.length === 0) return;
    this.stirring.stir();
    this.waiting = this.waiting.filter((message) => !messages.includes(message));
    for (const { receipt } of messages) {
      await client.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: queueUrl,
          ReceiptHandle: receipt,
          VisibilityTimeout: 0,
        }),
      );
    }
  }

  private async remove(messages: readonly Held[]): Promise<void> {
    const { client, queueUrl } = this.props;
    for (let i = 0; i < messages.length; i += 10) {
      const entries = messages.slice(i, i + 10);
      await client.send(
        new DeleteMessageBatchCommand({
          QueueUrl: queueUrl,
          Entries: entries.map(({ record }, n) => ({ Id: String(n), ReceiptHandle: record.receiptHandle })),
        }),
      );
    }
  }
}

function asJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
