import type { Name } from './names';
import type { Reading } from './reading';
import { FORMAT, NEIGHBOURS, REGION, speaksFor, thirdOf, WORLD_BODIES } from './sides';

/** Who comes first in a title: it is mostly the one who acts. */
export type TitleOrder = {
  /** The region is named only after both sides: as the occasion, not as the subject. */
  readonly regionAfterBoth: boolean;
  /** A third country or a world body is named before either side: it does something, they are where. */
  readonly opensWithThird: boolean;
};

/** Reads off in which order a title names the sides, the region and others. */
export function orderOfTitle({ names, titleEnd }: Pick<Reading, 'names' | 'titleEnd'>): TitleOrder {
  const titled = names.filter(({ start }) => start < titleEnd).map(({ value }) => value);
  const first = (test: (name: Name) => boolean): number => {
    const at = titled.findIndex(test);
    return at < 0 ? titled.length : at;
  };
  const region = first(({ id }) => REGION.has(id) || id === FORMAT);
  const kz = first((name) => name.strength > 1 && speaksFor(name, 'kz'));
  const jp = first((name) => name.strength > 1 && speaksFor(name, 'jp'));
  return {
    regionAfterBoth: Math.max(kz, jp) < region && region < titled.length,
    opensWithThird: first(isThird) < Math.min(kz, jp, region),
  };
}

function isThird(name: Name): boolean {
  const third = thirdOf(name);
  return name.id === WORLD_BODIES || (third !== undefined && !NEIGHBOURS.has(third));
}
