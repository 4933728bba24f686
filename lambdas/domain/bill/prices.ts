import type * as z from 'zod';
import type { PriceTableSchema } from './price-table';
import apNortheast1 from './prices.ap-northeast-1.json';
import euCentral1 from './prices.eu-central-1.json';
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
  's3Put',
  's3Get',
  's3StorageGb',
  'cloudfrontRequest',
  'cloudfrontGb',
  'schedulerInvocation',
  'logGb',
  'customMetric',
  'alarmMetric',
  'dashboard',
] as const;
export type Priced = (typeof PRICED)[number];

/** List prices of a region, with their date and source. */
export type PriceTable = z.output<typeof PriceTableSchema>;

/** A table that has only the figures for which there is a source. */
type PartialTable = Omit<PriceTable, 'prices'> & { readonly prices: Partial<PriceTable['prices']> };

/** A line without a figure is in the bill, with its quantity and without a sum: better than the figure of another region. */
const NO_SOURCE = {
  usd: null,
  per: 1,
  free: 0,
  source: 'no figure with a source is at hand for this region',
};

const withGaps = (table: PartialTable): PriceTable => ({
  ...table,
  prices: Object.fromEntries(
    PRICED.map((name) => [name, table.prices[name] ?? NO_SOURCE]),
  ) as PriceTable['prices'],
});

/** Those that have a figure for every line: what is reckoned with where no region is named, or one without a table. */
export const USUAL_PRICES: PriceTable = usEast1;

/** The tables that come with the monitor, by region; a test holds them against the schema. */
export const PRICE_TABLES: Readonly<Record<string, PriceTable>> = {
  'us-east-1': USUAL_PRICES,
  'eu-central-1': withGaps(euCentral1),
  'ap-northeast-1': withGaps(apNortheast1),
};

/** Dollars for so many of a unit; undefined where there is no one price. */
export function dollarsFor(name: Priced, quantity: number, { prices }: PriceTable): number | undefined {
  const { usd, per } = prices[name];
  if (quantity === 0) return 0;
  return usd === null ? undefined : (quantity * usd) / per;
}
