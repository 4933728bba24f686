import { describe, expect, it } from 'vitest';
import { newFeedState } from '#domain/feed/feed-state';
import { PollMessage } from '#pipeline/messages';
import { type PlanDeps, planPolls, TICK_SECONDS } from '#pipeline/poll/plan-polls';
import { LATE_DIGEST, UNHEALTHY_FEEDS } from '#pipeline/warnings';
import { astana as ASTANA } from '../../../fixtures/digests/cases';
import {
  FakeCursors,
  FakeEntries,
  FakeFeedStates,
  FakeLog,
  FakePolls,
  FakeWarnings,
} from '../../fakes/ports';
import { aFeed, anOutlet, NOW } from '../../support/builders';

const feeds = (count: number, host = 'a.example') =>
  Array.from({ length: count }, (_, n) => aFeed({ id: `${host}/${n}`, url: `https://${host}/${n}.xml` }));

function depsWith(...outlets: ReturnType<typeof anOutlet>[]) {
  return {
    outlets,
    states: new FakeFeedStates(),
    polls: new FakePolls(),
    entries: new FakeEntries(),
    warnings: new FakeWarnings(),
    editions: [ASTANA],
    cursors: new FakeCursors(),
    bounds: { shortestMinutes: 10, longestMinutes: 1440 },
    tickSeconds: TICK_SECONDS,
    log: new FakeLog(),
  } satisfies PlanDeps;
}

/** So many of a host's feeds have failed for two weeks and more. */
function letFail({ states }: ReturnType<typeof depsWith>, count: number): void {
  for (const { id } of feeds(count))
    states.states.set(id, {
      ...newFeedState(id, 'steppe-courier'),
      version: 9,
      failuresInARow: 9,
      failingSince: '2025-12-01T00:00:00.000Z',
      lastFailure: { class: 'server', at: '2025-12-17T00:00:00.000Z', detail: 'answers 503' },
    });
}

describe('a tick', () => {
  const hostsIn = (feedIds: readonly string[]) => [...new Set(feedIds.map((id) => id.split('/')[0]))];

  it('sends the feeds of many hosts in one message', async () => {
    const outlets = Array.from({ length: 450 }, (_, n) =>
      anOutlet({ id: `o${n}`, feeds: feeds(1, `h${n}.example`) }),
    );
    const deps = depsWith(...outlets);
    expect(await planPolls(NOW, deps)).toBe(450);
    expect(deps.polls.sent.map(({ feedIds }) => feedIds.length)).toEqual([200, 200, 50]);
    for (const message of deps.polls.sent) expect(PollMessage.parse(message)).toEqual(message);
  });

  it('keeps the feeds of one host together, but not more than one run may ask one after the other', async () => {
    const deps = depsWith(
      anOutlet({ feeds: feeds(45) }),
      anOutlet({ id: 'b', feeds: feeds(3, 'b.example') }),
    );
    expect(await planPolls(NOW, deps)).toBe(48);
    expect(deps.polls.sent.map(({ feedIds }) => [hostsIn(feedIds), feedIds.length])).toEqual([
      [['a.example', 'b.example'], 23],
      [['a.example'], 20],
      [['a.example'], 5],
    ]);
    expect(new Set(deps.polls.sent.flatMap(({ feedIds }) => feedIds)).size).toBe(48);
  });

  it('leaves alone feeds that are off and feeds that asked to be left alone', async () => {
    const [off, resting] = [aFeed({ id: 'off', enabled: false }), aFeed({ id: 'resting' })];
    const deps = depsWith(anOutlet({ feeds: [off, resting] }));
    deps.states.states.set('resting', {
      ...newFeedState('resting', 'steppe-courier'),
      version: 1,
      notBefore: '2025-12-18T09:00:00.000Z',
    });
    expect(await planPolls(NOW, deps)).toBe(0);
    expect(deps.polls.sent).toEqual([]);
  });

  it('says how many in a hundred feeds have been bad for so long that a person should look', async () => {
    const deps = depsWith(anOutlet({ feeds: feeds(4) }));
    letFail(deps, 1);
    await planPolls(NOW, deps);
    expect(deps.log.lines.at(-1)).toMatchObject({
      happened: 'polls planned',
      about: { unhealthyPercent: 25 },
    });
    expect(deps.warnings.told).toEqual([]);
  });

  it('warns the operator when they are more than a third', async () => {
    const deps = depsWith(anOutlet({ feeds: feeds(4) }));
    letFail(deps, 2);
    await planPolls(NOW, deps);
    expect(deps.warnings.told).toEqual([UNHEALTHY_FEEDS]);
  });

  it('warns the operator when an edition was not told at its hour, once an hour and not before it is late', async () => {
    const deps = depsWith();
    const from = Date.parse('2025-12-18T00:00:00Z');
    const told = new Date('2025-12-18T02:59:00Z').toISOString();
    await deps.cursors.put({ edition: 'astana', toldUpTo: told, issue: 1, version: 1 });
    const warnedAt: string[] = [];
    for (let tick = 0; tick < 2 * 288; tick += 1) {
      const at = new Date(from + tick * TICK_SECONDS * 1000);
      const before = deps.warnings.told.length;
      await planPolls(at, deps);
      if (deps.warnings.told.length > before) warnedAt.push(at.toISOString().slice(5, 16));
    }
    expect(deps.warnings.told[0]).toEqual(LATE_DIGEST);
    // Due at 03:00 on the 19th; late from 05:00 on.
    expect(warnedAt.slice(0, 2)).toEqual(['12-19T06:00', '12-19T07:00']);
    expect(deps.log.lines.find(({ happened }) => happened === 'digest late')?.about).toEqual({
      editions: 'astana',
    });
  });

  it('hears also an edition that was never told, from when it was first seen', async () => {
    const deps = depsWith();
    const ticks = async (from: string, hours: number) => {
      for (let hour = 0; hour < hours; hour += 1)
        await planPolls(new Date(Date.parse(from) + hour * 3_600_000), deps);
    };
    await ticks('2025-12-18T10:00:00Z', 19);
    expect(deps.warnings.told).toEqual([]);
    // The first issue would cover the same with this cursor as without.
    expect(await deps.cursors.get('astana')).toMatchObject({
      toldUpTo: '2025-12-18T02:59:00.000Z',
      issue: 0,
    });
    await ticks('2025-12-19T06:00:00Z', 1);
    expect(deps.warnings.told).toEqual([LATE_DIGEST]);
  });

  it('sends the canary of the day on its way, twice and never else', async () => {
    const deps = depsWith(anOutlet({ feeds: [] }));
    const midnight = Date.parse('2025-12-18T00:01:00Z');
    for (let tick = 0; tick < 288; tick += 1)
      await planPolls(new Date(midnight + tick * TICK_SECONDS * 1000), deps);
    expect(deps.entries.sent.map(({ entryId, firstSeen }) => [entryId, firstSeen.slice(11, 16)])).toEqual([
      ['canary-2025-12-18', '03:01'],
      ['canary-2025-12-18', '03:06'],
    ]);
  });

  it('plans its polls though neither the canary nor a warning can be sent, and says so', async () => {
    const deps = depsWith(anOutlet({ feeds: feeds(3) }));
    letFail(deps, 2);
    const away = () => Promise.reject(new Error('AWS is away'));
    const broken = { ...deps, entries: { send: away }, warnings: { tell: away } };
    expect(await planPolls(new Date('2025-12-18T03:01:00Z'), broken)).toBe(3);
    expect(deps.polls.sent.flatMap(({ feedIds }) => feedIds)).toHaveLength(3);
    expect(deps.log.lines.map(({ happened, about }) => [happened, about.what])).toEqual([
      ['left undone beside the polls', 'canary'],
      ['left undone beside the polls', 'warning'],
      ['polls planned', undefined],
    ]);
  });

  it('asks each feed within its interval over a day, and no feed at every tick', async () => {
    const deps = depsWith(anOutlet({ feeds: feeds(20) }));
    for (const { id } of feeds(20)) {
      deps.states.states.set(id, {
        ...newFeedState(id, 'steppe-courier'),
        version: 1,
        ring: '',
        firstReadAt: NOW.toISOString(),
        lastNewAt: NOW.toISOString(),
      });
    }
    const asked = new Map<string, number>();
    for (let tick = 0; tick < 288; tick += 1) {
      deps.polls.sent.length = 0;
      await planPolls(new Date(NOW.getTime() + tick * TICK_SECONDS * 1000), deps);
      for (const id of deps.polls.sent.flatMap(({ feedIds }) => feedIds))
        asked.set(id, (asked.get(id) ?? 0) + 1);
    }
    expect(asked.size).toBe(20);
    expect(Math.max(...asked.values())).toBeLessThan(100);
    expect(Math.min(...asked.values())).toBeGreaterThan(6);
  });
});
