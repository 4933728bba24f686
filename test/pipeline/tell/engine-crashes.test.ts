import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimKey, editionKey } from '#adapters/aws/table-keys';
import type { AlertClaim } from '#domain/alert/alert';
import type { EditionCursor } from '#domain/digest/edition';
import { newFeedState } from '#domain/feed/feed-state';
import type { Story } from '#domain/story/story';
import { createHandler as sendAlerts } from '#pipeline/tell/send-alerts.handler';
import { createHandler as sendDigest } from '#pipeline/tell/send-digest.handler';
import { createHandler as settleAlerts } from '#pipeline/tell/settle-alerts.handler';
import { NOW } from '../../support/builders';
import { EngineGames, type Game } from '../../support/engine-games';
import { streamEvent } from '../../support/events';
import {
  brokeOff,
  CALM,
  eachMisfortuneAt,
  engineMisfortunes,
  gameRuns,
  type Misfortunes,
  misfortuneAt,
  type Sender,
} from '../../support/misfortunes';
import { aCandidate, aStory } from '../../support/stories';

/** Games on the engines are a hundred times dearer than those in memory. */
const GAMES = gameRuns(6, 1 / 100);

const games = new EngineGames();
beforeAll(() => games.start());
afterAll(() => games.stop());

const PROCESS = fc.record({
  does: fc.oneof(
    { weight: 3, arbitrary: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant('settles' as const) },
  ),
  meets: engineMisfortunes,
  beside: fc.boolean(),
  minutesLater: fc.integer({ min: 0, max: 5 }),
});
type Process = typeof PROCESS extends fc.Arbitrary<infer P> ? P : never;

const STORIES: readonly Story[] = [0, 1, 2, 3].map((n) =>
  aStory({
    id: `20251218-000000000${n}`,
    urgency: n % 2 === 0 ? 'urgent' : 'routine',
    headlines: { en: `story ${n}.` },
    changedAt: NOW.toISOString(),
  }),
);

/** Plays a game of alerts, looks at what came of it, and says what the first process met with. */
async function playAlerts(processes: readonly Process[]): Promise<Sender | undefined> {
  const { world, put, item } = await games.newGame();
  const delivered = new Set<Story>();
  const run = async ({ does, meets }: Pick<Process, 'does' | 'meets'>) => {
    if (does === 'settles')
      return games.run(settleAlerts, { world, meets, event: { scheduledTime: NOW.toISOString() } });
    const stories = does.map((n) => STORIES[n]!);
    for (const story of stories) delivered.add(story);
    await Promise.all(stories.map(put));
    return games.run(sendAlerts, { world, meets, event: streamEvent(stories) });
  };
  const later = (minutes: number) =>
    world.clock.set(new Date(world.clock.now().getTime() + minutes * 60_000));
  let first: Sender | undefined;
  for (let i = 0; i < processes.length; i += 1) {
    const [one, next] = [processes[i]!, processes[i + 1]];
    later(one.minutesLater);
    if (next?.beside) i += 1;
    const [sender] = await Promise.all([run(one), ...(next?.beside ? [run(next)] : [])]);
    first ??= sender;
  }
  const again = [...delivered].map((story) => STORIES.indexOf(story));
  if (again.length > 0) await run({ does: again, meets: CALM });
  for (let tick = 0; tick < 2; tick += 1) {
    later(5);
    await run({ does: 'settles', meets: CALM });
  }
  for (const story of delivered) await lookAtAlert(story, item);
  return first;
}

async function lookAtAlert({ id, headlines }: Story, item: Game['item']): Promise<void> {
  const claim = (await item(claimKey(`${id}.1`)))?.claim as AlertClaim | undefined;
  const messages = games.taken.filter(({ email }) => email.includes(headlines.en ?? ''));
  expect(claim?.state).toBe('published');
  expect(messages.map((message) => message.id)).toContain(claim?.messageId);
  expect(messages.filter(({ sms }) => sms).length).toBeLessThanOrEqual(1);
  const unmarked = messages.filter((message) => message.id !== claim?.messageId);
  expect(messages.length - unmarked.length).toBe(1);
  expect(unmarked.every((message) => brokeOff(message))).toBe(true);
  expect(new Set(unmarked.map(({ sender }) => sender)).size).toBe(unmarked.length);
}

const TICKS = fc.array(fc.record({ meets: engineMisfortunes, beside: fc.boolean() }), {
  minLength: 1,
  maxLength: 3,
});
type Ticks = typeof TICKS extends fc.Arbitrary<infer T> ? T : never;

const HOURS = [0, 1, 2].map((day) => new Date(Date.parse('2025-12-18T03:00:00Z') + day * 86_400_000));
const REPORTS = ['2025-12-18T01:00:00.000Z', '2025-12-18T12:00:00.000Z', '2025-12-19T12:00:00.000Z'].map(
  (keptAt, n) =>
    aStory(
      { id: `20251218-000000000${n}`, headlines: { en: `report ${n}.` } },
      aCandidate({}, { articleId: `a${n}`, keptAt, firstSeen: keptAt }),
    ),
);

/** Plays two days of an edition and a third on which nothing goes wrong; looks at what came of it. */
async function playDigests(days: readonly [Ticks, Ticks]): Promise<Sender | undefined> {
  const { world, put, putFeed, item } = await games.newGame();
  await putFeed({ ...newFeedState('f', 'o'), version: 1, firstReadAt: '2025-12-17T12:00:00.000Z' });
  await Promise.all(REPORTS.map(put));
  const tick = (day: number, meets: Misfortunes) => {
    const event = { edition: 'astana', scheduledTime: HOURS[day]!.toISOString() };
    return games.run(sendDigest, { world, meets, event });
  };
  let first: Sender | undefined;
  for (const [day, ticks] of days.entries()) {
    world.clock.set(HOURS[day]!);
    for (const { meets, beside } of ticks) {
      const [sender] = await Promise.all([tick(day, meets), ...(beside ? [tick(day, CALM)] : [])]);
      first ??= sender;
    }
  }
  world.clock.set(HOURS[2]!);
  await tick(2, CALM);
  const cursor = (await item(editionKey('astana')))?.cursor as EditionCursor | undefined;
  expect(cursor).toMatchObject({ toldUpTo: '2025-12-20T02:59:00.000Z' });
  expect(cursor?.sending).toBeUndefined();
  for (const report of REPORTS) lookAtReport(report);
  return first;
}

function lookAtReport({ headlines }: Story): void {
  const full = games.taken.filter(({ email }) => /, Astana · /.test(email));
  const telling = full.filter(({ email }) => email.includes(headlines.en ?? ''));
  const issues = new Set(telling.map(({ email }) => email.split('\n')[1]));
  expect(issues.size).toBe(1);
  expect(telling.slice(0, -1).every((message) => brokeOff(message))).toBe(true);
  expect(new Set(telling.map(({ sender }) => sender)).size).toBe(telling.length);
}

/** Plays with each misfortune at each call that the first process makes; says at how many. */
async function atEveryCall(play: (meets: Misfortunes) => Promise<Sender | undefined>): Promise<number> {
  for (let call = 0; ; call += 1) {
    for (const meets of eachMisfortuneAt(call)) {
      const sender = await play(meets);
      if (!sender?.unlucky) return call;
    }
  }
}

/** Plays with the answer to each call of the first process lost in turn; `look` sees what came of it where the SDK hid it. */
async function losingEachAnswer(
  play: (meets: Misfortunes) => Promise<Sender | undefined>,
  look: () => void,
): Promise<number> {
  for (let call = 0; ; call += 1) {
    const sender = await play(misfortuneAt(call, 'answer-lost'));
    if (!sender?.unlucky) return call;
    if (sender.troubled.size === 0) look();
  }
}

describe('on the engines, an answer that gets lost under the SDK changes nothing', () => {
  it('for alerts: each is told at once and by one message, with its SMS', async () => {
    const calls = await losingEachAnswer(
      (meets) => playAlerts([{ does: [0, 1], meets, beside: false, minutesLater: 0 }]),
      () => expect(games.taken.map(({ sms }) => sms)).toEqual([true, false]),
    );
    expect(calls).toBeGreaterThan(8);
  }, 900_000);

  it('for digests: each part is sent once, by the first who was to send it', async () => {
    const calm = { meets: CALM, beside: false };
    await playDigests([[calm], [calm]]);
    const parts = games.taken.map(({ email }) => email);
    const calls = await losingEachAnswer(
      (meets) => playDigests([[{ meets, beside: false }], [calm]]),
      () => expect(games.taken.map(({ email }) => email)).toEqual(parts),
    );
    expect(calls).toBeGreaterThan(12);
  }, 900_000);
});

describe('on the engines, no alert is lost, no SMS comes twice, and an email twice only for an end that was never marked', () => {
  it('whichever call to the table or to SNS a sender dies at, fails at or is refused at', async () => {
    const calls = await atEveryCall((meets) =>
      playAlerts([{ does: [0, 1], meets, beside: false, minutesLater: 0 }]),
    );
    expect(calls).toBeGreaterThan(8);
  }, 900_000);

  it('however senders and settlers die, repeat and mix', async () => {
    const processes = fc.array(PROCESS, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(processes, async (some) => void (await playAlerts(some))),
      GAMES,
    );
  }, 900_000);
});

describe('on the engines, each report is in exactly one digest, which comes twice only for an end that was never marked', () => {
  it('whichever call to the table or to SNS the sender dies at, fails at or is refused at', async () => {
    const calls = await atEveryCall((meets) =>
      playDigests([[{ meets, beside: false }], [{ meets: CALM, beside: false }]]),
    );
    expect(calls).toBeGreaterThan(12);
  }, 900_000);

  it('however ticks die, repeat and mix', async () => {
    await fc.assert(
      fc.asyncProperty(TICKS, TICKS, async (...days) => void (await playDigests(days))),
      GAMES,
    );
  }, 900_000);
});
