import { describe, expect, it } from 'vitest';
import type { Edition } from '#domain/digest/edition';
import { secondsOf } from '#domain/digest/shared-hour';

const edition = (name: string, timeZone: string, at: string): Edition => ({
  name,
  timeZone,
  at,
  language: 'en',
  whenEmpty: 'say-so',
});
const astana = edition('astana', 'Asia/Almaty', '08:00');
const tokyo = edition('tokyo', 'Asia/Tokyo', '08:00');
const osaka = edition('osaka', 'Asia/Tokyo', '12:00');
const HOUR = new Date('2025-12-19T03:00:00Z');

describe('the seconds in which an edition publishes', () => {
  it('are all of them at an hour of its own', () => {
    expect(secondsOf(astana, [astana, tokyo], HOUR)).toEqual({ of: 1, place: 0 });
  });

  it('are shared with editions whose hour it is too, in whatever zone', () => {
    expect(secondsOf(astana, [astana, tokyo, osaka], HOUR)).toEqual({ of: 2, place: 0 });
    expect(secondsOf(osaka, [astana, tokyo, osaka], HOUR)).toEqual({ of: 2, place: 1 });
  });

  it('are every third at the least, so that two issues fit into a run', () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ ...astana, name: `edition-${n}` }));
    expect(many.map((one) => secondsOf(one, many, HOUR))).toEqual(
      many.map((_, n) => ({ of: 3, place: n % 3 })),
    );
  });
});
