import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '#domain/digest/edition';
import { newFeedState } from '#domain/feed/feed-state';
import type { Publication } from '#domain/publication/publication';
import { type SendDigestDeps, sendDigest } from '#pipeline/tell/send-digest';
import { FakeArchive, FakeClock, FakeCursors, FakeFeedStates, FakeLog } from '../../fakes/ports';
import { anOutlet } from '../../support/builders';
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

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The last of them is a week after the monitor began: so far back a first issue goes. */
const DAYS = 5;
/** 08:00 in Astana on the first day. */
const FIRST_HOUR = Date.parse('2025-12-18T03:00:00Z');
const hourOf = (day: number) => new Date(FIRST_HOUR + day * DAY);

const astana: Edition = {
  name: 'astana',
  timeZone: 'Asia/Almaty',
  at: '08:00',
  language: 'en',
  whenEmpty: 'say-so',
};

/** One delivery of an edition's tick; a day may have none, or several, also at one time. */
const TICK = fc.record({
  meets: misfortunes,
  /** From the tick before it: 0 is the same day's tick once more. */
  daysLater: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constant(2) },
  ),
  minutesLate: fc.integer({ min: 0, max: 300 }),
  beside: fc.boolean(),
});
type Tick = typeof TICK extends fc.Arbitrary<infer T> ? T : never;

/** When the reports of the game were kept, in minutes from a day before the first hour; each is a story of its own. */
const REPORTS = fc.array(fc.integer({ min: 1, max: (DAYS + 1) * 24 * 60 }), { maxLength: 8 });

type Taken = { readonly publication: Publication } & Sent;

class Monitor {
  readonly archive = new FakeArchive();
  readonly cursors = new FakeCursors();
  readonly states = new FakeFeedStates();
  readonly clock = new FakeClock(new Date(FIRST_HOUR - DAY));
  readonly taken: Taken[] = [];

  constructor(readonly reports: readonly { readonly name: string; readonly keptAt: string }[]) {
    const firstReadAt = new Date(FIRST_HOUR - DAY).toISOString();
    this.states.states.set('f', { ...newFeedState('f', 'o'), version: 1, firstReadAt });
    for (const [n, { name, keptAt }] of reports.entries()) {
      const candidate = aCandidate({}, { articleId: name, title: name, keptAt, firstSeen: keptAt });
      const id = `20251218-000000000${n}`;
      this.archive.stories.set(id, aStory({ id, headlines: { en: name } }, candidate));
    }
  }

  tick(scheduled: Date, meets: Misfortunes): Promise<Sender> {
    const tick = { edition: astana.name, scheduledTime: scheduled.toISOString() };
    return runProcess(meets, (call, sender) => sendDigest(tick, this.depsOf(call, sender)));
  }

  private depsOf(call: Call, sender: Sender): SendDigestDeps {
    const { archive, cursors, states } = this;
    return {
      editions: [astana],
      outlets: [anOutlet()],
      stories: {
        get: (id) => archive.get(id),
        window: () => archive.window(),
        month: () => archive.month(),
        changedBetween: (from, to) => call(() => archive.changedBetween(from, to)),
        nearMisses: (from, to, most) => call(() => archive.nearMisses(from, to, most)),
      },
      states: { ...states, all: () => call(() => states.all()) },
      cursors: {
        get: (edition) => call(() => cursors.get(edition)),
        put: (cursor) => call(() => cursors.put(cursor)),
      },
      topic: {
        publish: (publication) =>
          call(async () => `message-${this.taken.push({ publication, sender, call: sender.calls })}`),
      },
      clock: this.clock,
      log: new FakeLog(),
    };
  }

  /** The clock never goes back. */
  at = (instant: number) => this.clock.set(new Date(Math.max(instant, this.clock.now().getTime())));
}

async function play(reports: readonly number[], ticks: readonly Tick[]): Promise<Monitor> {
  const monitor = new Monitor(
    reports.map((minute, n) => ({
      name: `report ${n}.`,
      keptAt: new Date(FIRST_HOUR - DAY + minute * MINUTE).toISOString(),
    })),
  );
  let day = 0;
  for (let i = 0; i < ticks.length; i += 1) {
    const [one, next] = [ticks[i]!, ticks[i + 1]];
    day = Math.min(DAYS, day + one.daysLater);
    monitor.at(hourOf(day).getTime() + one.minutesLate * MINUTE);
    const running = [monitor.tick(hourOf(day), one.meets)];
    if (next?.beside) {
      i += 1;
      running.push(monitor.tick(hourOf(day), next.meets));
    }
    await Promise.all(running);
  }
  // The day after, nothing goes wrong.
  monitor.at(hourOf(DAYS + 1).getTime());
  await monitor.tick(hourOf(DAYS + 1), CALM);
  return monitor;
}

/** The messages of each part of each issue: the line under the title names the issue's span. */
function byIssueAndPart(taken: readonly Taken[]): readonly (readonly Taken[])[] {
  const groups = new Map<string, Taken[]>();
  for (const one of taken) {
    const { bodies, attributes } = one.publication;
    const [line = '', span = ''] = (bodies.email ?? '').split('\n');
    const issue = line.startsWith('Nothing new') ? line : span;
    const key = `${issue} ${JSON.stringify(attributes.topics)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

const tellsAll = ({ publication }: Taken) => [publication.attributes.topics].flat().includes('all');

describe('whatever becomes of the ticks of an edition and of its senders', () => {
  it('each report is in exactly one issue, and an issue comes twice only for an end that was never marked', async () => {
    await fc.assert(
      fc.asyncProperty(REPORTS, fc.array(TICK, { maxLength: 8 }), async (reports, ticks) => {
        const monitor = await play(reports, ticks);
        const { taken, cursors } = monitor;
        const toldUpTo = cursors.cursors.get('astana')?.toldUpTo ?? '';
        expect(toldUpTo).toBe(new Date(hourOf(DAYS + 1).getTime() - MINUTE).toISOString());
        expect(cursors.cursors.get('astana')?.sending).toBeUndefined();
        const issues = byIssueAndPart(taken);
        for (const { name, keptAt } of monitor.reports) {
          const told = issues.filter(
            ([first]) => first && tellsAll(first) && first.publication.bodies.email?.includes(name),
          );
          expect(told).toHaveLength(keptAt <= toldUpTo ? 1 : 0);
        }
        for (const messages of issues) {
          const senders = messages.map(({ sender }) => sender);
          expect(new Set(senders).size).toBe(messages.length);
          // All but the last were broken off before anyone could mark them.
          expect(messages.slice(0, -1).every((message) => brokeOff(message))).toBe(true);
        }
      }),
      gameRuns(400),
    );
  }, 900_000);
});
