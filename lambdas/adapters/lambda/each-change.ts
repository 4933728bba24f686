import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { storyOf } from '#adapters/aws/story-items';
import type { Story } from '#domain/story/story';

/**
 * A handler for the table's stream: stories as they stood after each change, the whole batch at once, so that a burst becomes one
 * message. The first change that failed and all after it are delivered again; those told already are known by their claims.
 * @param handle returns the ids of stories whose change must come again
 */
export function eachStoryChange(handle: (stories: readonly Story[]) => Promise<readonly string[]>) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const changes = event.Records.flatMap(({ dynamodb }) => {
      const item = dynamodb?.NewImage && unmarshall(dynamodb.NewImage as Record<string, AttributeValue>);
      const story = storyOf(item);
      return story ? [{ story, sequenceNumber: dynamodb?.SequenceNumber ?? '' }] : [];
    });
    const refused = new Set(await handle(changes.map(({ story }) => story)));
    const first = changes.find(({ story }) => refused.has(story.id));
    return { batchItemFailures: first ? [{ itemIdentifier: first.sequenceNumber }] : [] };
  };
}
