import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayIn,
  dayInWords,
  daysOf,
  instantInWords,
  monthInWords,
  spanOfMonth,
  weekdayOf,
} from '#domain/archive/calendar';

const ZONES = [
  ...['Asia/Almaty', 'Asia/Tokyo', 'UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'],
  ...['Pacific/Kiritimati', 'Pacific/Chatham', 'Etc/GMT+12', 'America/Santiago'],
];

describe('the calendar of the archive', () => {
  it('has the day that the clock of the zone shows', () => {
    const instant = new Date('2025-12-31T19:30:00Z');
    expect(dayIn('UTC', instant)).toBe('2025-12-31');
    expect(dayIn('Asia/Almaty', instant)).toBe('2026-01-01');
    expect(dayIn('Asia/Tokyo', instant)).toBe('2026-01-01');
  });

  it('begins a month with its first moment and ends it with its last, everywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 2020, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        (zone, year, number) => {
          const month = `${year}-${String(number).padStart(2, '0')}`;
          const { from, to } = spanOfMonth(month, zone);
          expect(dayIn(zone, from)).toBe(`${month}-01`);
          expect(dayIn(zone, new Date(from.getTime() - 1)).slice(0, 7) < month).toBe(true);
          expect(dayIn(zone, new Date(to.getTime() - 1))).toBe(daysOf(month).at(-1));
          expect(dayIn(zone, to).slice(0, 7) > month).toBe(true);
        },
      ),
    );
  });

  it('knows the days of a month and of a week', () => {
    expect(daysOf('2024-02')).toHaveLength(29);
    expect(daysOf('2025-12').at(-1)).toBe('2025-12-31');
    expect(weekdayOf('2026-03-02')).toBe(0);
    expect(weekdayOf('2026-03-01')).toBe(6);
  });

  it('puts days and months into words', () => {
    expect(dayInWords('2025-12-18')).toMatch(/^Thursday,? 18 December 2025$/);
    expect(monthInWords('2025-12')).toBe('December 2025');
    expect(instantInWords('Asia/Almaty', new Date('2025-12-18T05:10:00Z'))).toBe(
      '18 December 2025 at 10:10 GMT+5',
    );
  });
});
