import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Clock, Warnings } from '#pipeline/ports';
import { expiry, type TableProps } from './table';
import { warningKey } from './table-keys';

export interface OperatorWarningsProps extends TableProps {
  readonly sns: SNSClient;
  readonly operatorTopicArn: string;
  readonly clock: Clock;
}

/** A trouble that lasts is told of once a day. */
const REST_MS = 86_400_000;
const KEPT_DAYS = 60;

/** Warnings to the operator's topic; the table remembers when each was last given. */
export const operatorWarnings = (props: OperatorWarningsProps): Warnings => ({
  tell: async ({ heading, says }) => {
    if (!(await isTimeFor(heading, props))) return;
    await props.sns.send(
      new PublishCommand({
        TopicArn: props.operatorTopicArn,
        Subject: `Irtysh: ${heading}`,
        Message: `${heading}: ${says}. What to do: docs/runbook.md, "${heading}".`,
      }),
    );
  },
});

/** Notes that it is given now, unless it was within a day. */
async function isTimeFor(heading: string, { client, table, clock }: OperatorWarningsProps): Promise<boolean> {
  const now = clock.now();
  try {
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: warningKey(heading),
        UpdateExpression: 'SET told = :now, entity = :entity, expiresAt = :expiresAt',
        ConditionExpression: 'attribute_not_exists(told) OR told <= :dayAgo',
        ExpressionAttributeValues: {
          ':now': now.toISOString(),
          ':dayAgo': new Date(now.getTime() - REST_MS).toISOString(),
          ':entity': 'warning',
          ':expiresAt': expiry(now.toISOString(), KEPT_DAYS),
        },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
