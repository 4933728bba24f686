import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { OUTLETS } from '#domain/outlet/catalogue';
import { isRegistry } from '#domain/url/host';
import { haveOneOwner, sitesOf } from '#domain/url/outlet-site';
import { sameSite } from '#domain/url/site';

const feed = (url: string, kind = 'feed') => ({ url, kind });
const outlet = { home: 'https://www.nur.kz', feeds: [feed('https://kaz.nur.kz/rss')] };

describe('the sites of an outlet', () => {
  it('are the hosts of its home and its feeds, but no registry and no aggregator', () => {
    expect(sitesOf(outlet)).toEqual(['nur.kz', 'kaz.nur.kz']);
    expect(sitesOf({ home: 'https://www.gov.kz', feeds: [feed('https://press.gov.kz/rss')] })).toEqual([
      'www.gov.kz',
      'press.gov.kz',
    ]);
    expect(
      sitesOf({ home: 'https://a.example', feeds: [feed('https://news.google.com/rss', 'aggregator')] }),
    ).toEqual(['a.example']);
  });
});

describe('two addresses have one owner', () => {
  it.each([
    ['https://www.nur.kz/a', 'http://nur.kz/b', []],
    ['https://kaz.nur.kz/a', 'https://www.nur.kz/a', ['nur.kz']],
    ['https://nur.kz./a', 'https://m.nur.kz/a', ['nur.kz']],
  ])('for sure: %s and %s with %j', (a, b, sites) => {
    expect(haveOneOwner(a, b, sites)).toBe(true);
  });

  it.each([
    ['https://kaz.nur.kz/a', 'https://www.nur.kz/a', []],
    ['https://nur.kz/a', 'https://nur.kz.example/a', ['nur.kz']],
    ['https://notnur.kz/a', 'https://nur.kz/a', ['nur.kz']],
    ['https://a.example.app/a', 'https://b.example.app/a', []],
    ['https://a.kz/a', 'https://b.kz/a', ['a.kz', 'b.kz']],
    ['https://www.mofa.go.jp/a', 'https://www.mod.go.jp/a', ['mofa.go.jp']],
    ['no address', 'no address', ['nur.kz']],
  ])('not for sure: %s and %s with %j', (a, b, sites) => {
    expect(haveOneOwner(a, b, sites)).toBe(false);
  });

  it('never where the list of public suffixes says otherwise, at all hosts of the catalogue and beside them', () => {
    const hosts = OUTLETS.flatMap(({ home, feeds }) => [home, ...feeds.map(({ url }) => url)]).map(
      (url) => new URL(url).hostname,
    );
    const near = [...new Set(hosts)].flatMap((host) => [
      host,
      `www.${host}`,
      `m.${host}`,
      `stranger-${host}`,
      host.split('.').slice(1).join('.'),
    ]);
    for (const { home, feeds } of OUTLETS) {
      const sites = sitesOf({ home, feeds });
      const own = new URL(home).hostname;
      for (const host of near.filter((one) => one.includes('.'))) {
        const [a, b] = [`https://${own}/a`, `https://${host}/b`];
        if (haveOneOwner(a, b, sites)) expect(sameSite(a, b), `${own} and ${host}`).toBe(true);
      }
    }
  });

  it('at every pair of hosts of one outlet that the list of public suffixes takes for one site, below its home', () => {
    const told = OUTLETS.flatMap(({ home, feeds }) => {
      const sites = sitesOf({ home, feeds });
      return feeds
        .filter(({ url, kind }) => kind !== 'aggregator' && sameSite(url, home))
        .filter(({ url }) => !haveOneOwner(url, home, sites))
        .map(({ url }) => `${home} ${url}`);
    });
    // Two languages of an agency, which declare no address of each other.
    expect(told).toEqual(['https://english.kyodonews.net https://china.kyodonews.net/rss/news.xml']);
  });
});

describe('a registry', () => {
  it('is what the list of public suffixes has of two labels where the outlets are', () => {
    const known = [
      'co.jp',
      'go.jp',
      'ne.jp',
      'or.jp',
      'ac.jp',
      'lg.jp',
      'com.kz',
      'gov.kz',
      'org.kz',
      'edu.kz',
      'co.uz',
      'com.uz',
    ];
    for (const host of [
      ...known,
      'com.kg',
      'gov.kg',
      'com.cn',
      'gov.cn',
      'co.kr',
      'go.kr',
      'co.uk',
      'org.uk',
      'com.tr',
      'gov.tr',
    ])
      expect([host, isRegistry(host), getDomain(host)]).toEqual([host, true, null]);
    for (const { home } of OUTLETS) {
      const host = new URL(home).hostname.replace(/^www\./, '');
      expect([host, isRegistry(host)]).toEqual([host, getDomain(host) === null]);
    }
  });
});
