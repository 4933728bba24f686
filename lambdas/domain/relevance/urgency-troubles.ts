import { cueIn, type Part, type UrgencySign, type View } from './urgency-view';
import type { Topic } from './verdict';

/** Words of these that a document needs so that a closure or a crash in it is one of the game or the stage. */
const PLAY: readonly Topic[] = ['sport', 'culture'];
/** What a document about play is never in trouble by: its tours end, its favourites crash out. */
const PLAYED: ReadonlySet<string> = new Set(['disaster', 'closure', 'sanction']);

/** What is lifted again by words that ease it: a ban, a fee for visas. */
const EASED: ReadonlySet<string> = new Set(['closure', 'sanction']);

/** A trouble counts unless it is one of a game, eased, prevented, remembered or only a figure of speech. */
function trouble(view: View, { cues, sided }: Part, id: string): string | undefined {
  const byState = id === 'sanction' && sided.has(id) && wordsOf(view, 'sport') === 0;
  if (PLAYED.has(id) && !byState && ofPlay(view)) return undefined;
  if (EASED.has(id) && cues.has('easing')) return undefined;
  return id === 'disaster' && averted(view) ? undefined : cueIn(cues, id);
}

/** Whether title and lead are about sport or culture and nobody in the lead, where words are meant as they stand, comes to harm. */
function ofPlay(view: View): boolean {
  if (view.lead.cues.has('casualties')) return false;
  return PLAY.some((topic) => wordsOf(view, topic) > Math.max(1, wordsOf(view, 'trade-investment')));
}

const wordsOf = ({ words }: View, topic: Topic): number => words.get(topic) ?? 0;

/** Whether the title speaks of no disaster that has happened now; the dead and hurt of today outweigh precautions. */
function averted({ title, lead }: View): boolean {
  if (title.cues.has('remembrance') || title.cues.has('figure-of-speech')) return true;
  const harmed = title.cues.has('casualties') || lead.cues.has('casualties');
  return title.cues.has('prevention') && !harmed;
}

/** Whether the title tells of a disaster, an arrest or a sanction: then it is the news, whoever it befell. */
export const isInTrouble = (view: View): boolean =>
  ['disaster', 'arrest', 'sanction'].some((id) => trouble(view, view.title, id) !== undefined);

/** What has gone wrong: a disaster, an arrest, a sanction, something closed or called off. */
export const TROUBLES: readonly UrgencySign[] = (
  ['disaster', 'arrest', 'sanction', 'closure'] as const
).flatMap((id): UrgencySign[] => [
  {
    id: `${id}-title`,
    says: `${id} in the title`,
    sees: (view) => trouble(view, view.title, id),
  },
  {
    id: `${id}-lead`,
    says: `${id} in the lead`,
    sees: (view) => (trouble(view, view.title, id) ? undefined : trouble(view, view.lead, id)),
  },
]);
