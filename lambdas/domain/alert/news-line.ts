import type { FrameLanguage } from '#domain/publication/frame-language';
import type { Phrases } from '#domain/publication/phrases';
import { changeInWords } from '#domain/publication/story-words';
import type { Story } from '#domain/story/story';

/** What an update changed; empty for a story that was told for the first time. */
export function newsLine(story: Story, frame: { phrases: Phrases; language: FrameLanguage }): string {
  if (story.revision === 1 || story.changes.length === 0) return '';
  const changes = story.changes.map((change) => changeInWords(change, story, frame));
  const { labelled, labels, sayings } = frame.phrases;
  return labelled(labels.isNew, sayings(changes));
}
