import type { Tariff } from './month-so-far';
import { PRICE_TABLES } from './prices';
import { UNITS } from './units';

/** The units that come with the monitor, at the prices of a region; at those of us-east-1 where there is no table of its own. */
export function tariffOf(region: string | undefined): Tariff {
  const prices = PRICE_TABLES[region ?? ''] ?? PRICE_TABLES['us-east-1'];
  if (!prices) throw new Error('there is no table of prices');
  return { units: UNITS, prices };
}
