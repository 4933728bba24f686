import type { Bill, BillLine } from '#domain/bill/bill';
import type { Priced, PriceTable } from '#domain/bill/prices';
import { UNITS } from '#domain/bill/units';
import type { Costing } from './cost';

const UNIT_WORDS: Readonly<Record<Priced, string>> = {
  dynamodbWriteUnit: 'write units',
  dynamodbReadUnit: 'read units',
  dynamodbStorageGb: 'GB',
  dynamodbBackupGb: 'GB',
  lambdaRequest: 'runs',
  lambdaGbSecond: 'GB-seconds',
  sqsRequest: 'requests',
  sqsFifoRequest: 'requests',
  snsPublish: 'messages',
  snsEmail: 'emails',
  sms: 'SMS',
  s3Put: 'writes',
  s3Get: 'reads',
  s3StorageGb: 'GB',
  cloudfrontRequest: 'requests',
  cloudfrontGb: 'GB',
  schedulerInvocation: 'ticks',
  logGb: 'GB',
  customMetric: 'metrics',
  alarmMetric: 'metrics',
  dashboard: 'dashboards',
};

/** The bill for a person. */
export function billLines({ bill, workload, prices, census }: Costing): string[] {
  const {
    outlets,
    minutes,
    readers,
    entriesPerOutletDay,
    relevantPerDay,
    alertsPerDay,
    answerSeconds,
    gapSeconds,
    handshakeMs,
    pageViews,
  } = workload;
  return [
    `A month with ${outlets} feeds asked every ${minutes} minutes and ${readers} readers by email, prices of ${prices.region} of ${prices.date}`,
    '',
    ...usedOf(bill).map(row),
    beforeFree(bill),
    ...bill.free.map(({ of, usd }) => sumRow(`free: ${UNIT_WORDS[of]} (${SERVICE[of]})`, -usd)),
    sumRow('after free allowances, if no other program of the account uses them', bill.afterFree),
    '',
    `The dearest line is “${bill.dominant}”.`,
    `Taken for granted: ${entriesPerOutletDay} entries a feed and day, ${round(relevantPerDay)} relevant articles and ${round(alertsPerDay)} alerts a day, each reader told all of them and one digest a day, outlets that answer in ${answerSeconds} seconds on the average and rest for ${gapSeconds} between two requests, ${handshakeMs} ms of processor for each encrypted connection${census.archived ? `, ${pageViews} pages of the archive a reader and month` : ''}.`,
    `Units of each poll, entry, alert, digest and publishing were measured on ${UNITS.measured} (\`${UNITS.command}\`); time on the network and AWS's own polling of queues cannot be measured here and are assumed.`,
    ...ofOtherDays(bill, prices),
    ...bill.lines
      .filter(({ usd }) => usd === undefined)
      .map(({ what, of }) => `${what}: no price (${prices.prices[of].source}).`),
    ...Object.entries(census.unpriced).map(([type, count]) => `Not in this bill: ${count} × ${type}.`),
  ];
}

/** What a month has used so far, for a person. */
export function actualLines(bill: Bill, prices: PriceTable, notKnown: readonly string[]): string[] {
  return [
    `This month so far, as CloudWatch counted it, at the prices of ${prices.region} of ${prices.date}`,
    '',
    ...usedOf(bill).map(row),
    beforeFree(bill),
    sumRow('after free allowances, if no other program of the account uses them', bill.afterFree),
    '',
    ...ofOtherDays(bill, prices),
    ...notKnown,
  ];
}

const SERVICE: Readonly<Record<Priced, string>> = {
  dynamodbWriteUnit: 'DynamoDB',
  dynamodbReadUnit: 'DynamoDB',
  dynamodbStorageGb: 'DynamoDB',
  dynamodbBackupGb: 'DynamoDB',
  lambdaRequest: 'Lambda',
  lambdaGbSecond: 'Lambda',
  sqsRequest: 'SQS',
  sqsFifoRequest: 'SQS',
  snsPublish: 'SNS',
  snsEmail: 'SNS',
  sms: 'SNS',
  s3Put: 'S3',
  s3Get: 'S3',
  s3StorageGb: 'S3',
  cloudfrontRequest: 'CloudFront',
  cloudfrontGb: 'CloudFront',
  schedulerInvocation: 'Scheduler',
  logGb: 'CloudWatch',
  customMetric: 'CloudWatch',
  alarmMetric: 'CloudWatch alarms',
  dashboard: 'CloudWatch',
};

const usedOf = ({ lines }: Bill): readonly BillLine[] => lines.filter(({ quantity }) => quantity > 0);

/** The table's date is not that of every figure. */
function ofOtherDays(bill: Bill, { date: ofTable, prices }: PriceTable): string[] {
  const named = usedOf(bill).flatMap(({ of }) => {
    const { date } = prices[of];
    return date === undefined || date === ofTable ? [] : [`${SERVICE[of]} ${date}`];
  });
  return named.length === 0 ? [] : [`Prices of another day: ${[...new Set(named)].join(', ')}.`];
}

/** A sum that leaves something out says so. */
const beforeFree = (bill: Bill): string => {
  const unpriced = usedOf(bill).filter(({ usd }) => usd === undefined).length;
  return sumRow(`before free allowances${withoutThe(unpriced)}`, bill.usd);
};
const withoutThe = (unpriced: number): string =>
  unpriced === 0
    ? ''
    : `, without the ${unpriced === 1 ? 'line that has' : `${unpriced} lines that have`} no price`;
const row = ({ what, of, quantity, usd }: BillLine): string =>
  `${dollars(usd)}  ${what}: ${count(quantity)} ${UNIT_WORDS[of]}`;
const sumRow = (what: string, usd: number): string =>
  `${dollars(usd)}  ${what.toUpperCase().startsWith('FREE') ? what : `= ${what}`}`;
const dollars = (usd: number | undefined): string =>
  (usd === undefined ? '?' : `${usd < 0 ? '−' : ''}$${Math.abs(usd).toFixed(2)}`).padStart(9);
const count = (quantity: number): string =>
  quantity < 10 ? String(Math.round(quantity * 1000) / 1000) : Math.round(quantity).toLocaleString('en-US');
const round = (value: number): string => String(Math.round(value * 10) / 10);
