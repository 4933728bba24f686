import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { storyItem } from '#adapters/aws/story-items';
import type { Story } from '#domain/story/story';

/** A batch as Lambda hands it over from a queue. */
export const sqsEvent = (bodies: readonly unknown[], queue = 'polls', attempt = 1): SQSEvent => ({
  Records: bodies.map((body, n) => ({
    messageId: `message-${n}`,
    receiptHandle: `receipt-${n}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: String(attempt),
      SentTimestamp: '1766037600000',
      SenderId: 'AROAEXAMPLE:plan-polls',
      ApproximateFirstReceiveTimestamp: '1766037600010',
      ...(queue.endsWith('.fifo')
        ? {
            MessageGroupId: 'steppe-courier.example',
            SequenceNumber: String(n),
            MessageDeduplicationId: `d${n}`,
          }
        : {}),
    },
    messageAttributes: {},
    md5OfBody: '0',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:eu-central-1:111122223333:${queue}`,
    awsRegion: 'eu-central-1',
  })),
});

/** A batch as Lambda hands it over from the table's stream. */
export const streamEvent = (stories: readonly Story[]): DynamoDBStreamEvent => ({
  Records: stories.map((story, n) => {
    const item = storyItem(story, 'opened', 2_000_000_000);
    return {
      eventID: String(n),
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'eu-central-1',
      dynamodb: {
        ApproximateCreationDateTime: 1766037600,
        Keys: marshall({ pk: item.pk, sk: item.sk }) as Record<string, AttributeValue>,
        NewImage: marshall(item, { removeUndefinedValues: true }) as Record<string, AttributeValue>,
        SequenceNumber: `10000000000000000000${n}`,
        SizeBytes: 1024,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
      eventSourceARN: 'arn:aws:dynamodb:eu-central-1:111122223333:table/table/stream/2025-12-18T00:00:00.000',
    };
  }),
});
