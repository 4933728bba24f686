import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLine } from '#domain/archive/fragments';
import { storyPage } from '#domain/archive/render-story';
import type { Story } from '#domain/story/story';
import { report, story } from '../../../fixtures/messages/cases';
import { elementsOf, SITE, someStories, structureOf, treeOf, wholeArchive } from '../../support/archive';

const FILES = wholeArchive(someStories(24));
const PAGES = FILES.filter(({ path }) => path.endsWith('.html'));
const pages = PAGES.map((file) => [file.path, file] as const);

describe.each(pages)('the page %s', (path, file) => {
  const $ = treeOf(file);

  it('has a language, a title, one first heading, landmarks and a way past what all pages have', () => {
    expect($('html').attr('lang')).toMatch(/^(en|ja)$/);
    expect($('title').text()).toMatch(/ – Irtysh$/);
    expect($('h1')).toHaveLength(1);
    expect(['body > header', 'body > main', 'body > footer'].map((one) => $(one).length)).toEqual([1, 1, 1]);
    expect($('body').children().first().attr('href')).toBe('#main');
    expect($('#main')).toHaveLength(1);
  });

  it('skips no level of headings and uses no id twice', () => {
    const levels = elementsOf($, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    const ids = elementsOf($, '[id]').map(({ attribs }) => attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks to be followed and not to be listed, and runs and styles nothing of its own', () => {
    expect($('meta[name="robots"]').attr('content')).toBe('noindex, follow');
    expect($('script, style, iframe, object, embed, base, [style], [srcset], form[action]').length).toBe(0);
    const events = elementsOf($, '*').flatMap(({ attribs }) =>
      Object.keys(attribs).filter((name) => name.startsWith('on')),
    );
    expect(events).toEqual([]);
  });

  it('leads only to files of the archive that are there, and to outlets with care', () => {
    const here = new URL(path, SITE.baseUrl);
    for (const { attribs } of elementsOf($, 'a[href], link[href]')) {
      const target = new URL(attribs.href ?? '', here);
      if (target.origin !== here.origin) {
        expect(target.protocol).toMatch(/^https?:$/);
        expect(attribs.rel).toBe('noopener nofollow ugc');
        continue;
      }
      const wanted = target.pathname.slice(1) || 'index.html';
      const found = FILES.find((one) => one.path === wanted);
      expect(found?.path, attribs.href).toBe(wanted);
      if (target.hash && found) expect(treeOf(found)(target.hash), attribs.href).toHaveLength(1);
    }
  });
});

/** Parts that a title may be made of by somebody who wants more than a title. */
const HOSTILE = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<script>',
          '</script>',
          '</title>',
          '</h1>',
          '</a>',
          '<!--',
          '-->',
          ']]>',
          '<svg/onload=alert(1)>',
        ],
        ...['"', "'", '" onclick="x', '&', '&lt;', '&#60;b&#62;', '&#x202e;', '<', '>', '`', '=', '/', '\\'],
        ...[
          '\u202E',
          '\u2066',
          '\u2028',
          '\u0000',
          '\u0008',
          '\u001B',
          '\uFFFE',
          '\uD800',
          '\r\n',
          '\u200B',
          '<\u0000b>',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** A story whose every text is given; a first word keeps each text from being empty. */
function storyOf(text: (n: number) => string): Story {
  const members = (['en', 'ja', 'ar', 'und'] as const).map((language, n) =>
    report({
      articleId: `a-${n}`,
      outletId: `o-${n}`,
      outletName: `Outlet${n} ${text(n)}`,
      language,
      title: `Title${n} ${text(n + 1)}`,
    }),
  );
  const [first, ...others] = members;
  return story({
    revision: 2,
    changes: [
      { what: 'party', to: `Firm ${text(6)}` },
      { what: 'date', to: `Day ${text(7)}` },
    ],
    why: {
      names: [
        { id: 'kz:a', name: `Name ${text(8)}`, side: 'kz' },
        { id: 'jp:b', name: `Other ${text(9)}`, side: 'jp' },
      ],
      linkedBy: `Linked ${text(10)}`,
      score: 0.9,
    },
    members: [...(first ? [first] : []), ...others.map((one) => ({ ...one, copyOf: 'a-0' }))],
  });
}

describe('hostile texts', () => {
  const harmless = wholeArchive([storyOf(() => 'plain')]).filter(({ path }) => path.endsWith('.html'));
  const expected = new Map(harmless.map((file) => [file.path, structureOf(file)]));

  it('yield no element and no attribute that is not ours, on any page', () => {
    fc.assert(
      fc.property(fc.array(HOSTILE, { minLength: 12, maxLength: 12 }), (texts) => {
        const files = wholeArchive([storyOf((n) => texts[n] ?? '')]).filter(({ path }) =>
          path.endsWith('.html'),
        );
        for (const file of files) expect(structureOf(file)).toEqual(expected.get(file.path));
      }),
    );
  });

  it('are read as they were written, without what cannot be seen', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const title = `Title ${text}`;
        const page = storyPage(
          story({ members: [report({ outletName: 'Outlet', language: 'en', title })] }),
          SITE,
        );
        const $ = treeOf(page);
        expect([$('h1').text(), $('.reports a').text()]).toEqual([titleLine(title), titleLine(title)]);
        expect(page.body).not.toMatch(/[^\n\P{Cc}]|[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
    '../../evil',
    'https://user:secret@evil.example/',
    'not an address',
    '',
  ])('are no link when the address is %j', (url) => {
    const its = story({ members: [report({ outletName: 'Outlet', language: 'en', title: 'Title', url })] });
    for (const file of wholeArchive([its]).filter(({ path }) => path.endsWith('.html'))) {
      const $ = treeOf(file);
      const outward = elementsOf($, 'a[rel~="ugc"]').map(({ attribs }) => attribs.href ?? '');
      // Near misses of the digest have addresses of their own.
      expect(outward.filter((href) => !/^https:\/\/(ships|sogen)\.example\//.test(href))).toEqual([]);
    }
  });

  it('cannot break out of an address', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const url = `https://outlet.example/${text}`;
        const its = story({
          members: [report({ outletName: 'Outlet', language: 'en', title: 'Title', url })],
        });
        const [link] = elementsOf(treeOf(storyPage(its, SITE)), '.reports a');
        expect(link?.attribs.href ?? 'https://outlet.example/').toMatch(
          /^https:\/\/outlet\.example\/[\x21-\x7e]*$/,
        );
        expect(
          Object.keys(link?.attribs ?? {}).filter(
            (name) => !['href', 'rel', 'hreflang', 'dir'].includes(name),
          ),
        ).toEqual([]);
      }),
    );
  });
});
