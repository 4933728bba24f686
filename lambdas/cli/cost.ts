import { readFileSync } from 'node:fs';
import { loadSettings, SETTINGS_FILE } from '#adapters/settings/load-settings';
import { type Bill, billFor } from '#domain/bill/bill';
import { type Census, censusOf } from '#domain/bill/census';
import { readPrices } from '#domain/bill/price-table';
import { PRICE_TABLES, type PriceTable, USUAL_PRICES } from '#domain/bill/prices';
import { quantitiesOf } from '#domain/bill/quantities';
import { UNITS } from '#domain/bill/units';
import { type Workload, workload } from '#domain/bill/workload';
import { OUTLETS } from '#domain/outlet/catalogue';
import { effectiveOutlets } from '#domain/settings/effective-outlets';
import type { Settings } from '#domain/settings/settings';
import { synthesize } from '#laptop/synthesize';
import { billLines } from './bill-words';
import type { Io } from './io';
import { Misuse } from './misuse';

export interface CostArgs {
  readonly outlets?: string;
  readonly minutes?: string;
  readonly readers?: string;
  readonly entriesPerDay?: string;
  readonly relevantPerDay?: string;
  readonly alertsPerDay?: string;
  readonly smsPerMonth?: string;
  /** Dollars for one SMS, which no table knows. */
  readonly smsPrice?: string;
  readonly region?: string;
  /** A file of prices of another region. */
  readonly prices?: string;
  /** Measure anew what each thing takes, for the next bill. */
  readonly measure?: boolean;
}

/** A bill with what it rests on. */
export type Costing = {
  readonly bill: Bill;
  readonly workload: Workload;
  readonly prices: PriceTable;
  readonly census: Census;
};

/** `irtysh cost`: a month's bill, line by line, from the configuration, the synthesized template and what was measured. */
export async function costCommand(args: CostArgs, io: Io): Promise<number> {
  if (args.measure) {
    const { measureUnits } = await import('./measure-units');
    io.err(`${await measureUnits(new Date())} is written: the next \`irtysh cost\` goes by it.`);
    return 0;
  }
  const costing = costOf(args, loadSettings(SETTINGS_FILE, { optional: true }));
  for (const line of io.json ? jsonLines(costing) : billLines(costing)) io.out(line);
  return 0;
}

/** Works out the bill of a month. */
export function costOf(args: CostArgs, settings: Settings): Costing {
  const census = censusOf(synthesize(settings));
  const prices = withSmsPrice(pricesFor(args), number('--sms-price', args.smsPrice));
  const month = workload({ ...configured(settings), ...given(args) });
  return {
    bill: billFor(quantitiesOf({ workload: month, units: UNITS, census }), prices),
    workload: month,
    prices,
    census,
  };
}

/** What the configuration says: each feed counts as an outlet, and is asked as often as it may be. */
function configured(
  settings: Settings,
): Pick<Workload, 'outlets' | 'minutes' | 'readers' | 'editions' | 'gapSeconds' | 'irrelevantDays'> {
  const feeds = effectiveOutlets(settings, OUTLETS).flatMap((outlet) => outlet.feeds);
  return {
    outlets: feeds.filter(({ enabled }) => enabled).length,
    minutes: settings.polling.shortestMinutes,
    readers: settings.subscribers.filter(({ email }) => email).length,
    editions: settings.editions.length,
    gapSeconds: settings.polling.hostGapSeconds,
    irrelevantDays: settings.retentionDays.irrelevant,
  };
}

function given(args: CostArgs): Partial<Workload> {
  const named = {
    outlets: number('--outlets', args.outlets),
    minutes: number('--minutes', args.minutes),
    readers: number('--readers', args.readers),
    entriesPerOutletDay: number('--entries-per-day', args.entriesPerDay),
    relevantPerDay: number('--relevant-per-day', args.relevantPerDay),
    alertsPerDay: number('--alerts-per-day', args.alertsPerDay),
    smsPerMonth: number('--sms-per-month', args.smsPerMonth),
  };
  if (named.minutes !== undefined && named.minutes < 5)
    throw new Misuse(`--minutes ${named.minutes}: no feed is asked more often than every 5 minutes`);
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}

function number(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new Misuse(`${option} ${text} is no number`);
  return value;
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(`${file} is not a table of prices: ${message}`, { cause });
  }
}

/** Every region has its prices; a table of another would be wrong by a tenth to a half. */
function pricesFor({ prices: file, region }: CostArgs): PriceTable {
  if (file !== undefined) {
    const table = readPrices(jsonIn(file), file);
    if (region !== undefined && region !== table.region)
      throw new Misuse(`${file} has the prices of ${table.region}, not of ${region}`);
    return table;
  }
  if (region === undefined) return USUAL_PRICES;
  const table = PRICE_TABLES[region];
  if (table) return table;
  const known = Object.keys(PRICE_TABLES);
  throw new Misuse(
    `no prices of ${region} are at hand, only those of ${known.join(', ')}. Copy lambdas/domain/bill/prices.us-east-1.json, put in those of ${region} and name the file with --prices`,
  );
}

/** A table with what one SMS costs, which no list of AWS's knows. */
export const withSmsPrice = (table: PriceTable, usd: number | undefined): PriceTable =>
  usd === undefined
    ? table
    : { ...table, prices: { ...table.prices, sms: { ...table.prices.sms, usd, source: '--sms-price' } } };

/** One object a line of the bill, then one that adds up. */
function jsonLines({ bill, workload, prices, census }: Costing): string[] {
  const { lines, ...sums } = bill;
  return [
    ...lines.map((line) =>
      JSON.stringify({ ...line, usd: line.usd ?? null, source: prices.prices[line.of].source }),
    ),
    JSON.stringify({
      ...sums,
      workload,
      region: prices.region,
      priced: prices.date,
      measured: UNITS.measured,
      unpriced: census.unpriced,
    }),
  ];
}
