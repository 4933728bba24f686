import { describe, expect, it } from 'vitest';
import { pageBlocks } from '#domain/article/page-blocks';
import { pageTree } from '#domain/article/page-tree';

const blocksOf = (html: string) => pageBlocks(pageTree(html)).blocks.map(({ text }) => text);

describe('the blocks of a page', () => {
  it.each([
    ['<p>one<p>two', ['one', 'two']],
    ['<ul><li>one<li>two</ul>three', ['one', 'two', 'three']],
    ['<table><tr><td>one<td>two<tr><td>three</table>', ['one', 'two', 'three']],
    ['<div><span>one</div></span><p>two</p>', ['one', 'two']],
    ['<div><b>one<div>two</b>three</div></div>', ['one', 'twothree']],
    ['one<br>two<br><br>three', ['one\ntwo', 'three']],
    ['w<b>or</b>d <i>next</i>', ['word next']],
    ['<p>&amp;amp; &#1102; &nbsp;x&nbsp;</p>', ['&amp; ю x']],
    ['<p>漢字<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>へ</p>', ['漢字東京へ']],
    ['<p>　字下げ　空白　</p>', ['字下げ　空白']],
    ['<svg><title>icon</title><path d="x"/></svg><p>one', ['one']],
    ['<style>p{}</style><script>var a = "<p>no</p>"</script><template><p>no</p></template><p>one', ['one']],
    ['<noscript><p>for readers without scripts</p></noscript>', ['for readers without scripts']],
    ['', []],
  ])('of %s', (html, texts) => {
    expect(blocksOf(html)).toEqual(texts);
  });
});
