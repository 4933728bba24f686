import type { Publication } from '#domain/publication/publication';
import { type BacklogMessage, backlogMessages } from './backlog-messages';
import { type AlertContext, composeAlert } from './compose-alert';
import { composeBacklog } from './compose-backlog';
import type { ToldStory } from './told-story';

/** A message, and the stories in it. */
export type ComposedMessage = { readonly stories: readonly ToldStory[]; readonly publication: Publication };

/** Stories that are told together, as one message to each reader: the first has all of them. */
export const composeMessages = (
  stories: readonly ToldStory[],
  context: AlertContext,
): readonly ComposedMessage[] =>
  backlogMessages(stories).map((message) => ({
    stories: message.stories,
    publication: composed(message, context),
  }));

/** One story has a message of its own. */
function composed({ stories, urgency }: BacklogMessage, context: AlertContext): Publication {
  const [first, ...others] = stories;
  const publication =
    first && others.length === 0 ? composeAlert(first, context) : composeBacklog(stories, context);
  return { ...publication, attributes: { ...publication.attributes, urgency } };
}
