import { GetTopicAttributesCommand, type SNSClient } from '@aws-sdk/client-sns';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ReaderTopic } from '#domain/subscription/subscription';
import type { Spending } from '#pipeline/ports';
import type { TableProps } from './table';
import { smsMonthKey } from './table-keys';

export interface SpendingProps extends TableProps {
  readonly sns: SNSClient;
  readonly topicArns: Readonly<Record<ReaderTopic, string>>;
}

/** What of a month's bill the table and the topics know by themselves: three questions, and no right but to these three. */
export const spending = ({ sns, topicArns, ...table }: SpendingProps): Spending => ({
  smsUsd: (now) => smsUsd(table, now),
  subscriptions: async () => {
    const confirmed = async (TopicArn: string) => {
      const { Attributes } = await sns.send(new GetTopicAttributesCommand({ TopicArn }));
      return Number(Attributes?.SubscriptionsConfirmed ?? 0);
    };
    const [alerts, digests] = await Promise.all([confirmed(topicArns.alerts), confirmed(topicArns.digests)]);
    return { alerts, digests };
  },
});

/** US dollars set aside for SMS in the month of `now`. */
export async function smsUsd({ client, table }: TableProps, now: Date): Promise<number> {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: smsMonthKey(now) }));
  return Number(Item?.spentUsd ?? 0);
}
