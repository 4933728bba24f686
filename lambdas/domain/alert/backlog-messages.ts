import { URGENCIES, type Urgency } from '#domain/relevance/verdict';
import { isAtLeast } from './alert-policy';
import type { ToldStory } from './told-story';
import { urgencyWords, wordsReaching } from './urgency-words';

/** Stories that are told in one message, and what it says of its urgency to filter policies. */
export type BacklogMessage = {
  readonly stories: readonly ToldStory[];
  readonly urgency: readonly string[];
};

/**
 * The messages in which stories are told together: to each reader one, with what is urgent enough for him. Were all in one, whoever asks
 * for urgent only would hear of the others too, and once more when one of them is raised. The first message has all of the stories,
 * the others follow with the most urgent first. Either all have become more urgent since they were told, or none.
 */
export function backlogMessages(stories: readonly ToldStory[]): readonly BacklogMessage[] {
  const words = new Set(stories.flatMap(({ urgency, raisedFrom }) => urgencyWords(urgency, raisedFrom)));
  const isMixed = new Set(stories.map(({ urgency }) => urgency)).size > 1;
  if (!isMixed || stories.some(({ raisedFrom }) => raisedFrom !== undefined))
    return [{ stories, urgency: [...words] }];
  const messages: { stories: readonly ToldStory[]; asking: Urgency[] }[] = [];
  for (const least of [...URGENCIES].reverse()) {
    const enough = stories.filter(({ urgency }) => isAtLeast(urgency, least));
    const same = messages.find((message) => message.stories.length === enough.length);
    if (same) same.asking.push(least);
    else if (enough.length > 0) messages.push({ stories: enough, asking: [least] });
  }
  const [whole, ...besides] = messages.map((message) => ({
    stories: message.stories,
    urgency: wordsReaching(message.asking),
  }));
  return whole ? [whole, ...besides.reverse()] : [];
}
