import type * as z from 'zod';
import type { PriceTableSchema } from './price-table';
import usEast1 from './prices.us-east-1.json';

/** What AWS bills by the piece, as this monitor uses it. */
export const PRICED = [
  'dynamodbWriteUnit',
  'dynamodbReadUnit',
  'dynamodbStorageGb',
  'dynamodbBackupGb',
  'lambdaRequest',
  'lambdaGbSecond',
  'sqsRequest',
  'sqsFifoRequest',
  'snsPublish',
  'snsEmail',
  'sms',
  'schedulerInvocation',
  'logGb',
  'customMetric',
  'alarmMetric',
  'dashboard',
] as const;
export type Priced = (typeof PRICED)[number];

/** List prices of a region, with their date and source. */
export type PriceTable = z.output<typeof PriceTableSchema>;

/** The tables that come with the monitor, by region; a test holds them against the schema. */
export const PRICE_TABLES: Readonly<Record<string, PriceTable>> = {
  'us-east-1': usEast1,
};

/** Dollars for so many of a unit; undefined where there is no one price. */
export function dollarsFor(name: Priced, quantity: number, { prices }: PriceTable): number | undefined {
  const { usd, per } = prices[name];
  if (quantity === 0) return 0;
  return usd === null ? undefined : (quantity * usd) / per;
}
