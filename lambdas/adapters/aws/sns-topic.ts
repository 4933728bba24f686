import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { publishInput } from '#domain/publication/publication';
import type { Topic } from '#pipeline/ports';

export interface SnsTopicProps {
  /** Made with `maxAttempts: 1`: another try after an unknown end could be another SMS. */
  readonly client: SNSClient;
  readonly topicArn: string;
}

/** A topic of SNS: one publish a message, a text by protocol, attributes for the subscribers' filter policies. */
export const snsTopic = ({ client, topicArn }: SnsTopicProps): Topic => ({
  publish: async (publication) => {
    const { MessageId } = await client.send(
      new PublishCommand({ TopicArn: topicArn, ...publishInput(publication) }),
    );
    return MessageId ?? '';
  },
});
