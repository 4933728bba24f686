import { ListSchedulesCommand, type SchedulerClient, type ScheduleSummary } from '@aws-sdk/client-scheduler';
import {
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  type SNSClient,
} from '@aws-sdk/client-sns';
import type { Settings } from '#domain/settings/settings';
import { type Finding, ok, warn } from './finding';

/** The account's SMS sandbox and its limit, where anyone is told by SMS. */
export async function smsFindings(
  sns: SNSClient,
  { monthlyBudgetUsd }: Settings['sms'],
  numbers: number,
): Promise<readonly Finding[]> {
  if (numbers === 0) return [ok('SMS', 'nobody is told by SMS')];
  const { IsInSandbox } = await sns.send(new GetSMSSandboxAccountStatusCommand());
  const { attributes } = await sns.send(new GetSMSAttributesCommand({ attributes: ['MonthlySpendLimit'] }));
  // A new account's limit, which SNS does not say until it was changed.
  const limit = Number(attributes?.MonthlySpendLimit ?? 1);
  return [
    IsInSandbox
      ? warn(
          'SMS',
          'the account is in the SMS sandbox: only verified numbers are reached',
          'verify the numbers in the SNS console, or ask AWS there to leave the sandbox',
        )
      : ok('SMS', 'the account is out of the SMS sandbox'),
    limit < monthlyBudgetUsd
      ? warn(
          'SMS',
          `the account may spend $${limit} a month on SMS, the configuration $${monthlyBudgetUsd}`,
          'ask AWS Support for a higher limit, or lower sms.monthlyBudgetUsd: beyond the limit SMS are dropped',
        )
      : ok('SMS', `the account may spend $${limit} a month on SMS`),
  ];
}

/** How the names of schedules go on after that of their stack. */
const STAGES = /^(Poll|Tell)/;

/** The stack's schedules: there, and enabled. `atLeast`: two clocks, the canary's and one for each edition. */
export async function scheduleFindings(
  scheduler: SchedulerClient,
  stack: string,
  atLeast: number,
): Promise<readonly Finding[]> {
  const its: ScheduleSummary[] = [];
  let NextToken: string | undefined;
  do {
    const page = await scheduler.send(new ListSchedulesCommand({ NamePrefix: `${stack}-`, NextToken }));
    // `Irtysh-` begins the names of an installation `Irtysh-two` too.
    its.push(
      ...(page.Schedules ?? []).filter(({ Name }) => STAGES.test(Name?.slice(stack.length + 1) ?? '')),
    );
    NextToken = page.NextToken;
  } while (NextToken);
  const off = its.filter(({ State }) => State !== 'ENABLED');
  return [
    ...(its.length < atLeast
      ? [
          warn(
            'schedules',
            `${its.length} are there of ${atLeast} that the configuration asks for`,
            '`npm run deploy` puts them back',
          ),
        ]
      : []),
    ...off.map(({ Name }) =>
      warn(
        'schedules',
        `${Name} is switched off`,
        'enable it in EventBridge Scheduler: nothing runs at its times',
      ),
    ),
    ...(its.length >= atLeast && off.length === 0 ? [ok('schedules', `${its.length} are enabled`)] : []),
  ];
}
