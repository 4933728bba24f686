import { describe, expect, it } from 'vitest';
import { frontFiles } from '#domain/archive/render-front';
import { elementsOf, fileAt, SITE, someStories, treeOf } from '../../support/archive';

const pageOf = (...[stories, months]: [Parameters<typeof frontFiles>[0], readonly string[]]) =>
  treeOf(fileAt(frontFiles(stories, months, SITE), 'index.html'));
const [old, ...others] = someStories(4);

describe('the front page', () => {
  it('has what changed last at the top, on the day of the change', () => {
    if (!old) throw new Error('no story');
    const changed = { ...old, revision: 2, changedAt: '2026-03-04T20:00:00.000Z' };
    const $ = pageOf([...others, changed], []);
    expect($('.day time').first().attr('datetime')).toBe('2026-03-05');
    expect($('.story a').first().attr('href')).toBe(`stories/${old.id}.html`);
    expect($('.story .said').first().text()).toContain('Update 2');
  });

  it('lists the months, the latest first', () => {
    const $ = pageOf([], ['2025-12', '2026-02', '2026-01', '2026-02']);
    expect(elementsOf($, '#months a').map((one) => $(one).text())).toEqual([
      'February 2026',
      'January 2026',
      'December 2025',
    ]);
  });

  it('leads to the feeds, also for programs that look for them', () => {
    const $ = pageOf([], []);
    expect(elementsOf($, 'link[rel="alternate"]').map(({ attribs }) => attribs.href)).toEqual([
      'feed.atom',
      'feed.json',
    ]);
    expect($('aside a[href="feed.atom"], aside a[href="feed.json"]')).toHaveLength(2);
  });

  it('shows a hundred stories and no more', () => {
    expect(pageOf(someStories(130), [])('.story')).toHaveLength(100);
  });

  it('says so when there is nothing yet', () => {
    expect(pageOf([], [])('main').text()).toContain('Nothing yet.');
  });
});
