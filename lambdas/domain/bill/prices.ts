import * as z from 'zod';
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

const Price = z.strictObject({
  /** Dollars for `per` of the unit; null where there is no one price. */
  usd: z.number().min(0).nullable(),
  per: z.number().positive().default(1),
  /** How many of the unit a month are free of charge for every account, always. */
  free: z.number().min(0).default(0),
  /** Where the figure is from; `verify` where nobody has held it against AWS's own page. */
  source: z.string().min(1),
});

const PriceTableSchema = z.strictObject({
  $schema: z.string().optional(),
  region: z.string().min(1),
  /** The day the figures were collected, `YYYY-MM-DD`. */
  date: z.iso.date(),
  source: z.string().min(1),
  prices: z.strictObject(
    Object.fromEntries(PRICED.map((name) => [name, Price])) as Record<Priced, typeof Price>,
  ),
});
/** List prices of a region, with their date and source. */
export type PriceTable = z.output<typeof PriceTableSchema>;

/**
 * The price table in a text of JSON.
 * @param source what the text is called in a complaint: the path of the file
 */
export function readPrices(json: unknown, source: string): PriceTable {
  const read = PriceTableSchema.safeParse(json);
  if (read.success) return read.data;
  const mistakes = read.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`,
  );
  throw new Error([`${source} is not a table of prices:`, ...mistakes].join('\n'));
}

/** The tables that come with the monitor, by region. */
export const PRICE_TABLES: Readonly<Record<string, PriceTable>> = {
  'us-east-1': readPrices(usEast1, 'prices.us-east-1.json'),
};

/** Dollars for so many of a unit; undefined where there is no one price. */
export function dollarsFor(name: Priced, quantity: number, { prices }: PriceTable): number | undefined {
  const { usd, per } = prices[name];
  if (quantity === 0) return 0;
  return usd === null ? undefined : (quantity * usd) / per;
}
