import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '#domain/relevance/verdict';
import { conceptsIn } from '#domain/story/concepts';
import { contextOf, type MonthTally, monthIn, tallied } from '#domain/story/month-tally';
import { SUBJECTS, subjectsOf } from '#domain/story/subjects';
import { aCandidate, aStory } from '../../support/stories';

const about = (...concepts: readonly string[]) =>
  aStory({
    topics: ['energy', 'mining'],
    fingerprints: [{ ...aCandidate().fingerprint, concepts: concepts.map((id) => `!${id}`) }],
  });
const opened = (before: MonthTally | undefined, story = about('uranium'), month = '2025-12') =>
  tallied(before, { story, change: 'opened' }, month);

describe('the tally of a month', () => {
  it('gives each story its place among those on its topics and on what its headlines speak of', () => {
    const first = opened(undefined);
    const second = opened(first.tally, about('oil'));
    const third = opened(second.tally);
    expect(first.story.thisMonth).toEqual({ month: '2025-12', places: { uranium: 1, energy: 1, mining: 1 } });
    expect(second.story.thisMonth?.places).toEqual({ oil: 1, energy: 2, mining: 2 });
    expect(third.story.thisMonth?.places).toEqual({ uranium: 2, energy: 3, mining: 3 });
    expect(third.tally).toEqual({
      month: '2025-12',
      articles: 3,
      changes: 3,
      stories: { uranium: 2, oil: 1, energy: 3, mining: 3 },
    });
  });

  it('never goes back to a month that is over, for clocks differ around midnight', () => {
    const december = opened(undefined);
    const january = opened(december.tally, about('oil'), '2026-01');
    const late = opened(january.tally, about('uranium'), '2025-12');
    expect(late.tally).toMatchObject({ month: '2026-01', articles: 2 });
    expect(late.story.thisMonth).toMatchObject({ month: '2026-01', places: { energy: 2 } });
    expect(late.tally.before).toEqual({ month: '2025-12', articles: 1, changes: 1 });
  });

  it('counts a story once, however many articles join it, and for a new topic when it has that', () => {
    const first = opened(undefined);
    const more = tallied(
      first.tally,
      { story: { ...first.story, topics: ['energy', 'mining', 'diplomacy'] }, change: 'joined' },
      '2025-12',
    );
    expect(more.story.thisMonth?.places).toEqual({ uranium: 1, energy: 1, mining: 1, diplomacy: 1 });
    expect(more.tally).toMatchObject({ articles: 2, changes: 1, stories: { energy: 1, diplomacy: 1 } });
  });

  it('begins anew with each month, also for a story that goes on', () => {
    const december = opened(undefined);
    const january = tallied(december.tally, { story: december.story, change: 'material' }, '2026-01');
    expect(january.story.thisMonth).toEqual({
      month: '2026-01',
      places: { uranium: 1, energy: 1, mining: 1 },
    });
    expect(january.tally).toMatchObject({ month: '2026-01', articles: 1 });
  });

  it('counts no story of a first poll, which is mostly of the past', () => {
    const { story, tally } = opened(undefined, { ...about('uranium'), quiet: true });
    expect(story.thisMonth).toBeUndefined();
    expect(tally).toEqual({ month: '2025-12', articles: 1, changes: 0, stories: {} });
  });

  it('is small enough to cost the window nothing, whatever a month brings', () => {
    const stories = Object.fromEntries([...TOPICS, ...SUBJECTS].map((theme) => [theme, 9_999]));
    const tally: MonthTally = { month: '2025-12', articles: 99_999, changes: 99_999, stories };
    expect(JSON.stringify(tally).length).toBeLessThan(900);
  });

  it('gives out every place once and in order', () => {
    const change = fc.constantFrom('opened', 'joined', 'material');
    const concepts = fc.subarray([...SUBJECTS]);
    fc.assert(
      fc.property(fc.array(fc.record({ change, concepts }), { maxLength: 30 }), (arrivals) => {
        let tally: MonthTally | undefined;
        const places: Record<string, number[]> = {};
        for (const arrival of arrivals) {
          const next = tallied(
            tally,
            { story: about(...arrival.concepts), change: arrival.change },
            '2025-12',
          );
          tally = next.tally;
          for (const [theme, place] of Object.entries(next.story.thisMonth?.places ?? {}))
            places[theme] = [...(places[theme] ?? []), place];
        }
        for (const all of Object.values(places)) expect(all).toEqual(all.map((_, i) => i + 1));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a story adds to the month', () => {
  const placed = (places: object, month = '2025-12') => ({
    ...about('uranium'),
    thisMonth: { month, places },
  });

  it('is said by the narrowest theme of which it is not the first', () => {
    expect(contextOf(placed({ uranium: 3, energy: 9 }), '2025-12')).toEqual({ theme: 'uranium', place: 3 });
    expect(contextOf(placed({ uranium: 1, energy: 9 }), '2025-12')).toEqual({ theme: 'energy', place: 9 });
    expect(contextOf(placed({ uranium: 1, energy: 1 }), '2025-12')).toBeUndefined();
  });

  it('is not said of another month, nor of a story that was not counted', () => {
    expect(contextOf(placed({ uranium: 3 }), '2026-01')).toBeUndefined();
    expect(contextOf(about('uranium'), '2025-12')).toBeUndefined();
  });
});

describe('subjects', () => {
  it('are concepts that headlines in any language are read for', () => {
    const found = (title: string) =>
      subjectsOf({
        fingerprints: [
          {
            ...aCandidate().fingerprint,
            concepts: conceptsIn(title, '').map(({ id, inTitle }) => (inTitle ? `!${id}` : id)),
          },
        ],
      });
    expect(found('カザフのウラン、8年契約')).toContain('uranium');
    expect(found('Казахстан поставит уран Японии')).toContain('uranium');
    expect(found('Kazakhstan and Japan on nuclear power plant')).toContain('nuclear-plant');
  });

  it('are not said twice by a topic of the same name', () => {
    expect(SUBJECTS.filter((subject) => (TOPICS as readonly string[]).includes(subject))).toEqual([]);
  });
});

describe('the month of a moment', () => {
  it.each([
    ['Asia/Almaty', '2025-12-31T18:59:59Z', '2025-12'],
    ['Asia/Almaty', '2025-12-31T19:00:00Z', '2026-01'],
    ['Asia/Tokyo', '2025-12-31T15:00:00Z', '2026-01'],
    ['UTC', '2025-12-31T23:59:59Z', '2025-12'],
  ])('in %s at %s is %s', (zone, instant, month) => {
    expect(monthIn(zone, new Date(instant))).toBe(month);
  });
});
