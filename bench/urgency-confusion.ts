import { URGENCIES } from '../lambdas/domain/relevance/verdict';
import type { Labelled } from './labelled';
import type { Judgement } from './relevance-training';

/** How often documents whose urgency is labelled are given the right one, and what the others are taken for. */
export function urgencyLines(documents: readonly Labelled[], answers: readonly Judgement[]): string[] {
  const labelled = documents.flatMap(({ urgency }, index) => {
    const answer = answers[index]?.urgency;
    return urgency && answer ? [{ urgency, answer }] : [];
  });
  if (labelled.length === 0) return [];
  const right = labelled.filter(({ urgency, answer }) => urgency === answer).length;
  const rows = URGENCIES.map((urgency) => {
    const taken = URGENCIES.map((answer) => {
      const count = labelled.filter((each) => each.urgency === urgency && each.answer === answer).length;
      return `${answer} ${String(count).padStart(3)}`;
    });
    return `    ${urgency.padEnd(8)} taken for  ${taken.join('  ')}`;
  });
  return [`  urgency of ${labelled.length}  right ${(right / labelled.length).toFixed(3)}`, ...rows];
}
