import type { FrameLanguage } from '#domain/publication/frame-language';
import { lastLocalTime } from './local-time';

export { FRAME_LANGUAGES, type FrameLanguage } from '#domain/publication/frame-language';

/** A digest's audience and hour. The shape of `editions` in the settings. */
export type Edition = {
  readonly name: string;
  /** IANA. */
  readonly timeZone: string;
  /** `HH:MM` in that zone. */
  readonly at: string;
  readonly language: FrameLanguage;
  readonly whenEmpty: 'say-so' | 'stay-silent';
};

/** Up to where an edition has told, and the issue it is sending. Instants are ISO 8601 UTC. */
export type EditionCursor = {
  readonly edition: string;
  /** Everything up to and with this instant has been told. */
  readonly toldUpTo: string;
  /** Issues sent. */
  readonly issue: number;
  /** Counts every write; the guard against two writers. */
  readonly version: number;
  /** The issue that someone is sending until the lease ends. */
  readonly sending?: {
    readonly from: string;
    readonly to: string;
    readonly leaseUntil: string;
    /** Parts that SNS has: `all` or a topic. */
    readonly sent: readonly string[];
  };
};

/** A span of time: after `from`, up to and with `to`. */
export type Span = { readonly from: Date; readonly to: Date };

/** What a tick of the schedule asks for. Write `cursor` before sending; `sent` names the parts that need not be sent again. */
export type Coverage =
  | {
      readonly kind: 'issue';
      readonly span: Span;
      readonly issue: number;
      readonly sent: readonly string[];
      readonly cursor: EditionCursor;
    }
  | { readonly kind: 'wait'; readonly until: Date }
  | { readonly kind: 'done' };

/** Long enough to render and send an issue's parts, paced at one a second. */
export const DIGEST_LEASE_MS = 300_000;

/** An issue ends this long before its hour, so that what is being written at that moment is in the next one, whole. */
export const SETTLE_MS = 60_000;

/**
 * The span an issue covers: everything since the edition's last issue, so that a missed schedule makes the next issue
 * longer and a doubled one nothing. The first issue covers the time since the same hour of the day before. An issue that
 * was broken off is taken up over the same span; ask again after each issue sent, until the answer is `done`.
 */
export function coverage(
  cursor: EditionCursor | undefined,
  edition: Edition,
  tick: { readonly scheduledTime: Date; readonly now: Date; readonly leaseMs: number },
): Coverage {
  const lease = new Date(tick.now.getTime() + tick.leaseMs);
  if (cursor?.sending) {
    const until = new Date(cursor.sending.leaseUntil);
    if (until > tick.now) return { kind: 'wait', until };
    return issue(cursor, cursor.sending, lease);
  }
  const to = new Date(tick.scheduledTime.getTime() - SETTLE_MS);
  const from = cursor ? new Date(cursor.toldUpTo) : firstFrom(edition, tick.scheduledTime);
  if (to <= from) return { kind: 'done' };
  const before = cursor ?? { edition: edition.name, toldUpTo: from.toISOString(), issue: 0, version: 0 };
  return issue(before, { from: from.toISOString(), to: to.toISOString(), sent: [] }, lease);
}

/** How long after its hour an edition's digest may still be on its way: the scheduler tries again, and says nothing. */
const LATE_MS = 7_200_000;

/** Whether an edition was not told though its hour is well past: its schedule is off or gone, or what it wakes fails. */
export function isLate(cursor: EditionCursor, edition: Edition, now: Date): boolean {
  const due = lastLocalTime(edition.at, edition.timeZone, new Date(now.getTime() - LATE_MS));
  return Date.parse(cursor.toldUpTo) < due.getTime() - SETTLE_MS;
}

/** The cursor of an edition that was never told: its first issue covers the same as without one, and its silence can be heard. */
export const firstCursor = (edition: Edition, now: Date): EditionCursor => ({
  edition: edition.name,
  toldUpTo: firstFrom(edition, now).toISOString(),
  issue: 0,
  version: 1,
});

const firstFrom = (edition: Edition, scheduledTime: Date): Date =>
  new Date(lastLocalTime(edition.at, edition.timeZone, scheduledTime).getTime() - SETTLE_MS);

function issue(
  cursor: EditionCursor,
  sending: Omit<NonNullable<EditionCursor['sending']>, 'leaseUntil'>,
  lease: Date,
): Coverage {
  return {
    kind: 'issue',
    span: { from: new Date(sending.from), to: new Date(sending.to) },
    issue: cursor.issue + 1,
    sent: sending.sent,
    cursor: {
      ...cursor,
      version: cursor.version + 1,
      sending: { ...sending, leaseUntil: lease.toISOString() },
    },
  };
}

/** The cursor after SNS took one part of the issue. */
export function withPartSent(cursor: EditionCursor, part: string): EditionCursor {
  if (!cursor.sending) return cursor;
  return {
    ...cursor,
    version: cursor.version + 1,
    sending: { ...cursor.sending, sent: [...cursor.sending.sent, part] },
  };
}

/** The cursor after sending failed: whoever is asked next takes the issue up at once, without the parts that were sent. */
export function withLeaseEnded(cursor: EditionCursor, now: Date): EditionCursor {
  if (!cursor.sending) return cursor;
  return {
    ...cursor,
    version: cursor.version + 1,
    sending: { ...cursor.sending, leaseUntil: now.toISOString() },
  };
}

/** The cursor after the whole issue went out, or was empty and stayed silent. */
export function withIssueSent(cursor: EditionCursor): EditionCursor {
  const { sending, ...rest } = cursor;
  if (!sending) return cursor;
  return { ...rest, toldUpTo: sending.to, issue: cursor.issue + 1, version: cursor.version + 1 };
}
