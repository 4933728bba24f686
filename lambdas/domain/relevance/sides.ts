import type { Name } from './names';
import type { Side } from './verdict';

/** The other states of Central Asia. */
export const NEIGHBOURS: ReadonlySet<string> = new Set(['Q265', 'Q813', 'Q863', 'Q874']);
/** Names of the region as a whole. */
export const REGION: ReadonlySet<string> = new Set(['Q27275', 'format:five']);
/** The format in which Japan meets it. */
export const FORMAT = 'format:ca-japan';
/** The United Nations and their like. */
export const WORLD_BODIES = 'format:un';
/** The two countries by Wikidata id. */
export const COUNTRY: Readonly<Record<Side, string>> = { kz: 'Q232', jp: 'Q17' };

/** Whether a name speaks for a side at all. */
export const speaksFor = (name: Name, side: Side): boolean =>
  name.strength > 0 && (name.side === side || name.side === 'both');

/** The third country a name stands for. */
export const thirdOf = (name: Name): string | undefined =>
  name.type === 'third-country'
    ? name.id
    : name.side === undefined && name.of !== COUNTRY.kz && name.of !== COUNTRY.jp
      ? name.of
      : undefined;
