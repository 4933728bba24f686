import { URGENCIES, type Urgency } from '#domain/relevance/verdict';

/**
 * Stands beside the urgency of each message that tells a story for the first time or tells what changed, for whoever asked for all of
 * them: not in one that goes beside it to those who asked for less.
 */
export const EVERY_URGENCY = 'all';

const raisedTo = (least: Urgency): string => `raised-to-${least}`;

/**
 * What a message says of its urgency to filter policies. Where a later report has made a story more urgent than it was told, only those
 * are told to whom it was not urgent enough: the message names the thresholds that the story has passed since, and not its urgency.
 */
export const urgencyWords = (urgency: Urgency, raisedFrom?: Urgency): readonly string[] =>
  raisedFrom === undefined
    ? [urgency, EVERY_URGENCY]
    : URGENCIES.slice(URGENCIES.indexOf(urgency), URGENCIES.indexOf(raisedFrom)).map(raisedTo);

/**
 * What a message says of its urgency that is for those alone who ask for so much at least, whatever else it tells: those who ask for
 * something routine do so by the word itself or by that for all, the others by that for what rises to the least they ask for. Two lists with
 * gaps get a message for nothing thereby, "routine" of what is urgent and notable, "notable" of what is urgent and routine: no choice of
 * these words spares them without someone else hearing twice, of less than he asked for, or of nothing.
 */
export const wordsReaching = (leasts: readonly Urgency[]): readonly string[] =>
  leasts.includes('routine') ? [EVERY_URGENCY, ...leasts, ...raisedOf(leasts)] : raisedOf(leasts);

const raisedOf = (leasts: readonly Urgency[]): string[] =>
  leasts.filter((least) => least !== 'routine').map(raisedTo);

/**
 * The words by which a subscription asks for urgencies. Whoever leaves out what is less urgent also hears of what rises to the least
 * that he asks for, but not of what opens in a gap above that and rises out of it. Whoever asks for all has to say so: a subscription that
 * names no urgency would hear of a raised story twice.
 */
export function wordsAskingFor(urgencies: readonly Urgency[] | undefined): readonly string[] {
  const asked = URGENCIES.filter((urgency) => urgencies?.includes(urgency));
  const least = asked.at(-1);
  if (least === undefined || asked.length === URGENCIES.length) return [EVERY_URGENCY];
  return least === URGENCIES.at(-1) ? asked : [...asked, raisedTo(least)];
}
