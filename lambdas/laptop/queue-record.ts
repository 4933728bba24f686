import type { Message } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import { REGION } from './engine';

/**
 * A message as Lambda hands it to a function.
 * @param shift milliseconds between the queue's clock, which is the machine's, and the runner's
 */
export function sqsRecord(message: Message, queueArn: string, shift: number): SQSRecord {
  const system = message.Attributes ?? {};
  const moved = (stamp: string | undefined): string => String(Math.round(Number(stamp ?? 0) + shift));
  const attributes = Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
    name,
    {
      ...(value.StringValue !== undefined && { stringValue: value.StringValue }),
      ...(value.BinaryValue && { binaryValue: Buffer.from(value.BinaryValue).toString('base64') }),
      stringListValues: [],
      binaryListValues: [],
      dataType: value.DataType ?? 'String',
    },
  ]);
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ...system,
      ApproximateReceiveCount: system.ApproximateReceiveCount ?? '1',
      SenderId: system.SenderId ?? '',
      SentTimestamp: moved(system.SentTimestamp),
      ApproximateFirstReceiveTimestamp: moved(system.ApproximateFirstReceiveTimestamp),
    },
    messageAttributes: Object.fromEntries(attributes) as SQSRecord['messageAttributes'],
    md5OfBody: message.MD5OfBody ?? '',
    ...(message.MD5OfMessageAttributes && { md5OfMessageAttributes: message.MD5OfMessageAttributes }),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: REGION,
  };
}
