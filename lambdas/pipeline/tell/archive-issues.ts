import { CANARY_EDITION } from '#domain/canary/canary';
import type { Edition, EditionCursor, Span } from '#domain/digest/edition';
import type { ArchiveMemory } from '#pipeline/ports';

/** An issue whose page is to be written; of the canary, which has none, only the stories and months. */
export type Issue = { readonly name: string; readonly edition?: Edition; readonly span: Span };

/**
 * Issues that someone has begun to send, of which no part has been sent: one run an issue. Where there is no edition, the canary's
 * issue stands for the hour at which the months are written.
 */
export function begunIssues(
  cursors: readonly EditionCursor[],
  editions: readonly Edition[],
): readonly Issue[] {
  return cursors.flatMap(({ edition: name, sending }) => {
    if (!sending || sending.sent.length > 0) return [];
    const edition = editions.find((one) => one.name === name);
    if (!edition && !(editions.length === 0 && name === CANARY_EDITION.name)) return [];
    return [{ name, edition, span: { from: new Date(sending.from), to: new Date(sending.to) } }];
  });
}

/**
 * These issues, each after what a failure left out before it: an issue begins where the one before it ended, and its
 * page is named after its own end. Of several in a row that were left out the last has the stories of all.
 */
export function withMissed(
  issues: readonly Issue[],
  written: ArchiveMemory['issues'] = {},
): readonly Issue[] {
  const ends = new Map(Object.entries(written).map(([name, all]) => [name, [...all].sort().at(-1)]));
  return issues.flatMap((issue) => {
    const { name, span } = issue;
    const end = ends.get(name);
    ends.set(name, span.to.toISOString());
    const isMissed = end !== undefined && end < span.from.toISOString();
    return isMissed ? [{ ...issue, span: { from: new Date(end), to: span.from } }, issue] : [issue];
  });
}
