import { expect, it } from 'vitest';
import { readDocument } from '#domain/relevance/reading';
import { orderOfTitle } from '#domain/relevance/title-order';

const order = (title: string) => orderOfTitle(readDocument({ title, text: '' }));

it.each([
  'Tokayev meets Takaichi on eve of Central Asia summit',
  'Токаев в Токио: до саммита стран Центральной Азии — переговоры',
  '茂木外相がコシェルバエフ外相と協議 あす開く中央アジア会合の前日に',
])('sees the region named after both sides: %s', (title) => {
  expect(order(title).regionAfterBoth).toBe(true);
});

it.each([
  'Central Asia + Japan: Tokayev and Takaichi open the summit',
  'Tokayev meets Takaichi',
  'Tokayev on what Central Asia expects of Japan',
])('sees no region after both sides: %s', (title) => {
  expect(order(title).regionAfterBoth).toBe(false);
});

it.each([
  ['Macron to fly to Astana, then to Tokyo', true],
  ['Генсек ОБСЕ побывал в Астане и Токио', true],
  ['独首相、カザフ経て来日へ', true],
  ['Takaichi and Tokayev speak about Ukraine', false],
  ['Ashgabat hosts ministers of Central Asia and Japan', false],
])('tells whether somebody else comes first: %s', (title, opensWithThird) => {
  expect(order(title).opensWithThird).toBe(opensWithThird);
});
