import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { storyOf } from '#adapters/aws/story-items';
import type { Item } from '#adapters/aws/table';
import type { EditionCursor } from '#domain/digest/edition';
import type { Story } from '#domain/story/story';

/**
 * A handler for the table's stream: stories as they stood after each change, the whole batch at once, so that a burst becomes one
 * message. The first change that failed and all after it are delivered again; those told already are known by their claims.
 * @param handle returns the ids of stories whose change must come again
 */
export function eachStoryChange(handle: (stories: readonly Story[]) => Promise<readonly string[]>) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const changes = event.Records.flatMap((record) => {
      const story = storyOf(itemIn(record));
      return story ? [{ story, sequenceNumber: record.dynamodb?.SequenceNumber ?? '' }] : [];
    });
    const again = new Set(await handle(changes.map(({ story }) => story)));
    const first = changes.find(({ story }) => again.has(story.id));
    return { batchItemFailures: first ? [{ itemIdentifier: first.sequenceNumber }] : [] };
  };
}

/**
 * A handler for the table's stream: changed stories and editions' cursors, the whole batch at once. It is done again whole when it
 * fails, which changes nothing that went well.
 */
export function archiveNews<Outcome>(
  handle: (news: {
    readonly stories: readonly { readonly story: Story; readonly change: string }[];
    readonly cursors: readonly EditionCursor[];
  }) => Promise<Outcome>,
) {
  return async (event: DynamoDBStreamEvent): Promise<Outcome> => {
    const items = event.Records.map(itemIn).filter((item) => item !== undefined);
    return handle({
      stories: items.flatMap((item) => {
        const story = storyOf(item);
        return story ? [{ story, change: String(item.change) }] : [];
      }),
      cursors: items.flatMap((item) => (item.entity === 'edition' ? [item.cursor as EditionCursor] : [])),
    });
  };
}

/** The item as the change left it; nothing where it was removed. */
const itemIn = ({ dynamodb }: DynamoDBRecord): Item | undefined =>
  dynamodb?.NewImage ? (unmarshall(dynamodb.NewImage as Record<string, AttributeValue>) as Item) : undefined;
