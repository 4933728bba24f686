import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInUrl, readDate } from '#domain/feed/read-date';

const now = new Date('2026-11-23T12:00:00Z');
const inAstana = (text: string) => readDate(text, { now, timeZone: 'Asia/Almaty' });
const inTokyo = (text: string) => readDate(text, { now, timeZone: 'Asia/Tokyo' });

describe('readDate', () => {
  it.each([
    ['Fri, 20 Nov 2026 10:00:00 +0500', '2026-11-20T05:00:00.000Z'],
    ['20 Nov 26 10:00 EST', '2026-11-20T15:00:00.000Z'],
    ['Thu, 30 Apr 2015 08:57:00 MEST', '2015-04-30T06:57:00.000Z'],
    ['Sun Jan  4 16:29:06 2004', '2004-01-04T16:29:06.000Z'],
    ['2026-11-20T10:00:00+09:00', '2026-11-20T01:00:00.000Z'],
    ['2026-11-20T10:00:00+0900', '2026-11-20T01:00:00.000Z'],
    ['2026-11-20T10:00:00.123Z', '2026-11-20T10:00:00.000Z'],
    ['1766023200', '2025-12-18T02:00:00.000Z'],
    ['1766023200000', '2025-12-18T02:00:00.000Z'],
    ['20261120', '2026-11-20T00:00:00.000Z'],
    ['20261120T081500Z', '2026-11-20T08:15:00.000Z'],
    ['Dec 18, 2025 5:04 pm', '2025-12-18T17:04:00.000Z'],
    ['Thu, 1 Jan 2004 7:48 PM', '2004-01-01T19:48:00.000Z'],
    ['Sun Jul 18 18:57:42 +0200 2004', '2004-07-18T16:57:42.000Z'],
    ['Fri Nov 20 2026 10:00:00 GMT+0500 (East Kazakhstan Time)', '2026-11-20T05:00:00.000Z'],
    ['2004년 05월 28일 01:31:15', '2004-05-27T16:31:15.000Z'],
    ['03-12-31', '2003-12-31T00:00:00.000Z'],
    ['18/12/2025', '2025-12-18T00:00:00.000Z'],
    ['12/18/2025', '2025-12-18T00:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(readDate(text, { now })).toBe(instant);
  });

  it.each([
    ['21:38, 18 Августа 2026', '2026-08-18T16:38:00.000Z'],
    ['13:51, 15 августа 2025', '2025-08-15T08:51:00.000Z'],
    ['08:32, 18 8月 2026', '2026-08-18T03:32:00.000Z'],
    ['16:20, 28 August 2024', '2024-08-28T11:20:00.000Z'],
    ['19 сентября 2026 года', '2026-09-18T19:00:00.000Z'],
    ['Чт, 18 дек 2025 10:00', '2025-12-18T05:00:00.000Z'],
    ['18 желтоқсан 2025, 10:15', '2025-12-18T05:15:00.000Z'],
    ['3 мамыр 2026', '2026-05-02T19:00:00.000Z'],
    ['18.12.2025', '2025-12-17T19:00:00.000Z'],
    ['Сегодня, 09:10', '2026-11-23T04:10:00.000Z'],
    ['Вчера', '2026-11-21T19:00:00.000Z'],
    ['Бүгін 09:10', '2026-11-23T04:10:00.000Z'],
    ['Кеше', '2026-11-21T19:00:00.000Z'],
    ['3 часа назад', '2026-11-23T09:00:00.000Z'],
    ['2 күн бұрын', '2026-11-21T12:00:00.000Z'],
    ['October 13, 2024 - Astana', '2024-10-12T19:00:00.000Z'],
    ['2023-06-01 10:00', '2023-06-01T04:00:00.000Z'],
    ['2024-06-01 10:00', '2024-06-01T05:00:00.000Z'],
  ])('reads %s as told in Astana', (text, instant) => {
    expect(inAstana(text)).toBe(instant);
  });

  it.each([
    ['2025年12月18日', '2025-12-17T15:00:00.000Z'],
    ['2025年12月18日(木) 15時04分', '2025-12-18T06:04:00.000Z'],
    ['令和7年12月4日', '2025-12-03T15:00:00.000Z'],
    ['令和元年5月1日 午後3時05分', '2019-05-01T06:05:00.000Z'],
    ['R7.12.4', '2025-12-03T15:00:00.000Z'],
    ['２０２５年１２月１８日', '2025-12-17T15:00:00.000Z'],
    ['2025/12/18 10:00', '2025-12-18T01:00:00.000Z'],
    ['昨日 23:50', '2026-11-22T14:50:00.000Z'],
    ['今日', '2026-11-22T15:00:00.000Z'],
    ['5分前', '2026-11-23T11:55:00.000Z'],
    ['11月20日', '2026-11-19T15:00:00.000Z'],
  ])('reads %s as told in Tokyo', (text, instant) => {
    expect(inTokyo(text)).toBe(instant);
  });

  it('takes a day without a year for the latest that has come: December read in January is of last year', () => {
    const january = new Date('2027-01-05T00:00:00Z');
    expect(readDate('December 28', { now: january })).toBe('2026-12-28T00:00:00.000Z');
    expect(readDate('January 4', { now: january })).toBe('2027-01-04T00:00:00.000Z');
  });

  it('clamps the future', () => {
    expect(readDate('2041-01-01T00:00:00Z', { now })).toBe(now.toISOString());
  });

  it.each([
    ...[
      '',
      'soon',
      'tomorrow perhaps',
      'market 5',
      '31 июня 2025',
      '2025-02-29',
      '22013-01-01',
      'Wed, 02 Oct 2002 25:00:00 GMT',
    ],
    ...[
      '2003-12-31T10:14:61Z',
      '9999-12-31T23:59:59-99:99',
      'Sun, 16 Dec 2012 1:2:3:4 GMT',
      'Sun, 16 Dec 2012 11:47:32 +zz:00',
    ],
    ...['0001-01-01T00:00:00', '1970-01-01T00:00:00Z', '0', '12', '13月40日', 'x'.repeat(200)],
  ])('invents nothing for %s', (text) => {
    expect(readDate(text, { now })).toBeUndefined();
  });

  it('answers any text with an instant that is not in the future, or not at all', () => {
    const parts = fc.constantFrom(
      '20',
      '2026',
      'Nov',
      'ноября',
      '年',
      '月',
      '日',
      '10:00',
      '+0500',
      'GMT',
      ' ',
      ',',
      '-',
      '/',
      '令和',
      '.',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 8 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const read = inAstana(written);
        if (read !== undefined) expect(Date.parse(read)).toBeLessThanOrEqual(now.getTime());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dateInUrl', () => {
  it.each([
    ['https://a.example/2026-11-20/slug/', '2026-11-20T00:00:00.000Z'],
    ['https://a.example/2026/11/20/slug', '2026-11-20T00:00:00.000Z'],
    ['https://a.example/press/20251204_11.html', '2025-12-04T00:00:00.000Z'],
    ['https://a.example/world/slug-2026-09-22/', '2026-09-22T00:00:00.000Z'],
    ['https://a.example/news/slug-2026-8-3-12', '2026-08-03T00:00:00.000Z'],
  ])('finds the day in %s', (url, day) => {
    expect(dateInUrl(url, { now })).toBe(day);
  });

  it.each([
    'https://a.example/2025/03/',
    'https://a.example/20261399',
    'https://a.example/article/4017987',
    'no address',
  ])('finds none in %s', (url) => {
    expect(dateInUrl(url, { now })).toBeUndefined();
  });
});
