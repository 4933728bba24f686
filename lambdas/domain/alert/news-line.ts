import type { FrameLanguage } from '#domain/publication/frame-language';
import type { Phrases } from '#domain/publication/phrases';
import { changeInWords } from '#domain/publication/story-words';
import type { MaterialChange } from '#domain/story/story';
import type { ToldStory } from './told-story';

/** What an update changed, or why a story is told only now; empty for one that was told for the first time. */
export function newsLine(story: ToldStory, frame: { phrases: Phrases; language: FrameLanguage }): string {
  const { raisedFrom, urgency, revision } = story;
  const news: readonly MaterialChange[] =
    raisedFrom === undefined ? story.changes : [{ what: 'urgency', from: raisedFrom, to: urgency }];
  if (news.length === 0 || (revision === 1 && raisedFrom === undefined)) return '';
  const changes = news.map((change) => changeInWords(change, story, frame));
  const { labelled, labels, sayings } = frame.phrases;
  return labelled(labels.isNew, sayings(changes));
}
