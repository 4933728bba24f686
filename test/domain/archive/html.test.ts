import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, markupOf } from '#domain/archive/html';

describe('a template of markup', () => {
  it('takes values as text, templates and lists of them as they are, and leaves out what is missing', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(markupOf(html`<p>${inner}${undefined}${false}${[html`<br>`, '&', 3]}</p>`)).toBe(
      '<p><b>&lt;i&gt;</b><br>&amp;3</p>',
    );
  });

  it('takes no object for markup that says so itself', () => {
    const forged = JSON.parse('{"markup":"<script>","Symbol(markup)":"<script>"}');
    expect(() => markupOf(html`<p>${forged}</p>`)).toThrow();
  });

  it('gives every text back when it is parsed, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // A parser turns every line break into one kind; NUL and lone surrogates are taken out where titles come in.
        fc.pre(!/[\r\0]/.test(text));
        const $ = load(markupOf(html`<p title="${text}">.${text}</p>`));
        expect([$('p').attr('title'), $('p').text(), $('*').length]).toEqual([text, `.${text}`, 4]);
      }),
    );
  });
});
