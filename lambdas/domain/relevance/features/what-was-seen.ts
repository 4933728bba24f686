import type { Facts } from '#domain/relevance/facts';
import type { Zone } from '#domain/relevance/reading';
import { thirdOf } from '#domain/relevance/sides';
import type { Side } from '#domain/relevance/verdict';
import { isClean } from './encounter-counts';

/** Names of a side, or of third countries, in a zone. */
export function namesIn({ encounters }: Facts, zone: Zone, side?: Side): string {
  const names = encounters
    .filter(({ sentence }) => sentence.zone === zone)
    .flatMap(({ sentence }) => sentence.names);
  const fitting = names.filter(({ value }) =>
    side ? value.side === side || value.side === 'both' : thirdOf(value),
  );
  return [...new Set(fitting.map(({ value }) => value.name))].slice(0, 4).join(', ');
}

/** Acts that link the sides where nobody else is named. */
export function actsIn({ encounters }: Facts): string {
  const acts = encounters
    .filter(isClean)
    .flatMap(({ acts }) => acts.filter(({ value }) => value.strength > 1));
  return [...new Set(acts.map(({ value }) => value.id))].slice(0, 4).join(', ');
}
