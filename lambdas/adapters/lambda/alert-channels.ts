import { SNSClient } from '@aws-sdk/client-sns';
import { operatorWarnings } from '#adapters/aws/operator-warnings';
import { smsBudget } from '#adapters/aws/sms-budget';
import { snsTopic } from '#adapters/aws/sns-topic';
import type { TableProps } from '#adapters/aws/table';
import type { Settings } from '#domain/settings/settings';
import type { Clock, Log, SmsBudget, Topic, Warnings } from '#pipeline/ports';

export interface AlertChannelsProps {
  readonly env: { readonly ALERTS_TOPIC_ARN: string; readonly OPERATOR_TOPIC_ARN: string };
  readonly settings: Pick<Settings, 'sms'>;
  readonly table: TableProps;
  readonly log: Log;
  readonly clock: Clock;
}

/** By what alerts leave: the topic, the money for its SMS, and who hears of those that cannot leave. */
export function alertChannels({ env, settings: { sms }, table, log, clock }: AlertChannelsProps): {
  topic: Topic;
  sms: SmsBudget;
  warnings: Warnings;
} {
  const sns = new SNSClient();
  const operatorTopicArn = env.OPERATOR_TOPIC_ARN;
  return {
    topic: snsTopic({
      client: new SNSClient({ maxAttempts: 1 }),
      topicArn: env.ALERTS_TOPIC_ARN,
      maxSmsPriceUsd: sms.maxPriceUsd,
    }),
    sms: smsBudget({
      ...table,
      sns,
      alertsTopicArn: env.ALERTS_TOPIC_ARN,
      operatorTopicArn,
      monthlyBudgetUsd: sms.monthlyBudgetUsd,
      priceUsd: sms.priceUsd,
      log,
    }),
    warnings: operatorWarnings({ ...table, sns, operatorTopicArn, clock }),
  };
}
