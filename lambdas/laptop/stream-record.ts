import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { REGION } from './engine';

/**
 * A change as Lambda hands it to a function: as the stream has it, bytes as base64, times as epoch seconds.
 * @param shift milliseconds between the stream's clock, which is the machine's, and the runner's
 */
export function dynamodbRecord(record: StreamRecord, streamArn: string, shift: number): DynamoDBRecord {
  const { ApproximateCreationDateTime, ...change } = record.dynamodb ?? {};
  const created = (ApproximateCreationDateTime?.getTime() ?? Date.now()) + shift;
  const said = {
    eventID: record.eventID,
    eventName: record.eventName,
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: REGION,
    dynamodb: { ApproximateCreationDateTime: Math.floor(created / 1000), ...change },
    ...(record.userIdentity && {
      userIdentity: { type: record.userIdentity.Type, principalId: record.userIdentity.PrincipalId },
    }),
    eventSourceARN: streamArn,
  };
  const bytesAsText = (_: string, value: unknown): unknown =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
  return JSON.parse(JSON.stringify(said, bytesAsText)) as DynamoDBRecord;
}
