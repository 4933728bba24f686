import { describe, expect, it } from 'vitest';
import type { Feed, Outlet } from '#domain/outlet/outlet';
import { effectiveOutlets, unknownOutlets } from '#domain/settings/effective-outlets';
import { readSettings } from '#domain/settings/settings';

const feed = (id: string, enabled = true): Feed => ({
  id,
  url: `https://${id.replace('/', '.')}.example/rss`,
  kind: 'feed',
  languages: ['en'],
  confidence: enabled ? 'high' : 'medium',
  enabled,
  ...(enabled ? {} : { offBecause: 'not seen to answer' }),
});
const outlet = (id: string, ...feeds: Feed[]): Outlet => ({
  id,
  name: id,
  home: `https://${id}.example`,
  country: 'KZ',
  timeZone: 'Asia/Almaty',
  display: 'title_link_only',
  feeds,
});
const CATALOGUE = [
  outlet('courier', feed('courier/all'), feed('courier/sport', false)),
  outlet('herald', feed('herald/all')),
];
const settings = (outlets: object) => readSettings(JSON.stringify({ outlets }), 'test');
const feedsOn = (outlets: object) =>
  effectiveOutlets(settings(outlets), CATALOGUE)
    .flatMap((o) => o.feeds)
    .filter((f) => f.enabled)
    .map((f) => f.id);

describe('effectiveOutlets', () => {
  it.each([
    ['the catalogue as it stands', {}, ['courier/all', 'herald/all']],
    ['a feed switched on', { on: ['courier/sport'] }, ['courier/all', 'courier/sport', 'herald/all']],
    ['an outlet switched off whole', { off: ['courier'] }, ['herald/all']],
    [
      'a feed both on and off as off',
      { on: ['courier'], off: ['courier/all'] },
      ['courier/sport', 'herald/all'],
    ],
    ['none of a catalogue that is not wanted', { catalogue: false }, []],
  ])('watches %s', (_, outlets, expected) => {
    expect(feedsOn(outlets)).toEqual(expected);
  });

  it('forgets why a feed was off once it is on, and says why one is off that was on', () => {
    const [courier, herald] = effectiveOutlets(
      settings({ on: ['courier/sport'], off: ['herald'] }),
      CATALOGUE,
    );
    expect(courier?.feeds[1]).not.toHaveProperty('offBecause');
    expect(herald?.feeds[0]?.offBecause).toBe('switched off in the configuration');
  });

  it('puts an added outlet in the place of the one with its id', () => {
    const added = outlet('herald', feed('herald/mine'));
    expect(feedsOn({ added: [added] })).toEqual(['courier/all', 'herald/mine']);
  });
});

describe('unknownOutlets', () => {
  it('names what is not there and what was meant', () => {
    expect(unknownOutlets(settings({ on: ['couriers'], off: ['courier/sports'] }), CATALOGUE)).toEqual([
      'outlets.on: there is no outlet or feed "couriers"; did you mean "courier"?',
      'outlets.off: there is no outlet or feed "courier/sports"; did you mean "courier/sport"?',
    ]);
  });

  it('is content with outlets and feeds, from the catalogue and added', () => {
    const added = outlet('mine', feed('mine/a'));
    expect(unknownOutlets(settings({ on: ['courier', 'mine/a'], added: [added] }), CATALOGUE)).toEqual([]);
  });
});
