import type { Entry } from './entry';

/** Entries older than this at a first poll or a mass renewal are not read: nobody would be told of them. */
const BACKLOG_DAYS = 3;

/** Whether an entry belongs to the archive that a feed showed at first sight, and is too old to be worth its page. */
export function isStaleBacklog({ quiet, published, firstSeen }: Entry): boolean {
  if (!quiet || !published) return false;
  return Date.parse(firstSeen) - Date.parse(published) > BACKLOG_DAYS * 86_400_000;
}
