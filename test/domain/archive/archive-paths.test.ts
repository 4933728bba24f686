import { describe, expect, it } from 'vitest';
import { digestPath, monthPath, relativeTo, storyPath } from '#domain/archive/archive-paths';

describe('the paths of the archive', () => {
  it('are named after what they show', () => {
    expect(storyPath('20251218-20abec19f2')).toBe('stories/20251218-20abec19f2.html');
    expect(monthPath('2026-11')).toBe('months/2026-11.html');
    expect(monthPath('2026-11', 'csv')).toBe('months/2026-11.csv');
    expect(digestPath('tokyo', '2026-11-28')).toBe('digests/tokyo/2026-11-28.html');
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
    expect(lead('digests/tokyo/2026-11-28.html', 'stories/a.html')).toBe('https://x.example/stories/a.html');
  });
});
