import {
  BatchProcessor,
  EventType,
  processPartialResponse,
  SqsFifoPartialProcessorAsync,
} from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { z } from 'zod';

/** What is done with one message. `attempt` counts its deliveries, from 1. A throw sends this message back to its queue. */
export type EachMessage<Message> = (message: Message, attempt: number) => Promise<unknown>;

/**
 * A handler for a queue's batches. Messages that failed go back alone; in a FIFO queue, so do the later ones of their group,
 * to keep the order. A message that does not fit its schema fails until it rests among the dead letters.
 */
export function eachMessage<Message>(schema: z.ZodType<Message>, handle: EachMessage<Message>) {
  const each = async (record: SQSRecord) => {
    const message = schema.parse(JSON.parse(record.body));
    return handle(message, Number(record.attributes.ApproximateReceiveCount));
  };
  return (event: SQSEvent): Promise<SQSBatchResponse> => {
    const fifo = event.Records[0]?.eventSourceARN.endsWith('.fifo');
    return fifo
      ? processPartialResponse(event, each, new SqsFifoPartialProcessorAsync(), {
          skipGroupOnError: true,
          throwOnFullBatchFailure: false,
        })
      : processPartialResponse(event, each, new BatchProcessor(EventType.SQS), {
          throwOnFullBatchFailure: false,
        });
  };
}
