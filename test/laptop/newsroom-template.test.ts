import { describe, expect, it } from 'vitest';
import { fillTemplate } from '#laptop/newsroom-template';

describe('a template', () => {
  it('escapes what it is given unless told not to', () => {
    expect(fillTemplate('<p title="{{a}}">{{&a}}</p>', { a: '<b>"&"</b>' })).toBe(
      '<p title="&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;"><b>"&"</b></p>',
    );
  });

  it('repeats a part for every row, with the values around it', () => {
    expect(fillTemplate('{{#rows}}{{n}}{{sep}}{{/rows}}', { sep: ';', rows: [{ n: '1' }, { n: '2' }] })).toBe(
      '1;2;',
    );
    expect(fillTemplate('[{{#rows}}x{{/rows}}]', { rows: [] })).toBe('[]');
  });

  it('refuses a name that has no value', () => {
    expect(() => fillTemplate('{{titel}}', { title: 'A' })).toThrow('the template names "titel"');
    expect(() => fillTemplate('{{#row}}{{/row}}', { rows: [] })).toThrow('the template repeats "row"');
  });
});
