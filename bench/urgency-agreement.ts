import type { Labelled } from './labelled';
import type { Judgement } from './relevance-training';

/**
 * How often two documents of one event that are labelled alike are given the same urgency, whatever it is, and how many
 * such events have but one in all: the languages of one development should not differ.
 */
export function agreementLine(
  documents: readonly Labelled[],
  answers: readonly Judgement[],
): string | undefined {
  const groups = new Map<string, (string | undefined)[]>();
  documents.forEach(({ event, urgency }, index) => {
    if (!event || !urgency || !answers[index]?.urgency) return;
    const key = `${event} ${urgency}`;
    groups.set(key, [...(groups.get(key) ?? []), answers[index]?.urgency]);
  });
  const several = [...groups.values()].filter((group) => group.length > 1);
  const pairs = several.flatMap((group) =>
    group.flatMap((one, at) => group.slice(at + 1).map((other) => one === other)),
  );
  if (pairs.length === 0) return undefined;
  const share = (pairs.filter(Boolean).length / pairs.length).toFixed(3);
  const whole = several.filter((group) => new Set(group).size === 1).length;
  return `  urgency alike in ${share} of ${pairs.length} pairs, in all documents of ${whole} of ${several.length} events`;
}
