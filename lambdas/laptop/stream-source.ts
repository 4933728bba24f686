import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Clock } from '#pipeline/ports';
import type { Source } from './driver';
import { fitsPattern } from './event-pattern';
import type { LocalFunction } from './local-function';
import { type BatchOutcome, batchOutcome } from './partial-failures';
import { Stirring } from './stirring';
import { dynamodbRecord } from './stream-record';
import type { StreamShards } from './stream-shards';

export interface StreamSourceProps {
  readonly id: string;
  readonly shards: StreamShards;
  readonly streamArn: string;
  readonly reader: LocalFunction;
  readonly clock: Clock;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly reportsItems: boolean;
  /** Patterns, one of which a record must fit; none lets all pass. */
  readonly filters: readonly unknown[];
  readonly bisects: boolean;
  /** -1: for ever. */
  readonly retryAttempts: number;
  /** Seconds; -1: for ever. */
  readonly recordAge: number;
  /** Lays down a note of records that are given up. */
  readonly onGivenUp: (note: string) => Promise<void>;
}

type Arrived = { readonly record: DynamoDBRecord; readonly sequence: string; readonly at: number };
type Batch = { readonly records: readonly Arrived[]; readonly attempt: number; readonly due: number };

/** Longest wait between two tries of a batch, in seconds. */
const LONGEST_BACKOFF = 60;

/** An event source mapping between a table's stream and a function: one batch at a time, in order. */
export class StreamSource implements Source {
  readonly name: string;
  readonly concurrency = 1;
  private pending: Arrived[] = [];
  /** Batches to try again, before anything newer. */
  private again: Batch[] = [];
  private lastRead: string | undefined;
  private lastDone: string | undefined;
  private busy = false;
  private readonly stirring = new Stirring();

  constructor(private readonly props: StreamSourceProps) {
    this.name = props.id;
  }

  /** Last record up to which everything has been dealt with. */
  get checkpoint(): string | undefined {
    const idle = !this.busy && this.pending.length === 0 && this.again.length === 0;
    return idle ? (this.lastRead ?? this.lastDone) : this.lastDone;
  }

  /** Says that there may be changes to read. */
  stir(): void {
    this.stirring.stir();
  }

  nextDue(): Date | undefined {
    const [retry] = this.again;
    if (retry) return new Date(retry.due);
    const [oldest] = this.pending;
    return oldest ? new Date(oldest.at + this.props.windowSeconds * 1000) : undefined;
  }

  async take(): Promise<(() => Promise<void>) | undefined> {
    if (this.stirring.worthALook) await this.read();
    const now = this.props.clock.now().getTime();
    const batch = this.again[0] ? this.retryDue(now) : this.nextBatch(now);
    if (!batch) return undefined;
    this.busy = true;
    return async () => {
      await this.deliver(batch);
      this.busy = false;
    };
  }

  private async read(): Promise<void> {
    const { shards, streamArn, clock, filters } = this.props;
    const shift = clock.now().getTime() - Date.now();
    this.stirring.looked();
    for (const raw of await shards.read()) {
      this.stirring.stir();
      const record = dynamodbRecord(raw, streamArn, shift);
      this.lastRead = record.dynamodb?.SequenceNumber ?? '';
      if (filters.length > 0 && !filters.some((pattern) => fitsPattern(pattern, record))) continue;
      const at = clock.now().getTime() - ageOf(raw);
      this.pending.push({ record, sequence: this.lastRead, at });
    }
  }

  private retryDue(now: number): Batch | undefined {
    return (this.again[0]?.due ?? 0) <= now ? this.again.shift() : undefined;
  }

  private nextBatch(now: number): Batch | undefined {
    const { batchSize } = this.props;
    const due = this.nextDue()?.getTime();
    if (due === undefined || (this.pending.length < batchSize && due > now)) return undefined;
    return { records: this.pending.splice(0, batchSize), attempt: 0, due: now };
  }

  private async deliver(batch: Batch): Promise<void> {
    const { clock, recordAge } = this.props;
    const oldest = clock.now().getTime() - recordAge * 1000;
    const tooOld = recordAge < 0 ? [] : batch.records.filter(({ at }) => at < oldest);
    if (tooOld.length > 0) await this.giveUp(tooOld, batch.attempt, 'RecordAgeExceeded');
    const records = batch.records.filter((arrived) => !tooOld.includes(arrived));
    if (records.length === 0) return;
    await this.settle({ ...batch, records }, await this.outcomeOf(records));
  }

  private async outcomeOf(records: readonly Arrived[]): Promise<BatchOutcome> {
    const { reader, reportsItems } = this.props;
    try {
      const { answer } = await reader.invoke({ Records: records.map(({ record }) => record) });
      const sequences = records.map(({ sequence }) => sequence);
      return reportsItems ? batchOutcome(answer, sequences) : 'done';
    } catch {
      return 'failed'; // the function has said why; to the stream every failure is the same
    }
  }

  /** What comes after a try: on with the stream, or again from the first record that failed. */
  private async settle({ records, attempt }: Batch, outcome: BatchOutcome): Promise<void> {
    const failing = outcome === 'done' ? records.length : firstFailing(records, outcome);
    this.lastDone = records[failing - 1]?.sequence ?? this.lastDone;
    const rest = records.slice(failing);
    if (rest.length === 0) return;
    const tried = failing > 0 ? 1 : attempt + 1;
    const { retryAttempts, bisects } = this.props;
    if (bisects && outcome === 'failed' && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2);
      this.tryAgain([rest.slice(0, middle), rest.slice(middle)], attempt);
    } else if (retryAttempts >= 0 && tried > retryAttempts) {
      await this.giveUp(rest, tried, 'RetryAttemptsExhausted');
    } else this.tryAgain([rest], tried);
  }

  private tryAgain(batches: readonly (readonly Arrived[])[], attempt: number): void {
    const seconds = Math.min(2 ** attempt, LONGEST_BACKOFF);
    const due = this.props.clock.now().getTime() + seconds * 1000;
    this.again.unshift(...batches.map((records) => ({ records, attempt, due })));
  }

  private async giveUp(records: readonly Arrived[], tries: number, condition: string): Promise<void> {
    const { reader, clock, shards, streamArn, onGivenUp } = this.props;
    const [first, last] = [records[0], records.at(-1)];
    const arrival = (arrived: Arrived | undefined) => new Date(arrived?.at ?? 0).toISOString();
    const note = {
      requestContext: { functionArn: reader.arn, condition, approximateInvokeCount: tries },
      version: '1.0',
      timestamp: clock.now().toISOString(),
      DDBStreamBatchInfo: {
        shardId: shards.currentShard,
        startSequenceNumber: first?.sequence,
        endSequenceNumber: last?.sequence,
        approximateArrivalOfFirstRecord: arrival(first),
        approximateArrivalOfLastRecord: arrival(last),
        batchSize: records.length,
        streamArn,
      },
    };
    await onGivenUp(JSON.stringify(note));
    this.lastDone = last?.sequence ?? this.lastDone;
  }
}

const firstFailing = (records: readonly Arrived[], failed: 'failed' | ReadonlySet<string>): number =>
  failed === 'failed' ? 0 : records.findIndex(({ sequence }) => failed.has(sequence));

/** Streams name the second at most: younger than this is new. */
const NEW_MS = 2_000;

/** Real milliseconds since a change was made; what an earlier run left behind is old. */
function ageOf({ dynamodb }: StreamRecord): number {
  const age = Date.now() - (dynamodb?.ApproximateCreationDateTime?.getTime() ?? Date.now());
  return age < NEW_MS ? 0 : age;
}
