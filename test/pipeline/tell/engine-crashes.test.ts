import { AsyncLocalStorage } from 'node:async_hooks';
import { CreateTopicCommand, PublishCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { storyItem } from '#adapters/aws/story-items';
import { DOCUMENT_OPTIONS } from '#adapters/aws/table';
import { claimKey, editionKey } from '#adapters/aws/table-keys';
import type { World } from '#adapters/lambda/world';
import type { AlertClaim } from '#domain/alert/alert';
import type { EditionCursor } from '#domain/digest/edition';
import type { Story } from '#domain/story/story';
import { type Engine, startEngine } from '#laptop/engine';
import { Meter } from '#laptop/meter';
import { createHandler as sendAlerts } from '#pipeline/tell/send-alerts.handler';
import { createHandler as sendDigest } from '#pipeline/tell/send-digest.handler';
import { createHandler as settleAlerts } from '#pipeline/tell/settle-alerts.handler';
import { NOW } from '../../support/builders';
import { streamEvent } from '../../support/events';
import {
  brokeOff,
  CALM,
  type Call,
  eachMisfortuneAt,
  gameRuns,
  type Misfortunes,
  misfortunes,
  runProcess,
  type Sender,
  type Sent,
} from '../../support/misfortunes';
import { aCandidate, aStory } from '../../support/stories';
import { createTable } from '../../support/table';
import { aWorld } from '../../support/world';

/** Games on the engines are a hundred times dearer than those in memory. */
const GAMES = gameRuns(6, 1 / 100);

let engine: Engine;
let meter = new Meter();
let games = 0;
/** Through whose misfortunes the clients of the handlers speak. */
const speaks = new AsyncLocalStorage<{ readonly call: Call; readonly sender: Sender }>();
/** What SNS took. */
let taken: ({ readonly email: string; readonly sms: boolean; readonly id: string } & Sent)[] = [];

/** From where the first issue tells that was begun. */
let begun: string | undefined;

type Client = { send(command: object): Promise<unknown> };

beforeAll(async () => {
  engine = await startEngine({ observe: (call) => meter.note(call) });
  for (const prototype of [DynamoDBDocumentClient.prototype, SNSClient.prototype] as unknown as Client[]) {
    const send = prototype.send;
    vi.spyOn(prototype, 'send').mockImplementation(function (this: Client, command) {
      const speaker = speaks.getStore();
      const answer = async () => {
        const said = (await send.call(this, command)) as { MessageId?: string };
        if (speaker && command instanceof PublishCommand) note(command, said.MessageId ?? '', speaker.sender);
        if (command instanceof PutCommand) begun ??= command.input.Item?.cursor?.sending?.from;
        return said;
      };
      return speaker ? speaker.call(answer) : answer();
    });
  }
});
afterAll(async () => {
  vi.restoreAllMocks();
  await engine.stop();
});
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

function note({ input }: PublishCommand, id: string, sender: Sender): void {
  const { email = '', sms } = JSON.parse(input.Message ?? '{}') as { email?: string; sms?: string };
  taken.push({ email, sms: sms !== undefined, id, sender, call: sender.calls });
}

/** A table and topics of its own for each game, with two mailboxes and a telephone. */
async function newGame() {
  games += 1;
  taken = [];
  begun = undefined;
  const table = `game-${games}`;
  await createTable(engine.clients.dynamodb, table);
  const topic = async (name: string) =>
    (await engine.clients.sns.send(new CreateTopicCommand({ Name: `${name}-${games}` }))).TopicArn ?? '';
  const topics = {
    ALERTS_TOPIC_ARN: await topic('alerts'),
    DIGESTS_TOPIC_ARN: await topic('digests'),
    OPERATOR_TOPIC_ARN: await topic('operator'),
  };
  const subscribe = (Protocol: string, Endpoint: string, Attributes?: Record<string, string>) =>
    engine.clients.sns.send(
      new SubscribeCommand({ TopicArn: topics.ALERTS_TOPIC_ARN, Protocol, Endpoint, Attributes }),
    );
  await subscribe('sms', '+81312345678', { FilterPolicy: '{"channels":["sms"],"urgency":["urgent"]}' });
  const world = aWorld({ TABLE_NAME: table, ...topics }, { sms: { monthlyBudgetUsd: 100 } });
  const documents = DynamoDBDocumentClient.from(engine.clients.dynamodb, DOCUMENT_OPTIONS);
  const put = (story: Story) =>
    documents.send(new PutCommand({ TableName: table, Item: storyItem(story, 'opened', 2_000_000_000) }));
  const item = async (Key: object) =>
    (await documents.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  return { world, put, item, subscribe };
}

type Game = Awaited<ReturnType<typeof newGame>>;

/** One container: a handler of its own, whose every word to AWS may be its last. */
const container = <Event>(
  create: (world: World) => (event: Event) => Promise<unknown>,
  { world, event, meets }: { world: World; event: Event; meets: Misfortunes },
): Promise<Sender> =>
  runProcess(meets, (call, sender) => speaks.run({ call, sender }, () => create(world)(event)));

const PROCESS = fc.record({
  does: fc.oneof(
    { weight: 3, arbitrary: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant('settles' as const) },
  ),
  meets: misfortunes,
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
  const { world, put, item } = await newGame();
  const delivered = new Set<Story>();
  const run = async ({ does, meets }: Pick<Process, 'does' | 'meets'>) => {
    if (does === 'settles')
      return container(settleAlerts, { world, meets, event: { scheduledTime: NOW.toISOString() } });
    const stories = does.map((n) => STORIES[n]!);
    for (const story of stories) delivered.add(story);
    await Promise.all(stories.map(put));
    return container(sendAlerts, { world, meets, event: streamEvent(stories) });
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
  const messages = taken.filter(({ email }) => email.includes(headlines.en ?? ''));
  expect(claim?.state).toBe('published');
  expect(messages.map((message) => message.id)).toContain(claim?.messageId);
  expect(messages.filter(({ sms }) => sms).length).toBeLessThanOrEqual(1);
  const unmarked = messages.filter((message) => message.id !== claim?.messageId);
  expect(messages.length - unmarked.length).toBe(1);
  expect(unmarked.every((message) => brokeOff(message))).toBe(true);
  expect(new Set(unmarked.map(({ sender }) => sender)).size).toBe(unmarked.length);
}

const TICKS = fc.array(fc.record({ meets: misfortunes, beside: fc.boolean() }), {
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
  const { world, put, item } = await newGame();
  await Promise.all(REPORTS.map(put));
  const tick = (day: number, meets: Misfortunes) => {
    const event = { edition: 'astana', scheduledTime: HOURS[day]!.toISOString() };
    return container(sendDigest, { world, meets, event });
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

function lookAtReport({ headlines, members }: Story): void {
  const full = taken.filter(({ email }) => /, Astana · /.test(email));
  const telling = full.filter(({ email }) => email.includes(headlines.en ?? ''));
  const issues = new Set(telling.map(({ email }) => email.split('\n')[1]));
  expect(issues.size).toBe((members[0]?.keptAt ?? '') > (begun ?? '') ? 1 : 0);
  expect(telling.slice(0, -1).every((message) => brokeOff(message))).toBe(true);
  expect(new Set(telling.map(({ sender }) => sender)).size).toBe(telling.length);
}

/** Plays with each misfortune at each call that the first process makes; says at how many. */
async function atEveryCall(play: (meets: Misfortunes) => Promise<Sender | undefined>): Promise<number> {
  for (let call = 0; ; call += 1) {
    for (const meets of eachMisfortuneAt(call)) {
      const sender = await play(meets);
      if (sender?.troubled.size === 0) return call;
    }
  }
}

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

describe('an alert on the engines', () => {
  it.each([
    [0, 'routine', 2],
    [0, 'urgent', 3],
    [40, 'urgent', 3],
  ] as const)(
    'to %i more mailboxes, %s, costs %i write units and one publish',
    async (mailboxes, urgency, units) => {
      const { world, subscribe } = await newGame();
      for (let n = 0; n < mailboxes; n += 1) await subscribe('email', `reader-${n}@embassy.example`);
      const handler = sendAlerts(world);
      meter = new Meter();
      await handler(streamEvent([aStory({ urgency, changedAt: NOW.toISOString() })]));
      expect(meter.usage).toMatchObject({ publishes: 1, writeUnits: units });
    },
  );

  it('costs no more when the budget for SMS is spent', async () => {
    const { world, subscribe } = await newGame();
    for (let n = 0; n < 30; n += 1) await subscribe('sms', `+8131234${1000 + n}`);
    const { SETTINGS_PATH } = aWorld({}, { sms: { monthlyBudgetUsd: 1 } }).env;
    const handler = sendAlerts({ ...world, env: { ...world.env, SETTINGS_PATH } });
    const urgent = (n: number) =>
      handler(
        streamEvent([
          aStory({ id: `20251218-000000000${n}`, urgency: 'urgent', changedAt: NOW.toISOString() }),
        ]),
      );
    meter = new Meter();
    await urgent(1);
    // The operator hears of it, once.
    expect(meter.usage).toMatchObject({ publishes: 2, writeUnits: 3 });
    meter = new Meter();
    await urgent(2);
    expect(meter.usage).toMatchObject({ publishes: 1, writeUnits: 2 });
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
      const { world, put } = await newGame();
      await Promise.all([...before, ...storiesOf('2025-12-18', 12)].map(put));
      world.clock.set(HOURS[1]!);
      const handler = sendDigest(world);
      meter = new Meter();
      await handler({ edition: 'astana', scheduledTime: HOURS[1]!.toISOString() });
      return meter.usage;
    };
    const alone = await unitsWith();
    const among = await unitsWith(...storiesOf('2025-12-10', 40), ...storiesOf('2025-12-17', 40));
    expect(among.readUnits).toBe(alone.readUnits);
    // A cursor before, one write a part and one at the end.
    expect(among.writeUnits).toBe(among.publishes + 2);
    expect(alone.readUnits).toBeLessThan(20);
  });
});
