import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '#domain/story/story';
import { Meter } from '#laptop/meter';
import { createHandler as sendAlerts } from '#pipeline/tell/send-alerts.handler';
import { createHandler as sendDigest } from '#pipeline/tell/send-digest.handler';
import { NOW } from '../../support/builders';
import { EngineGames } from '../../support/engine-games';
import { streamEvent } from '../../support/events';
import { aCandidate, aStory } from '../../support/stories';
import { aWorld } from '../../support/world';

const games = new EngineGames();
beforeAll(() => games.start());
afterAll(() => games.stop());

/** 08:00 in Astana. */
const HOUR = new Date('2025-12-19T03:00:00Z');

describe('an alert on the engines', () => {
  it.each([
    [0, 'routine', 2],
    [0, 'urgent', 3],
    [40, 'urgent', 3],
  ] as const)(
    'to %i more mailboxes, %s, costs %i write units and one publish',
    async (mailboxes, urgency, units) => {
      const { world, subscribe } = await games.newGame();
      for (let n = 0; n < mailboxes; n += 1) await subscribe('email', `reader-${n}@embassy.example`);
      const handler = sendAlerts(world);
      games.meter = new Meter();
      await handler(streamEvent([aStory({ urgency, changedAt: NOW.toISOString() })]));
      expect(games.meter.usage).toMatchObject({ publishes: 1, writeUnits: units });
    },
  );

  it('looks at the claims on all revisions of its story for one read unit', async () => {
    const { world } = await games.newGame();
    const handler = sendAlerts(world);
    const story = aStory({ urgency: 'routine', changedAt: NOW.toISOString() });
    for (const revision of [1, 2]) {
      games.meter = new Meter();
      await handler(streamEvent([{ ...story, revision, version: revision }]));
      expect(games.meter.usage).toMatchObject({ publishes: 1, writeUnits: 2, readUnits: 1 });
    }
  });

  it('costs as much to tell a story once more that has become urgent, to those who asked for no less', async () => {
    const { world } = await games.newGame();
    const handler = sendAlerts(world);
    const story = aStory({ changedAt: NOW.toISOString() });
    await handler(streamEvent([story]));
    games.meter = new Meter();
    await handler(streamEvent([{ ...story, urgency: 'urgent', raisedAt: NOW.toISOString(), version: 2 }]));
    expect(games.meter.usage).toMatchObject({ publishes: 1, writeUnits: 3 });
  });

  it('costs no more when the budget for SMS is spent', async () => {
    const { world, subscribe } = await games.newGame();
    for (let n = 0; n < 30; n += 1) await subscribe('sms', `+8131234${1000 + n}`);
    const { SETTINGS_PATH } = aWorld({}, { sms: { monthlyBudgetUsd: 1 } }).env;
    const handler = sendAlerts({ ...world, env: { ...world.env, SETTINGS_PATH } });
    const urgent = (n: number) =>
      handler(
        streamEvent([
          aStory({ id: `20251218-000000000${n}`, urgency: 'urgent', changedAt: NOW.toISOString() }),
        ]),
      );
    games.meter = new Meter();
    await urgent(1);
    // The operator hears of it, once.
    expect(games.meter.usage).toMatchObject({ publishes: 2, writeUnits: 3 });
    games.meter = new Meter();
    await urgent(2);
    expect(games.meter.usage).toMatchObject({ publishes: 1, writeUnits: 2 });
  });
});

describe('a digest on the engines', () => {
  it('reads what it tells and no more', async () => {
    const storiesOf = (day: string, count: number) =>
      Array.from({ length: count }, (_, n) => {
        const keptAt = `${day}T12:00:${String(n).padStart(2, '0')}.000Z`;
        const id = `${day.replaceAll('-', '')}-${String(n).padStart(10, '0')}`;
        return aStory({ id }, aCandidate({}, { articleId: id, keptAt, firstSeen: keptAt }));
      });
    const unitsWith = async (...before: readonly Story[]) => {
      const { world, put } = await games.newGame();
      await Promise.all([...before, ...storiesOf('2025-12-18', 12)].map(put));
      world.clock.set(HOUR);
      const handler = sendDigest(world);
      games.meter = new Meter();
      await handler({ edition: 'astana', scheduledTime: HOUR.toISOString() });
      return games.meter.usage;
    };
    const alone = await unitsWith();
    const among = await unitsWith(...storiesOf('2025-12-10', 40), ...storiesOf('2025-12-17', 40));
    expect(among.readUnits).toBe(alone.readUnits);
    // A cursor before, one write a part and one at the end.
    expect(among.writeUnits).toBe(among.publishes + 2);
    expect(alone.readUnits).toBeLessThan(20);
  });
});
