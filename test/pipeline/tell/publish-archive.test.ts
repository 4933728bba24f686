import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestPath } from '#domain/archive/archive-paths';
import type { EditionCursor } from '#domain/digest/edition';
import { defaultSettings } from '#domain/settings/settings';
import type { Story } from '#domain/story/story';
import type { ArchiveMemory } from '#pipeline/ports';
import { type ArchiveNews, type PublishArchiveDeps, publishArchive } from '#pipeline/tell/publish-archive';
import { FakeArchive, FakeClock, FakeFeedStates, FakeLog, FakeMemories, FakeSite } from '../../fakes/ports';
import { anOutlet, NOW } from '../../support/builders';
import { aCandidate, aStory } from '../../support/stories';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Deps = PublishArchiveDeps & {
  stories: FakeArchive;
  site: FakeSite;
  memories: FakeMemories;
  clock: FakeClock;
};

function archiveOf(...stories: readonly Story[]): Deps {
  const archive = new FakeArchive();
  for (const story of stories) archive.stories.set(story.id, story);
  return {
    editions: defaultSettings().editions,
    outlets: [anOutlet()],
    stories: archive,
    opened: archive,
    states: new FakeFeedStates(),
    memories: new FakeMemories(),
    site: new FakeSite(),
    place: { baseUrl: 'https://archive.example/', timeZone: 'Asia/Almaty' },
    retentionDays: 3653,
    clock: new FakeClock(NOW),
    log: new FakeLog(),
  };
}

/** A story opened so long before now. */
function storyOf(id: string, ago: number): Story {
  const at = new Date(NOW.getTime() - ago).toISOString();
  return aStory({ id, openedAt: at, lastSeen: at }, aCandidate({}, { firstSeen: at, keptAt: at }));
}

const news = (about: Partial<ArchiveNews>): ArchiveNews => ({ stories: [], cursors: [], ...about });
const opened = (story: Story) => news({ stories: [{ story, change: 'opened' }] });
const sending = (over: Partial<NonNullable<EditionCursor['sending']>> = {}, edition = 'astana') => ({
  edition,
  toldUpTo: new Date(NOW.getTime() - DAY).toISOString(),
  issue: 3,
  version: 7,
  sending: {
    from: new Date(NOW.getTime() - DAY).toISOString(),
    to: NOW.toISOString(),
    leaseUntil: NOW.toISOString(),
    sent: [],
    ...over,
  },
});
const issue = (cursor: EditionCursor = sending()) => news({ cursors: [cursor] });

const story = storyOf('20251218-aaaaaaaaaa', HOUR);
const STORY = 'stories/20251218-aaaaaaaaaa.html';
const BEFORE = digestPath('astana', new Date(NOW.getTime() - DAY).toISOString());
const FRONT = ['index.html', 'feed.atom', 'feed.json'];
const MONTH = ['months/2025-12.html', 'months/2025-12.json', 'months/2025-12.csv'];
const DIGEST = digestPath('astana', NOW.toISOString());

describe('publish-archive', () => {
  it('writes the page of a new story, then what links to it', async () => {
    const deps = archiveOf(story);
    await publishArchive(opened(story), deps);
    const { writes } = deps.site;
    expect(writes.slice(writes.indexOf(STORY))).toEqual([STORY, ...MONTH, ...FRONT]);
    expect(writes.indexOf('style.css')).toBeLessThan(writes.indexOf(STORY));
    expect(deps.site.files.get('index.html')?.body).toContain(STORY);
  });

  it('writes no month for another story of it, before the next digest', async () => {
    const second = storyOf('20251218-eeeeeeeeee', HOUR);
    const deps = archiveOf(story, second);
    await publishArchive(opened(story), deps);
    deps.site.writes.length = 0;
    await publishArchive(opened(second), deps);
    expect(deps.site.writes).toEqual(['stories/20251218-eeeeeeeeee.html', ...FRONT]);
  });

  it('begins a month with its first story, and with all that it has where there was no archive before', async () => {
    const before = storyOf('20251202-cccccccccc', 16 * DAY);
    const deps = archiveOf(story, before);
    await publishArchive(news({ stories: [{ story, change: 'joined' }] }), deps);
    expect(deps.site.writes).toEqual(
      expect.arrayContaining([STORY, 'stories/20251202-cccccccccc.html', ...MONTH, ...FRONT]),
    );
    expect(deps.site.writes.filter((path) => path === STORY)).toHaveLength(1);
    expect(deps.memories.memory.months).toEqual(['2025-12']);
  });

  it('writes nothing but its page for one more report of a story', async () => {
    const deps = archiveOf(story);
    await publishArchive(opened(story), deps);
    deps.site.writes.length = 0;
    await publishArchive(news({ stories: [{ story, change: 'joined' }] }), deps);
    expect(deps.site.writes).toEqual([STORY]);
  });

  it('writes a story that changed several times in a batch once, as it stood last', async () => {
    const deps = archiveOf(story);
    const later = { ...story, version: 2, headlines: { en: 'Corrected' } };
    const changes = [later, story].map((one) => ({ story: one, change: 'material' }));
    await publishArchive(news({ stories: changes }), deps);
    expect(deps.site.writes.filter((path) => path === STORY)).toHaveLength(1);
    expect(deps.site.files.get(STORY)?.body).toContain('Corrected');
  });

  it('writes an issue at full length, its stories before it, the months and the front after', async () => {
    const deps = archiveOf(story);
    await publishArchive(issue(), deps);
    const { writes } = deps.site;
    expect(writes.slice(writes.indexOf(STORY))).toEqual([STORY, DIGEST, ...MONTH, ...FRONT]);
    expect(deps.site.files.get(DIGEST)?.body).toContain(STORY.replace('stories/', ''));
    expect(deps.memories.memory.months).toEqual(['2025-12']);
  });

  it('does so once an issue, however many parts are sent', async () => {
    const deps = archiveOf(story);
    const ended = { edition: 'astana', toldUpTo: NOW.toISOString(), issue: 4, version: 10 };
    await publishArchive(news({ cursors: [sending({ sent: ['all'] }), ended] }), deps);
    expect(deps.site.writes).toEqual([]);
  });

  it('makes no page for the canary, but takes its hour for the months where there is no edition', async () => {
    const deps = archiveOf(story);
    await publishArchive(issue(sending({}, 'canary')), deps);
    expect(deps.site.writes).toEqual([]);
    await publishArchive(issue(sending({}, 'canary')), { ...deps, editions: [] });
    expect(deps.site.writes).toEqual(expect.arrayContaining([STORY, ...MONTH, ...FRONT]));
    expect([...deps.site.files.keys()].filter((path) => path.startsWith('digests/'))).toEqual([]);
  });

  it('puts a story under the month of its opening, by the readers’ calendar', async () => {
    const lateEvening = { ...storyOf('20251130-bbbbbbbbbb', HOUR), openedAt: '2025-11-30T21:00:00.000Z' };
    const deps = archiveOf(lateEvening);
    await publishArchive(issue(sending({ from: '2025-11-30T20:00:00.000Z' })), deps);
    expect(deps.memories.memory.months).toEqual(['2025-12']);
    expect(deps.site.files.get('months/2025-12.html')?.body).toContain('20251130-bbbbbbbbbb');
  });

  it('writes every story of a month that has no pages yet, and only what changed of one that has', async () => {
    const before = storyOf('20251205-cccccccccc', 13 * DAY);
    const deps = archiveOf(story, before);
    await publishArchive(issue(), deps);
    expect(deps.site.writes).toContain('stories/20251205-cccccccccc.html');
    deps.site.writes.length = 0;
    await publishArchive(issue(), deps);
    expect(deps.site.writes).toEqual([STORY, DIGEST, ...MONTH, ...FRONT]);
  });

  it('heals with the next digest what was never written', async () => {
    const deps = archiveOf(story);
    deps.site.failing = /^stories/;
    await expect(publishArchive(opened(story), deps)).rejects.toThrow(STORY);
    deps.site.failing = undefined;
    await publishArchive(issue(), deps);
    expect(deps.site.files.has(STORY)).toBe(true);
  });

  it('heals also after a week without digests', async () => {
    const old = storyOf('20251201-dddddddddd', 17 * DAY);
    const deps = archiveOf(old);
    await publishArchive(issue(sending({ from: new Date(NOW.getTime() - 18 * DAY).toISOString() })), deps);
    expect(deps.site.files.has('stories/20251201-dddddddddd.html')).toBe(true);
    expect(deps.memories.memory.months).toEqual(['2025-12']);
  });

  it('makes good the issue before, its stories and its months, of which a failure left nothing', async () => {
    const before = storyOf('20251217-eeeeeeeeee', 30 * HOUR);
    const deps = archiveOf(story, storyOf('20251215-dddddddddd', 60 * HOUR));
    const at = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString();
    await publishArchive(issue(sending({ from: at(3), to: at(2) })), deps);
    // The issue from then until yesterday, and the news of its story, never came to be written.
    deps.stories.stories.set(before.id, before);
    await publishArchive(issue(), deps);
    const { files } = deps.site;
    expect(files.has('stories/20251217-eeeeeeeeee.html')).toBe(true);
    expect(files.get(BEFORE)?.body).toContain('20251217-eeeeeeeeee');
    expect(files.get('months/2025-12.html')?.body).toContain('20251217-eeeeeeeeee');
    expect(files.get(DIGEST)?.body).not.toContain('20251217-eeeeeeeeee');
  });

  it('keeps two issues of one day apart, and lists both on the front page', async () => {
    const deps = archiveOf(story, storyOf('20251218-eeeeeeeeee', 5 * HOUR));
    const noon = new Date(NOW.getTime() - 3 * HOUR).toISOString();
    await publishArchive(issue(sending({ to: noon })), deps);
    await publishArchive(issue(sending({ from: noon })), deps);
    const [first, second] = [digestPath('astana', noon), DIGEST];
    const { files } = deps.site;
    expect(files.get(first)?.body).toContain('20251218-eeeeeeeeee');
    expect(files.get(second)?.body).not.toContain('20251218-eeeeeeeeee');
    const front = files.get('index.html')?.body ?? '';
    expect(front.indexOf(second)).toBeGreaterThan(0);
    expect(front.indexOf(first)).toBeGreaterThan(front.indexOf(second));
  });

  it('goes on listing issues when a story is new, and those of other editions', async () => {
    const deps = archiveOf(story);
    await publishArchive(issue(), deps);
    await publishArchive(issue(sending({}, 'tokyo')), deps);
    await publishArchive(opened(story), deps);
    const front = deps.site.files.get('index.html')?.body;
    expect(front).toContain(DIGEST);
    expect(front).toContain(digestPath('tokyo', NOW.toISOString()));
  });

  it('lists no issue that a run which broke off has not written', async () => {
    const deps = archiveOf(story);
    deps.site.failing = /^digests/;
    await expect(publishArchive(issue(), deps)).rejects.toThrow();
    deps.site.failing = undefined;
    await publishArchive(opened(story), deps);
    expect(deps.site.files.get('index.html')?.body).not.toContain('digests/');
  });

  it('writes each of two issues that come together, and again none that is written', async () => {
    const deps = archiveOf(story);
    const at = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString();
    const [first, second] = [sending({ from: at(2), to: at(1) }), sending()];
    await publishArchive(issue(sending({ from: at(3), to: at(2) })), deps);
    deps.site.writes.length = 0;
    await publishArchive(news({ cursors: [first, second] }), deps);
    await publishArchive(issue(second), deps);
    const digests = deps.site.writes.filter((path) => path.startsWith('digests/'));
    expect(digests).toEqual([BEFORE, DIGEST, DIGEST]);
  });

  it.each([/feed\.json/, /^months/, /^digests/])(
    'does all of it again after a run that broke off at %s',
    async (failing) => {
      const deps = archiveOf(story);
      deps.site.failing = failing;
      await expect(publishArchive(issue(), deps)).rejects.toThrow();
      deps.site.failing = undefined;
      deps.site.writes.length = 0;
      await publishArchive(issue(), deps);
      expect(deps.site.writes).toEqual(expect.arrayContaining([STORY, DIGEST, ...MONTH, ...FRONT]));
    },
  );

  it('remembers no page of a run that broke off before it was written', async () => {
    const deps = archiveOf(story);
    deps.site.failing = /^months/;
    await expect(publishArchive(issue(), deps)).rejects.toThrow();
    expect(deps.memories.memory).toEqual({ months: [] });
  });

  it.each([
    ['once a run', (deps: Deps) => [...deps.stories.stories.values()].map(opened), 1],
    ['twice a run with an issue, before its front page and after', () => [issue()], 2],
  ] as const)('writes what it remembers %s', async (_, all, writes) => {
    const deps = archiveOf(story);
    await publishArchive(opened(story), deps);
    let added = 0;
    const add = (news: ArchiveMemory) => {
      added += 1;
      return deps.memories.add(news);
    };
    for (const one of all(deps))
      await publishArchive(one, { ...deps, memories: { get: deps.memories.get, add } });
    expect(added).toBe(writes);
  });

  it('counts in the month what it has written, for the bill', async () => {
    const deps = archiveOf(story);
    await publishArchive(opened(story), deps);
    await publishArchive(news({ stories: [{ story, change: 'joined' }] }), deps);
    expect(deps.memories.memory.files).toEqual({ '2025-12': deps.site.writes.length });
  });

  it('writes its static files again when the program has others', async () => {
    const deps = archiveOf(story);
    await publishArchive(opened(story), deps);
    deps.memories.memory = { ...deps.memories.memory, staticFiles: 'of another program' };
    deps.site.writes.length = 0;
    await publishArchive(opened(story), deps);
    expect(deps.site.writes).toContain('style.css');
  });

  it('names no month whose last story is forgotten', async () => {
    const deps = { ...archiveOf(story), retentionDays: 30 };
    deps.memories.memory = { months: ['2025-10', '2025-11'] };
    await publishArchive(issue(), deps);
    const { body = '' } = deps.site.files.get('index.html') ?? {};
    expect(body).toContain('2025-11');
    expect(body).not.toContain('2025-10');
  });
});

describe('an archive', () => {
  it('ends the same however its news are batched, repeated and mixed with issues', async () => {
    const stories = Array.from({ length: 6 }, (_, n) => storyOf(`20251218-00000000${n}0`, (n + 1) * HOUR));
    const all: ArchiveNews[] = [...stories.map(opened), issue()];
    const play = async (batches: readonly ArchiveNews[]) => {
      const deps = archiveOf(...stories);
      for (const batch of [...batches, issue()]) await publishArchive(batch, deps);
      return [...deps.site.files].sort(([a], [b]) => (a < b ? -1 : 1));
    };
    const once = await play(all);
    const batches = fc.array(fc.subarray(all), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, async (some) => {
        const joined = some.map((parts) => ({
          stories: parts.flatMap((part) => part.stories),
          cursors: parts.flatMap((part) => part.cursors),
        }));
        expect(await play(joined)).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});

describe('runs side by side', () => {
  const bodyOf = (files: FakeSite['files'], path: string) => files.get(path)?.body ?? '';
  const tokyo = sending({}, 'tokyo');
  const TOKYO = digestPath('tokyo', NOW.toISOString());
  const earlier = { ...storyOf('20251118-ffffffffff', HOUR), openedAt: '2025-11-18T12:00:00.000Z' };

  it.each([
    ['the issues of two editions', [issue(), issue(tokyo)], [DIGEST, TOKYO]],
    ['an issue and a story', [issue(), opened(story)], [DIGEST]],
    [
      'the first stories of two months',
      [opened(story), opened(earlier)],
      ['months/2025-11', 'months/2025-12'],
    ],
    ['two issues and a story', [issue(), opened(earlier), issue(tokyo)], [DIGEST, TOKYO, 'months/2025-11']],
  ] as const)('leave a front page with all of %s', async (_, all, links) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const deps = archiveOf(story, earlier);
        const { site, memories } = deps;
        const slow = {
          site: { put: scheduler.scheduleFunction(site.put) },
          memories: {
            get: scheduler.scheduleFunction(memories.get),
            add: scheduler.scheduleFunction(memories.add),
          },
        };
        const runs = Promise.all(all.map((one) => publishArchive(one, { ...deps, ...slow })));
        await scheduler.waitFor(runs);
        for (const link of links) expect(bodyOf(site.files, 'index.html')).toContain(link);
        expect(memories.memory.files).toEqual({ '2025-12': site.writes.length });
      }),
      { numRuns: 100 },
    );
  });

  it('know in the months that are written last of those that were written first', async () => {
    const deps = archiveOf(story, earlier);
    await Promise.all([opened(story), opened(earlier)].map((one) => publishArchive(one, deps)));
    const links = [bodyOf(deps.site.files, 'months/2025-11.html').includes('2025-12.html')];
    links.push(bodyOf(deps.site.files, 'months/2025-12.html').includes('2025-11.html'));
    expect(links).toContain(true);
  });
});
