import { allNames, HEAD_OFFICES } from '#domain/relevance/names';
import { once } from '#domain/relevance/once';

type Term = { readonly from: string; readonly until?: string };

/** Those who left an office are in the news for a while yet, in milliseconds. */
const AFTER_OFFICE = 2 * 365 * 86_400_000;

const terms = once((): ReadonlyMap<string, readonly Term[]> => {
  const heads = allNames().filter(
    ({ type, offices }) => type === 'person' && offices.some(({ title }) => HEAD_OFFICES.has(title)),
  );
  return new Map(
    heads.map(({ id, offices }) => [
      id,
      offices.flatMap(({ from, until }) => (from === undefined ? [] : [{ from, until }])),
    ]),
  );
});

/**
 * Whether an article of a day would hardly name a head of state or of government: the last office lies ahead, and no earlier one is held
 * or was left of late. Of others nobody can tell.
 */
export function isBeforeOffice(id: string, day: string): boolean {
  const held = terms().get(id) ?? [];
  const time = Date.parse(day);
  const isNamed = ({ from, until }: Term) =>
    from <= day && (until === undefined || time <= Date.parse(until) + AFTER_OFFICE);
  return held.length > 0 && held.some(({ from }) => from > day) && !held.some(isNamed);
}
