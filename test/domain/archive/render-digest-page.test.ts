import { describe, expect, it } from 'vitest';
import { digestPage } from '#domain/archive/render-digest-page';
import { compileDigest } from '#domain/digest/compile-digest';
import type { Edition } from '#domain/digest/edition';
import { astana, material, stories, tokyo } from '../../../fixtures/digests/cases';
import { elementsOf, SITE, treeOf } from '../../support/archive';

const pageOf = (edition: Edition, about = {}) =>
  digestPage(compileDigest(material(edition, about)), edition, SITE);

describe('the page of a digest', () => {
  it('is named after its edition and the instant at which it ends, in whatever zone the edition is', () => {
    const moved = { ...astana, timeZone: 'Asia/Tokyo', at: '09:00' };
    expect(pageOf(astana).path).toBe('digests/astana/20260302t045900z.html');
    expect(pageOf(moved).path).toBe(pageOf(astana).path);
    expect(pageOf(astana, { to: new Date('2026-03-02T09:30:00Z') }).path).not.toBe(pageOf(astana).path);
  });

  it('is written in the language of the edition, titles marked with theirs', () => {
    const $ = treeOf(pageOf(tokyo));
    expect($('html').attr('lang')).toBe('ja');
    expect($('h1').text()).toBe('日・カザフスタン Tokyo版 · 2026年3月2日');
    const [first] = elementsOf($, 'h3');
    expect(first?.attribs.lang).toBeUndefined();
    expect($('.translations [lang="kk"]').first().text()).toBe(
      'Hokuto Power он жыл бойы қазақ уранын сатып алады',
    );
  });

  it.each([
    ['ru', 'К содержанию'],
    ['kk', 'Мазмұнға өту'],
    ['en', 'Skip to content'],
  ] as const)('has a frame in %s', (language, skip) => {
    expect(treeOf(pageOf({ ...astana, language }))('.skip').text()).toBe(skip);
  });

  it('has every story however many, with its reports', () => {
    const $ = treeOf(pageOf(astana, { stories: stories(300) }));
    expect($('.story')).toHaveLength(300);
    expect($('.outlets a[rel~="ugc"]')).toHaveLength(300);
  });

  it('leads to its topics when it has many, in the order in which they come', () => {
    const $ = treeOf(pageOf(astana, { stories: stories(300) }));
    const targets = elementsOf($, '.ways a').map(({ attribs }) => attribs.href);
    expect(targets).toEqual(elementsOf($, 'main > section[id]').map(({ attribs }) => `#${attribs.id}`));
    expect(targets).toHaveLength(5);
    expect(treeOf(pageOf(astana, { stories: stories(2) }))('.ways')).toHaveLength(0);
  });

  it('tells what is new of a story that a former issue had', () => {
    expect(treeOf(pageOf(astana))('.story').text()).toContain(
      'Update 2: amount 450 million US dollars, was 300 million US dollars',
    );
  });

  it('tells of near misses and of the sources, and not what it cost', () => {
    const $ = treeOf(pageOf(astana));
    expect($('.near-misses li').text()).toContain('Ports of the world ranked');
    expect($('.near-misses a[lang="ja"]')).toHaveLength(1);
    expect($('.health').text()).toBe('Sources: trouble with 1 of 84: Harbour Post since 27 February');
    expect($('body').text()).not.toContain('$');
    expect(treeOf(pageOf(tokyo))('.health').text()).toBe(
      '情報源：84件中1件に異常：Harbour Post（2月27日から）',
    );
  });

  it('says in a line that nothing was new', () => {
    const $ = treeOf(pageOf(astana, { stories: [], nearMisses: [] }));
    expect($('.lede').text()).toMatch(/^Nothing new between Kazakhstan and Japan since/);
    expect($('h2')).toHaveLength(0);
  });
});
