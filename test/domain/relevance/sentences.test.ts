import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#domain/relevance/sentences';

const cut = (text: string): string[] =>
  sentencesOf(text).map(([start, end]) => text.slice(start, end).trim());

describe('sentencesOf', () => {
  it.each([
    ['dots', 'He came. She left.', ['He came.', 'She left.']],
    ['Japanese full stops', '来た。帰った。', ['来た。', '帰った。']],
    ['line breaks', 'One\nTwo', ['One', 'Two']],
    ['closing quotes', '“Come.” She left.', ['“Come.”', 'She left.']],
    ['bars between headlines', 'One | Two', ['One |', 'Two']],
  ])('cuts at %s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it.each([
    'Mr. Abe spoke',
    'J. Smith spoke',
    'В 2025 г. выросла',
    'около 5 млн. тонн',
    'rose by 3.5 per cent',
  ])('leaves “%s” whole', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('covers the text without gaps', () => {
    const text = 'One. Two! Three?\n\nFour; five… six';
    expect(
      sentencesOf(text)
        .map(([start, end]) => text.slice(start, end))
        .join(''),
    ).toBe(text);
  });
});
