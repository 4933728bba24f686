import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coverage,
  DIGEST_LEASE_MS,
  type Edition,
  type EditionCursor,
  FIRST_ISSUE_MS,
  firstCursor,
  isLate,
  SETTLE_MS,
  withIssueSent,
  withLeaseEnded,
  withPartSent,
} from '#domain/digest/edition';
import { lastLocalTime } from '#domain/digest/local-time';
import { astana } from '../../../fixtures/digests/cases';

const leaseMs = DIGEST_LEASE_MS;
const at = (instant: string) => ({ scheduledTime: new Date(instant), now: new Date(instant), leaseMs });

/** Sends what the tick asks for, until nothing is left to send. */
function send(cursor: EditionCursor | undefined, edition: Edition, tick: Parameters<typeof coverage>[2]) {
  const spans: { from: Date; to: Date }[] = [];
  let current = cursor;
  for (
    let answer = coverage(current, edition, tick);
    answer.kind === 'issue';
    answer = coverage(current, edition, tick)
  ) {
    spans.push(answer.span);
    current = withIssueSent(answer.cursor);
  }
  return { cursor: current, spans };
}

const spanOf = (answer: ReturnType<typeof coverage>) =>
  answer.kind === 'issue' ? [answer.span.from.toISOString(), answer.span.to.toISOString()] : answer.kind;

describe('the cursor of an edition that was never told', () => {
  it('changes nothing of what its first issue covers, whenever it was made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (secondsBefore) => {
        const tick = at('2026-03-02T03:00:00Z');
        const made = firstCursor(astana, new Date(tick.scheduledTime.getTime() - secondsBefore * 1000));
        expect(spanOf(coverage(made, astana, tick))).toEqual(spanOf(coverage(undefined, astana, tick)));
      }),
    );
  });
});

describe('an edition that is added to a monitor', () => {
  it('is not late before its first hour is well past, whenever it was added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 86_399 }), (seconds) => {
        const added = new Date(Date.parse('2026-03-02T03:00:00Z') + seconds * 1000);
        const first = Date.parse('2026-03-03T03:00:00Z');
        for (const now of [added, new Date(Math.max(added.getTime(), first + 7_200_000))])
          expect(isLate(firstCursor(astana, added), astana, now)).toBe(false);
      }),
    );
  });
});

describe('an edition is late', () => {
  const toldAt = (instant: string): EditionCursor => ({
    edition: 'astana',
    toldUpTo: instant,
    issue: 1,
    version: 1,
  });

  it.each([
    ['2026-03-02T03:00:00Z', false],
    ['2026-03-02T05:00:00Z', false],
    ['2026-03-02T05:00:01Z', true],
    ['2026-03-05T00:00:00Z', true],
  ])('two hours after an hour at which it was not told: at %s %s', (now, late) => {
    expect(isLate(toldAt('2026-03-01T02:59:00.000Z'), astana, new Date(now))).toBe(late);
    expect(isLate(toldAt('2026-03-04T02:59:00.000Z'), astana, new Date(now))).toBe(false);
  });
});

describe('an edition covers the time since its last issue', () => {
  it('begins with the day before its first hour', () => {
    expect(spanOf(coverage(undefined, astana, at('2026-03-02T03:00:00Z')))).toEqual([
      '2026-03-01T02:59:00.000Z',
      '2026-03-02T02:59:00.000Z',
    ]);
  });

  it('begins with the span since its hour, when its first tick comes at another', () => {
    expect(spanOf(coverage(undefined, astana, at('2026-03-02T05:30:00Z')))).toEqual([
      '2026-03-02T02:59:00.000Z',
      '2026-03-02T05:29:00.000Z',
    ]);
  });

  it.each([
    ['2026-03-01T12:00:00Z', '2026-03-01T02:59:00.000Z', 'the monitor is younger than that'],
    ['2026-02-27T12:00:00Z', '2026-02-27T12:00:00.000Z', 'ticks since then came to nothing'],
    ['2025-11-01T12:00:00Z', '2026-02-23T02:59:00.000Z', 'the edition is new to an old monitor'],
  ])('begins with what nobody can have been told: watched since %s, from %s, as when %s', (since, from) => {
    const tick = { ...at('2026-03-02T03:00:00Z'), watchedSince: new Date(since) };
    expect(spanOf(coverage(undefined, astana, tick))).toEqual([from, '2026-03-02T02:59:00.000Z']);
    const { cursor } = send(undefined, astana, at('2026-03-01T03:00:00Z'));
    expect(spanOf(coverage(cursor, astana, tick))).toEqual([
      '2026-03-01T02:59:00.000Z',
      '2026-03-02T02:59:00.000Z',
    ]);
  });

  it('goes on where it ended', () => {
    const { cursor } = send(undefined, astana, at('2026-03-02T03:00:00Z'));
    expect(cursor).toMatchObject({ edition: 'astana', issue: 1, toldUpTo: '2026-03-02T02:59:00.000Z' });
    expect(spanOf(coverage(cursor, astana, at('2026-03-03T03:00:00Z')))).toEqual([
      '2026-03-02T02:59:00.000Z',
      '2026-03-03T02:59:00.000Z',
    ]);
  });

  it('covers three days after two missed schedules', () => {
    const { cursor } = send(undefined, astana, at('2026-03-02T03:00:00Z'));
    expect(spanOf(coverage(cursor, astana, at('2026-03-05T03:00:00Z')))).toEqual([
      '2026-03-02T02:59:00.000Z',
      '2026-03-05T02:59:00.000Z',
    ]);
  });

  it('tells nothing twice when a schedule comes twice, or an old one late', () => {
    const { cursor } = send(undefined, astana, at('2026-03-02T03:00:00Z'));
    expect(coverage(cursor, astana, at('2026-03-02T03:00:00Z'))).toEqual({ kind: 'done' });
    expect(coverage(cursor, astana, at('2026-03-01T03:00:00Z'))).toEqual({ kind: 'done' });
  });

  it('lets nobody else send while the lease runs, then takes up the same span and skips what was sent', () => {
    const first = coverage(undefined, astana, at('2026-03-02T03:00:00Z'));
    if (first.kind !== 'issue') throw new Error('expected an issue');
    const broken = withPartSent(first.cursor, 'all');
    expect(coverage(broken, astana, at('2026-03-02T03:01:00Z'))).toEqual({
      kind: 'wait',
      until: new Date('2026-03-02T03:02:30Z'),
    });
    const taken = coverage(broken, astana, at('2026-03-03T03:00:00Z'));
    expect(taken).toMatchObject({ kind: 'issue', sent: ['all'], issue: 1, span: first.span });
  });

  it('is taken up at once when its sender gave the lease back', () => {
    const first = coverage(undefined, astana, at('2026-03-02T03:00:00Z'));
    if (first.kind !== 'issue') throw new Error('expected an issue');
    const given = withLeaseEnded(withPartSent(first.cursor, 'all'), new Date('2026-03-02T03:00:10Z'));
    expect(coverage(given, astana, at('2026-03-02T03:01:00Z'))).toMatchObject({
      kind: 'issue',
      sent: ['all'],
      span: first.span,
    });
  });

  it('sends the issue that was broken off and then its own, at the next tick', () => {
    const first = coverage(undefined, astana, at('2026-03-02T03:00:00Z'));
    if (first.kind !== 'issue') throw new Error('expected an issue');
    const { spans, cursor } = send(first.cursor, astana, at('2026-03-03T03:00:00Z'));
    expect(spans.map(({ to }) => to.toISOString())).toEqual([
      '2026-03-02T02:59:00.000Z',
      '2026-03-03T02:59:00.000Z',
    ]);
    expect(cursor).toMatchObject({ issue: 2 });
  });
});

describe('the last hour that a clock showed', () => {
  it.each([
    ['Asia/Tokyo', '08:00', '2026-03-02T00:00:00Z', '2026-03-01T23:00:00Z'],
    ['Asia/Tokyo', '08:00', '2026-03-01T23:00:00Z', '2026-02-28T23:00:00Z'],
    ['Asia/Almaty', '08:00', '2024-02-29T03:00:00Z', '2024-02-29T02:00:00Z'],
    ['Asia/Almaty', '08:00', '2024-03-01T03:00:00Z', '2024-02-29T02:00:00Z'],
    ['Asia/Almaty', '08:00', '2024-03-01T03:00:01Z', '2024-03-01T03:00:00Z'],
    ['Europe/Berlin', '08:00', '2026-03-29T06:00:01Z', '2026-03-29T06:00:00Z'],
    ['Europe/Berlin', '08:00', '2026-03-29T06:00:00Z', '2026-03-28T07:00:00Z'],
    ['Europe/Berlin', '02:30', '2026-03-29T12:00:00Z', '2026-03-29T01:30:00Z'],
    ['Europe/Berlin', '02:30', '2026-10-25T12:00:00Z', '2026-10-25T00:30:00Z'],
    ['America/New_York', '00:00', '2026-01-01T12:00:00Z', '2026-01-01T05:00:00Z'],
    ['Pacific/Kiritimati', '08:00', '2026-01-01T12:00:00Z', '2025-12-31T18:00:00Z'],
    ['Pacific/Apia', '08:00', '2011-12-31T10:00:00Z', '2011-12-30T18:00:00Z'],
  ])('in %s at %s before %s was %s', (zone, hour, before, instant) => {
    expect(lastLocalTime(hour, zone, new Date(before)).toISOString()).toBe(new Date(instant).toISOString());
  });

  it("is Kazakhstan's single time since 2024, five hours ahead", () => {
    expect(lastLocalTime('08:00', 'Asia/Almaty', new Date('2026-11-24T00:00:00Z')).toISOString()).toBe(
      '2026-11-23T03:00:00.000Z',
    );
  });
});

/** What becomes of each day's tick. */
const DAY = fc.constantFrom('once', 'twice', 'missed', 'late', 'breaks-off');
const zones = fc.constantFrom(
  'Asia/Almaty',
  'Asia/Tokyo',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
);
const starts = fc.constantFrom(
  '2024-02-25',
  '2026-03-05',
  '2026-03-26',
  '2026-10-01',
  '2026-10-22',
  '2026-10-30',
);

describe('whatever becomes of the schedule', () => {
  it('every moment from the first that was watched to the last issue is in exactly one issue, across changes of the clock', () => {
    fc.assert(
      fc.property(fc.array(DAY, { minLength: 1, maxLength: 12 }), zones, starts, (days, timeZone, start) => {
        const edition: Edition = { ...astana, timeZone };
        const watchedSince = new Date(Date.parse(`${start}T00:00:00Z`) + 36 * 3_600_000);
        let first: [number, number] | undefined;
        const spans: { from: Date; to: Date }[] = [];
        let cursor: EditionCursor | undefined;
        days.forEach((day, i) => {
          const noon = new Date(Date.parse(`${start}T00:00:00Z`) + (i + 2) * 86_400_000);
          const scheduledTime = lastLocalTime(edition.at, timeZone, noon);
          const now = new Date(scheduledTime.getTime() + (day === 'late' ? 3_600_000 : 5_000));
          if (day === 'missed') return;
          const began = Math.max(
            watchedSince.getTime(),
            scheduledTime.getTime() - SETTLE_MS - FIRST_ISSUE_MS,
          );
          const tick = { scheduledTime, now, leaseMs, watchedSince };
          if (day === 'breaks-off') {
            const answer = coverage(cursor, edition, tick);
            if (answer.kind === 'issue') {
              cursor = answer.cursor;
              if (first === undefined && answer.span) first = [answer.span.from.getTime(), began];
            }
            return;
          }
          for (let times = day === 'twice' ? 2 : 1; times > 0; times -= 1) {
            const sent = send(cursor, edition, tick);
            if (first === undefined && sent.spans[0]) first = [sent.spans[0].from.getTime(), began];
            cursor = sent.cursor;
            spans.push(...sent.spans);
          }
        });
        spans.forEach((span, i) => {
          expect(span.to.getTime()).toBeGreaterThan(span.from.getTime());
          if (i > 0) expect(span.from).toEqual(spans[i - 1]!.to);
        });
        if (first) expect(first[0]).toBeLessThanOrEqual(first[1]);
        expect(cursor === undefined || cursor.issue === spans.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('ends a minute before its hour, so that what is being written then comes whole with the next', () => {
    const [span] = send(undefined, astana, at('2026-03-02T03:00:00Z')).spans;
    expect(Date.parse('2026-03-02T03:00:00Z') - span!.to.getTime()).toBe(SETTLE_MS);
  });
});
