import { describe, expect, it } from 'vitest';
import { sendAlerts } from '#pipeline/tell/send-alerts';
import { settleAlerts } from '#pipeline/tell/settle-alerts';
import { NOW } from '../../support/builders';
import { faulty, lostConnection, throttled } from '../../support/sns-errors';
import { aStory } from '../../support/stories';
import { minutes, TICK, tellingDeps } from '../../support/telling';

const urgent = aStory({ urgency: 'urgent' });
describe('a story that opened', () => {
  it('is told once, however often its change is delivered', async () => {
    const deps = tellingDeps();
    expect(await sendAlerts([urgent], deps)).toEqual([]);
    expect(await sendAlerts([urgent], deps)).toEqual([]);
    expect(deps.topic.published).toHaveLength(1);
    expect(deps.topic.published[0]?.bodies.sms).toBeDefined();
    expect([...deps.claims.claims.values()]).toMatchObject([{ state: 'published', messageId: 'message-1' }]);
  });

  it('is told again when a material fact changed, as another revision', async () => {
    const deps = tellingDeps();
    await sendAlerts([urgent], deps);
    await sendAlerts(
      [{ ...urgent, revision: 2, version: 2, changes: [{ what: 'amount', from: 'USD:1e9', to: 'USD:2e9' }] }],
      deps,
    );
    expect(deps.topic.published).toHaveLength(2);
  });

  it('waits for the digest when its feed was read for the first time', async () => {
    const deps = tellingDeps();
    await sendAlerts([{ ...urgent, quiet: true }], deps);
    expect(deps.topic.published).toEqual([]);
    expect(deps.claims.claims.size).toBe(0);
  });

  it('is told in its latest state when several of its changes come in one batch', async () => {
    const deps = tellingDeps();
    await sendAlerts([urgent, { ...urgent, version: 2, revision: 2 }], deps);
    expect([...deps.claims.claims.keys()]).toEqual([`${urgent.id}.2`]);
  });

  it('is not told as it was after it was told as it is, when a batch that broke off comes again in halves', async () => {
    const deps = tellingDeps();
    const update = { ...urgent, version: 2, revision: 2 };
    const other = { ...urgent, id: '20251218-other00000' };
    const put = deps.claims.put;
    deps.claims.put = async (claim) =>
      claim.storyId === other.id ? Promise.reject(lostConnection()) : put(claim);
    await expect(sendAlerts([urgent, update, other], deps)).rejects.toThrow('socket hang up');
    deps.claims.put = put;
    expect(await sendAlerts([urgent], deps)).toEqual([]);
    expect(await sendAlerts([update, other], deps)).toEqual([]);
    expect([...deps.claims.claims.keys()]).toEqual([`${urgent.id}.2`, `${other.id}.1`]);
    expect(deps.topic.published).toHaveLength(2);
  });

  it('is told as it was where SNS would not take it as it is', async () => {
    const deps = tellingDeps();
    const update = { ...urgent, version: 2, revision: 2 };
    for (const _ of [1, 2, 3]) {
      deps.topic.failures.push({ error: faulty(), afterwards: false });
      await sendAlerts([update], deps);
    }
    expect(await deps.claims.get(`${urgent.id}.2`)).toMatchObject({ state: 'waived' });
    await sendAlerts([urgent], deps);
    expect(deps.topic.published).toHaveLength(1);
  });
});

describe('an SMS', () => {
  it('is left out when the budget of the month is spent, and the email goes on', async () => {
    const deps = tellingDeps();
    deps.sms.spent = true;
    await sendAlerts([urgent], deps);
    expect(deps.topic.published[0]?.bodies.sms).toBeUndefined();
    expect(deps.topic.published[0]?.bodies.email).toBeDefined();
  });
});

describe('a burst of stories', () => {
  it('is told one in two seconds: those between belong to whoever settles', async () => {
    const deps = tellingDeps();
    await sendAlerts(
      [1, 2, 3].map((n) => aStory({ id: `20251218-000000000${n}` })),
      deps,
    );
    expect(deps.topic.published).toHaveLength(3);
    expect(deps.clock.naps).toEqual([2000, 2000]);
  });

  it('becomes one message when it is what an outage left behind', async () => {
    const deps = tellingDeps();
    await sendAlerts(
      Array.from({ length: 9 }, (_, n) => aStory({ id: `20251218-000000000${n}` })),
      deps,
    );
    expect(deps.topic.published).toHaveLength(1);
    expect(new Set([...deps.claims.claims.values()].map(({ messageId }) => messageId))).toEqual(
      new Set(['message-1']),
    );
  });
});

describe('a claim that the table does not take', () => {
  it('leaves its story to the next try, and those that are claimed beside it are told', async () => {
    const deps = tellingDeps();
    const stories = Array.from({ length: 9 }, (_, n) =>
      aStory({ id: `20251218-000000000${n}`, urgency: 'urgent' }),
    );
    const put = deps.claims.put;
    deps.claims.put = async (claim) =>
      claim.storyId === stories[4]?.id ? Promise.reject(lostConnection()) : put(claim);
    await expect(sendAlerts(stories, deps)).rejects.toThrow('socket hang up');
    deps.claims.put = put;
    expect(await sendAlerts(stories, deps)).toEqual([]);
    expect(deps.topic.published.map(({ bodies }) => bodies.sms)).toEqual([
      expect.stringContaining('8 stories, 8 urgent'),
      expect.stringMatching(/^Kazakhstan-Japan, urgent: /),
    ]);
    expect(deps.topic.published.map(({ bodies }) => bodies.email).join()).not.toContain('You may have this');
    expect((await deps.claims.all()).map(({ state }) => state)).toEqual(stories.map(() => 'published'));
  });

  it('gives the money for SMS back where nothing was claimed', async () => {
    const deps = tellingDeps();
    deps.claims.put = () => Promise.reject(lostConnection());
    await expect(sendAlerts([urgent], deps)).rejects.toThrow('socket hang up');
    expect(deps.sms.paid).toBe(0);
  });
});

describe('what an outage held back', () => {
  const stories = Array.from({ length: 12 }, (_, n) =>
    aStory({ id: `20251218-${String(n).padStart(10, '0')}`, urgency: n === 3 ? 'urgent' : 'routine' }),
  );

  it('is one message to each reader when SNS refused for hours, with one SMS', async () => {
    const deps = tellingDeps();
    for (const [n, story] of stories.entries()) {
      deps.clock.set(minutes(n * 5));
      const opened = { ...story, changedAt: minutes(n * 5).toISOString() };
      deps.stories.stories.set(story.id, opened);
      deps.topic.failures.push({ error: throttled(), afterwards: false });
      expect(await sendAlerts([opened], deps)).toEqual([story.id]);
    }
    deps.clock.set(minutes(180));
    expect(await settleAlerts(TICK, deps)).toBe(12);
    const [whole, urgentOnly, ...others] = deps.topic.published;
    expect(others).toEqual([]);
    expect(whole?.attributes.urgency).toEqual(['all', 'routine']);
    expect(whole?.subject).toContain('12 stories in one message');
    expect(whole?.bodies.sms).toBe('Kazakhstan-Japan: 12 stories, 1 urgent. See your email.');
    expect(urgentOnly?.attributes.urgency).toEqual(['raised-to-notable', 'raised-to-urgent']);
    expect(urgentOnly?.bodies.sms).toMatch(/^Kazakhstan-Japan, urgent: energy/);
    expect(deps.sms).toMatchObject({ asked: 13, paid: 1 });
  });

  it('is one message to each reader when articles were read hours after they were seen, though they come one by one', async () => {
    const deps = tellingDeps();
    for (const [n, story] of stories.entries()) {
      deps.clock.set(new Date(minutes(180).getTime() + n * 20_000));
      const at = deps.clock.now().toISOString();
      const member = { ...story.members[0]!, firstSeen: NOW.toISOString(), keptAt: at };
      const opened = { ...story, members: [member], openedAt: at, changedAt: at };
      deps.stories.stories.set(story.id, opened);
      expect(await sendAlerts([opened], deps)).toEqual([]);
      expect(await sendAlerts([opened], deps)).toEqual([]);
    }
    expect(deps.topic.published).toEqual([]);
    deps.clock.set(minutes(190));
    expect(await settleAlerts(TICK, deps)).toBe(12);
    expect(deps.topic.published.map(({ attributes }) => attributes.urgency)).toEqual([
      ['all', 'routine'],
      ['raised-to-notable', 'raised-to-urgent'],
    ]);
  });

  it('tells apart those whose SMS may have gone out, and lets the others have theirs', async () => {
    const deps = tellingDeps();
    for (const story of stories.slice(0, 4)) deps.stories.stories.set(story.id, story);
    deps.topic.failures.push({ error: lostConnection(), afterwards: true });
    await sendAlerts([stories[0]!], deps);
    for (const story of stories.slice(1, 4)) {
      deps.topic.failures.push({ error: throttled(), afterwards: false });
      await sendAlerts([story], deps);
    }
    deps.clock.set(minutes(120));
    expect(await settleAlerts(TICK, deps)).toBe(4);
    const [, others, urgentOfThem, repeated] = deps.topic.published;
    expect(urgentOfThem?.bodies.sms).toMatch(/^Kazakhstan-Japan, urgent: energy/);
    expect(others?.bodies.sms).toContain('3 stories');
    expect(repeated?.bodies.sms).toBeUndefined();
    expect(repeated?.bodies.email).toContain('You may have this already');
  });
});

describe('telephones that nobody can count', () => {
  it('get no SMS, and the email does not wait for them', async () => {
    const deps = tellingDeps();
    deps.sms.reserve = async () => Promise.reject(throttled());
    expect(await sendAlerts([urgent], deps)).toEqual([]);
    expect(deps.topic.published[0]?.bodies.email).toBeDefined();
    expect(deps.topic.published[0]?.bodies.sms).toBeUndefined();
  });
});

describe('a publish that fails', () => {
  it('is delivered again when SNS refused it, with its SMS', async () => {
    const deps = tellingDeps();
    deps.topic.failures.push({ error: throttled(), afterwards: false });
    expect(await sendAlerts([urgent], deps)).toEqual([urgent.id]);
    expect(await sendAlerts([urgent], deps)).toEqual([]);
    expect(deps.topic.published).toHaveLength(1);
    expect(deps.topic.published[0]?.bodies.sms).toBeDefined();
  });

  it.each([true, false])(
    'is left to be settled when nobody knows what SNS has (it has it: %s); no SMS goes out twice',
    async (afterwards) => {
      const deps = tellingDeps();
      deps.stories.stories.set(urgent.id, urgent);
      deps.topic.failures.push({ error: lostConnection(), afterwards });
      expect(await sendAlerts([urgent], deps)).toEqual([]);
      expect(await settleAlerts(TICK, deps)).toBe(0);
      deps.clock.set(minutes(10));
      expect(await settleAlerts(TICK, deps)).toBe(1);
      expect(await settleAlerts(TICK, deps)).toBe(0);
      expect(deps.topic.published.filter(({ bodies }) => bodies.sms)).toHaveLength(afterwards ? 1 : 0);
      expect(deps.topic.published.filter(({ bodies }) => bodies.email)).toHaveLength(afterwards ? 2 : 1);
    },
  );

  it('does not unspend the SMS when only the mark after the publish failed', async () => {
    const deps = tellingDeps();
    deps.stories.stories.set(urgent.id, urgent);
    const put = deps.claims.put;
    deps.claims.put = async (claim) =>
      claim.state === 'published' ? Promise.reject(throttled()) : put(claim);
    await expect(sendAlerts([urgent], deps)).rejects.toThrow('Rate exceeded');
    deps.claims.put = put;
    deps.clock.set(minutes(10));
    await settleAlerts(TICK, deps);
    expect(deps.topic.published.filter(({ bodies }) => bodies.sms)).toHaveLength(1);
  });

  it('is not waived by a story that is read as it was before', async () => {
    const deps = tellingDeps();
    const update = { ...urgent, revision: 2, version: 2 };
    deps.topic.failures.push({ error: throttled(), afterwards: false });
    await sendAlerts([update], deps);
    deps.stories.stories.set(urgent.id, urgent);
    expect(await settleAlerts(TICK, deps)).toBe(0);
    deps.stories.stories.set(urgent.id, update);
    expect(await settleAlerts(TICK, deps)).toBe(1);
  });

  it('is waived when a later revision of its story tells more', async () => {
    const deps = tellingDeps();
    deps.topic.failures.push({ error: lostConnection(), afterwards: false });
    await sendAlerts([urgent], deps);
    deps.stories.stories.set(urgent.id, { ...urgent, revision: 2 });
    deps.clock.set(minutes(10));
    expect(await settleAlerts(TICK, deps)).toBe(0);
    expect(await deps.claims.get(`${urgent.id}.1`)).toMatchObject({
      state: 'waived',
      because: 'revision 2 tells more',
    });
  });
});
