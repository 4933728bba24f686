import { foldsOf } from './labelled';
import { group, type Prepared, trainStories } from './story-training';

/** Folds by event, held out in turn. */
const FOLDS = 5;

/**
 * The stories of sets of documents by weights that saw none of a document's event: each fold is grouped by weights fitted on
 * the other folds of all sets and on the sets in `beside`.
 */
export function heldOutStories(
  sets: readonly (readonly Prepared[])[],
  beside: readonly (readonly Prepared[])[] = [],
): Map<string, string>[] {
  const folds = sets.map((set) =>
    foldsOf(
      set.map(({ document }) => document),
      FOLDS,
    ),
  );
  const storiesOf = sets.map(() => new Map<string, string>());
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = (s: number, isHeldOut: boolean): Prepared[] =>
      (sets[s] ?? []).filter((_, n) => (folds[s]?.[n] === fold) === isHeldOut);
    const weights = trainStories([...sets.map((_, s) => part(s, false)), ...beside]);
    for (const s of sets.keys())
      for (const [id, story] of group(part(s, true), weights)) storiesOf[s]?.set(id, `${fold} ${story}`);
  }
  return storiesOf;
}
