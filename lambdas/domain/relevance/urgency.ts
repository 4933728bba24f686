import type { Facts } from './facts';
import type { Judge } from './model';
import type { Reading } from './reading';
import { logOdds, type Regression, sigmoid } from './regression';
import { URGENCY_SIGNS } from './urgency-signs';
import { type View, viewOf } from './urgency-view';
import type { Evidence, Urgency } from './verdict';

/** What the two questions of urgency are judged by, in the order of `URGENCY_SIGNS`. */
export function urgencyValues(reading: Reading, facts: Facts, published?: string): number[] {
  return valuesOf(seenIn(viewOf(reading, facts, published)));
}

const seenIn = (view: View): (string | undefined)[] => URGENCY_SIGNS.map(({ sees }) => sees(view));
const valuesOf = (seen: readonly (string | undefined)[]): number[] =>
  seen.map((what) => (what === undefined ? 0 : 1));

/** Chance from which an article is urgent, below a half since a late alert costs more than a needless one; cross-validated. */
const URGENT_FROM = 0.4;

/** Urgent if that is likely enough; else notable if at least that is likelier than not. */
export function urgencyOf(values: readonly number[], { urgent, notable }: Pick<Judge, 'urgent' | 'notable'>) {
  if (sigmoid(logOdds(urgent, values)) >= URGENT_FROM) return { urgency: 'urgent', by: urgent } as const;
  return { urgency: logOdds(notable, values) >= 0 ? 'notable' : 'routine', by: notable } as const;
}

/**
 * How soon readers should hear of a relevant article: two questions by the method of relevance, with who acts, what is
 * signed or begun and what has gone wrong in the title or the lead for evidence. Anything not relevant is routine.
 */
export function judgeUrgency(
  reading: Reading,
  facts: Facts,
  context: { readonly relevant: boolean; readonly published?: string; readonly judge: Judge },
): { urgency: Urgency; reasons: readonly Evidence[] } {
  if (!context.relevant) return { urgency: 'routine', reasons: [] };
  const seen = seenIn(viewOf(reading, facts, context.published));
  const { urgency, by } = urgencyOf(valuesOf(seen), context.judge);
  return { urgency, reasons: reasonsFor(seen, by) };
}

/** The log-odds taken apart: of being urgent where it is, else of being notable. */
function reasonsFor(seen: readonly (string | undefined)[], { bias, weights }: Regression): Evidence[] {
  const signs = URGENCY_SIGNS.flatMap(({ says }, index): Evidence[] => {
    const what = seen[index];
    const weight = weights[index] ?? 0;
    if (what === undefined || weight === 0) return [];
    return [{ kind: 'urgency', says: says.includes(what) ? says : `${says}: ${what}`, weight }];
  });
  return [{ kind: 'urgency', says: 'before anything is read', weight: bias }, ...signs];
}
