import type { Encounter, Facts } from '#domain/relevance/facts';

/** Counts over the sentences, made once for all features. */
export type Counts = {
  readonly joint: number;
  readonly clean: number;
  readonly acting: number;
  readonly near: number;
  readonly crowded: number;
  readonly japanRegion: number;
  readonly titleClean: boolean;
  readonly firms: number;
};

/** A sentence with both sides, and at most one third country beside them. */
export const isClean = ({ kz, jp, thirds }: Encounter): boolean => kz > 1 && jp > 1 && thirds.size <= 1;

/** Makes the counts. */
export function countEncounters({ encounters }: Facts): Counts {
  const joint = encounters.filter(({ kz, jp }) => kz > 1 && jp > 1);
  const clean = joint.filter(isClean);
  return {
    joint: joint.length,
    clean: clean.length,
    acting: clean.filter(({ acts }) => acts.some(({ value }) => value.strength > 1)).length,
    near: encounters.filter((here, index) => areNear(here, encounters[index + 1])).length,
    crowded: joint.filter(({ thirds }) => thirds.size >= 2).length,
    japanRegion: encounters.filter((e) => e.format || (e.jp > 1 && (e.region || e.neighbours >= 2))).length,
    titleClean: clean.some(({ sentence }) => sentence.zone === 'title'),
    firms: clean.filter(({ sentence }) => sentence.names.some(({ value }) => value.type === 'organisation'))
      .length,
  };
}

function areNear(here: Encounter, next: Encounter | undefined): boolean {
  if (!next || isClean(here)) return false;
  const crossed = (here.kz > 1 && next.jp > 1) || (here.jp > 1 && next.kz > 1);
  return crossed && here.thirds.size + next.thirds.size <= 1;
}
