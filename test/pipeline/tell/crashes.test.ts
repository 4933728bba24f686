import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertClaim } from '#domain/alert/alert';
import { DEFAULT_ALERT_POLICY } from '#domain/alert/alert-policy';
import type { Publication } from '#domain/publication/publication';
import type { Story } from '#domain/story/story';
import { type SendAlertsDeps, sendAlerts } from '#pipeline/tell/send-alerts';
import { type SettleDeps, settleAlerts } from '#pipeline/tell/settle-alerts';
import { FakeArchive, FakeClaims, FakeClock, FakeLog, FakeWarnings } from '../../fakes/ports';
import { NOW } from '../../support/builders';
import {
  brokeOff,
  CALM,
  type Call,
  gameRuns,
  type Misfortunes,
  misfortunes,
  runProcess,
  type Sender,
  type Sent,
} from '../../support/misfortunes';
import { aCandidate, aStory } from '../../support/stories';

/** Words of which a reader's filter has one: whoever asked for all, for what is notable at least, for what is urgent only. */
const READERS = [
  ['all'],
  ['notable', 'urgent', 'raised-to-notable'],
  ['urgent', 'raised-to-urgent'],
] as const;

/** A backlog has two more for those who ask for less, each tried thrice. */
const OTHER_MESSAGES = 6;

/** Changes, by their places among all. */
const some = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 10 });
/**
 * What one process does: it keeps changes of which the stream says nothing yet, is handed changes by the stream, settles what others
 * left, or looks for what nobody began too.
 */
type Does = {
  readonly what: 'keeps' | 'tells' | 'settles' | 'looks';
  readonly changes: readonly number[];
};
const PROCESS = fc.record({
  does: fc.oneof<fc.MaybeWeightedArbitrary<Does>[]>(
    { weight: 6, arbitrary: fc.record({ what: fc.constant('tells' as const), changes: some }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('keeps' as const), changes: some }) },
    { weight: 2, arbitrary: fc.constant({ what: 'settles', changes: [] }) },
    { weight: 2, arbitrary: fc.constant({ what: 'looks', changes: [] }) },
  ),
  meets: misfortunes,
  /** Runs beside the one before it, not after. */
  beside: fc.boolean(),
  /** Minutes, or long enough for what was kept to be overdue. */
  minutesLater: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: 15, max: 70 }) },
  ),
});

const ON_THE_HOUR = '2025-12-18T07:00:00Z';
const OFF_THE_HOUR = '2025-12-18T07:05:00Z';
const TWO_HOURS = 2 * 3_600_000;
/**
 * Every change that the stream may deliver, by story and revision; its headline is its name. Those of the stories 4 and 5 come late. The
 * last two stories do not change but become more urgent, the last of them late.
 */
const CHANGES: readonly Story[] = [0, 1, 2, 3, 4, 5].flatMap((n) =>
  [1, 2].map((revision) => {
    const firstSeen = new Date(NOW.getTime() - (n > 3 ? TWO_HOURS : 0)).toISOString();
    return aStory(
      {
        id: `20251218-000000000${n}`,
        revision,
        version: revision,
        urgency: n % 2 === 0 ? 'urgent' : 'routine',
        headlines: { en: `change ${n}.${revision}.` },
        changedAt: NOW.toISOString(),
      },
      aCandidate({}, { firstSeen }),
    );
  }),
);
const RAISES: readonly Story[] = [6, 7].flatMap((n) =>
  (['notable', 'urgent'] as const).map((urgency, i) => {
    const late = n === 7 && urgency === 'urgent';
    const at = NOW.toISOString();
    return aStory(
      {
        id: `20251218-000000000${n}`,
        version: i + 1,
        urgency,
        headlines: { en: `raised ${n}.` },
        changedAt: at,
        ...(urgency === 'urgent' ? { raisedAt: at } : {}),
      },
      aCandidate({}, { firstSeen: new Date(NOW.getTime() - (late ? TWO_HOURS : 0)).toISOString() }),
    );
  }),
);
const ALL = [...CHANGES, ...RAISES];
const nameOf = ({ headlines }: Story): string => headlines.en ?? '';

class Monitor {
  readonly claims = new FakeClaims();
  readonly archive = new FakeArchive();
  readonly clock = new FakeClock(NOW);
  /** What SNS took: the changes told, whether by SMS too, and whether its sender met with trouble after that. */
  readonly taken: ({
    readonly names: readonly string[];
    readonly sms: boolean;
    /** As the filters of `READERS` see it. */
    readonly urgency: readonly string[];
    readonly messageId: string;
  } & Sent)[] = [];
  /** Counts what happens in the table and to those who wait for their turn. */
  private moment = 0;
  /** When somebody began to tell a change, by its claim. */
  readonly begunAt = new Map<string, number>();
  /** When the turn began in which a sender claimed a change. */
  readonly turnOf = new Map<Sender, Map<string, number>>();
  readonly kept = new Set<Story>();
  readonly delivered = new Set<Story>();

  run({ does, meets }: { does: Does; meets: Misfortunes }): Promise<Sender> {
    return runProcess(meets, (call, sender) => this.work(does, this.depsOf(call, sender, meets)));
  }

  private async work({ what, changes: places }: Does, deps: SendAlertsDeps & SettleDeps): Promise<void> {
    if (what === 'settles' || what === 'looks') {
      await settleAlerts({ scheduledTime: what === 'looks' ? ON_THE_HOUR : OFF_THE_HOUR }, deps);
      return;
    }
    const changes = places.map((n) => ALL[n]!);
    for (const change of changes) this.keep(change);
    if (what === 'keeps') return;
    for (const change of changes) this.delivered.add(change);
    await sendAlerts(changes, deps);
  }

  /** Whatever was kept before a change stands in the table's stream too. */
  private keep(change: Story): void {
    for (const one of ALL) if (one.id === change.id && one.version <= change.version) this.kept.add(one);
    const before = this.archive.stories.get(change.id);
    if (!before || before.version < change.version) this.archive.stories.set(change.id, change);
  }

  private depsOf(call: Call, sender: Sender, { waits }: Misfortunes): SendAlertsDeps & SettleDeps {
    let turn = 0;
    return {
      policy: DEFAULT_ALERT_POLICY,
      claims: {
        of: (id) => call(() => this.claims.of(id)),
        put: (claim) => call(() => this.put(claim, sender, turn)),
        all: () => call(() => this.claims.all()),
      },
      turn: async () => {
        for (const _ of waits) await null;
        this.moment += 1;
        turn = this.moment;
      },
      warnings: new FakeWarnings(),
      topic: { publish: (publication) => call(async () => this.take(publication, sender)) },
      stories: {
        get: (id) => call(() => this.archive.get(id)),
        window: () => this.archive.window(),
        month: () => this.archive.month(),
        changedBetween: (from, to) => this.archive.changedBetween(from, to),
        nearMisses: (from, to, atMost) => this.archive.nearMisses(from, to, atMost),
      },
      clock: this.clock,
      log: new FakeLog(),
      sms: {
        reserve: (_, at) => call(async () => ({ usd: 0.1, at })),
        release: () => call(async () => undefined),
      },
      context: { timeZone: 'UTC' },
    };
  }

  private async put(claim: AlertClaim, sender: Sender, turn: number): Promise<boolean> {
    const isPut = await this.claims.put(claim);
    if (!isPut || claim.state === 'waived') return isPut;
    this.moment += 1;
    if (!this.begunAt.has(claim.claimId)) this.begunAt.set(claim.claimId, this.moment);
    const turns = this.turnOf.get(sender) ?? new Map<string, number>();
    if (claim.state === 'claimed') this.turnOf.set(sender, turns.set(claim.claimId, turn));
    return isPut;
  }

  private take({ bodies, attributes }: Publication, sender: Sender): string {
    const messageId = `message-${this.taken.length + 1}`;
    const names = [...new Set(ALL.map(nameOf))].filter((name) => bodies.email?.includes(name));
    const urgency = [attributes.urgency ?? []].flat();
    const sms = bodies.sms !== undefined;
    this.taken.push({ names, sms, urgency, messageId, sender, call: sender.calls });
    return messageId;
  }

  /** The messages that tell a change to a reader. */
  reaching = (words: readonly string[], change: Story) =>
    this.taken.filter(
      ({ names, urgency }) => names.includes(nameOf(change)) && urgency.some((word) => words.includes(word)),
    );

  /** Whether a message's sender met with trouble before it could mark all that it told in that go, to this reader and the others. */
  brokeOff({ sender, call }: Sent): boolean {
    const before = this.taken.filter((other) => other.sender === sender && other.call <= call);
    return brokeOff({ sender, call }, Math.max(...before.map(({ names }) => names.length)) + OTHER_MESSAGES);
  }

  claimOf = (change: Story): AlertClaim | undefined =>
    this.claims.claims.get(`${change.id}.${change.revision}`);

  later(minutes: number): void {
    this.clock.set(new Date(this.clock.now().getTime() + minutes * 60_000));
  }
}

async function play(
  processes: readonly (typeof PROCESS extends fc.Arbitrary<infer P> ? P : never)[],
): Promise<Monitor> {
  const monitor = new Monitor();
  for (let i = 0; i < processes.length; i += 1) {
    const [one, next] = [processes[i]!, processes[i + 1]];
    monitor.later(one.minutesLater);
    if (next?.beside) {
      i += 1;
      await Promise.all([monitor.run(one), monitor.run(next)]);
    } else await monitor.run(one);
  }
  // The stream delivers again what no process ended well on, and the settler comes every five minutes.
  const again = [...monitor.delivered].map((change) => ALL.indexOf(change));
  monitor.later(0);
  if (again.length > 0) await monitor.run({ does: { what: 'tells', changes: again }, meets: CALM });
  for (const [minutes, what] of [
    [5, 'settles'],
    [5, 'settles'],
    [5, 'settles'],
    [60, 'looks'],
  ] as const) {
    monitor.later(minutes);
    await monitor.run({ does: { what, changes: [] }, meets: CALM });
  }
  // At last the stream brings, change by change, what it had held up.
  for (const change of [...monitor.kept].filter((one) => !monitor.delivered.has(one))) {
    monitor.later(0);
    await monitor.run({ does: { what: 'tells', changes: [ALL.indexOf(change)] }, meets: CALM });
  }
  monitor.later(5);
  await monitor.run({ does: { what: 'settles', changes: [] }, meets: CALM });
  return monitor;
}

describe('whatever dies, fails, repeats or mixes between the table and SNS', () => {
  it('no alert is lost, no SMS comes twice, and an email twice only for an end that was never marked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PROCESS, { minLength: 1, maxLength: 8 }), async (processes) => {
        const monitor = await play(processes);
        const { kept, taken, claimOf, archive } = monitor;
        for (const change of [...kept].filter((one) => CHANGES.includes(one))) {
          const messages = taken.filter(({ names }) => names.includes(nameOf(change)));
          const claim = claimOf(change);
          const isLatest = archive.stories.get(change.id)?.revision === change.revision;
          if (isLatest) expect(messages.length).toBeGreaterThan(0);
          if (claim) expect(['published', 'waived']).toContain(claim.state);
          if (isLatest) expect(claim?.state).toBe('published');
          for (const words of READERS) {
            const reached = monitor.reaching(words, change);
            const isFor = words[0] === 'all' || change.urgency === 'urgent';
            if (isLatest && isFor) expect(reached.length).toBeGreaterThan(0);
            if (!isFor) expect(reached).toEqual([]);
            expect(reached.filter(({ sms }) => sms).length).toBeLessThanOrEqual(1);
            const marked = [claim?.messageId, ...(claim?.besides ?? [])];
            const unmarked = reached.filter(({ messageId }) => !marked.includes(messageId));
            expect(reached.length - unmarked.length).toBeLessThanOrEqual(1);
            // Whoever sent a message that nobody marked was broken off between the two, and sent it once.
            expect(unmarked.every((message) => monitor.brokeOff(message))).toBe(true);
            expect(new Set(unmarked.map(({ sender }) => sender)).size).toBe(unmarked.length);
          }
          // What was told is not followed by what it was before, unless that was being claimed when this was begun.
          const begun = monitor.begunAt.get(`${change.id}.${change.revision}`) ?? 0;
          const older = ALL.filter(({ id, revision }) => id === change.id && revision < change.revision);
          for (const { names, sender } of messages[0] ? taken.slice(taken.indexOf(messages[0])) : [])
            for (const one of older.filter((before) => names.includes(nameOf(before))))
              expect(monitor.turnOf.get(sender)?.get(`${one.id}.${one.revision}`)).toBeLessThan(begun);
        }
      }),
      gameRuns(400),
    );
  }, 900_000);

  it('a story that becomes more urgent is told to each reader, by SMS once, and by email again only for an end that was never marked', async () => {
    const raised = PROCESS.map((process) => ({
      ...process,
      does: { ...process.does, changes: process.does.changes.map((n) => 12 + (n % 4)) },
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(raised, { minLength: 1, maxLength: 8 }), async (processes) => {
        const monitor = await play(processes);
        const { kept, claimOf } = monitor;
        for (const latest of RAISES.filter(({ version }) => version === 2)) {
          const its = [...kept].filter(({ id }) => id === latest.id);
          if (its.length === 0) continue;
          const wasRaised = its.includes(latest);
          const claim = claimOf(latest);
          expect(claim).toMatchObject({ state: 'published', urgency: wasRaised ? 'urgent' : 'notable' });
          const marked = [claim?.messageId, ...(claim?.besides ?? []), ...(claim?.earlier ?? [])];
          for (const words of READERS) {
            const reached = monitor.reaching(words, latest);
            if (words[0] !== 'urgent' || wasRaised) expect(reached.length).toBeGreaterThan(0);
            else expect(reached).toEqual([]);
            expect(reached.filter(({ sms }) => sms).length).toBeLessThanOrEqual(1);
            const unmarked = reached.filter(({ messageId }) => !marked.includes(messageId));
            expect(reached.length - unmarked.length).toBeLessThanOrEqual(1);
            expect(unmarked.every((message) => monitor.brokeOff(message))).toBe(true);
          }
        }
      }),
      gameRuns(400),
    );
  }, 900_000);
});
