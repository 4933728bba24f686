import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALERT_LEASE_MS,
  type AlertClaim,
  claimDecision,
  publishedClaim,
  refusedClaim,
  waivedClaim,
} from '#domain/alert/alert';

const alert = { id: '20260301-0a1b2c3d4e', revision: 2, urgency: 'notable' } as const;
const now = new Date('2026-03-01T06:00:00Z');
const terms = { now, leaseMs: ALERT_LEASE_MS, sms: true };
const later = { ...terms, now: new Date(now.getTime() + ALERT_LEASE_MS + 1) };

const claimed = (from: ReturnType<typeof claimDecision>): AlertClaim => {
  if (from.kind !== 'publish') throw new Error(`expected a claim, got ${from.kind}`);
  return from.claim;
};

describe('an alert is claimed before it is published', () => {
  it('gives the first claim the right to email and SMS', () => {
    expect(claimDecision(undefined, alert, terms)).toEqual({
      kind: 'publish',
      channels: ['email', 'sms'],
      repeats: false,
      claim: {
        claimId: '20260301-0a1b2c3d4e.2',
        storyId: alert.id,
        revision: 2,
        state: 'claimed',
        version: 1,
        attempt: 1,
        since: '2026-03-01T06:00:00.000Z',
        leaseUntil: '2026-03-01T06:02:30.000Z',
        smsSpent: true,
        urgency: 'notable',
      },
    });
  });

  it('lets nobody else publish while the lease runs', () => {
    const first = claimed(claimDecision(undefined, alert, terms));
    expect(claimDecision(first, alert, terms)).toEqual({
      kind: 'wait',
      until: new Date('2026-03-01T06:02:30Z'),
    });
  });

  it('repeats the email but never the SMS when a lease ran out between publish and mark', () => {
    const first = claimed(claimDecision(undefined, alert, terms));
    expect(claimDecision(first, alert, later)).toMatchObject({
      kind: 'publish',
      channels: ['email'],
      repeats: true,
      claim: { attempt: 2, version: 2, smsSpent: true },
    });
  });

  it('still sends the SMS after SNS refused the message that carried it', () => {
    const first = claimed(claimDecision(undefined, alert, terms));
    const refused = refusedClaim(first, {
      because: 'Throttled',
      channels: ['email', 'sms'],
      repeats: false,
      now,
    });
    expect(refused).toMatchObject({ state: 'failed', smsSpent: false, because: 'Throttled', version: 2 });
    expect(claimDecision(refused, alert, terms)).toMatchObject({
      kind: 'publish',
      channels: ['email', 'sms'],
      repeats: false,
    });
  });

  it('remembers a spent SMS when a later publish without SMS is refused', () => {
    const second = claimed(claimDecision(claimed(claimDecision(undefined, alert, terms)), alert, later));
    const refused = refusedClaim(second, {
      because: 'Throttled',
      channels: ['email'],
      repeats: true,
      now: later.now,
    });
    expect(claimDecision(refused, alert, later)).toMatchObject({ channels: ['email'] });
  });

  it('keeps the SMS for later when the budget forbade it at first', () => {
    const first = claimed(claimDecision(undefined, alert, { ...terms, sms: false }));
    expect(first.smsSpent).toBe(false);
  });

  it('is done once published or waived', () => {
    const first = claimed(claimDecision(undefined, alert, terms));
    expect(claimDecision(publishedClaim(first, ['m-1'], now), alert, later)).toEqual({
      kind: 'done',
      because: 'published',
    });
    expect(claimDecision(waivedClaim(first, 'quiet', now), alert, later)).toEqual({
      kind: 'done',
      because: 'waived',
    });
  });
});

/** What can happen to one sender between reading the claim and marking it. */
const END = fc.constantFrom('marks', 'dies-before-publish', 'dies-after-publish', 'is-refused');
type End = 'marks' | 'dies-before-publish' | 'dies-after-publish' | 'is-refused';

describe('whatever happens to the senders of one alert', () => {
  const play = (ends: readonly End[]) => {
    let stored: AlertClaim | undefined;
    let sms = 0;
    let emails = 0;
    let crashesInTheWindow = 0;
    let time = now.getTime();
    for (const end of [...ends, 'marks' as const]) {
      time += ALERT_LEASE_MS + 1;
      const at = new Date(time);
      const decision = claimDecision(stored, alert, { ...terms, now: at });
      if (decision.kind !== 'publish') break;
      stored = decision.claim;
      if (end === 'dies-before-publish') continue;
      if (end === 'is-refused') {
        const { channels, repeats } = decision;
        stored = refusedClaim(decision.claim, { because: 'Throttled', channels, repeats, now: at });
        continue;
      }
      emails += 1;
      if (decision.channels.includes('sms')) sms += 1;
      if (end === 'dies-after-publish') crashesInTheWindow += 1;
      else stored = publishedClaim(decision.claim, [`m-${emails}`], at);
    }
    return { stored, sms, emails, crashesInTheWindow };
  };

  it('loses no email, sends no second SMS, and doubles an email only for a crash between publish and mark', () => {
    fc.assert(
      fc.property(fc.array(END, { maxLength: 12 }), (ends) => {
        const { stored, sms, emails, crashesInTheWindow } = play(ends);
        expect(stored?.state).toBe('published');
        expect(sms).toBeLessThanOrEqual(1);
        expect(emails).toBe(1 + crashesInTheWindow);
      }),
      { numRuns: 2000 },
    );
  });
});
