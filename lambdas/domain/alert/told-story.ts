import type { Urgency } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';

/** A story as a message tells it. */
export type ToldStory = Story & {
  /** As which it was told before, where it has become more urgent since: those are told to whom it was not urgent enough. */
  readonly raisedFrom?: Urgency;
};
