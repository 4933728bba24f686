import { allNames } from '#domain/relevance/names';
import { once } from '#domain/relevance/once';
import type { NameFound } from '#domain/relevance/verdict';
import { NAMED_OFFICES, type NamedOffice } from './visit-words';

const named = once(() => NAMED_OFFICES.map(({ as, ...held }) => ({ ...held, as: new RegExp(as, 'u') })));

/**
 * The names found in a text of a day, with those whom it names by their office alone: "the Kazakh president" is another in each term.
 * Of a text without a date nobody can tell whom it means.
 */
export function withHolders(
  names: readonly NameFound[],
  { title, text, near }: { readonly title: string; readonly text: string; readonly near?: string },
): readonly NameFound[] {
  if (near === undefined) return names;
  const holders = named().flatMap((held): NameFound[] => {
    const inTitle = held.as.exec(title);
    const [as] = inTitle ?? held.as.exec(text) ?? [];
    const holder = as && holderOn(near.slice(0, 10), held);
    if (!holder) return [];
    const { id, name } = holder;
    return [{ id, name, side: held.side, type: 'person', as, count: 1, inTitle: inTitle !== null }];
  });
  const known = names.map((name) =>
    holders.some(({ id, inTitle }) => inTitle && id === name.id) ? { ...name, inTitle: true } : name,
  );
  return [...known, ...holders.filter(({ id }) => !names.some((name) => name.id === id))];
}

const holderOn = (day: string, { side, office }: Pick<NamedOffice, 'side' | 'office'>) =>
  allNames().find(
    (name) =>
      name.side === side &&
      name.offices.some(
        ({ title, from, until }) =>
          title === office && from !== undefined && from <= day && (until === undefined || day < until),
      ),
  );
