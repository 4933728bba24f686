import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { GetSMSAttributesCommand, GetSMSSandboxAccountStatusCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { deadLetterFindings } from '#cli/doctor';
import { scheduleFindings, smsFindings } from '#cli/doctor/account';
import { lookAt } from '#cli/doctor/finding';
import { clockFinding, machineFindings } from '#cli/doctor/machine';
import { editionFindings, feedFindings, pageRuleFindings, subscriptionFindings } from '#cli/doctor/monitor';
import type { Edition } from '#domain/digest/edition';
import { newFeedState } from '#domain/feed/feed-state';
import { defaultSettings } from '#domain/settings/settings';
import { NOW } from '../../support/builders';

const [sqs, sns, scheduler] = [mockClient(SQSClient), mockClient(SNSClient), mockClient(SchedulerClient)];
beforeEach(() => {
  for (const client of [sqs, sns, scheduler]) client.reset();
});
const region = { region: 'us-east-1' };
const levels = (findings: readonly { level: string }[]) => findings.map(({ level }) => level);

describe('this machine', () => {
  const machine = { now: NOW, versions: { node: '22.11.0', tz: '2025b' }, version: '0.1.0' };

  it('is well where Kazakhstan is five hours ahead', () => {
    expect(levels(machineFindings(machine))).toEqual(['ok', 'ok']);
  });

  it('is warned of where its time-zone data are those of before March 2024', () => {
    const findings = machineFindings({ ...machine, offset: () => 'GMT+06:00' });
    expect(findings[1]).toMatchObject({ level: 'warn', says: expect.stringContaining('+06:00 here') });
    expect(findings[1]!.remedy).toContain('update Node');
  });

  it.each([
    ['20.18.1', 'ok'],
    ['20.18.0', 'warn'],
    ['18.20.4', 'warn'],
    ['24.0.0', 'ok'],
  ])('on Node %s is %s', (node, level) => {
    expect(machineFindings({ ...machine, versions: { node } })[0]!.level).toBe(level);
  });

  it('has a clock that is wrong when AWS has another time by more than a minute', () => {
    expect(levels(clockFinding(NOW, new Date(NOW.getTime() + 30_000)))).toEqual(['ok']);
    expect(clockFinding(NOW, new Date(NOW.getTime() + 300_000))).toMatchObject([
      { level: 'warn', says: 'is 300 seconds behind that of AWS' },
    ]);
    expect(clockFinding(NOW, undefined)).toEqual([]);
  });
});

describe('the account', () => {
  const sms = { ...defaultSettings().sms, monthlyBudgetUsd: 10 };

  it('is not asked about SMS that nobody gets', async () => {
    expect(levels(await smsFindings(new SNSClient(region), sms, 0))).toEqual(['ok']);
    expect(sns.calls()).toEqual([]);
  });

  it('is warned of in the sandbox and with the limit of a new account', async () => {
    sns.on(GetSMSSandboxAccountStatusCommand).resolves({ IsInSandbox: true });
    sns.on(GetSMSAttributesCommand).resolves({ attributes: {} });
    const findings = await smsFindings(new SNSClient(region), sms, 1);
    expect(levels(findings)).toEqual(['warn', 'warn']);
    expect(findings[1]!.says).toContain('$1 a month');
  });

  it('is well out of the sandbox with a limit that covers the budget', async () => {
    sns.on(GetSMSSandboxAccountStatusCommand).resolves({ IsInSandbox: false });
    sns.on(GetSMSAttributesCommand).resolves({ attributes: { MonthlySpendLimit: '10' } });
    expect(levels(await smsFindings(new SNSClient(region), sms, 1))).toEqual(['ok', 'ok']);
  });
});

describe('the digests', () => {
  const toldAt = (edition: string, toldUpTo: string) => ({ edition, toldUpTo, issue: 1, version: 1 });
  const [astana, tokyo] = defaultSettings().editions as [Edition, Edition];

  it('are well when each edition was told at its hour, or never yet', () => {
    const told = toldAt(astana.name, new Date(NOW.getTime() - 3_600_000).toISOString());
    expect(editionFindings([astana, tokyo], [told, undefined], NOW)).toMatchObject([{ level: 'ok' }]);
    expect(editionFindings([], [], NOW)).toEqual([]);
  });

  it('are named where the hour is past and nobody was told', () => {
    const told = toldAt(tokyo.name, new Date(NOW.getTime() - 3 * 86_400_000).toISOString());
    expect(editionFindings([astana, tokyo], [undefined, told], NOW)).toMatchObject([
      { level: 'warn', says: `tokyo was not told at ${tokyo.at}` },
    ]);
  });
});

describe('the rules for outlets’ pages', () => {
  const read = (outletId: string, pages: number, fellBack: number) => ({ outletId, pages, fellBack });

  it('are well while they find most articles, or have had few to find', () => {
    const pages = [read('kazinform', 10, 5), read('nhk', 2, 2), read('astana-times', 3, 0)];
    expect(pageRuleFindings(pages, 3)).toMatchObject([{ level: 'ok', about: 'page rules' }]);
    expect(pageRuleFindings([], 3)).toEqual([]);
  });

  it('are named where they find nothing on most pages, with what to do', () => {
    const [finding, ...others] = pageRuleFindings([read('kazinform', 10, 6), read('nhk', 9, 0)], 3);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      level: 'warn',
      says: 'kazinform: its own rules found nothing on 6 of the 10 pages read in 3 days',
      remedy: expect.stringContaining('outlet-rules.ts'),
    });
  });
});

describe('the schedules', () => {
  const page = (names: readonly string[], state: 'ENABLED' | 'DISABLED' = 'ENABLED') =>
    names.map((Name) => ({ Name, State: state }));

  it('are counted over all pages', async () => {
    scheduler
      .on(ListSchedulesCommand, { NextToken: undefined })
      .resolves({
        Schedules: page(['Irtysh-PollPollClockTick', 'Irtysh-TellSettlingClockTick']),
        NextToken: 'more',
      })
      .on(ListSchedulesCommand, { NextToken: 'more' })
      .resolves({ Schedules: page(['Irtysh-TellEditionClockastana', 'Irtysh-TellEditionClocktokyo']) });
    expect(await scheduleFindings(new SchedulerClient(region), 'Irtysh', 4)).toMatchObject([
      { level: 'ok', says: '4 are enabled' },
    ]);
  });

  it('are not those of another installation whose name begins alike', async () => {
    scheduler
      .on(ListSchedulesCommand)
      .resolves({ Schedules: page(['Irtysh-PollPollClockTick', 'Irtysh-two-PollPollClockTick']) });
    expect(await scheduleFindings(new SchedulerClient(region), 'Irtysh', 1)).toMatchObject([
      { says: '1 are enabled' },
    ]);
  });

  it('are warned of when one is off and one is missing', async () => {
    scheduler.on(ListSchedulesCommand).resolves({
      Schedules: [
        ...page(['Irtysh-PollPollClockTick', 'Irtysh-TellSettlingClockTick']),
        ...page(['Irtysh-TellEditionClockastana'], 'DISABLED'),
      ],
    });
    const findings = await scheduleFindings(new SchedulerClient(region), 'Irtysh', 4);
    expect(findings.map(({ says }) => says)).toEqual([
      '3 are there of 4 that the configuration asks for',
      'Irtysh-TellEditionClockastana is switched off',
    ]);
    expect(levels(findings)).toEqual(['warn', 'warn']);
  });
});

describe('dead letters', () => {
  const outputs = { EntriesDeadLettersUrl: 'e', LeftBehindUrl: 'l' };
  const waiting = (url: string, letters: number) =>
    sqs
      .on(GetQueueAttributesCommand, { QueueUrl: url })
      .resolves({ Attributes: { ApproximateNumberOfMessages: String(letters) } });

  it('are warned of queue by queue', async () => {
    waiting('e', 2);
    waiting('l', 1);
    expect(await deadLetterFindings(outputs, new SQSClient(region))).toMatchObject([
      { says: '2 on EntriesDeadLetters', remedy: expect.stringContaining('redrive') },
      { says: '1 on LeftBehind', remedy: expect.stringContaining('runbook') },
    ]);
  });

  it('are well when there are none', async () => {
    for (const url of ['e', 'l']) waiting(url, 0);
    expect(levels(await deadLetterFindings(outputs, new SQSClient(region)))).toEqual(['ok']);
  });
});

describe('the monitor', () => {
  const at = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();
  const well = { ...newFeedState('a/news', 'a'), firstReadAt: at(48), lastNewAt: at(1) };
  const failing = {
    ...newFeedState('b/news', 'b'),
    failuresInARow: 9,
    failingSince: at(96),
    lastFailure: { class: 'gone', at: at(1), detail: 'answers 404' },
  } as const;

  it('names the feeds that fail, with what they answer, and leaves out those that are not watched any more', () => {
    const findings = feedFindings(
      [well, failing, { ...failing, feedId: 'c/news' }],
      new Set(['a/news', 'b/news']),
      NOW,
    );
    const warnings = findings.filter(({ level }) => level === 'warn');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]!.says).toMatch(/^b\/news: failed 9 times .*answers 404/);
  });

  it('is warned of when no feed has had news for more than a day', () => {
    const findings = feedFindings([{ ...well, lastNewAt: at(40) }], new Set(['a/news']), NOW);
    expect(findings.at(-1)).toMatchObject({
      level: 'warn',
      says: 'no feed has had anything new for 40 hours',
    });
  });

  it('counts who confirmed and names who did not', () => {
    const one = { topic: 'alerts', protocol: 'email', endpoint: 'a@b.example' } as const;
    expect(
      subscriptionFindings([
        { ...one, state: 'confirmed' },
        { ...one, endpoint: 'c@d.example', state: 'pending' },
      ]),
    ).toMatchObject([
      { level: 'ok', says: '1 confirmed' },
      { level: 'warn', says: 'c@d.example has not confirmed alerts' },
    ]);
    expect(levels(subscriptionFindings([]))).toEqual(['warn']);
  });
});

describe('a check that cannot be made', () => {
  it('is a finding of its own and does not hide the others', async () => {
    const findings = await lookAt('SMS', async () => {
      throw new Error('not authorized');
    });
    expect(findings).toMatchObject([{ level: 'unknown', about: 'SMS' }]);
    expect(findings[0]!.says).toContain('not authorized');
  });
});
