import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Clock, Warnings } from '#pipeline/ports';
import type { TableProps } from './table';
import { warningKey } from './table-keys';
import { toldOnce } from './told-once';

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
  tell: (warning) =>
    toldOnce(
      {
        client: props.client,
        table: props.table,
        key: warningKey(warning.heading),
        entity: 'warning',
        now: props.clock.now(),
        restMs: REST_MS,
        keptDays: KEPT_DAYS,
      },
      () => publish(warning, props),
    ),
});

const publish = ({ heading, says }: Warning, { sns, operatorTopicArn }: OperatorWarningsProps) =>
  sns.send(
    new PublishCommand({
      TopicArn: operatorTopicArn,
      Subject: `Irtysh: ${heading}`,
      Message: `${heading}: ${says}. What to do: docs/runbook.md, "${heading}".`,
    }),
  );
