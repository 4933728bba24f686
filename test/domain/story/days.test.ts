import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, undatedDaysIn } from '#domain/story/days';

const NEAR = '2026-01-02T08:00:00Z';

describe('days that a text speaks of', () => {
  it.each([
    ['on 18 December', ['2025-12-18']],
    ['Dec. 18', ['2025-12-18']],
    ['14-16 May', ['2026-05-14', '2026-05-16']],
    ['May 14–16, 2018', ['2018-05-14', '2018-05-16']],
    ['с 18 по 20 декабря 2025 года', ['2025-12-18', '2025-12-20']],
    ['20-желтоқсан күні', ['2025-12-20']],
    ['18–20 желтоқсан аралығында', ['2025-12-18', '2025-12-20']],
    ['18-dekabr kuni', ['2025-12-18']],
    ["1 Temmuz'da", ['2026-07-01']],
    ['NHK World, 19.05.2019', ['2019-05-19']],
    ['12月18日に来日し、20日まで', ['2025-12-18', '2025-12-20']],
    ['10月20日・21日', ['2025-10-20', '2025-10-21']],
    ['首相は31日、官邸で', ['2025-12-31']],
    ['2025년 12월 18일', ['2025-12-18']],
  ])('in "%s"', (text, days) => {
    expect(daysIn(text, NEAR)).toEqual(days);
  });

  it.each([
    '30日間',
    '2日目',
    '3日連続',
    '28日本社',
    'march in 5 mayors',
    '31 June',
    'version 4.14.2018',
    '14:30',
  ])('are none in "%s"', (text) => {
    expect(daysIn(text, NEAR)).toEqual([]);
  });

  it('have no year, where neither the text nor anybody knows one', () => {
    expect(undatedDaysIn('16 мая, 29 February, 5月3日に続き4日、 2025-12-18')).toEqual([
      '2025-12-18',
      '--05-16',
      '--02-29',
      '--05-03',
      '--05-04',
    ]);
    expect(daysIn('16 мая', undefined)).toEqual([]);
  });

  it('are days, however strange the text', () => {
    const parts = fc.constantFrom(
      '0',
      '3',
      '31',
      '.',
      '-',
      ' ',
      '2025',
      '月',
      '日',
      'мая',
      'december',
      '至',
      '~',
      'по',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (some) => {
        const text = some.join('');
        for (const day of daysIn(text, NEAR)) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
        for (const day of undatedDaysIn(text)) expect(day).toMatch(/^(?:\d{4}|-)-\d\d-\d\d$/u);
      }),
    );
  });
});
