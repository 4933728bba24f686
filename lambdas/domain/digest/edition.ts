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

/**
 * Longer than the function may run (`lib/pipeline/tell.ts`), so that two never send one issue, and over when Lambda hands a tick
 * over for the third time, three minutes after the first.
 */
export const DIGEST_LEASE_MS = 150_000;

/** An issue ends this long before its hour, so that what is being written at that moment is in the next one, whole. */
export const SETTLE_MS = 60_000;

/** How far back a first issue goes at most: for so long a story is joined. */
export const FIRST_ISSUE_MS = 7 * 86_400_000;

/** A tick of an edition's schedule. */
export type EditionTick = {
  readonly scheduledTime: Date;
  readonly now: Date;
  readonly leaseMs: number;
  /** Since when there is anything to tell; asked for by an edition that has not told anything yet. */
  readonly watchedSince?: Date;
};

/**
 * The span an issue covers: everything since the edition's last issue, so that a missed schedule makes the next issue
 * longer and a doubled one nothing. The first issue covers what nobody can have been told. An issue that
 * was broken off is taken up over the same span; ask again after each issue sent, until the answer is `done`.
 */
export function coverage(cursor: EditionCursor | undefined, edition: Edition, tick: EditionTick): Coverage {
  const lease = new Date(tick.now.getTime() + tick.leaseMs);
  if (cursor?.sending) {
    const until = new Date(cursor.sending.leaseUntil);
    if (until > tick.now) return { kind: 'wait', until };
    return issue(cursor, cursor.sending, lease);
  }
  const to = new Date(tick.scheduledTime.getTime() - SETTLE_MS);
  const from = cursor ? new Date(cursor.toldUpTo) : firstFrom(edition, tick);
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

/**
 * The cursor of an edition that was never told, so that its silence can be heard. It begins with the day before and no earlier, however
 * long the monitor has read feeds: an edition that is added to an old one would be late at once.
 */
export const firstCursor = (edition: Edition, now: Date): EditionCursor => ({
  edition: edition.name,
  toldUpTo: firstFrom(edition, { scheduledTime: now }).toISOString(),
  issue: 0,
  version: 1,
});

/**
 * Where an edition begins: at the same hour of the day before, or as early as the monitor did, should ticks before this one have come
 * to nothing; at most a week back.
 */
export function firstFrom(
  { at, timeZone }: Edition,
  { scheduledTime, watchedSince }: Pick<EditionTick, 'scheduledTime' | 'watchedSince'>,
): Date {
  const dayBefore = lastLocalTime(at, timeZone, scheduledTime).getTime() - SETTLE_MS;
  const weekBefore = scheduledTime.getTime() - SETTLE_MS - FIRST_ISSUE_MS;
  return new Date(Math.max(weekBefore, Math.min(dayBefore, watchedSince?.getTime() ?? dayBefore)));
}

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
