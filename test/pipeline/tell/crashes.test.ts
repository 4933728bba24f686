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

/** What one process does: it is handed changes of the stream, or settles what others left. */
const PROCESS = fc.record({
  does: fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 10 }) },
    { weight: 1, arbitrary: fc.constant('settles' as const) },
  ),
  meets: misfortunes,
  /** Runs beside the one before it, not after. */
  beside: fc.boolean(),
  minutesLater: fc.integer({ min: 0, max: 5 }),
});

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
    /** As the filters of all readers, and of those who ask for urgent only, see it. */
    readonly urgency: readonly string[];
    readonly messageId: string;
  } & Sent)[] = [];
  readonly delivered = new Set<Story>();

  run({ does, meets }: { does: readonly number[] | 'settles'; meets: Misfortunes }): Promise<Sender> {
    return runProcess(meets, (call, sender) => this.work(does, this.depsOf(call, sender)));
  }

  private async work(does: readonly number[] | 'settles', deps: SendAlertsDeps & SettleDeps): Promise<void> {
    if (does === 'settles') {
      await settleAlerts({ scheduledTime: this.clock.now().toISOString() }, deps);
      return;
    }
    const changes = does.map((n) => ALL[n]!);
    for (const change of changes) {
      this.delivered.add(change);
      const kept = this.archive.stories.get(change.id);
      if (!kept || kept.version < change.version) this.archive.stories.set(change.id, change);
    }
    await sendAlerts(changes, deps);
  }

  private depsOf(call: Call, sender: Sender): SendAlertsDeps & SettleDeps {
    return {
      policy: DEFAULT_ALERT_POLICY,
      claims: {
        get: (id) => call(() => this.claims.get(id)),
        put: (claim) => call(() => this.claims.put(claim)),
        all: () => call(() => this.claims.all()),
      },
      turn: async () => undefined,
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

  private take({ bodies, attributes }: Publication, sender: Sender): string {
    const messageId = `message-${this.taken.length + 1}`;
    const names = [...new Set(ALL.map(nameOf))].filter((name) => bodies.email?.includes(name));
    const urgency = [attributes.urgency ?? []].flat();
    this.taken.push({ names, sms: bodies.sms !== undefined, urgency, messageId, sender, call: sender.calls });
    return messageId;
  }

  claimOf = (change: Story): AlertClaim | undefined =>
    this.claims.claims.get(`${change.id}.${change.revision}`);

  later = (minutes: number) => this.clock.set(new Date(this.clock.now().getTime() + minutes * 60_000));
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
  if (again.length > 0) await monitor.run({ does: again, meets: CALM });
  for (let tick = 0; tick < 3; tick += 1) {
    monitor.later(5);
    await monitor.run({ does: 'settles', meets: CALM });
  }
  return monitor;
}

describe('whatever dies, fails, repeats or mixes between the table and SNS', () => {
  it('no alert is lost, no SMS comes twice, and an email twice only for an end that was never marked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PROCESS, { minLength: 1, maxLength: 8 }), async (processes) => {
        const { delivered, taken, claimOf, archive } = await play(processes);
        for (const change of [...delivered].filter((one) => CHANGES.includes(one))) {
          const messages = taken.filter(({ names }) => names.includes(nameOf(change)));
          const claim = claimOf(change);
          const isLatest = archive.stories.get(change.id)?.revision === change.revision;
          if (isLatest) expect(messages.length).toBeGreaterThan(0);
          if (claim) expect(['published', 'waived']).toContain(claim.state);
          if (isLatest) expect(claim?.state).toBe('published');
          expect(messages.filter(({ sms }) => sms).length).toBeLessThanOrEqual(1);
          const unmarked = messages.filter(({ messageId }) => messageId !== claim?.messageId);
          expect(messages.length - unmarked.length).toBeLessThanOrEqual(1);
          // Whoever sent a message that nobody marked was broken off between the two, and sent it once.
          expect(unmarked.every((message) => brokeOff(message, message.names.length))).toBe(true);
          expect(new Set(unmarked.map(({ sender }) => sender)).size).toBe(unmarked.length);
        }
      }),
      gameRuns(400),
    );
  }, 900_000);

  it('a story that becomes more urgent is told to each reader, by SMS once, and by email again only for an end that was never marked', async () => {
    const raised = PROCESS.map((process) => ({
      ...process,
      does: process.does === 'settles' ? process.does : process.does.map((n) => 12 + (n % 4)),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(raised, { minLength: 1, maxLength: 8 }), async (processes) => {
        const { delivered, taken, claimOf } = await play(processes);
        for (const latest of RAISES.filter(({ version }) => version === 2)) {
          const its = [...delivered].filter(({ id }) => id === latest.id);
          if (its.length === 0) continue;
          const wasRaised = its.includes(latest);
          const messages = taken.filter(({ names }) => names.includes(nameOf(latest)));
          const to = (...words: string[]) =>
            messages.filter(({ urgency }) => urgency.some((word) => words.includes(word)));
          const claim = claimOf(latest);
          expect(claim).toMatchObject({ state: 'published', urgency: wasRaised ? 'urgent' : 'notable' });
          const marked = [claim?.messageId, ...(claim?.earlier ?? [])];
          expect(marked.length).toBeLessThanOrEqual(2);
          for (const words of [
            ['all'],
            ['notable', 'urgent', 'raised-to-notable'],
            ['urgent', 'raised-to-urgent'],
          ]) {
            const got = to(...words);
            if (words[0] !== 'urgent' || wasRaised) expect(got.length).toBeGreaterThan(0);
            expect(got.filter(({ sms }) => sms).length).toBeLessThanOrEqual(1);
            const unmarked = got.filter(({ messageId }) => !marked.includes(messageId));
            expect(got.length - unmarked.length).toBeLessThanOrEqual(1);
            expect(unmarked.every((message) => brokeOff(message, message.names.length))).toBe(true);
          }
        }
      }),
      gameRuns(400),
    );
  }, 900_000);
});
