import { describe, expect, it } from 'vitest';
import { isoDate, printedDate, rfc822Date } from '#laptop/newsroom-dates';

const INSTANT = new Date('2025-12-18T20:05:09Z');

describe('a date as an outlet prints it', () => {
  it('is that of its own zone, which may be tomorrow', () => {
    expect(isoDate(INSTANT, 'Asia/Almaty')).toBe('2025-12-19T01:05:09+05:00');
    expect(isoDate(INSTANT, 'Asia/Tokyo')).toBe('2025-12-19T05:05:09+09:00');
    expect(rfc822Date(INSTANT, 'Asia/Almaty')).toBe('Fri, 19 Dec 2025 01:05:09 +0500');
    expect(rfc822Date(INSTANT, 'UTC')).toBe('Thu, 18 Dec 2025 20:05:09 +0000');
  });

  it('is in the language of its readers', () => {
    expect(printedDate(INSTANT, 'Asia/Almaty', 'ru').day).toBe('19 декабря 2025 г.');
    expect(printedDate(INSTANT, 'Asia/Tokyo', 'ja')).toEqual({
      day: '2025年12月19日',
      time: '05:05',
      weekday: '金曜日',
    });
    expect(printedDate(INSTANT, 'UTC', 'en')).toEqual({
      day: '18 December 2025',
      time: '20:05',
      weekday: 'Thursday',
    });
  });
});
