import { describe, expect, it } from 'vitest';
import { scheduleOccurrences } from '#laptop/schedule-expression';

const from = (expression: string, zone: string, moment: string) =>
  scheduleOccurrences(expression, zone).from(new Date(moment))?.toISOString();

describe('a schedule', () => {
  it.each([
    ['rate(5 minutes)', 'UTC', '2025-12-18T00:00:00Z', '2025-12-18T00:00:00.000Z'],
    ['rate(5 minutes)', 'UTC', '2025-12-18T00:00:01Z', '2025-12-18T00:05:00.000Z'],
    ['rate(1 day)', 'UTC', '2025-12-18T00:00:01Z', '2025-12-19T00:00:00.000Z'],
    ['cron(0 8 * * ? *)', 'Asia/Almaty', '2025-12-18T00:00:00Z', '2025-12-18T03:00:00.000Z'],
    ['cron(0 8 * * ? *)', 'Asia/Almaty', '2025-12-18T03:00:00Z', '2025-12-18T03:00:00.000Z'],
    ['cron(0 8 * * ? *)', 'Asia/Almaty', '2025-12-18T03:00:00.001Z', '2025-12-19T03:00:00.000Z'],
    ['cron(0 8 * * ? *)', 'Asia/Tokyo', '2025-12-18T00:00:00Z', '2025-12-18T23:00:00.000Z'],
    ['cron(0 9 ? * 2-6 *)', 'UTC', '2025-12-20T00:00:00Z', '2025-12-22T09:00:00.000Z'],
    ['cron(0 9 ? * MON *)', 'UTC', '2025-12-20T00:00:00Z', '2025-12-22T09:00:00.000Z'],
    ['cron(0 9 L * ? *)', 'UTC', '2026-02-01T00:00:00Z', '2026-02-28T09:00:00.000Z'],
    ['cron(15/20 9 * * ? *)', 'UTC', '2026-02-01T09:16:00Z', '2026-02-01T09:35:00.000Z'],
    ['at(2026-01-01T08:00:00)', 'Asia/Tokyo', '2025-12-18T00:00:00Z', '2025-12-31T23:00:00.000Z'],
  ])('%s in %s, from %s, is at %s', (expression, zone, moment, expected) => {
    expect(from(expression, zone, moment)).toBe(expected);
  });

  it('knows that Almaty has been five hours ahead since March 2024 and was six before', () => {
    expect(from('cron(0 8 * * ? *)', 'Asia/Almaty', '2024-02-28T12:00:00Z')).toBe('2024-02-29T02:00:00.000Z');
    expect(from('cron(0 8 * * ? *)', 'Asia/Almaty', '2024-03-01T12:00:00Z')).toBe('2024-03-02T03:00:00.000Z');
  });

  it('keeps to the hour on the wall across daylight saving', () => {
    expect(from('cron(0 8 * * ? *)', 'Europe/Berlin', '2026-03-28T07:30:00Z')).toBe(
      '2026-03-29T06:00:00.000Z',
    );
  });

  it('is over when its one moment is', () => {
    expect(from('at(2026-01-01T08:00:00)', 'UTC', '2026-01-01T08:00:01Z')).toBeUndefined();
  });

  it.each(['rate(0 minutes)', 'rate(5 fortnights)', 'cron(0 8 * *)', 'at(tomorrow)', 'every day'])(
    'is not understood as %s',
    (expression) => {
      expect(() => scheduleOccurrences(expression, 'UTC')).toThrow(`the schedule "${expression}"`);
    },
  );
});
