import type { Hit } from './matcher';
import type { Name } from './names';
import type { Reading } from './reading';
import { COUNTRY, speaksFor } from './sides';
import type { Side } from './verdict';

/** How and where a side is named. */
export type SideFacts = {
  /** Mentions weighed by strength; metonyms count once the side is named otherwise. */
  readonly mentions: number;
  readonly title: boolean;
  readonly personInTitle: boolean;
  readonly lead: boolean;
  /** Share of the text that lies before the first mention, 0–1; 1 when there is none. */
  readonly first: number;
  readonly persons: number;
  readonly organisations: number;
  /** Named only by places, as a venue is. */
  readonly placeOnly: boolean;
  readonly distinct: number;
  /** Named, or at least one of its clubs, its money or its stock index is. */
  readonly traced: boolean;
};

/** Adds up what a reading says about a side; metonyms count for nothing where it is not named otherwise. */
export function sideFacts(reading: Reading, side: Side): SideFacts {
  const { names, sentences, titleEnd } = reading;
  const hits = names.filter(({ value }) => speaksFor(value, side));
  const isFirm = hits.some(({ value }) => value.type !== 'metonym' || value.strength > 1);
  const counted = isFirm ? hits : [];
  const leadEnd = sentences.findLast(({ zone }) => zone !== 'body')?.end ?? titleEnd;
  const end = reading.folded.text.length;
  const first = counted.find(({ value }) => value.strength > 1)?.start ?? end;
  const { mentions, persons, organisations, places, distinct } = countTypes(counted);
  return {
    mentions,
    title: first < titleEnd,
    personInTitle: counted.some(
      ({ value, start }) => start < titleEnd && value.strength > 1 && value.type === 'person',
    ),
    lead: first < leadEnd,
    first: end === 0 ? 1 : first / end,
    persons,
    organisations,
    placeOnly: counted.length > 0 && places === counted.length,
    distinct,
    traced: hits.length > 0 || names.some(({ value }) => value.of === COUNTRY[side]),
  };
}

function countTypes(hits: readonly Hit<Name>[]) {
  const ids: string[] = [];
  let [mentions, persons, organisations, places] = [0, 0, 0, 0];
  for (const { value } of hits) {
    const { id, type, strength } = value;
    if (!ids.includes(id)) ids.push(id);
    mentions += strength / 3;
    if (type === 'person') persons++;
    else if (type === 'organisation' || type === 'product') organisations++;
    else if (type === 'city' || type === 'place') places++;
  }
  return { mentions, persons, organisations, places, distinct: ids.length };
}
