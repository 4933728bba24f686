import { type MessageAttributeValue, PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Publication, Topic } from '#pipeline/ports';

export interface SnsTopicProps {
  readonly client: SNSClient;
  readonly topicArn: string;
}

/** A topic of SNS: one publish a message, a text by protocol, attributes for the subscribers' filter policies. */
export const snsTopic = ({ client, topicArn }: SnsTopicProps): Topic => ({
  publish: async ({ subject, bodies, attributes }: Publication) => {
    const { MessageId } = await client.send(
      new PublishCommand({
        TopicArn: topicArn,
        Subject: subject,
        MessageStructure: 'json',
        Message: JSON.stringify(bodies),
        MessageAttributes: Object.fromEntries(
          Object.entries(attributes).map(([name, value]) => [name, attribute(value)]),
        ),
      }),
    );
    return MessageId ?? '';
  },
});

const attribute = (value: string | readonly string[]): MessageAttributeValue =>
  typeof value === 'string'
    ? { DataType: 'String', StringValue: value }
    : { DataType: 'String.Array', StringValue: JSON.stringify(value) };
