import { describe, expect, it } from 'vitest';
import { staticFiles } from '#domain/archive/static-files';
import { LANGUAGE_CODES } from '#domain/relevance/language-code';
import { TOPICS } from '#domain/relevance/verdict';
import { elementsOf, fileAt, SITE, treeOf } from '../../support/archive';

const FILES = staticFiles(SITE);

describe('what all pages share', () => {
  it('is there, once each', () => {
    expect(FILES.map(({ path }) => path).sort()).toEqual([
      '404.html',
      'about.html',
      'icon.svg',
      'robots.txt',
      'style.css',
    ]);
  });

  it('lets robots in, that they may read that pages are not to be listed', () => {
    expect(fileAt(FILES, 'robots.txt').body).toBe('User-agent: *\nAllow: /\n');
  });

  it('can be shown at any address when there is no page: its links are absolute', () => {
    const $ = treeOf(fileAt(FILES, '404.html'));
    const addresses = elementsOf($, '[href]').map(({ attribs }) => attribs.href ?? '');
    expect(addresses.filter((href) => !href.startsWith('#') && !href.startsWith(SITE.baseUrl))).toEqual([]);
    expect($('link[rel="canonical"]')).toHaveLength(0);
  });
});

describe('the style sheet', () => {
  const { body } = fileAt(FILES, 'style.css');

  it('has a rule for every value that a list may be chosen by', () => {
    const chosen = [...body.matchAll(/input\[name="(\w+)"\]\[value="([\w-]+)"\]:checked/g)];
    const values = (name: string) => chosen.flatMap(([, its, value]) => (its === name ? [value] : []));
    expect(values('topic')).toEqual([...TOPICS]);
    expect(values('language')).toEqual([...LANGUAGE_CODES]);
    expect(values('relation')).toEqual(['bilateral', 'regional']);
    expect(values('urgency')).toEqual(['urgent', 'notable']);
  });

  it('fetches nothing', () => {
    expect(body).not.toMatch(/url\(|@import|https?:/);
  });

  it('closes what it opens', () => {
    expect(body.split('{')).toHaveLength(body.split('}').length);
  });
});
