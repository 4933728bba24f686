import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';

export interface StreamShardsProps {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly startingPosition: 'TRIM_HORIZON' | 'LATEST';
  /** Last record dealt with in an earlier run. */
  readonly checkpoint?: string;
}

/** Reads a table's stream from where it was left, one shard after the other. */
export class StreamShards {
  private iterator: string | undefined;
  private shardId: string | undefined;

  constructor(private readonly props: StreamShardsProps) {}

  /** Shard that was read last. */
  get currentShard(): string {
    return this.shardId ?? '';
  }

  /** What was written since the last look, the oldest first. */
  async read(): Promise<readonly StreamRecord[]> {
    const { client } = this.props;
    this.iterator ??= await this.open();
    if (!this.iterator) return [];
    const { Records = [], NextShardIterator } = await client.send(
      new GetRecordsCommand({ ShardIterator: this.iterator, Limit: 1000 }),
    );
    this.iterator = NextShardIterator;
    return Records;
  }

  /** An iterator on the shard that follows the one that has ended, or on the one where reading begins. */
  private async open(): Promise<string | undefined> {
    const { client, streamArn, startingPosition, checkpoint } = this.props;
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }));
    const shards = StreamDescription?.Shards ?? [];
    const first = this.shardId === undefined;
    const next = first
      ? shards.find(({ SequenceNumberRange: range }) => !endsBefore(range?.EndingSequenceNumber, checkpoint))
      : shards[shards.findIndex(({ ShardId }) => ShardId === this.shardId) + 1];
    const shard = next ?? (first ? shards.at(-1) : undefined);
    if (!shard) return undefined;
    this.shardId = shard.ShardId;
    const resumes = first && checkpoint !== undefined;
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        StreamArn: streamArn,
        ShardId: shard.ShardId,
        ShardIteratorType: resumes ? 'AFTER_SEQUENCE_NUMBER' : first ? startingPosition : 'TRIM_HORIZON',
        ...(resumes && { SequenceNumber: checkpoint }),
      }),
    );
    return ShardIterator;
  }
}

const endsBefore = (ending: string | undefined, checkpoint: string | undefined): boolean =>
  ending !== undefined && checkpoint !== undefined && BigInt(ending) < BigInt(checkpoint);
