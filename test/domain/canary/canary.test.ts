import { describe, expect, it } from 'vitest';
import { CANARY_OUTLET, canaryEntry } from '#domain/canary/canary';
import { readSettings } from '#domain/settings/settings';
import { EntryMessage } from '#pipeline/messages';
import { readArticle } from '#pipeline/read/read-article';
import { FakeArchive, FakeClock, FakeLog, FakePages } from '../../fakes/ports';
import { NOW } from '../../support/builders';

const entry = canaryEntry(NOW);
const deps = () => {
  const archive = new FakeArchive();
  return {
    outlets: new Map([[CANARY_OUTLET.id, CANARY_OUTLET]]),
    pages: new FakePages({}),
    articles: archive,
    stories: archive,
    archive,
    clock: new FakeClock(NOW),
    log: new FakeLog(),
  };
};

describe('the canary', () => {
  it('fits the queue that it travels on', () => {
    expect(EntryMessage.parse(entry)).toEqual(entry);
  });

  it('is judged relevant by what it says, without a page being fetched, and opens a story that no alert tells', async () => {
    const all = deps();
    expect(await readArticle(entry, 1, all)).toBe('article:bilateral');
    expect(all.pages.asked).toEqual([]);
    expect([...all.archive.stories.values()].map(({ quiet }) => quiet)).toEqual([true]);
  });

  it('is one entry a day: sent twice, it has one fate', async () => {
    const all = deps();
    await readArticle(entry, 1, all);
    await readArticle(canaryEntry(new Date(NOW.getTime() + 300_000)), 1, all);
    expect(all.archive.fates.size).toBe(1);
    expect(canaryEntry(new Date(NOW.getTime() + 86_400_000)).url).not.toBe(entry.url);
  });

  it('has an edition whose name nobody else may take', () => {
    const settings = JSON.stringify({ editions: [{ name: 'canary', timeZone: 'UTC' }] });
    expect(() => readSettings(settings, 'mine.json')).toThrow('tests itself');
  });
});
