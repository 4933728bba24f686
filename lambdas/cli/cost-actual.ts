import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { TableProps } from '#adapters/aws/table';
import { smsMonthKey } from '#adapters/aws/table-keys';
import { billFor } from '#domain/bill/bill';
import { type Census, censusOf, FUNCTION_NAMES } from '#domain/bill/census';
import { PRICE_TABLES, type PriceTable, USUAL_PRICES } from '#domain/bill/prices';
import type { Quantity } from '#domain/bill/quantities';
import { synthesize } from '#laptop/synthesize';
import { actualLines } from './bill-words';
import { withSmsPrice } from './cost';
import { archiveQuantities } from './cost-actual/archive';
import { type Counted, metricSums } from './cost-actual/metric-sums';
import { openInstallation, type Where } from './installation';
import type { Io } from './io';
import { Misuse } from './misuse';

/** What AWS counts by itself and does not tell, or not in the units it bills. */
const NOT_KNOWN: readonly string[] = [
  'SQS bills requests and counts messages: each message is taken here as if it had travelled alone, which is the most it can be.',
  'SNS does not tell emails from SMS: the line of emails is of both; SMS are counted by the table before they are sent, at sms.priceUsd.',
  'S3 counts requests only for money: written are the files that the table counted, of runs that went well; of what CloudFront was asked for, S3 is taken to have been asked for all, which is about the most: a page that is cached is not asked for, one that is missing is asked for twice, with the page that says so.',
  'CloudFront does not tell its edges apart: all is taken at the price of those in Japan.',
  'Not counted here are logs, schedules, alarms, and the storage and backups of the table: Cost Explorer, by the tag application = irtysh, has them after a day.',
];

/** Outputs of the stack that name what is counted. */
type Outputs = Readonly<Record<string, string>>;

/** `irtysh cost --actual --stack S`: what the month has used so far, as CloudWatch counted it. */
export async function actualCommand(where: Where, io: Io): Promise<number> {
  if (!where.stack)
    throw new Misuse(
      '--actual is of a deployed stack: name it with --stack. The laptop says at the end of each run what it would have cost.',
    );
  const { table, outputs, settings, clock, region, close } = await openInstallation(where);
  try {
    const { priceUsd } = settings.sms;
    const prices = withSmsPrice(PRICE_TABLES[region ?? ''] ?? USUAL_PRICES, priceUsd);
    const census = censusOf(synthesize(settings));
    const now = clock.now();
    const client = new CloudWatchClient({ region: where.region });
    const archive = await archiveQuantities({ outputs, table, now }, client);
    const quantities = [
      ...(await actualQuantities({ outputs, census, now }, client)),
      await smsQuantity(table, priceUsd, now),
      ...archive.quantities,
    ];
    report(quantities, { prices, notKnown: [...archive.notKnown, ...NOT_KNOWN] }, io);
    return 0;
  } finally {
    await close();
  }
}

function report(
  quantities: readonly Quantity[],
  { prices, notKnown }: { readonly prices: PriceTable; readonly notKnown: readonly string[] },
  io: Io,
): void {
  const bill = billFor(quantities, prices);
  if (io.json) {
    for (const line of bill.lines) io.out(JSON.stringify({ ...line, usd: line.usd ?? null }));
    io.out(
      JSON.stringify({
        usd: bill.usd,
        free: bill.free,
        afterFree: bill.afterFree,
        region: prices.region,
        notKnown,
      }),
    );
  } else for (const line of actualLines(bill, prices, notKnown)) io.out(line);
}

/** What SMS have cost this month, as the table counted it before each was sent. */
export async function smsQuantity(
  { client, table }: TableProps,
  priceUsd: number,
  now: Date,
): Promise<Quantity> {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: smsMonthKey(now) }));
  const spent = typeof Item?.spentUsd === 'number' ? Item.spentUsd : 0;
  return { what: 'SNS, SMS sent', of: 'sms', quantity: priceUsd > 0 ? spent / priceUsd : 0 };
}

/** Sums of the month so far, in the units that are billed. */
export const actualQuantities = (
  { outputs, census, now }: { readonly outputs: Outputs; readonly census: Census; readonly now: Date },
  client: CloudWatchClient,
): Promise<readonly Quantity[]> => metricSums(countedOf(outputs, census), now, client);

function countedOf(outputs: Outputs, census: Census): readonly Counted[] {
  return [
    ...FUNCTION_NAMES.flatMap((name) => functionCounts(name, outputs, census)),
    ...tableCounts(outputs),
    ...queueCounts('polls', outputs.PollsQueueUrl, 'sqsRequest'),
    ...queueCounts('entries', outputs.EntriesQueueUrl, 'sqsFifoRequest'),
    ...topicCounts('alerts', outputs.AlertsTopicArn),
    ...topicCounts('digests', outputs.DigestsTopicArn),
  ];
}

function functionCounts(name: (typeof FUNCTION_NAMES)[number], outputs: Outputs, census: Census): Counted[] {
  const FunctionName = outputs[`${name}Name`];
  if (!FunctionName) return [];
  const common = { namespace: 'AWS/Lambda', dimensions: { FunctionName } };
  return [
    { ...common, what: `Lambda, runs of ${name}`, of: 'lambdaRequest', metric: 'Invocations' },
    {
      ...common,
      what: `Lambda, time of ${name}`,
      of: 'lambdaGbSecond',
      metric: 'Duration',
      factor: census.functions[name].memoryMb / 1024 / 1000,
    },
  ];
}

/** The index is billed and counted beside its table. */
function tableCounts({ TableName = '' }: Outputs): Counted[] {
  const common = { namespace: 'AWS/DynamoDB' };
  const counted: readonly Pick<Counted, 'what' | 'dimensions'>[] = [
    { what: 'table', dimensions: { TableName } },
    { what: 'day index', dimensions: { TableName, GlobalSecondaryIndexName: 'byDay' } },
  ];
  return counted.flatMap(({ what, dimensions }): Counted[] => [
    {
      ...common,
      dimensions,
      what: `DynamoDB, ${what} read`,
      of: 'dynamodbReadUnit',
      metric: 'ConsumedReadCapacityUnits',
    },
    {
      ...common,
      dimensions,
      what: `DynamoDB, ${what} written`,
      of: 'dynamodbWriteUnit',
      metric: 'ConsumedWriteCapacityUnits',
    },
  ]);
}

function queueCounts(name: string, url: string | undefined, of: 'sqsRequest' | 'sqsFifoRequest'): Counted[] {
  const QueueName = url?.split('/').at(-1);
  if (!QueueName) return [];
  return (
    [
      ['sent', 'NumberOfMessagesSent'],
      ['received', 'NumberOfMessagesReceived'],
      ['removed', 'NumberOfMessagesDeleted'],
      ['empty looks', 'NumberOfEmptyReceives'],
    ] as const
  ).map(([what, metric]) => ({
    what: `SQS, ${name}: ${what}`,
    of,
    namespace: 'AWS/SQS',
    metric,
    dimensions: { QueueName },
  }));
}

function topicCounts(name: string, arn: string | undefined): Counted[] {
  const TopicName = arn?.split(':').at(-1);
  if (!TopicName) return [];
  const common = { namespace: 'AWS/SNS', dimensions: { TopicName } };
  return [
    { ...common, what: `SNS, ${name} published`, of: 'snsPublish', metric: 'NumberOfMessagesPublished' },
    { ...common, what: `SNS, ${name} delivered`, of: 'snsEmail', metric: 'NumberOfNotificationsDelivered' },
  ];
}
