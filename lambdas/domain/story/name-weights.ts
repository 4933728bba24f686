import { allNames, HEAD_OFFICES, type Name } from '#domain/relevance/names';
import { once } from '#domain/relevance/once';
import type { NameFound } from '#domain/relevance/verdict';

/** How much a shared name of a kind says that two articles tell of one development. */
const BY_TYPE: Readonly<Record<NameFound['type'], number>> = {
  person: 1,
  organisation: 1,
  product: 1,
  format: 0.8,
  place: 0.8,
  city: 0.6,
  'third-country': 0.35,
  metonym: 0.03,
  country: 0.03,
  demonym: 0.03,
};

/** The head of state is in half of all stories; a capital or the region in most. */
const HEAD_OF_STATE = 0.7;
const CAPITAL_OR_REGION = 0.35;
const CAPITALS_AND_REGION: ReadonlySet<string> = new Set(['Q1520', 'Q1490', 'Q27275', 'Q649']);

const weights = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      [...allNames()].reverse().map(({ id, type, offices }) => {
        if (CAPITALS_AND_REGION.has(id)) return [id, CAPITAL_OR_REGION];
        const head = type === 'person' && offices.some(({ title }) => HEAD_OFFICES.has(title));
        return [id, head ? HEAD_OF_STATE : BY_TYPE[type]];
      }),
    ),
);

/** The weight of a name by its id. */
export const nameWeight = (id: string): number => weights().get(id) ?? 0.5;

/** Whether the name is that of a head of state or of government, past or present. */
export const isHead = (id: string): boolean => weights().get(id) === HEAD_OF_STATE;

const townSides = once((): ReadonlyMap<string, Name['side']> => {
  const towns = allNames().filter(({ id, type }) => type === 'city' && !CAPITALS_AND_REGION.has(id));
  return new Map(towns.map(({ id, side }) => [id, side]));
});

/** The side a town lies on, by its id; undefined for what is no town, or a capital. */
export const townSide = (id: string): Name['side'] => townSides().get(id);

const organisations = once(
  (): ReadonlySet<string> =>
    new Set(allNames().flatMap(({ id, type }) => (type === 'organisation' ? [id] : []))),
);

/** Whether the name is that of a firm or another body. */
export const isOrganisation = (id: string): boolean => organisations().has(id);
