import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, tagsOf, tidyTitle, visibleText } from '#domain/feed/plain-text';

describe('visibleText', () => {
  it.each([
    ['Hello <b>big</b> world', 'Hello big world'],
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['so<b>me</b>one', 'someone'],
    ['a&nbsp;&amp;&#8212;b', 'a &—b'],
    ['a<script>alert("<b>")</script>b', 'ab'],
    ['a<script>never closed', 'anever closed'],
    ['a<!-- <b>not</b> seen -->b', 'ab'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<a title="x > y" href=z>link</a>', 'link'],
    ['cut <a href="', 'cut <a href="'],
    ['<img alt="a"><br/>text', 'text'],
  ])('of %j is %j', (html, text) => {
    expect(visibleText(html)).toBe(text);
  });

  it('is never longer than what it was made of, and looks at tags in order', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '"',
      "'",
      '=',
      'a',
      ' ',
      '&amp;',
      '<script>',
      '</script>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        expect(visibleText(html).length).toBeLessThanOrEqual(html.length);
        let end = 0;
        for (const tag of tagsOf(html)) {
          expect(tag.start).toBeGreaterThanOrEqual(end);
          expect(tag.end).toBeGreaterThan(tag.start);
          end = tag.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('titles', () => {
  it('are decoded at most twice', () => {
    expect(tidyTitle('A &amp;amp; B')).toBe('A & B');
    expect(tidyTitle('A &amp;amp;amp; B')).toBe('A &amp; B');
  });

  it('compare by their words alone, lost characters as gaps', () => {
    expect(comparable('Japan\ufffdKazakhstan: talks!')).toBe(comparable('JAPAN — Kazakhstan, talks'));
    expect(comparable('ﾄｰｷｮｰ')).toBe(comparable('トーキョー'));
  });
});
