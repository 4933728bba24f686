import { beforeEach, describe, expect, it } from 'vitest';
import { ALERTS_A_POLL } from '#domain/alert/alert-policy';
import type { PageAnswer } from '#pipeline/ports';
import { type ReadDeps, readArticle } from '#pipeline/read/read-article';
import { FakeArchive, FakeClock, FakeLog, FakePages } from '../../fakes/ports';
import {
  aFeed,
  anEntry,
  anOutlet,
  aPage,
  BILATERAL_PARAGRAPHS,
  DOMESTIC_PARAGRAPHS,
  NOW,
} from '../../support/builders';
import { aCandidate, aStory } from '../../support/stories';

type Deps = ReadDeps & { pages: FakePages; articles: FakeArchive; stories: FakeArchive; clock: FakeClock };

function depsWith(pages: Readonly<Record<string, string | PageAnswer>>, outlet = anOutlet()): Deps {
  const archive = new FakeArchive();
  return {
    outlets: new Map([[outlet.id, outlet]]),
    pages: new FakePages(pages),
    articles: archive,
    stories: archive,
    clock: new FakeClock(NOW),
    log: new FakeLog(),
  };
}

const entry = anEntry();
const relevant = aPage(entry.title, BILATERAL_PARAGRAPHS);
const domestic = aPage('Two bus routes open in Astana', DOMESTIC_PARAGRAPHS);

describe('an entry and its fate', () => {
  let deps: Deps;
  beforeEach(() => {
    deps = depsWith({ [entry.url]: relevant });
  });

  it('becomes a relevant article that opens a story', async () => {
    expect(await readArticle(entry, 1, deps)).toBe('article:bilateral');
    const [story] = deps.stories.stories.values();
    expect(story).toMatchObject({ revision: 1, relation: 'bilateral', memberCount: 1, languages: ['en'] });
    expect(story?.members[0]).toMatchObject({ outletName: 'Steppe Courier', keptAt: NOW.toISOString() });
  });

  it('waits for the digest when its poll has brought as many alerts as one poll may', async () => {
    for (let n = 0; n < ALERTS_A_POLL; n += 1) {
      const id = `20251218-000000000${n}`;
      const other = aCandidate({}, { articleId: `other-${n}` });
      deps.stories.stories.set(
        id,
        aStory({ id, openedAt: '2025-12-18T05:59:00.000Z', fingerprints: [] }, other),
      );
    }
    expect(await readArticle(entry, 1, deps)).toBe('article:bilateral');
    expect([...deps.stories.stories.values()].at(-1)).toMatchObject({ quiet: true, memberCount: 1 });
    const url = `${entry.url}-2`;
    const next = anEntry({ entryId: 'next', url, firstSeen: '2025-12-18T06:30:00.000Z' });
    deps.stories.stories.delete([...deps.stories.stories.keys()].at(-1) ?? '');
    expect(await readArticle(next, 1, { ...deps, pages: new FakePages({ [url]: relevant }) })).toBe(
      'article:bilateral',
    );
    expect([...deps.stories.stories.values()].at(-1)?.quiet).toBeUndefined();
  });

  it('has one fate however often it is delivered', async () => {
    expect(await readArticle(entry, 1, deps)).toBe('article:bilateral');
    expect(await readArticle(entry, 2, deps)).toBe('article:bilateral');
    expect(deps.articles.fates.size).toBe(1);
    expect(deps.pages.asked).toHaveLength(1);
  });

  it('is a duplicate when another feed lists the same article, and the page is not fetched again', async () => {
    await readArticle(entry, 1, deps);
    const twin = anEntry({ entryId: 'entry-2', url: `${entry.url}?utm_source=telegram` });
    expect(await readArticle(twin, 1, deps)).toMatch(/^duplicate-of:[0-9a-f]{16}$/);
    expect(deps.pages.asked).toHaveLength(1);
    expect(deps.stories.stories.size).toBe(1);
  });

  it('is a duplicate when the page declares the address of an article known already', async () => {
    await readArticle(entry, 1, deps);
    const wrapper = 'https://steppe-courier.example/partner/77';
    const declared = aPage(entry.title, BILATERAL_PARAGRAPHS, `<link rel="canonical" href="${entry.url}">`);
    const through = { ...deps, pages: new FakePages({ [wrapper]: declared }) };
    const fate = await readArticle(anEntry({ entryId: 'entry-3', url: wrapper }), 1, through);
    expect(fate).toMatch(/^duplicate-of:/);
    expect(await readArticle(anEntry({ entryId: 'entry-4', url: wrapper }), 1, through)).toBe(fate);
    expect(through.pages.asked).toHaveLength(1);
  });

  it('is a revision when its words changed, stays in its story and opens no other', async () => {
    await readArticle(entry, 1, deps);
    const retitled = anEntry({
      entryId: 'entry-5',
      title: 'Kazatomprom, Marubeni seal uranium supply deal in Tokyo',
      revised: true,
    });
    expect(await readArticle(retitled, 1, deps)).toMatch(/^revision-of:/);
    const [story, ...others] = deps.stories.stories.values();
    expect(others).toEqual([]);
    expect(story).toMatchObject({ memberCount: 1, revision: 1 });
  });

  it('is skipped without a request when it is old and its feed was read for the first time', async () => {
    const old = anEntry({ quiet: 'first-poll', published: '2025-11-01T00:00:00.000Z' });
    expect(await readArticle(old, 1, deps)).toBe('skipped:backlog');
    expect(deps.pages.asked).toEqual([]);
  });

  it('opens a quiet story when its feed was read for the first time', async () => {
    await readArticle(anEntry({ quiet: 'first-poll' }), 1, deps);
    expect([...deps.stories.stories.values()][0]).toMatchObject({ quiet: true });
  });

  it('is skipped when its outlet has left the settings', async () => {
    expect(await readArticle(anEntry({ outletId: 'closed-gazette' }), 1, deps)).toBe(
      'skipped:outlet-removed',
    );
  });
});

describe('what is read', () => {
  it('leaves an irrelevant article without a story', async () => {
    const deps = depsWith({ [entry.url]: domestic });
    expect(await readArticle(anEntry({ title: 'Two bus routes open in Astana' }), 1, deps)).toBe(
      'article:unrelated',
    );
    expect(deps.stories.stories.size).toBe(0);
  });

  it('takes the body in the feed when the feed carries whole articles', async () => {
    const deps = depsWith({}, anOutlet({ feeds: [aFeed({ fullText: true })] }));
    const content = BILATERAL_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    expect(await readArticle(anEntry({ content }), 1, deps)).toBe('article:bilateral');
    expect(deps.pages.asked).toEqual([]);
  });

  it('judges by headline and summary where an outlet shows machines no pages', async () => {
    const deps = depsWith({}, anOutlet({ feeds: [aFeed({ pagesClosed: true })] }));
    expect(await readArticle(anEntry({ summary: BILATERAL_PARAGRAPHS[0] }), 1, deps)).toBe(
      'article:bilateral',
    );
    expect(deps.pages.asked).toEqual([]);
  });

  it('asks for no page where an entry has no link of its own', async () => {
    const deps = depsWith({});
    const url = 'https://steppe-courier.example/rss.xml#entry-0123456789abcdef';
    expect(await readArticle(anEntry({ url, summary: BILATERAL_PARAGRAPHS[0] }), 1, deps)).toBe(
      'article:bilateral',
    );
    expect(deps.pages.asked).toEqual([]);
  });

  it.each(['forbidden', 'block-page', 'robots', 'not-html'] as const)(
    'does not lose a relevant headline to a page that is %s',
    async (kind) => {
      const deps = depsWith({ [entry.url]: { kind, detail: 'answers 403' } });
      expect(await readArticle(anEntry({ summary: BILATERAL_PARAGRAPHS[0] }), 1, deps)).toBe(
        'article:bilateral',
      );
      expect(
        await readArticle(
          anEntry({ entryId: 'other', url: 'https://steppe-courier.example/bus', title: 'Bus routes' }),
          1,
          deps,
        ),
      ).toBe('unreadable:gone');
    },
  );

  it('warns when the rule for an outlet’s pages no longer fits them, and reads them all the same', async () => {
    const deps = depsWith({ [entry.url]: relevant }, anOutlet({ id: 'kazinform' }));
    const log = deps.log as FakeLog;
    expect(await readArticle(anEntry({ outletId: 'kazinform' }), 1, deps)).toBe('article:bilateral');
    expect(log.lines).toContainEqual({
      happened: 'outlet rule fell back',
      about: { outletId: 'kazinform', url: entry.url },
    });
    expect([...deps.articles.records.values()].flat()).toMatchObject([{ outletRule: 'fell-back' }]);
  });

  it('waits for a page that does not answer, and judges by the headline at the third try', async () => {
    const failure = { class: 'timeout', detail: 'no answer within 15 s' } as const;
    const deps = depsWith({ [entry.url]: { kind: 'later', failure } });
    await expect(readArticle(entry, 1, deps)).rejects.toThrow(/does not answer \(timeout/);
    await expect(readArticle(entry, 2, deps)).rejects.toThrow();
    expect(deps.articles.fates.size).toBe(0);
    expect(await readArticle(anEntry({ title: 'Bus routes' }), 3, deps)).toBe('unreadable:unreachable');
  });
});

describe('lesson 6: the same story arrives through several feeds', () => {
  it('makes one story of the reports of several outlets, with all of them as members', async () => {
    const other = anOutlet({ id: 'caspian-post', name: 'Caspian Post' });
    const url = 'https://caspian-post.example/2026/uranium';
    const deps = depsWith({ [entry.url]: relevant, [url]: aPage(entry.title, BILATERAL_PARAGRAPHS) });
    const both: Deps = { ...deps, outlets: new Map([...deps.outlets, [other.id, other]]) };
    await readArticle(entry, 1, both);
    await readArticle(anEntry({ entryId: 'entry-9', outletId: other.id, url }), 1, both);
    const [story, ...more] = both.stories.stories.values();
    expect(more).toEqual([]);
    expect(story?.members.map(({ outletName }) => outletName)).toEqual(['Steppe Courier', 'Caspian Post']);
  });

  it('reads an article once that two feeds of an outlet list, with and without tracking', async () => {
    const deps = depsWith({ [entry.url]: relevant });
    await readArticle(entry, 1, deps);
    const again = anEntry({
      entryId: 'entry-2',
      feedId: 'steppe-courier/world',
      url: `${entry.url}?utm_source=rss`,
    });
    expect(await readArticle(again, 1, deps)).toMatch(/^duplicate-of:/);
    expect(deps.pages.asked).toEqual([entry.url]);
  });
});

describe('two articles at once', () => {
  it('end in one story though both chose from the same window', async () => {
    const urls = Array.from({ length: 6 }, (_, n) => `https://steppe-courier.example/copy-${n}`);
    const deps = depsWith(Object.fromEntries(urls.map((url) => [url, relevant])));
    const fates = await Promise.all(
      urls.map((url, n) => readArticle(anEntry({ entryId: `copy-${n}`, url }), 1, deps)),
    );
    expect(new Set(fates)).toEqual(new Set(['article:bilateral']));
    expect(deps.stories.stories.size).toBe(1);
    expect([...deps.stories.stories.values()][0]?.memberCount).toBe(6);
    expect(deps.articles.conflicts).toBeGreaterThan(0);
  });
});
