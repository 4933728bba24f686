import type { Tariff } from './month-so-far';
import { PRICE_TABLES, PRICED, type PriceTable, USUAL_PRICES } from './prices';
import { UNITS } from './units';

/**
 * The units that come with the monitor, at the prices of a region; at those of us-east-1 where there is no table of its own, or no figure
 * in it: a sum in one line has no room to say what it leaves out.
 */
export function tariffOf(region: string | undefined): Tariff {
  const own = PRICE_TABLES[region ?? ''] ?? USUAL_PRICES;
  const lines = PRICED.map((name) => [
    name,
    own.prices[name].usd === null ? USUAL_PRICES.prices[name] : own.prices[name],
  ]);
  return { units: UNITS, prices: { ...own, prices: Object.fromEntries(lines) as PriceTable['prices'] } };
}
