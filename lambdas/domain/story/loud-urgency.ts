import { isMoreUrgent, type Urgency } from '#domain/relevance/verdict';
import { STORY_WINDOW_DAYS, type Story, type StoryCandidate } from './story';

/** How urgent readers who are told at once know a story to be. */
export const loudUrgencyOf = ({ urgency, loudUrgency }: Pick<Story, 'urgency' | 'loudUrgency'>): Urgency =>
  loudUrgency ?? urgency;

/**
 * Whether an article makes a story more urgent to those who are told at once. A revised article stays with its story when others cannot
 * join that any more; nobody may remember then as which it was told.
 */
export function raisesUrgency(story: Story, { quiet, facts }: StoryCandidate, now: Date): boolean {
  const first = new Date(now.getTime() - STORY_WINDOW_DAYS * 86_400_000);
  const isJoinable = story.openedAt.slice(0, 10) >= first.toISOString().slice(0, 10);
  return isJoinable && !quiet && !story.quiet && isMoreUrgent(facts.urgency, loudUrgencyOf(story));
}
