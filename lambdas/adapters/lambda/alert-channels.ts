import { SNSClient } from '@aws-sdk/client-sns';
import { smsBudget } from '#adapters/aws/sms-budget';
import { snsTopic } from '#adapters/aws/sns-topic';
import type { TableProps } from '#adapters/aws/table';
import type { Settings } from '#domain/settings/settings';
import type { Log, SmsBudget, Topic } from '#pipeline/ports';

export interface AlertChannelsProps {
  readonly env: { readonly ALERTS_TOPIC_ARN: string; readonly OPERATOR_TOPIC_ARN: string };
  readonly settings: Pick<Settings, 'sms'>;
  readonly table: TableProps;
  readonly log: Log;
}

/** By what alerts leave: the topic, and the money for its SMS. */
export function alertChannels({ env, settings: { sms }, table, log }: AlertChannelsProps): {
  topic: Topic;
  sms: SmsBudget;
} {
  return {
    topic: snsTopic({
      client: new SNSClient({ maxAttempts: 1 }),
      topicArn: env.ALERTS_TOPIC_ARN,
      maxSmsPriceUsd: sms.maxPriceUsd,
    }),
    sms: smsBudget({
      ...table,
      sns: new SNSClient(),
      alertsTopicArn: env.ALERTS_TOPIC_ARN,
      operatorTopicArn: env.OPERATOR_TOPIC_ARN,
      monthlyBudgetUsd: sms.monthlyBudgetUsd,
      priceUsd: sms.priceUsd,
      log,
    }),
  };
}
