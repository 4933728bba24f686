import { describe, expect, it } from 'vitest';
import { lastIssues } from '#domain/archive/issue-list';
import { frontFiles } from '#domain/archive/render-front';
import { astana, tokyo } from '../../../fixtures/digests/cases';
import { elementsOf, fileAt, SITE, someStories, treeOf } from '../../support/archive';

type Args = Parameters<typeof frontFiles>;
const pageOf = (stories: Args[0], months: readonly string[], issues: Args[1]['issues'] = []) =>
  treeOf(fileAt(frontFiles(stories, { months, issues }, SITE), 'index.html'));
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

  it('lists the last issues of each edition, on the days of its zone', () => {
    const $ = pageOf(
      [],
      [],
      [
        { edition: astana, ends: ['2026-03-03T02:59:00.000Z', '2026-03-02T02:59:00.000Z'] },
        { edition: tokyo, ends: ['2026-03-02T22:59:00.000Z'] },
        { edition: { ...tokyo, name: 'new' }, ends: [] },
      ],
    );
    expect(elementsOf($, '#digests h3').map((one) => $(one).text())).toEqual(['Astana', 'Tokyo']);
    expect(elementsOf($, '#digests a').map((one) => [$(one).attr('href'), $(one).text()])).toEqual([
      ['digests/astana/20260303t025900z.html', '3 March 2026'],
      ['digests/astana/20260302t025900z.html', '2 March 2026'],
      ['digests/tokyo/20260302t225900z.html', '3 March 2026'],
    ]);
  });

  it('tells two issues of one day apart by their hours', () => {
    const $ = pageOf(
      [],
      [],
      [
        {
          edition: tokyo,
          ends: ['2026-03-03T03:30:00.000Z', '2026-03-02T22:59:00.000Z', '2026-03-01T22:59:00.000Z'],
        },
      ],
    );
    expect(elementsOf($, '#digests a').map((one) => $(one).text())).toEqual([
      '3 March 2026 at 12:30 GMT+9',
      '3 March 2026 at 07:59 GMT+9',
      '2 March 2026',
    ]);
  });

  it('speaks of no digests before the first', () => {
    expect(pageOf([], [], [{ edition: tokyo, ends: [] }])('#digests')).toHaveLength(0);
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

describe('the last issues', () => {
  const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}T02:59:00.000Z`;

  it('are the newest seven, each once, those whose page is forgotten left out', () => {
    const ends = [day(3), day(1), day(3), day(2), ...[4, 5, 6, 7, 8, 9].map(day)];
    const now = new Date('2026-03-09T03:00:00Z');
    expect(lastIssues(ends, 30, now)).toEqual([9, 8, 7, 6, 5, 4, 3].map(day));
    expect(lastIssues(ends, 2, now)).toEqual([9, 8].map(day));
  });
});
