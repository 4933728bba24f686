import * as z from 'zod';
import { PRICED, type Priced, type PriceTable } from './prices';

const Price = z.strictObject({
  /** Dollars for `per` of the unit; null where there is no one price. */
  usd: z.number().min(0).nullable(),
  per: z.number().positive().default(1),
  /** How many of the unit a month are free of charge for every account, always. */
  free: z.number().min(0).default(0),
  /** The day of this figure, where it is another one than that of the table, `YYYY-MM-DD`. */
  date: z.iso.date().optional(),
  /** Where the figure is from; `verify` where nobody has held it against AWS's own page. */
  source: z.string().min(1),
});

/** The shape of a table of prices, apart from the tables: functions that know their prices need not check them. */
export const PriceTableSchema = z.strictObject({
  $schema: z.string().optional(),
  region: z.string().min(1),
  /** The day of the figures that name no other, `YYYY-MM-DD`. */
  date: z.iso.date(),
  source: z.string().min(1),
  prices: z.strictObject(
    Object.fromEntries(PRICED.map((name) => [name, Price])) as Record<Priced, typeof Price>,
  ),
});
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
