import { describe, expect, it } from 'vitest';
import { DEFAULT_ALERT_POLICY } from '#domain/alert/alert-policy';
import { type Publication, publishInput } from '#domain/publication/publication';
import type { Urgency } from '#domain/relevance/verdict';
import { joinStory } from '#domain/story/assign-story';
import type { Story, StoryCandidate } from '#domain/story/story';
import { filterPolicyFor } from '#domain/subscription/filter-policy';
import { matchesFilterPolicy } from '#domain/subscription/match-policy';
import { subscriptionsFor, type Wishes } from '#domain/subscription/subscription';
import { sendAlerts } from '#pipeline/tell/send-alerts';
import { settleAlerts } from '#pipeline/tell/settle-alerts';
import type { FakeTopic } from '../../fakes/ports';
import { faulty, lostConnection, throttled } from '../../support/sns-errors';
import { aCandidate, aStory } from '../../support/stories';
import { minutes, TICK, tellingDeps } from '../../support/telling';

/** Another outlet's report of the same, a while later. */
const report = (n: number, urgency: Urgency, over: Partial<StoryCandidate> = {}) =>
  aCandidate(
    { facts: { ...aCandidate().facts, urgency }, ...over },
    {
      articleId: `report-${n}`,
      outletId: `outlet-${n}`,
      firstSeen: minutes(n).toISOString(),
      keptAt: minutes(n).toISOString(),
    },
  );
const joined = (story: Story, n: number, urgency: Urgency, over: Partial<StoryCandidate> = {}) =>
  joinStory(story, report(n, urgency, over), minutes(n), []);
const opened = (urgency: Urgency) => aStory({}, aCandidate({ facts: { ...aCandidate().facts, urgency } }));

const READERS: Readonly<Record<string, Omit<Wishes, 'alerts' | 'editions'>>> = {
  everything: { email: 'a@b.example' },
  notable: { email: 'b@b.example', urgencies: ['urgent', 'notable'] },
  urgent: { email: 'c@b.example', urgencies: ['urgent'] },
  telephone: { sms: '+81312345678' },
};

function receivedBy(wishes: Omit<Wishes, 'alerts' | 'editions'>, { topic }: { topic: FakeTopic }) {
  const [subscription] = subscriptionsFor({ ...wishes, alerts: true, editions: [] });
  const policy = filterPolicyFor(subscription!) ?? {};
  return topic.published.filter((publication) =>
    matchesFilterPolicy(policy, publishInput(publication).MessageAttributes),
  );
}

/** What each reader got. */
const received = (deps: { topic: FakeTopic }): Record<string, readonly Publication[]> =>
  Object.fromEntries(Object.entries(READERS).map(([name, wishes]) => [name, receivedBy(wishes, deps)]));

/** Subjects, or texts, that each reader got. */
const inboxes = (deps: { topic: FakeTopic }) =>
  Object.fromEntries(
    Object.entries(received(deps)).map(([name, got]) => [
      name,
      got.map(({ subject, bodies }) => (READERS[name]?.sms ? bodies.sms : subject)),
    ]),
  );

const counts = (deps: { topic: FakeTopic }) =>
  Object.fromEntries(Object.entries(inboxes(deps)).map(([name, { length }]) => [name, length]));

describe('a story that a later report makes urgent', () => {
  it('is told to those who asked for urgent only, once, and to nobody else again', async () => {
    const deps = tellingDeps();
    const story = opened('notable');
    await sendAlerts([story], deps);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 0, telephone: 0 });

    deps.clock.set(minutes(30));
    const raised = joined(story, 30, 'urgent');
    expect(raised.change).toBe('raised');
    await sendAlerts([raised.story], deps);
    await sendAlerts([raised.story], deps);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 1, telephone: 1 });
    expect(deps.topic.published[1]?.subject).toMatch(/^Kazakhstan–Japan, now urgent: /);
    expect(deps.topic.published[1]?.bodies.email).toContain('New: now urgent, was notable');
    expect(deps.topic.published[1]?.bodies.sms).toMatch(/^Kazakhstan-Japan, now urgent: /);

    const again = joined(raised.story, 40, 'urgent');
    expect(again.change).toBe('joined');
    expect([...deps.claims.claims.values()]).toMatchObject([
      { state: 'published', urgency: 'urgent', messageId: 'message-2', earlier: ['message-1'] },
    ]);
  });

  it('is told step by step, to each reader once', async () => {
    const deps = tellingDeps();
    const story = opened('routine');
    await sendAlerts([story], deps);
    const notable = joined(story, 5, 'notable').story;
    await sendAlerts([notable], deps);
    await sendAlerts([joined(notable, 10, 'urgent').story], deps);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 1, telephone: 1 });
    expect(deps.topic.published).toHaveLength(3);
  });

  it('is told to all who were below when it rises two steps at once', async () => {
    const deps = tellingDeps();
    const story = opened('routine');
    await sendAlerts([story], deps);
    await sendAlerts([joined(story, 5, 'urgent').story], deps);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 1, telephone: 1 });
    expect(deps.topic.published).toHaveLength(2);
  });

  it('is told once, to all, when both come in one batch or nobody was told before', async () => {
    const deps = tellingDeps();
    const story = opened('notable');
    await sendAlerts([story, joined(story, 1, 'urgent').story], deps);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 1, telephone: 1 });
    expect(deps.topic.published[0]?.subject).toMatch(/^Kazakhstan–Japan, urgent: /);
  });

  it('is told to all when it was not urgent enough for the monitor before', async () => {
    const deps = { ...tellingDeps(), policy: { ...DEFAULT_ALERT_POLICY, leastUrgency: 'urgent' as const } };
    const story = opened('notable');
    await sendAlerts([story], deps);
    expect(deps.topic.published).toEqual([]);
    await sendAlerts([joined(story, 5, 'urgent').story], deps);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 1, telephone: 1 });
  });

  it('is an update to all when a fact changed too, and says that it has become urgent', async () => {
    const deps = tellingDeps();
    const story = opened('notable');
    await sendAlerts([story], deps);
    const facts = { ...aCandidate().facts, urgency: 'urgent', amounts: ['USD:1500000000'] } as const;
    const update = joined(story, 30, 'urgent', { facts: { ...facts, revisedAmounts: facts.amounts } });
    expect(update.change).toBe('material');
    deps.clock.set(minutes(30));
    await sendAlerts([update.story], deps);
    expect(counts(deps)).toEqual({ everything: 2, notable: 2, urgent: 1, telephone: 1 });
    expect(deps.topic.published[1]?.bodies.email?.replace(/\s+/g, ' ')).toContain(
      'New: amount 1.5 billion US dollars, was 1.1 billion US dollars; now urgent, was notable',
    );
  });

  it('costs telephones nothing when the budget is spent, and the email goes on', async () => {
    const deps = tellingDeps();
    const story = opened('notable');
    await sendAlerts([story], deps);
    deps.sms.spent = true;
    await sendAlerts([joined(story, 5, 'urgent').story], deps);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 1, telephone: 0 });
  });
});

describe('a report that must not alert at once', () => {
  it('raises a story in silence, and leaves it to the next to be told', async () => {
    const deps = tellingDeps();
    const story = opened('notable');
    await sendAlerts([story], deps);
    const quietly = joined(story, 5, 'urgent', { quiet: true });
    expect(quietly).toMatchObject({ change: 'joined', story: { urgency: 'urgent' } });
    await sendAlerts([quietly.story], deps);
    expect(deps.topic.published).toHaveLength(1);
    const loudly = joined(quietly.story, 10, 'urgent');
    expect(loudly.change).toBe('raised');
    await sendAlerts([loudly.story], deps);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 1, telephone: 1 });
  });

  it('does not make a story of a first poll one that is told at once', () => {
    const story = { ...opened('notable'), quiet: true };
    expect(joined(story, 5, 'urgent').change).toBe('joined');
  });
});

describe('a raise that goes wrong', () => {
  it('has its SMS by the next try when SNS refused it', async () => {
    const deps = tellingDeps();
    const story = opened('notable');
    await sendAlerts([story], deps);
    const raised = joined(story, 5, 'urgent').story;
    deps.topic.failures.push({ error: throttled(), afterwards: false });
    expect(await sendAlerts([raised], deps)).toEqual([story.id]);
    expect(await sendAlerts([raised], deps)).toEqual([]);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 1, telephone: 1 });
  });

  it('is told after the first message, which is sent again as it was, when nobody knew the end of that', async () => {
    const deps = tellingDeps();
    const story = opened('notable');
    deps.topic.failures.push({ error: lostConnection(), afterwards: true });
    await sendAlerts([story], deps);
    const raised = joined(story, 1, 'urgent').story;
    deps.stories.stories.set(story.id, raised);
    await sendAlerts([raised], deps);
    expect(deps.topic.published).toHaveLength(1);
    deps.clock.set(minutes(10));
    await settleAlerts(TICK, deps);
    // The email of unknown end comes again; no telephone hears twice, and each who asked for urgent hears once.
    expect(counts(deps)).toEqual({ everything: 2, notable: 2, urgent: 1, telephone: 1 });
  });

  it('repeats the email and never the SMS when its own end is unknown', async () => {
    const deps = tellingDeps();
    const story = opened('notable');
    await sendAlerts([story], deps);
    const raised = joined(story, 5, 'urgent').story;
    deps.stories.stories.set(story.id, raised);
    deps.topic.failures.push({ error: lostConnection(), afterwards: true });
    await sendAlerts([raised], deps);
    deps.clock.set(minutes(10));
    await settleAlerts(TICK, deps);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 2, telephone: 1 });
  });

  it('comes again with the stream when it meets someone who tells the story as it was', async () => {
    const deps = tellingDeps();
    const story = opened('notable');
    const raised = joined(story, 5, 'urgent').story;
    const publish = deps.topic.publish;
    let met: Promise<readonly string[]> | undefined;
    deps.topic.publish = async (publication) => {
      met ??= sendAlerts([raised], deps);
      expect(await met).toEqual([story.id]);
      return publish(publication);
    };
    await sendAlerts([story], deps);
    expect(await sendAlerts([raised], deps)).toEqual([]);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 1, telephone: 1 });
  });

  it('is no reason to tell what the story was before, when SNS never takes it', async () => {
    const deps = tellingDeps();
    const before = opened('notable');
    const update = { ...before, revision: 2, version: 2 };
    await sendAlerts([update], deps);
    const raised = joined(update, 5, 'urgent').story;
    for (const _ of [1, 2, 3]) {
      deps.topic.failures.push({ error: faulty(), afterwards: false });
      await sendAlerts([raised], deps);
    }
    expect(await deps.claims.get(`${before.id}.2`)).toMatchObject({
      state: 'waived',
      earlier: ['message-1'],
    });
    await sendAlerts([before], deps);
    expect(deps.topic.published).toHaveLength(1);
  });

  it('is told apart from raises to another height, of whose readers some have it already', async () => {
    const deps = tellingDeps();
    const [low, high] = [opened('routine'), { ...opened('notable'), id: '20251218-other00000' }];
    await sendAlerts([low, high], deps);
    const raised = [joined(low, 5, 'notable').story, joined(high, 6, 'urgent').story];
    for (const story of raised) deps.stories.stories.set(story.id, story);
    deps.clock.set(minutes(120));
    await sendAlerts(raised, deps);
    await settleAlerts(TICK, deps);
    expect(deps.topic.published.slice(2).map(({ attributes }) => attributes.urgency)).toEqual([
      ['raised-to-urgent'],
      ['raised-to-notable'],
    ]);
  });

  it('waits for what else is late when it comes hours after its report, and goes to its own readers even then', async () => {
    const deps = tellingDeps();
    const [one, other] = [opened('notable'), { ...opened('notable'), id: '20251218-other00000' }];
    await sendAlerts([one, other], deps);
    const raised = [joined(one, 5, 'urgent').story, joined(other, 6, 'urgent').story];
    for (const story of raised) deps.stories.stories.set(story.id, story);
    deps.clock.set(minutes(120));
    for (const story of raised) await sendAlerts([story], deps);
    expect(deps.topic.published).toHaveLength(2);
    await settleAlerts(TICK, deps);
    expect(deps.topic.published).toHaveLength(3);
    expect(counts(deps)).toEqual({ everything: 2, notable: 2, urgent: 1, telephone: 1 });
    expect(deps.topic.published[2]?.bodies.email).toContain('New: now urgent, was notable');
  });
});

describe('a backlog of stories of which some are less urgent', () => {
  const late = (n: number, urgency: Urgency): Story => ({
    ...opened(urgency),
    id: `20251218-000000000${n}`,
    headlines: { en: `Story ${n}.` },
  });
  const backlogOf = async (...urgencies: readonly Urgency[]) => {
    const deps = tellingDeps();
    const stories = urgencies.map((urgency, n) => late(n + 1, urgency));
    for (const story of stories) deps.stories.stories.set(story.id, story);
    deps.clock.set(minutes(120));
    await sendAlerts(stories, deps);
    return { deps, stories, settle: () => settleAlerts(TICK, deps) };
  };
  /** What comes of one of the publishes, or of several, counted from 1. */
  const failAt = ({ topic }: { topic: FakeTopic }, place: number, error: Error, to = place) => {
    const publish = topic.publish;
    let asked = 0;
    topic.publish = (publication) => {
      asked += 1;
      return asked >= place && asked <= to ? Promise.reject(error) : publish(publication);
    };
  };
  /** The stories of each message that each reader got. */
  const told = ({ topic }: { topic: FakeTopic }) =>
    Object.fromEntries(
      Object.entries(received({ topic })).map(([name, got]) => [
        name,
        got.map(({ bodies }) =>
          [...(bodies.email ?? '').matchAll(/Story (\d)\./g)].map(([, n]) => n).join(''),
        ),
      ]),
    );

  it('is one message to each reader, with what is urgent enough for him', async () => {
    const { deps, settle } = await backlogOf('routine', 'notable', 'urgent', 'notable');
    expect(await settle()).toBe(4);
    expect(told(deps)).toEqual({ everything: ['3241'], notable: ['324'], urgent: ['3'], telephone: ['3'] });
    expect(deps.topic.published).toHaveLength(3);
    expect(inboxes(deps).telephone).toEqual([expect.stringMatching(/^Kazakhstan-Japan, urgent: /)]);
  });

  it('tells whoever asked for urgent only of another of its stories when that is raised, and nobody twice', async () => {
    const { deps, stories, settle } = await backlogOf('routine', 'notable', 'urgent');
    await settle();
    deps.clock.set(minutes(180));
    const { headlines } = stories[1]!;
    await sendAlerts([{ ...joined(stories[1]!, 180, 'urgent').story, headlines }], deps);
    expect(told(deps)).toEqual({
      everything: ['321'],
      notable: ['32'],
      urgent: ['3', '2'],
      telephone: ['3', '2'],
    });
  });

  it.each([
    [
      ['urgent', 'notable'],
      ['12', '12', '1'],
    ],
    [
      ['routine', 'urgent'],
      ['21', '2', '2'],
    ],
    [
      ['routine', 'notable'],
      ['21', '2', undefined],
    ],
  ] as const)('is two messages when they are %j', async (urgencies, [everything, notable, urgent]) => {
    const { deps, settle } = await backlogOf(...urgencies);
    await settle();
    const one = (stories?: string) => (stories === undefined ? [] : [stories]);
    expect(told(deps)).toEqual({
      everything: one(everything),
      notable: one(notable),
      urgent: one(urgent),
      telephone: one(urgent),
    });
    expect(deps.topic.published).toHaveLength(2);
  });

  it('has money for SMS set aside for each of its messages', async () => {
    const { deps, settle } = await backlogOf('routine', 'notable', 'urgent');
    const paid: unknown[] = [];
    const reserve = deps.sms.reserve;
    deps.sms.reserve = (messages, at) => {
      paid.push(...messages);
      return reserve(messages, at);
    };
    await settle();
    expect(paid).toHaveLength(3);
    expect(paid).toEqual(deps.topic.published.map(({ attributes }) => attributes));
  });

  it('reaches those who have a list of their own, with a gap in it', async () => {
    const { deps, settle } = await backlogOf('routine', 'notable', 'urgent');
    await settle();
    for (const urgencies of [['urgent', 'routine'], ['notable', 'routine'], ['notable']] as const)
      expect(receivedBy({ email: 'd@b.example', urgencies }, deps)).toHaveLength(1);
  });

  it('goes on to the others when SNS refuses one of its messages for a moment', async () => {
    const { deps, settle } = await backlogOf('routine', 'notable', 'urgent');
    failAt(deps, 2, throttled());
    await settle();
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 1, telephone: 1 });
  });

  it('tries each of its messages, though SNS refuses one of them again and again', async () => {
    const { deps, settle } = await backlogOf('routine', 'notable', 'urgent');
    failAt(deps, 3, throttled(), 5);
    await settle();
    expect(counts(deps)).toEqual({ everything: 1, notable: 0, urgent: 1, telephone: 1 });
    const other = await backlogOf('routine', 'notable', 'urgent');
    failAt(other.deps, 2, throttled(), 4);
    await other.settle();
    expect(counts(other.deps)).toEqual({ everything: 1, notable: 1, urgent: 0, telephone: 0 });
  });

  it('is sent again whole by email when nobody knows the end of one of them', async () => {
    const { deps, settle } = await backlogOf('routine', 'notable', 'urgent');
    failAt(deps, 2, lostConnection());
    await settle();
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 0, telephone: 0 });
    deps.clock.set(minutes(130));
    await settle();
    expect(counts(deps)).toEqual({ everything: 2, notable: 2, urgent: 1, telephone: 0 });
    expect(deps.topic.published.at(-1)?.bodies.email).toContain('You may have this already');
    deps.clock.set(minutes(140));
    expect(await settle()).toBe(0);
  });

  it('leaves out a message that SNS never takes, and the operator hears of it', async () => {
    const { deps, settle } = await backlogOf('routine', 'notable', 'urgent');
    failAt(deps, 2, faulty());
    await settle();
    deps.clock.set(minutes(130));
    expect(await settle()).toBe(0);
    expect(counts(deps)).toEqual({ everything: 1, notable: 1, urgent: 0, telephone: 0 });
    expect(deps.warnings.told).toMatchObject([{ heading: 'Refused alerts' }]);
  });
});
