import { type MessageAttributeValue, PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { publishInput } from '#domain/publication/publication';
import type { Topic } from '#pipeline/ports';

export interface SnsTopicProps {
  /** Made with `maxAttempts: 1`: another try after an unknown end could be another SMS. */
  readonly client: SNSClient;
  readonly topicArn: string;
  /** US dollars that an SMS to one telephone may cost at most; SNS drops a dearer one. */
  readonly maxSmsPriceUsd?: number;
}

/** A topic of SNS: one publish a message, a text by protocol, attributes for the subscribers' filter policies. */
export const snsTopic = ({ client, topicArn, maxSmsPriceUsd }: SnsTopicProps): Topic => ({
  publish: async (publication) => {
    const input = publishInput(publication);
    const { MessageId } = await client.send(
      new PublishCommand({
        TopicArn: topicArn,
        ...input,
        MessageAttributes: {
          ...input.MessageAttributes,
          ...(publication.bodies.sms ? smsTerms(maxSmsPriceUsd) : {}),
        },
      }),
    );
    return MessageId ?? '';
  },
});

/** Attributes that SNS reads itself for SMS; no filter policy compares them. */
const smsTerms = (maxPriceUsd: number | undefined): Record<string, MessageAttributeValue> => ({
  'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
  ...(maxPriceUsd === undefined
    ? {}
    : { 'AWS.SNS.SMS.MaxPrice': { DataType: 'Number', StringValue: maxPriceUsd.toFixed(2) } }),
});
