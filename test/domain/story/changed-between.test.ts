import { describe, expect, it } from 'vitest';
import { changedBetween } from '#domain/story/changed-between';
import { aStory } from '../../support/stories';

const hour = (n: number) => new Date(Date.parse(aStory().members[0]?.keptAt ?? '') + n * 3_600_000);

describe('a story', () => {
  it('changed in the span in which an article joined it', () => {
    expect(changedBetween(aStory(), hour(-1), hour(0))).toBe(true);
    expect(changedBetween(aStory(), hour(0), hour(1))).toBe(false);
  });

  it('that has more members than are kept changed also by those that are not', () => {
    const crowded = { ...aStory(), memberCount: 41, lastSeen: hour(5).toISOString() };
    expect(changedBetween(crowded, hour(1), hour(6))).toBe(true);
    expect(changedBetween(crowded, hour(5), hour(6))).toBe(false);
  });
});
