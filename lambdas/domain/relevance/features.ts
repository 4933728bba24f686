import type { Facts } from './facts';
import { COMPETITORS } from './features/competitors';
import { countEncounters } from './features/encounter-counts';
import type { Feature } from './features/feature';
import { GENRES } from './features/genres';
import { HEADLINE } from './features/headline';
import { LINKS } from './features/links';
import { POSITION } from './features/position';
import { PRESENCE } from './features/presence';
import { REGION } from './features/region';

/** All that is looked at, in a fixed order. */
export const FEATURES: readonly Feature[] = [
  ...PRESENCE,
  ...LINKS,
  ...REGION,
  ...HEADLINE,
  ...COMPETITORS,
  ...POSITION,
  ...GENRES,
];

/** The numbers a document is judged by, in the order of `FEATURES`. */
export function featuresOf(facts: Facts): number[] {
  const counts = countEncounters(facts);
  return FEATURES.map(({ value }) => value(facts, counts));
}
