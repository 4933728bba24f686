import type { Facts } from '#domain/relevance/facts';
import type { Name } from '#domain/relevance/names';
import type { Zone } from '#domain/relevance/reading';
import { thirdOf } from '#domain/relevance/sides';
import type { Side } from '#domain/relevance/verdict';
import { isClean } from './encounter-counts';

const SHOWN = 4;

/** Names of a side, or of third countries, in a zone. */
export function namesIn({ encounters }: Facts, zone: Zone, side?: Side): string {
  const fits = (name: Name) => (side ? name.side === side || name.side === 'both' : thirdOf(name));
  const names = new Set<string>();
  for (const { sentence } of encounters) {
    if (sentence.zone !== zone) continue;
    for (const { value } of sentence.names) if (fits(value)) names.add(value.name);
  }
  return shown(names);
}

/** Acts that link the sides where nobody else is named. */
export function actsIn({ encounters }: Facts): string {
  const ids = new Set<string>();
  for (const encounter of encounters) {
    if (!isClean(encounter)) continue;
    for (const { value } of encounter.acts) if (value.strength > 1) ids.add(value.id);
  }
  return shown(ids);
}

const shown = (all: ReadonlySet<string>): string => [...all].slice(0, SHOWN).join(', ');
