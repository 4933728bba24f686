import { isMoreUrgent, type Urgency } from '#domain/relevance/verdict';
import type { Story, StoryCandidate } from './story';

/** How urgent readers who are told at once know a story to be. */
export const loudUrgencyOf = ({ urgency, loudUrgency }: Pick<Story, 'urgency' | 'loudUrgency'>): Urgency =>
  loudUrgency ?? urgency;

/** Whether an article makes a story more urgent to those who are told at once. */
export const raisesUrgency = (story: Story, { quiet, facts }: StoryCandidate): boolean =>
  !quiet && !story.quiet && isMoreUrgent(facts.urgency, loudUrgencyOf(story));
