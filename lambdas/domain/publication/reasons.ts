import type { Side } from '#domain/relevance/verdict';
import type { Story } from '#domain/story/story';
import { plainLine } from './plain-text';

/** How sure it is that a story belongs here, as a percentage. Never 100 %: nothing is that sure. */
export const sureness = ({ why }: Story): string => `${Math.min(99, Math.round(why.score * 100))}%`;

/** Who stands for a side in a story, or for both, as harmless lines, each once. */
export const namesFor = (side: Side | undefined, story: Story): readonly string[] =>
  namesIn(story, (name) => name.side === side);

/** Names for which a story was picked. Without the outlets that report it: they are named as such, and are no reason. */
export function namesIn(
  { why, members }: Story,
  wanted: (name: Story['why']['names'][number]) => boolean = () => true,
): readonly string[] {
  const outlets = new Set(members.map(({ outletName }) => plainLine(outletName).toLowerCase()));
  const names = why.names.filter(wanted).map(({ name }) => plainLine(name));
  return [...new Set(names)].filter((name) => name !== '' && !outlets.has(name.toLowerCase()));
}
