import { describe, expect, it } from 'vitest';
import { digestPath, monthPath, relativeTo, storyPath } from '#domain/archive/archive-paths';

describe('the paths of the archive', () => {
  it('are named after what they show', () => {
    expect(storyPath('20251218-20abec19f2')).toBe('stories/20251218-20abec19f2.html');
    expect(monthPath('2026-11')).toBe('months/2026-11.html');
    expect(monthPath('2026-11', 'csv')).toBe('months/2026-11.csv');
    expect(digestPath('tokyo', '2026-11-28T22:59:00.000Z')).toBe('digests/tokyo/20261128t225900z.html');
  });

  it('tell any two issues of an edition apart', () => {
    const ends = [
      '2026-11-28T22:59:00.000Z',
      '2026-11-28T22:59:00.001Z',
      '2026-11-28T22:59:10.000Z',
      '2026-11-28T23:59:00.000Z',
    ];
    expect(new Set(ends.map((end) => digestPath('tokyo', end))).size).toBe(4);
  });

  it.each(['../../index', 'a/b', 'a\\b', '%2e%2e', 'a?b#c', 'ü "x"', '', 'x'.repeat(400)])(
    'stay in their folder for a name like %j',
    (name) => {
      expect(storyPath(name)).toMatch(/^stories\/[a-z0-9-]{1,80}\.html$/);
      expect(digestPath(name, name)).toMatch(/^digests\/[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}\.html$/);
    },
  );

  it('lead from one page to another', () => {
    const lead = (from: string, to: string) =>
      new URL(relativeTo(from, to), `https://x.example/${from}`).href;
    expect(lead('index.html', 'about.html')).toBe('https://x.example/about.html');
    expect(lead('digests/tokyo/20261128t225900z.html', 'stories/a.html')).toBe(
      'https://x.example/stories/a.html',
    );
  });
});
