import { describe, expect, it } from 'vitest';
import { storyPage } from '#domain/archive/render-story';
import type { Story } from '#domain/story/story';
import { report, story } from '../../../fixtures/messages/cases';
import { elementsOf, SITE, treeOf } from '../../support/archive';

const loan = story({
  id: '20260302-0a0b0c0d0e',
  urgency: 'urgent',
  relation: 'regional',
  topics: ['energy', 'mining'],
  headlines: { ja: '港銀行、カザフの銅会社に融資', en: 'Minato Bank lends to Irtysh Copper' },
  why: {
    names: [
      { id: 'Q232', name: 'Kazakhstan', side: 'kz' },
      { id: 'kz:irtysh-copper', name: 'Irtysh Copper', side: 'kz' },
      { id: 'jp:minato-bank', name: 'Minato Bank', side: 'jp' },
      { id: 'kz:steppe-courier', name: 'Steppe Courier', side: 'kz' },
    ],
    linkedBy: '港銀行がイルティシ・カッパーに融資すると発表した。',
    score: 1,
  },
  members: [
    report({
      articleId: 'a',
      outletName: 'Steppe Courier',
      language: 'en',
      title: 'Minato Bank lends to Irtysh Copper',
      published: '2026-03-02T02:30:00.000Z',
    }),
    report({
      articleId: 'b',
      outletName: '港新聞',
      language: 'ja',
      title: '港銀行、カザフの銅会社に融資',
      published: '2026-03-02T03:02:20.000Z',
    }),
    report({
      articleId: 'c',
      outletName: 'Mirror',
      language: 'en',
      title: 'Minato Bank lends to Irtysh Copper',
      copyOf: 'a',
    }),
    report({ articleId: 'd', outletName: 'Ministry', language: 'en', title: 'On the loan', official: true }),
  ],
});
const updated: Story = {
  ...loan,
  revision: 3,
  changes: [{ what: 'amount', from: 'USD:3e8', to: 'USD:4.5e8' }],
  changedAt: '2026-03-02T05:00:00.000Z',
};

const $ = treeOf(storyPage(loan, SITE));
const textOf = (selector: string) =>
  elementsOf($, selector).map((element) => $(element).text().replace(/\s+/g, ' ').trim());
const factsIn = (selector: string) =>
  Object.fromEntries(
    elementsOf($, `${selector} > div`).map((row) => [$(row).find('dt').text(), $(row).find('dd').text()]),
  );

describe('the page of a story', () => {
  it('is at the address of the story and says so', () => {
    expect(storyPage(loan, SITE).path).toBe('stories/20260302-0a0b0c0d0e.html');
    expect($('link[rel="canonical"]').attr('href')).toBe(
      'https://archive.example/stories/20260302-0a0b0c0d0e.html',
    );
  });

  it('has the headline in every language, each marked as such', () => {
    expect($('h1').text()).toBe('Minato Bank lends to Irtysh Copper');
    expect($('h1').attr('lang')).toBeUndefined();
    expect($('.headlines [lang="ja"]').text()).toBe('港銀行、カザフの銅会社に融資');
  });

  it('says what the story is about', () => {
    expect(factsIn('.facts')).toMatchObject({
      Between: 'Central Asia + Japan',
      Urgency: 'urgent',
      Topics: 'energy, mining',
      'First seen': '2 March 2026 at 08:02 GMT+5',
      'In the timeline': 'March 2026',
    });
  });

  it('gives the reason: who stands for each side, what links them, how sure that is, and not the outlets that report it', () => {
    expect(factsIn('.why')).toEqual({
      'Kazakhstan’s side': 'Kazakhstan, Irtysh Copper',
      'Japan’s side': 'Minato Bank',
      'Linked by': '港銀行がイルティシ・カッパーに融資すると発表した。',
      'Sure it belongs here': '99%',
    });
    expect($('.why q').attr('lang')).toBe('ja');
  });

  it('lists the reports, first-hand first, with their times in the zone of the site', () => {
    expect(textOf('.reports li')).toEqual([
      'On the loan Ministry · English · seen 2 Mar, 08:02 · official',
      '港銀行、カザフの銅会社に融資 港新聞 · Japanese · published 2 Mar, 08:02',
      'Minato Bank lends to Irtysh Copper Steppe Courier · English · published 2 Mar, 07:30, seen 2 Mar, 08:02',
      'Minato Bank lends to Irtysh Copper Mirror · English · seen 2 Mar, 08:02 · copy of Steppe Courier',
    ]);
    expect($('.reports time').first().attr('datetime')).toBe('2026-03-02T03:02:00.000Z');
    expect($('.reports a[hreflang="ja"]').attr('lang')).toBe('ja');
  });

  it('says how many reports are not listed', () => {
    expect(treeOf(storyPage({ ...loan, memberCount: 57 }, SITE))('main').text()).toContain(
      'And 53 more reports.',
    );
  });

  it('tells of updates only where there are some, and which are not known any more', () => {
    expect($('.updates')).toHaveLength(0);
    const items = treeOf(storyPage(updated, SITE))('.updates').text().trim().split('\n');
    expect(items).toEqual([
      '2 Mar, 08:02 · First seen',
      'Update 2 is not kept in detail',
      '2 Mar, 10:00 · Update 3: amount 450 million US dollars, was 300 million US dollars',
    ]);
  });

  it('can be cited, by people and by programs that manage references', () => {
    expect(textOf('.citation')).toEqual([
      'Irtysh, Kazakhstan–Japan news archive: “Minato Bank lends to Irtysh Copper”, story 20260302-0a0b0c0d0e, revision 1, first seen 2 March 2026. https://archive.example/stories/20260302-0a0b0c0d0e.html',
    ]);
    expect($('meta[name="DC.date"]').attr('content')).toBe('2026-03-02');
  });

  it('is the same file as long as the story is the same, whenever it is made', () => {
    expect(storyPage(loan, { ...SITE, now: new Date('2027-01-01T00:00:00Z') })).toEqual(
      storyPage(loan, SITE),
    );
  });
});
