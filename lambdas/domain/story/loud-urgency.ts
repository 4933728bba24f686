import { isMoreUrgent, type Urgency } from '#domain/relevance/verdict';
import { isJoinable } from './joinable';
import type { Story, StoryCandidate } from './story';

/** How urgent readers who are told at once know a story to be. */
export const loudUrgencyOf = ({ urgency, loudUrgency }: Pick<Story, 'urgency' | 'loudUrgency'>): Urgency =>
  loudUrgency ?? urgency;

/**
 * Whether an article makes a story more urgent to those who are told at once. A revised article stays with its story when others cannot
 * join that any more; nobody may remember then as which it was told.
 */
export function raisesUrgency(story: Story, { quiet, facts }: StoryCandidate, now: Date): boolean {
  if (quiet || story.quiet || !isJoinable(story, now)) return false;
  return isMoreUrgent(facts.urgency, loudUrgencyOf(story));
}
