import { describe, expect, it } from 'vitest';
import { alertClaimId } from '#domain/alert/alert';
import { type AlertPolicy, DEFAULT_ALERT_POLICY } from '#domain/alert/alert-policy';
import { joinStory } from '#domain/story/assign-story';
import type { Story, StoryMember } from '#domain/story/story';
import { sendAlerts } from '#pipeline/tell/send-alerts';
import { settleAlerts } from '#pipeline/tell/settle-alerts';
import { SETTLER_SECONDS } from '#pipeline/tell/turns';
import type { FakeTopic } from '../../fakes/ports';
import { NOW } from '../../support/builders';
import { faulty, throttled } from '../../support/sns-errors';
import { aCandidate, aStory } from '../../support/stories';
import { minutes, tellingDeps } from '../../support/telling';

const depsWith = (...stories: readonly Story[]) => tellingDeps(stories, SETTLER_SECONDS);

const tick = (at: Date) => ({ scheduledTime: at.toISOString() });
const storyNo = (n: number, over: Partial<Story> = {}) =>
  aStory({ id: `20251218-${String(n).padStart(10, '0')}`, headlines: { en: `Story ${n}.` }, ...over });
const told = ({ topic }: { topic: FakeTopic }) =>
  topic.published.map(({ bodies }) => [...(bodies.email ?? '').matchAll(/Story (\d+)\./g)].map(([, n]) => n));

describe('an alert that nobody has begun', () => {
  it('is told by the first tick of an hour, once', async () => {
    const deps = depsWith(storyNo(1));
    for (const minute of [60, 115]) {
      deps.clock.set(minutes(minute));
      expect(await settleAlerts(tick(minutes(minute)), deps)).toBe(0);
    }
    deps.clock.set(minutes(120));
    expect(await settleAlerts(tick(minutes(120)), deps)).toBe(1);
    deps.clock.set(minutes(180));
    expect(await settleAlerts(tick(minutes(180)), deps)).toBe(0);
    expect(told(deps)).toEqual([['1']]);
  });

  it('is left to the stream for an hour, and to the digest after a day', async () => {
    const deps = depsWith(
      storyNo(1, { changedAt: minutes(1).toISOString() }),
      storyNo(2, { changedAt: minutes(60 - 25 * 60).toISOString() }),
    );
    deps.clock.set(minutes(60));
    expect(await settleAlerts(tick(minutes(60)), deps)).toBe(0);
  });

  it('is not followed by an older revision, when the stream brings that alone afterwards', async () => {
    const changed = { changedAt: minutes(30).toISOString(), headlines: { en: 'Story 2.' } };
    const deps = depsWith(storyNo(1, { ...changed, revision: 2, version: 2 }));
    const early = depsWith(storyNo(1, { ...changed, revision: 2, version: 2 }));
    for (const [one, minute] of [
      [early, 60],
      [deps, 120],
    ] as const) {
      one.clock.set(minutes(minute));
      await settleAlerts(tick(minutes(minute)), one);
      await sendAlerts([storyNo(1, { changedAt: minutes(25).toISOString() })], one);
      await settleAlerts(tick(minutes(minute + 5)), one);
    }
    expect(told(early)).toEqual([['1']]);
    expect(told(deps)).toEqual([['2']]);
  });

  it('is not told as it was when the stream brings what it is while its turn is waited for', async () => {
    const deps = depsWith(storyNo(1));
    deps.topic.failures.push({ error: throttled(), afterwards: false });
    await sendAlerts([storyNo(1)], deps);
    const update = storyNo(1, { revision: 2, version: 2, headlines: { en: 'Story 2.' } });
    const turn = async () => {
      deps.stories.stories.set(update.id, update);
      await sendAlerts([update], deps);
    };
    deps.clock.set(minutes(5));
    expect(await settleAlerts(tick(minutes(5)), { ...deps, turn })).toBe(0);
    deps.clock.set(minutes(10));
    expect(await settleAlerts(tick(minutes(10)), deps)).toBe(0);
    expect(told(deps)).toEqual([['2']]);
    expect(await deps.claims.get(alertClaimId(storyNo(1)))).toMatchObject({ state: 'waived' });
  });

  it('is said to be waived by whoever waives it, and by nobody else', async () => {
    const deps = depsWith(storyNo(1));
    deps.topic.failures.push({ error: throttled(), afterwards: false });
    await sendAlerts([storyNo(1)], deps);
    deps.stories.stories.set(storyNo(1).id, storyNo(1, { revision: 2, version: 2 }));
    const put = deps.claims.put;
    const waived = () => deps.log.lines.filter(({ happened }) => happened === 'alert waived');
    deps.claims.put = async () => false;
    await settleAlerts(tick(minutes(5)), deps);
    expect(waived()).toEqual([]);
    deps.claims.put = put;
    await settleAlerts(tick(minutes(5)), deps);
    expect(waived()).toHaveLength(1);
  });

  it('is none where readers are not told at once, or were', async () => {
    const deps = depsWith(storyNo(1, { quiet: true }), storyNo(2, { relation: 'incidental' }), storyNo(3));
    await sendAlerts([storyNo(3)], deps);
    deps.clock.set(minutes(120));
    expect(await settleAlerts(tick(minutes(120)), deps)).toBe(0);
    expect(told(deps)).toEqual([['3']]);
  });

  it.each<[string, Partial<AlertPolicy>, Partial<StoryMember>]>([
    ['relation', { relations: ['bilateral'] }, { relation: 'regional' }],
    ['score', { minScore: 0.7 }, { score: 0.6 }],
  ])(
    'is none where only a report that must not alert at once gave a story the %s',
    async (_, policy, first) => {
      const opens = aCandidate({ why: { names: [], score: first.score ?? 0.9 } }, first);
      const report = { articleId: 'report-2', keptAt: minutes(5).toISOString() };
      const join = (quiet: boolean) =>
        joinStory(aStory({}, opens), aCandidate({ quiet }, report), minutes(5), []).story;
      const deps = { ...depsWith(join(true)), policy: { ...DEFAULT_ALERT_POLICY, ...policy } };
      await sendAlerts([aStory({}, opens)], deps);
      deps.clock.set(minutes(120));
      expect(await settleAlerts(tick(minutes(120)), deps)).toBe(0);

      // What was told quietly before a loud report counts with that, as when the stream brings it.
      const raised = aCandidate(
        { facts: { ...aCandidate().facts, urgency: 'urgent' } },
        { ...first, articleId: 'report-3', outletId: 'other', keptAt: minutes(6).toISOString() },
      );
      const { story, change } = joinStory(join(true), raised, minutes(6), []);
      expect(change).toBe('raised');
      deps.stories.stories.set(story.id, story);
      expect(await settleAlerts(tick(minutes(120)), deps)).toBe(1);
    },
  );

  it('is one of a story whose only report was revised since', async () => {
    const story = storyNo(1);
    const revised = joinStory(
      story,
      aCandidate({}, { keptAt: minutes(5).toISOString() }),
      minutes(5),
      [],
    ).story;
    const deps = depsWith(revised);
    deps.clock.set(minutes(120));
    expect(await settleAlerts(tick(minutes(120)), deps)).toBe(1);
  });

  it('is one of a story that has become more urgent since it was told', async () => {
    const deps = depsWith(storyNo(1));
    await sendAlerts([storyNo(1)], deps);
    deps.stories.stories.set(
      storyNo(1).id,
      storyNo(1, { urgency: 'urgent', raisedAt: minutes(10).toISOString(), version: 2 }),
    );
    deps.clock.set(minutes(120));
    expect(await settleAlerts(tick(minutes(120)), deps)).toBe(1);
    expect(deps.topic.published[1]?.attributes.urgency).toEqual(['raised-to-urgent']);
  });

  it('is one message with what else an outage left', async () => {
    const deps = depsWith(...[1, 2, 3, 4, 5, 6, 7].map((n) => storyNo(n)));
    deps.clock.set(minutes(180));
    expect(await settleAlerts(tick(minutes(180)), deps)).toBe(7);
    expect(deps.topic.published).toHaveLength(1);
  });
});

describe('a message that SNS never takes', () => {
  const refusing = (deps: ReturnType<typeof depsWith>, which: RegExp) => {
    const publish = deps.topic.publish;
    deps.topic.publish = (publication) =>
      which.test(publication.bodies.email ?? '') ? Promise.reject(faulty()) : publish(publication);
  };
  const stories = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => storyNo(n));

  it('does not hold back what is told with it, and is left behind with its reason', async () => {
    const deps = depsWith(...stories);
    refusing(deps, /Story 3\./);
    for (let n = 0; n < 6; n += 1) {
      deps.clock.set(minutes(120 + n * 5));
      await settleAlerts(tick(deps.clock.now()), deps);
    }
    expect(told(deps).flat().sort()).toEqual(['1', '2', '4', '5', '6', '7', '8']);
    expect(deps.topic.published.length).toBeLessThanOrEqual(4);
    expect(await deps.claims.get(alertClaimId(storyNo(3)))).toMatchObject({
      state: 'waived',
      because: 'SNS refuses it: InvalidParameterException: Invalid parameter: Subject',
    });
    expect(deps.warnings.told).toMatchObject([
      { heading: 'Refused alerts', says: expect.stringContaining(alertClaimId(storyNo(3))) },
    ]);
  });

  it('counts against a story only when it was refused alone, not when it was refused with others', async () => {
    const deps = depsWith(...stories);
    refusing(deps, /Story/);
    await sendAlerts(stories, deps);
    const claims = await deps.claims.all();
    expect(claims.map(({ state, faulted }) => [state, faulted])).toEqual(stories.map(() => ['failed', 1]));
    expect(deps.warnings.told).toEqual([]);
  });

  it('is counted anew when its story becomes more urgent', async () => {
    const deps = depsWith();
    const publish = deps.topic.publish;
    refusing(deps, /Story/);
    for (const _ of [1, 2]) await sendAlerts([storyNo(1)], deps);
    deps.topic.publish = publish;
    await sendAlerts([storyNo(1)], deps);
    refusing(deps, /Story/);
    const raised = storyNo(1, { urgency: 'urgent', raisedAt: NOW.toISOString(), version: 2 });
    await sendAlerts([raised], deps);
    expect(await deps.claims.get(alertClaimId(raised))).toMatchObject({ state: 'failed', faulted: 1 });
  });

  it('is left behind once, though the operator cannot be told', async () => {
    const deps = depsWith(storyNo(1));
    refusing(deps, /Story/);
    deps.warnings.tell = () => Promise.reject(new Error('no answer'));
    for (const _ of [1, 2, 3]) await sendAlerts([storyNo(1)], deps);
    expect(await deps.claims.get(alertClaimId(storyNo(1)))).toMatchObject({ state: 'waived' });
    expect(deps.log.lines).toContainEqual(expect.objectContaining({ happened: 'operator not warned' }));
  });

  it('does not come back to the stream, where it would hold up the rest', async () => {
    const deps = depsWith(...stories);
    refusing(deps, /Story 3\./);
    expect(await sendAlerts(stories.slice(0, 4), deps)).toEqual([]);
    expect(told(deps)).toEqual([['1'], ['2'], ['4']]);
    expect(await deps.claims.get(alertClaimId(storyNo(3)))).toMatchObject({ state: 'failed', attempt: 1 });
  });

  it('is kept and told later when it is the topic that SNS does not take', async () => {
    const deps = depsWith(...stories);
    const publish = deps.topic.publish;
    deps.topic.publish = () => Promise.reject(faulty('TopicArn'));
    for (const minute of [120, 125, 130, 135, 140]) {
      deps.clock.set(minutes(minute));
      await settleAlerts(tick(deps.clock.now()), deps);
    }
    deps.topic.publish = publish;
    deps.clock.set(minutes(145));
    expect(await settleAlerts(tick(deps.clock.now()), deps)).toBe(8);
    expect(deps.warnings.told).toEqual([]);
  });
});

describe('an alert that fails', () => {
  it('does not keep the others from being told, and is told of as a failure', async () => {
    const deps = depsWith(storyNo(1), storyNo(2), storyNo(3));
    const of = deps.claims.of;
    deps.claims.of = (id) => (id === storyNo(2).id ? Promise.reject(new Error('no answer')) : of(id));
    await expect(sendAlerts([storyNo(1), storyNo(2), storyNo(3)], deps)).rejects.toThrow('no answer');
    expect(told(deps)).toEqual([['1'], ['3']]);
  });
});

describe('the seconds of the topic', () => {
  it('are shared: whoever settles publishes in odd ones, one message in each', async () => {
    const stories = [1, 2, 3].map((n) => storyNo(n));
    const deps = depsWith(...stories);
    for (const _ of stories) deps.topic.failures.push({ error: throttled(), afterwards: false });
    await sendAlerts(stories, deps);
    deps.clock.set(minutes(5));
    const at: number[] = [];
    const publish = deps.topic.publish;
    deps.topic.publish = (publication) => {
      at.push(deps.clock.now().getTime() / 1000 - minutes(5).getTime() / 1000);
      return publish(publication);
    };
    await settleAlerts(tick(minutes(5)), deps);
    expect(at).toEqual([1, 3, 5]);
  });
});
