import { describe, expect, it } from 'vitest';
import {
  ALERTS_A_POLL,
  BACKLOG,
  DEFAULT_ALERT_POLICY,
  isBeyondCap,
  isLate,
  planTelling,
  tellingOf,
} from '#domain/alert/alert-policy';
import { defaultSettings } from '#domain/settings/settings';
import type { Story, StoryMember } from '#domain/story/story';
import { report, story } from '../../../fixtures/messages/cases';

const told = (about: Partial<Story> = {}) =>
  story({ members: [report({ outletName: 'Courier', language: 'en', title: 'Deal signed' })], ...about });

describe('which stories are told at once', () => {
  it('are all that matter, by default', () => {
    expect(tellingOf(told(), DEFAULT_ALERT_POLICY)).toEqual({ when: 'at-once' });
    expect(defaultSettings().alerts).toEqual(DEFAULT_ALERT_POLICY);
  });

  it.each<[string, Partial<Story>, string]>([
    ['a story of a first poll', { quiet: true, urgency: 'urgent' }, 'quiet'],
    ['a relation that is not asked for', { relation: 'regional' }, 'relation'],
    ['a story less urgent than asked', { urgency: 'routine' }, 'urgency'],
    ['a doubtful story', { why: { names: [], score: 0.69 } }, 'score'],
  ])('are not %s', (_, about, because) => {
    const policy = { relations: ['bilateral'], leastUrgency: 'notable', minScore: 0.7 } as const;
    expect(tellingOf(told(about), policy)).toEqual({ when: 'digest', because });
  });
});

describe('what one poll of a feed brings', () => {
  const poll = { outletId: 'courier', firstSeen: '2026-03-02T03:00:00.000Z' };
  const opened = (about: Partial<Story> = {}, member: Partial<StoryMember> = {}) =>
    told({
      members: [{ ...report({ outletName: 'Courier', language: 'en', title: 'Deal' }), ...poll, ...member }],
      changedAt: '2026-03-02T03:01:00.000Z',
      ...about,
    });
  const all = (count: number, one: Story) => Array.from({ length: count }, () => one);
  const kept = { keptAt: '2026-03-02T03:01:00.000Z' };

  it('is told at once up to a cap', () => {
    expect(isBeyondCap(poll, all(ALERTS_A_POLL - 1, opened({}, kept)))).toBe(false);
    expect(isBeyondCap(poll, all(ALERTS_A_POLL, opened({}, kept)))).toBe(true);
    const updated = told({
      revision: 2,
      members: [
        report({ outletName: 'Other', language: 'en', title: 'Deal', keptAt: '2026-03-01T00:00:00.000Z' }),
        ...opened({}, kept).members,
      ],
      changedAt: kept.keptAt,
    });
    expect(isBeyondCap(poll, all(ALERTS_A_POLL, updated))).toBe(true);
  });

  it('counts stories that it only made more urgent, whoever changed them before', () => {
    const raised = (at: string, raisedAt: string) =>
      told({
        members: [
          report({ outletName: 'Other', language: 'en', title: 'Deal', keptAt: '2026-03-01T00:00:00.000Z' }),
          ...opened({}, { keptAt: at }).members,
        ],
        changedAt: '2026-03-01T00:00:00.000Z',
        raisedAt,
      });
    expect(isBeyondCap(poll, all(ALERTS_A_POLL, raised(kept.keptAt, kept.keptAt)))).toBe(true);
    expect(isBeyondCap(poll, all(ALERTS_A_POLL - 1, raised(kept.keptAt, kept.keptAt)))).toBe(false);
    const before = '2026-03-02T03:00:30.000Z';
    expect(isBeyondCap(poll, all(20, raised(before, kept.keptAt)))).toBe(false);
  });

  it.each<[string, Story]>([
    ['another outlet', opened({}, { ...kept, outletId: 'other' })],
    ['another poll', opened({}, { ...kept, firstSeen: '2026-03-02T02:30:00.000Z' })],
    ['a story that was quiet anyway', opened({ quiet: true }, kept)],
    ['a report that changed nothing', opened({}, { keptAt: '2026-03-02T03:00:30.000Z' })],
  ])('is not counted by %s', (_, one) => {
    expect(isBeyondCap(poll, all(20, one))).toBe(false);
  });
});

describe('what an outage held back', () => {
  const now = new Date('2026-03-02T12:00:00Z');
  const changed = (minutesAgo: number, i = 0) =>
    told({
      id: `20260302-000000000${i}`,
      changedAt: new Date(now.getTime() - minutesAgo * 60_000).toISOString(),
    });

  it('is told story by story while there are few and they are fresh', () => {
    const due = [changed(1, 1), changed(2, 2)];
    expect(planTelling(due, now)).toEqual({ alone: due, together: [] });
  });

  it('is told together when there are more than anyone reads in a row', () => {
    const due = Array.from({ length: BACKLOG.aloneAtMost + 1 }, (_, i) => changed(1, i));
    expect(planTelling(due, now)).toEqual({ alone: [], together: due });
  });

  it('is told together when several are late, apart from what is fresh', () => {
    const [fresh, late, later] = [changed(5, 1), changed(61, 2), changed(300, 3)];
    expect(planTelling([fresh, late, later], now)).toEqual({ alone: [fresh], together: [late, later] });
  });

  it('is late also when the report that changed it was read long after it was seen', () => {
    const [first] = changed(2).members;
    const seen = (minutesAgo: number) => ({
      ...first!,
      keptAt: new Date(now.getTime() - 2 * 60_000).toISOString(),
      firstSeen: new Date(now.getTime() - minutesAgo * 60_000).toISOString(),
    });
    expect(isLate({ ...changed(2), members: [seen(90)] }, now)).toBe(true);
    expect(isLate({ ...changed(2), members: [seen(30)] }, now)).toBe(false);
    const before = { ...first!, keptAt: '2026-03-01T00:00:00.000Z', firstSeen: '2026-03-01T00:00:00.000Z' };
    expect(isLate({ ...changed(2), revision: 2, members: [before, seen(30)] }, now)).toBe(false);
  });

  it('is told alone when only one is late', () => {
    const due = [changed(5, 1), changed(300, 2)];
    expect(planTelling(due, now)).toEqual({ alone: due, together: [] });
  });
});
