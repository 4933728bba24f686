import type { Side } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';
import { plainLine } from './plain-text';

/** How sure it is that a story belongs here, as a percentage. Never 100 %: nothing is that sure. */
export const sureness = ({ why }: Story): string => `${Math.min(99, Math.round(why.score * 100))}%`;

/**
 * Who stands for a side in a story, or for both, as harmless lines, each once. Without the outlets that report it: they are named as
 * such, and are no reason.
 */
export function namesFor(side: Side | undefined, { why, members }: Story): readonly string[] {
  const outlets = new Set(members.map(({ outletName }) => plainLine(outletName).toLowerCase()));
  const names = why.names.filter((name) => name.side === side).map(({ name }) => plainLine(name));
  return [...new Set(names)].filter((name) => name !== '' && !outlets.has(name.toLowerCase()));
}
