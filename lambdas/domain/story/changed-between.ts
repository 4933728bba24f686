import type { Story } from './story';

/** Whether an article joined a story after one instant and not after another. Of a story with very many, the latest are not kept. */
export function changedBetween(
  { members, memberCount, lastSeen }: Pick<Story, 'members' | 'memberCount' | 'lastSeen'>,
  from: Date,
  to: Date,
): boolean {
  const [after, until] = [from.toISOString(), to.toISOString()];
  return (
    members.some(({ keptAt }) => keptAt > after && keptAt <= until) ||
    (memberCount > members.length && lastSeen > after)
  );
}
