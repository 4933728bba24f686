import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { storyLines } from '#cli/stories';
import { exportStories } from '#domain/archive/export-stories';
import { markupOf } from '#domain/archive/html';
import { storyContent } from '#domain/archive/story-content';
import { storyRecord } from '#domain/archive/story-record';
import { parseFeed } from '#domain/feed/parse-feed';
import type { Story } from '#domain/story/story';
import { aCandidate, aStory } from '../../support/stories';

const from = new Date('2025-12-01T00:00:00Z');
const to = new Date('2025-12-20T00:00:00Z');
const HOSTILE = '=HYPERLINK("https://evil.example") <b>&\u202Egpj\n"quoted", Казахстан 日本';

const withTitle = (title: string, over: Partial<Story> = {}): Story => {
  const story = aStory({ headlines: { en: title }, ...over });
  return { ...story, members: story.members.map((member) => ({ ...member, title })) };
};

async function feedOf(stories: readonly Story[]) {
  const atom = exportStories({ stories, from, to }, 'atom');
  const reading = await parseFeed(Buffer.from(atom), { url: 'https://reader.example/atom.xml', now: to });
  if (reading.kind !== 'feed') throw new Error(`${reading.reason}: ${reading.detail}`);
  return { atom, feed: reading.feed };
}

describe('stories as CSV', () => {
  const csvOf = (story: Story): Record<string, string>[] =>
    parse(exportStories({ stories: [story], from, to }, 'csv'), { bom: true, columns: true });

  it('have one row a report, with the story it belongs to', () => {
    const story = aStory();
    const again = story.members.map((member) => ({ ...member, articleId: 'another' }));
    const rows = csvOf({ ...story, members: [...story.members, ...again] });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      story: story.id,
      title: story.members[0]?.title,
      topics: 'energy mining',
    });
  });

  it('keep letters of every script and give a spreadsheet no formula', () => {
    const [row] = csvOf(withTitle(HOSTILE));
    expect(row?.title).toMatch(/^'=HYPERLINK/);
    expect(row?.title).toContain('"quoted", Казахстан 日本');
    expect(row?.title).not.toMatch(/[\n\u202E]/);
  });
});

describe('stories as an Atom feed', () => {
  it('are read by a feed reader: one entry a story, whose id stays when it changes', async () => {
    const story = aStory();
    const { feed } = await feedOf([story]);
    expect(feed.format).toBe('atom');
    expect(feed.entries).toHaveLength(1);
    expect(feed.entries[0]?.link).toBe(story.members[0]?.url);

    const changed = await feedOf([{ ...story, revision: 2, changedAt: '2025-12-19T00:00:00.000Z' }]);
    expect(changed.feed.entries[0]).toMatchObject({
      id: feed.entries[0]?.id,
      updated: '2025-12-19T00:00:00.000Z',
    });
  });

  it('carry hostile titles as text', async () => {
    const { atom, feed } = await feedOf([withTitle(HOSTILE)]);
    expect(atom).not.toContain('<b>');
    expect(feed.entries[0]?.title).toContain('"quoted", Казахстан 日本');
  });

  it('are a feed when there is none', async () => {
    expect((await feedOf([])).feed.entries).toEqual([]);
  });
});

describe('a story as JSON', () => {
  it('says what may be cited and nothing that only the monitor needs', () => {
    const document = JSON.parse(exportStories({ stories: [aStory()], from, to }, 'json'));
    expect(document).toMatchObject({ from: from.toISOString(), to: to.toISOString() });
    expect(Object.keys(document.stories[0])).not.toContain('fingerprints');
    expect(document.stories[0]).toEqual(JSON.parse(JSON.stringify(storyRecord(aStory()))));
  });

  it('has no address that a reader should not follow', () => {
    const candidate = aCandidate();
    const story = aStory({}, { ...candidate, member: { ...candidate.member, url: 'javascript:alert(1)' } });
    expect(storyRecord(story).reports[0]).not.toHaveProperty('url');
  });
});

describe('why a story is there', () => {
  const story = aStory({
    why: {
      names: [
        { id: 'kz:kazatomprom', name: 'Kazatomprom', side: 'kz' },
        { id: 'kz:steppe-courier', name: 'Steppe Courier', side: 'kz' },
        { id: 'jp:marubeni', name: 'Marubeni', side: 'jp' },
      ],
      linkedBy: 'Kazatomprom and Marubeni signed in Tokyo.',
      score: 0.97,
    },
  });
  const why =
    'Why (97% sure): Kazakhstan (Kazatomprom) and Japan (Marubeni), linked by “Kazatomprom and Marubeni signed in Tokyo.”';

  it('is told to programs without the outlets that report it', () => {
    expect(storyRecord(story).why.names).toEqual(['Kazatomprom', 'Marubeni']);
  });

  it('is told in feeds and lists in the words of messages', async () => {
    const { feed } = await feedOf([story]);
    expect(feed.entries[0]?.summary).toContain(why);
    expect(markupOf(storyContent(story, storyRecord(story)))).toContain(why);
    expect(storyLines(story)).toContain(`  ${why}`);
  });
});
