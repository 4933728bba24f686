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

type Warning = Parameters<Warnings['tell']>[0];

/** A trouble that lasts is told of once a day. */
const REST_MS = 86_400_000;
const KEPT_DAYS = 60;

/** Warnings to the operator's topic; the table remembers when each was last given. */
export const operatorWarnings = (props: OperatorWarningsProps): Warnings => ({
  tell: async (warning) => {
    const told = props.clock.now();
    if (!(await isTimeFor(warning, told, props))) return;
    try {
      await publish(warning, props);
    } catch (failure) {
      await forget(warning, told, props);
      throw failure;
    }
  },
});

const publish = ({ heading, says }: Warning, { sns, operatorTopicArn }: OperatorWarningsProps) =>
  sns.send(
    new PublishCommand({
      TopicArn: operatorTopicArn,
      Subject: `Irtysh: ${heading}`,
      Message: `${heading}: ${says}. What to do: docs/runbook.md, "${heading}".`,
    }),
  );

/** Notes that it is given now, unless it was within a day. */
async function isTimeFor({ heading }: Warning, now: Date, { client, table }: TableProps): Promise<boolean> {
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

/** Takes the note back, so that a warning that did not get out is tried again at the next occasion. */
async function forget({ heading }: Warning, told: Date, { client, table }: TableProps): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: warningKey(heading),
      UpdateExpression: 'REMOVE told',
      ConditionExpression: 'told = :told',
      ExpressionAttributeValues: { ':told': told.toISOString() },
    }),
  );
}
