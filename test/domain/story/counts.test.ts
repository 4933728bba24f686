import { expect, it } from 'vitest';
import { smallCountsIn } from '#domain/story/counts';

it.each([
  ['fourteen documents', ['k:14']],
  ['14 documents', ['k:14']],
  ['подписано 14 документов', ['k:14']],
  ['14件の文書', ['k:14']],
  ['шесть туристов', ['k:6']],
  ['алты турист', ['k:6']],
  ['日本人6人', ['k:6']],
  ['двадцатью пятью компаниями', ['k:25']],
  ['он екі адамның сүйегі', ['k:12']],
])('counts in "%s"', (text, counts) => {
  expect(smallCountsIn(text)).toEqual(counts);
});

it.each([
  'on 14 March',
  'March 14',
  '14 марта',
  '14日',
  '14:30',
  '14 %',
  '3.5',
  '$14',
  '14 млн',
  '62 files',
  '30 лет',
  '12 days',
])('counts nothing in "%s"', (text) => {
  expect(smallCountsIn(text)).toEqual([]);
});

it('leaves out the five states of the region', () => {
  expect(smallCountsIn('Japan and five Central Asian states, 中央アジア5カ国, пять стран')).toEqual([]);
});
