import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { monthFiles } from '#domain/archive/render-month';
import { report, story } from '../../../fixtures/messages/cases';
import { elementsOf, fileAt, SITE, someStories, treeOf } from '../../support/archive';

const openedAt = (instant: string, id: string, over = {}) =>
  story({
    id,
    openedAt: instant,
    members: [report({ outletName: 'Outlet', language: 'en', title: `Story ${id}`, firstSeen: instant })],
    ...over,
  });

/** In Almaty, five hours east, the month begins and ends at 19:00 UTC. */
const AROUND = [
  openedAt('2026-02-28T18:59:59.000Z', 'before'),
  openedAt('2026-03-31T18:59:59.000Z', 'last'),
  openedAt('2026-02-28T19:00:00.000Z', 'first'),
  openedAt('2026-03-31T19:00:00.000Z', 'after'),
];

const monthOf = (stories: Parameters<typeof monthFiles>[1], months = ['2026-03']) =>
  monthFiles('2026-03', stories, months, SITE);
const pageOf = (...args: Parameters<typeof monthOf>) =>
  treeOf(fileAt(monthOf(...args), 'months/2026-03.html'));

describe('a month of the archive', () => {
  it('holds the stories opened in it by the calendar of the site, in all its files', () => {
    const files = monthOf(AROUND);
    expect(files.map(({ path }) => path)).toEqual([
      'months/2026-03.html',
      'months/2026-03.json',
      'months/2026-03.csv',
    ]);
    const $ = treeOf(fileAt(files, 'months/2026-03.html'));
    expect(elementsOf($, '.story h3').map((one) => $(one).text())).toEqual(['Story first', 'Story last']);
    const { from, to, stories } = JSON.parse(fileAt(files, 'months/2026-03.json').body);
    expect([from, to]).toEqual(['2026-02-28T19:00:00.000Z', '2026-03-31T19:00:00.000Z']);
    expect(stories.map(({ id }: { id: string }) => id)).toEqual(['last', 'first']);
    const rows: { story: string }[] = parse(fileAt(files, 'months/2026-03.csv').body, {
      bom: true,
      columns: true,
    });
    expect(rows.map((row) => row.story)).toEqual(['last', 'first']);
  });

  it('is the same whatever the order in which stories come, and whenever it is made', () => {
    const later = { ...SITE, now: new Date('2027-01-01T00:00:00Z') };
    expect(monthFiles('2026-03', AROUND.toReversed(), ['2026-03'], later)).toEqual(monthOf(AROUND));
  });

  it('shows each day that has stories, and the calendar leads to them', () => {
    const $ = pageOf(AROUND);
    expect(elementsOf($, '.day h2').map((one) => $(one).text().replace(',', ''))).toEqual([
      'Sunday 1 March 2026',
      'Tuesday 31 March 2026',
    ]);
    expect(elementsOf($, '.calendar a').map(({ attribs }) => attribs.href)).toEqual([
      '#d2026-03-01',
      '#d2026-03-31',
    ]);
    expect($('.calendar li')).toHaveLength(31);
    expect($('.calendar li').first().attr('class')).toBe('weekday-6');
  });

  it('counts stories, reports and outlets', () => {
    expect(pageOf(AROUND)('.lede').text()).toMatch(/^2 stories, 2 reports, 1 outlet\./);
  });

  it('leads to the nearest months that have a page', () => {
    const $ = pageOf([], ['2026-05', '2025-12', '2026-03', '2025-11']);
    expect($('[rel="prev"]').attr('href')).toBe('../months/2025-12.html');
    expect($('[rel="next"]').attr('href')).toBe('../months/2026-05.html');
    const alone = pageOf([]);
    expect(alone('[rel="prev"], [rel="next"]')).toHaveLength(0);
  });

  it('says when it had nothing', () => {
    const $ = pageOf([]);
    expect($('.lede').text()).toBe('No story was opened in this month, by the clock of Asia/Almaty (GMT+5).');
    expect($('.story, .calendar, .filter')).toHaveLength(0);
  });
});

describe('the choice among the stories of a list', () => {
  const stories = someStories(24);
  const $ = pageOf(stories);

  it('offers what some stories have and others have not, with their number', () => {
    const offered = (name: string) =>
      Object.fromEntries(
        elementsOf($, `input[name="${name}"]`).map((input) => [
          input.attribs.value,
          Number($(input).parent().find('small').text()),
        ]),
      );
    expect(offered('topic')).toEqual({ '': 24, energy: 12, mining: 12, culture: 12 });
    expect(offered('relation')).toEqual({ '': 24, bilateral: 19, regional: 5 });
    expect(offered('urgency')).toEqual({ '': 24, urgent: 8, notable: 8 });
    expect(elementsOf($, 'input[checked]').map(({ attribs }) => attribs.value)).toEqual(['', '', '', '']);
  });

  it('finds at each story what it is chosen by', () => {
    for (const { attribs } of elementsOf($, '.filter input:not([value=""])')) {
      const [selector] = [
        { topic: `[data-topics~="${attribs.value}"]`, language: `[data-languages~="${attribs.value}"]` }[
          attribs.name ?? ''
        ] ?? `[data-${attribs.name}="${attribs.value}"]`,
      ];
      const said = Number(
        $(`.filter input[name="${attribs.name}"][value="${attribs.value}"]`).parent().find('small').text(),
      );
      expect($(`.story${selector}`), selector).toHaveLength(said);
    }
  });

  it('is not offered for a handful', () => {
    expect(pageOf(stories.slice(0, 5))('.filter')).toHaveLength(0);
  });
});
