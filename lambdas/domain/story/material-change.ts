import type { MaterialChange, Story, StoryCandidate } from './story';

/** An official source confirms what others told before only when it comes this much later; else it is part of the first news. */
const CONFIRMS_AFTER_HOURS = 1;
/** Amounts closer than this are one amount, rounded differently. */
const SAME_WITHIN = 0.05;

/**
 * What a new article changes of a story's material facts. Every outlet picks its own names and numbers of one development, so a
 * new amount, party or date counts only from an outlet that had told the story otherwise, or from a first-hand source.
 */
export function materialChanges(story: Story, candidate: StoryCandidate): MaterialChange[] {
  if (candidate.quiet) return [];
  const { facts, member } = candidate;
  const changes: MaterialChange[] = [];
  if (story.relation === 'regional' && facts.relation === 'bilateral')
    changes.push({ what: 'relation', from: 'regional', to: 'bilateral' });
  if (story.urgency !== 'urgent' && facts.urgency === 'urgent')
    changes.push({ what: 'urgency', from: story.urgency, to: 'urgent' });

  const toldBefore = story.members.some(({ outletId }) => outletId === member.outletId);
  if (toldBefore || facts.official) changes.push(...newFacts(story, candidate));

  const hours = (Date.parse(member.keptAt) - Date.parse(story.openedAt)) / 3_600_000;
  if (facts.official && !story.facts.official && hours >= CONFIRMS_AFTER_HOURS) {
    changes.push({ what: 'official-source', to: member.outletName });
  }
  return changes;
}

function newFacts({ facts: known }: Story, { facts }: StoryCandidate): MaterialChange[] {
  return [...changedAmounts(known.amounts, facts.amounts), ...changedDays(known.days, facts.days)];
}

/** Another amount in a unit that the story had an amount in, from an article that no longer gives the old one. */
function changedAmounts(known: readonly string[], said: readonly string[]): MaterialChange[] {
  return [...new Set(said.map(unitOf))].flatMap((unit) => {
    const before = known.filter((amount) => unitOf(amount) === unit);
    const now = said.filter((amount) => unitOf(amount) === unit);
    if (before.length === 0 || now.some((amount) => before.some((old) => isSame(old, amount)))) return [];
    return [{ what: 'amount', from: before[0], to: now[0] ?? '' } as const];
  });
}

/** The event has another day: the story had one, and the article gives one or more, none of them the same. */
function changedDays(known: readonly string[], said: readonly string[]): MaterialChange[] {
  const [first] = said;
  if (known.length === 0 || !first || said.some((day) => known.includes(day))) return [];
  return [{ what: 'date', from: known[0], to: first }];
}

const unitOf = (amount: string): string => amount.slice(0, amount.indexOf(':'));
const sizeOf = (amount: string): number => Number(amount.slice(amount.indexOf(':') + 1));
const isSame = (a: string, b: string): boolean =>
  Math.abs(sizeOf(a) - sizeOf(b)) <= SAME_WITHIN * Math.max(sizeOf(a), sizeOf(b));
