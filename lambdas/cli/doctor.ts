import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import { dynamodbCursors } from '#adapters/aws/dynamodb-cursors';
import { dynamodbFeedStates } from '#adapters/aws/dynamodb-feed-states';
import { pagesReadSince } from '#adapters/aws/dynamodb-page-rules';
import { snsSubscriptions } from '#adapters/aws/sns-subscriptions';
import { OUTLETS } from '#domain/outlet/catalogue';
import { effectiveOutlets } from '#domain/settings/effective-outlets';
import packageJson from '../../package.json' with { type: 'json' };
import { scheduleFindings, smsFindings } from './doctor/account';
import { archiveFindings } from './doctor/archive';
import { type Finding, lookAt, ok, warn } from './doctor/finding';
import { clockFinding, machineFindings } from './doctor/machine';
import { editionFindings, feedFindings, pageRuleFindings, subscriptionFindings } from './doctor/monitor';
import { type Installation, openInstallation, openReaders, type Where } from './installation';
import type { Io } from './io';
import { lettersOn } from './redrive';

/** `irtysh doctor`: what is well and what is not, each with its remedy. Status 1 when anything is not. */
export async function doctorCommand(where: Where, io: Io): Promise<number> {
  const findings = [
    ...machineFindings({ now: new Date(), versions: process.versions, version: packageJson.version }),
    ...(await tableFindings(where)),
    ...(await readerFindings(where)),
    ...(where.stack ? await stackFindings(where.stack, where) : []),
  ];
  for (const finding of findings) io.out(io.json ? JSON.stringify(finding) : findingLine(finding));
  return findings.some(({ level }) => level !== 'ok') ? 1 : 0;
}

async function tableFindings(where: Where): Promise<readonly Finding[]> {
  const installation = await openInstallation(where);
  try {
    return [
      ...(await lookAt('feeds', () => feedsOf(installation))),
      ...(await lookAt('digests', () => editionsOf(installation))),
      ...(await lookAt('page rules', () => pageRulesOf(installation))),
    ];
  } finally {
    await installation.close();
  }
}

async function feedsOf({ table, settings, clock }: Installation): Promise<readonly Finding[]> {
  const feeds = effectiveOutlets(settings, OUTLETS).flatMap((outlet) => outlet.feeds);
  const watched = new Set(feeds.filter(({ enabled }) => enabled).map(({ id }) => id));
  return feedFindings(await dynamodbFeedStates({ ...table, clock }).all(), watched, clock.now());
}

async function editionsOf({
  table,
  settings: { editions },
  clock,
}: Installation): Promise<readonly Finding[]> {
  const { get } = dynamodbCursors(table);
  return editionFindings(editions, await Promise.all(editions.map(({ name }) => get(name))), clock.now());
}

/** Days over which an outlet's layout is judged. */
const LAYOUT_DAYS = 3;

async function pageRulesOf({ table, clock }: Installation): Promise<readonly Finding[]> {
  const since = new Date(clock.now().getTime() - LAYOUT_DAYS * 86_400_000);
  return pageRuleFindings(await pagesReadSince(since, table), LAYOUT_DAYS);
}

async function readerFindings(where: Where): Promise<readonly Finding[]> {
  const { topicArns, sns, settings, close } = await openReaders(where);
  try {
    const standing = await snsSubscriptions({ client: sns, topicArns }).list();
    const numbers = standing.filter(({ protocol }) => protocol === 'sms').length;
    return [
      ...subscriptionFindings(standing),
      ...(where.stack ? await lookAt('SMS', () => smsFindings(sns, settings.sms, numbers)) : []),
    ];
  } finally {
    await close();
  }
}

/** Schedules beside those of the editions: polls, alerts to be settled, the canary's digest. */
const CLOCKS = 3;

/** What only a deployed stack has. */
async function stackFindings(stack: string, where: Where): Promise<readonly Finding[]> {
  const { outputs, settings } = await openInstallation(where);
  const sqs = new SQSClient({ region: where.region });
  let serverTime: Date | undefined;
  sqs.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const { headers } = (answer.response ?? {}) as { headers?: Readonly<Record<string, string>> };
      if (headers?.date) serverTime = new Date(headers.date);
      return answer;
    },
    { step: 'deserialize', priority: 'low' },
  );
  return [
    ...(await lookAt('schedules', () =>
      scheduleFindings(
        new SchedulerClient({ region: where.region }),
        stack,
        CLOCKS + settings.editions.length,
      ),
    )),
    ...(await lookAt('dead letters', () => deadLetterFindings(outputs, sqs))),
    ...(await archiveFindings({ settings, url: outputs.ArchiveUrl, now: new Date(), fetch })),
    ...clockFinding(new Date(), serverTime),
  ];
}

const DEAD_LETTERS = ['EntriesDeadLettersUrl', 'LeftBehindUrl'];

/** Letters that wait for a decision. */
export async function deadLetterFindings(
  outputs: Readonly<Record<string, string>>,
  sqs: SQSClient,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const output of DEAD_LETTERS) {
    const { letters } = await lettersOn(outputs[output], output, sqs);
    if (letters === 0) continue;
    const remedy =
      output === 'LeftBehindUrl'
        ? 'docs/runbook.md, “Dead letters”: read them, then purge the queue'
        : 'mend the cause, then `npx irtysh redrive` with the same --stack sends them on';
    findings.push(warn('dead letters', `${letters} on ${output.replace('Url', '')}`, remedy));
  }
  return findings.length > 0 ? findings : [ok('dead letters', 'none')];
}

const findingLine = ({ level, about, says, remedy }: Finding): string =>
  `${level.padEnd(7)}  ${about}: ${says}${remedy ? `\n         → ${remedy}` : ''}`;
