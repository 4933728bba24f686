import { describe, expect, it } from 'vitest';
import { assignStory } from '#domain/story/assign-story';
import { sketchOf } from '#domain/story/sketch';
import { NOW } from '../../support/builders';
import { aCandidate, aStory } from '../../support/stories';

const empty = { ...aCandidate().fingerprint, names: [], numbers: [], days: [], topics: [] };

describe('an article', () => {
  it('opens a story where none is open', () => {
    expect(assignStory(aCandidate(), [], NOW)).toMatchObject({ change: 'opened', story: { memberCount: 1 } });
  });

  it('read again stays in its story and is counted once', () => {
    const { story, change } = assignStory(aCandidate(), [aStory()], NOW);
    expect(change).toBe('joined');
    expect(story.memberCount).toBe(1);
  });

  it('that copies a text joins it on the copy alone', () => {
    const sketch = sketchOf(
      'The bridge over the river was opened by both ambassadors in the rain. '.repeat(3),
    );
    const story = aStory({}, aCandidate({ fingerprint: { ...empty, sketch } }));
    const copy = aCandidate(
      { fingerprint: { ...empty, sketch } },
      { articleId: 'copy', outletId: 'copyist' },
    );
    expect(assignStory(copy, [story], NOW).story.id).toBe(story.id);
  });

  it('opens another story when only countries, the capital and the day are the same', () => {
    const fingerprint = {
      ...empty,
      names: ['Q1520', 'Q232', 'Q17'],
      days: ['2025-12-18'],
      near: '2025-12-18',
      concepts: ['!visa', 'student', 'tourism'],
    };
    expect(assignStory(aCandidate({ fingerprint }, { articleId: 'other' }), [aStory()], NOW).change).toBe(
      'opened',
    );
  });

  it('gives its story a headline in its language, a first-hand one before a copy', () => {
    const copied = aCandidate(
      {},
      { articleId: 'b', language: 'ru', title: 'Перепечатка', republisher: true },
    );
    const own = aCandidate({}, { articleId: 'c', language: 'ru', title: 'Уран для Японии', outletId: 'own' });
    const first = assignStory(copied, [aStory()], NOW).story;
    expect(first.headlines.ru).toBe('Перепечатка');
    const { story } = assignStory(own, [first], NOW);
    expect(story.headlines).toEqual({ en: aCandidate().member.title, ru: 'Уран для Японии' });
    expect(story.languages).toEqual(['en', 'ru']);
    expect(story.lastSeen).toBe(NOW.toISOString());
  });

  it('gets the same answer whatever the order of the stories', () => {
    const stories = ['x', 'y', 'z'].map((articleId) => aStory({}, aCandidate({}, { articleId })));
    const candidate = aCandidate({}, { articleId: 'new' });
    const chosen = assignStory(candidate, stories, NOW).story.id;
    expect(assignStory(candidate, [...stories].reverse(), NOW).story.id).toBe(chosen);
  });
});
