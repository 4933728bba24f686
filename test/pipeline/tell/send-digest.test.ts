import { describe, expect, it } from 'vitest';
import { archiveLinks } from '#domain/archive/archive-links';
import type { Edition } from '#domain/digest/edition';
import { previewDigest, type SendDigestDeps, sendDigest } from '#pipeline/tell/send-digest';
import { FakeArchive, FakeClock, FakeCursors, FakeFeedStates, FakeLog, FakeTopic } from '../../fakes/ports';
import { anOutlet } from '../../support/builders';
import { lostConnection } from '../../support/sns-errors';
import { aCandidate, aStory } from '../../support/stories';

const astana: Edition = {
  name: 'astana',
  timeZone: 'Asia/Almaty',
  at: '08:00',
  language: 'en',
  whenEmpty: 'say-so',
};
/** 08:00 in Astana. */
const HOUR = '2025-12-19T03:00:00.000Z';
const tick = { edition: 'astana', scheduledTime: HOUR };

function depsWith(...keptAt: readonly string[]) {
  const stories = new FakeArchive();
  for (const [n, at] of keptAt.entries()) {
    const story = aStory({}, aCandidate({}, { articleId: `article-${n}`, keptAt: at }));
    stories.stories.set(story.id, story);
  }
  return {
    editions: [astana],
    outlets: [anOutlet()],
    stories,
    states: new FakeFeedStates(),
    cursors: new FakeCursors(),
    topic: new FakeTopic(),
    clock: new FakeClock(new Date(HOUR)),
    log: new FakeLog(),
  } satisfies SendDigestDeps;
}

const full = (deps: ReturnType<typeof depsWith>) =>
  deps.topic.published.filter(({ attributes }) => JSON.stringify(attributes.topics).includes('all'));

describe('an edition', () => {
  it('tells each story once, however often its hour strikes', async () => {
    const deps = depsWith('2025-12-18T06:00:00.000Z');
    expect(await sendDigest(tick, deps)).toBe('sent');
    expect(await sendDigest(tick, deps)).toBe('already');
    expect(full(deps)).toHaveLength(1);
    expect(full(deps)[0]?.bodies.email).toContain('Kazatomprom and Marubeni');
  });

  it('makes up for a missed hour with a longer issue', async () => {
    const deps = depsWith('2025-12-18T06:00:00.000Z', '2025-12-20T06:00:00.000Z');
    await sendDigest(tick, deps);
    deps.clock.set(new Date('2025-12-22T03:00:00Z'));
    await sendDigest({ ...tick, scheduledTime: '2025-12-22T03:00:00.000Z' }, deps);
    expect(full(deps)).toHaveLength(2);
    expect(deps.cursors.cursors.get('astana')).toMatchObject({
      issue: 2,
      toldUpTo: '2025-12-22T02:59:00.000Z',
    });
  });

  it('says in one line that nothing is new', async () => {
    const deps = depsWith();
    expect(await sendDigest(tick, deps)).toBe('sent');
    expect(full(deps)).toHaveLength(1);
  });

  it('stays silent about nothing when it is set so, and its cursor still moves', async () => {
    const deps = { ...depsWith(), editions: [{ ...astana, whenEmpty: 'stay-silent' as const }] };
    expect(await sendDigest(tick, deps)).toBe('nothing-new');
    expect(deps.topic.published).toEqual([]);
    expect(deps.cursors.cursors.get('astana')).toMatchObject({ issue: 1 });
  });

  it('takes up an issue that was broken off, without the parts that went out', async () => {
    const deps = depsWith('2025-12-18T06:00:00.000Z');
    const publish = deps.topic.publish;
    let calls = 0;
    deps.topic.publish = async (publication) => {
      calls += 1;
      if (calls === 2) throw lostConnection();
      return publish(publication);
    };
    await expect(sendDigest(tick, deps)).rejects.toThrow('socket hang up');
    deps.clock.set(new Date('2025-12-19T03:01:00Z'));
    expect(await sendDigest(tick, deps)).toBe('sent');
    const parts = deps.topic.published.map(({ attributes }) => JSON.stringify(attributes.topics));
    expect(new Set(parts).size).toBe(parts.length);
    expect(full(deps)).toHaveLength(1);
  });

  it('is taken up at once when its stories could not be read', async () => {
    const deps = depsWith('2025-12-18T06:00:00.000Z');
    const changedBetween = deps.stories.changedBetween;
    deps.stories.changedBetween = async () => Promise.reject(new Error('table is away'));
    await expect(sendDigest(tick, deps)).rejects.toThrow('table is away');
    deps.stories.changedBetween = changedBetween;
    expect(await sendDigest(tick, deps)).toBe('sent');
    expect(full(deps)).toHaveLength(1);
  });

  it('is left to the one who is sending it, and its tick comes again', async () => {
    const deps = depsWith('2025-12-18T06:00:00.000Z');
    const publish = deps.topic.publish;
    let second: Promise<unknown> | undefined;
    deps.topic.publish = async (publication) => {
      second ??= sendDigest(tick, deps).catch((cause: Error) => cause.message);
      await second;
      return publish(publication);
    };
    await sendDigest(tick, deps);
    expect(await second).toContain('being sent by someone else');
    expect(full(deps)).toHaveLength(1);
  });

  it('is an error when the settings do not know it', async () => {
    await expect(sendDigest({ ...tick, edition: 'osaka' }, depsWith())).rejects.toThrow('no edition "osaka"');
  });
});

describe('a preview', () => {
  it('leads to the pages of stories, and not to that of an issue which never comes to be', async () => {
    const deps = { ...depsWith('2025-12-18T06:00:00.000Z'), archive: archiveLinks('https://a.example/') };
    const texts = (await previewDigest(astana, deps)).map(({ publication }) => JSON.stringify(publication));
    expect(texts[0]).toContain('https://a.example/stories/');
    expect(texts.join()).not.toContain('https://a.example/digests/');
    await sendDigest(tick, deps);
    expect(JSON.stringify(deps.topic.published)).toContain('https://a.example/digests/astana/');
  });
});
