import { describe, expect, it } from 'vitest';
import {
  daysToldApart,
  isOfLaterTimes,
  isSameDay,
  nameOtherHeads,
  newsDaysApart,
} from '#domain/story/days-apart';
import { isBeforeOffice } from '#domain/story/terms';
import { aCandidate } from '../../support/stories';

const print = (near: string | undefined, days: readonly string[], names: readonly string[] = []) => ({
  ...aCandidate().fingerprint,
  near,
  days,
  names,
});

it('is one day with a day of the same name in any year where the year is not told', () => {
  expect(isSameDay('--05-16', '2018-05-16')).toBe(true);
  expect(isSameDay('2018-05-16', '--05-16')).toBe(true);
  expect(isSameDay('2018-05-16', '2019-05-16')).toBe(false);
  expect(isSameDay('--05-16', '--05-17')).toBe(false);
});

describe('two articles, of which one has no date', () => {
  it('lie as far apart as the nearest days that they tell', () => {
    expect(daysToldApart(print('2018-05-15', []), print(undefined, ['--05-18', '--11-02']))).toBe(3);
    expect(daysToldApart(print('2025-12-30', []), print(undefined, ['--01-02']))).toBeCloseTo(3, 0);
    expect(daysToldApart(print(undefined, ['2018-05-18']), print('2018-05-15', []))).toBe(3);
  });

  it('lie nobody knows how far apart where one tells no day, or only of history', () => {
    expect(daysToldApart(print('2018-05-15', []), print(undefined, []))).toBeUndefined();
    expect(daysToldApart(print('2018-05-15', []), print(undefined, ['1991-08-29']))).toBeUndefined();
  });

  it('are of other times where one names a head of state who was none yet, or a later day', () => {
    const undated = print(undefined, [], ['!jp:takaichi']);
    expect(isOfLaterTimes(undated, print('2015-10-27', []))).toBe(true);
    expect(isOfLaterTimes(print('2015-10-27', []), undated)).toBe(true);
    expect(isOfLaterTimes(undated, print('2025-12-18', []))).toBe(false);
    expect(isOfLaterTimes(print(undefined, ['2019-05-19']), print('2015-10-27', []))).toBe(true);
    expect(isOfLaterTimes(undated, print('', []))).toBe(false);
  });
});

describe('a head of state', () => {
  it.each([
    ['kz:tokayev', '2015-10-27', true],
    ['kz:tokayev', '2008-01-01', false],
    ['kz:tokayev', '2025-12-18', false],
    ['kz:nazarbayev', '2024-01-01', false],
    ['jp:kishida', '2015-10-27', false],
    ['jp:motegi', '2010-01-01', false],
    ['nobody', '2010-01-01', false],
  ])('%s on %s is before office: %s', (id, day, before) => {
    expect(isBeforeOffice(id, day)).toBe(before);
  });
});

describe('two articles with dates', () => {
  it('lie as far apart as what they tell: a programme published before a visit, a report during it', () => {
    const programme = print('2016-11-01', ['2016-11-06', '2016-11-09']);
    expect(newsDaysApart(programme, print('2016-11-08', []))).toBe(1);
    expect(newsDaysApart(print('2016-11-08', []), programme)).toBe(1);
  });

  it('lie as far apart as they appeared where they tell of history, and nobody knows without a date', () => {
    expect(newsDaysApart(print('2016-11-01', ['2015-11-08']), print('2016-11-08', []))).toBe(7);
    expect(newsDaysApart(print(undefined, ['2016-11-08']), print('2016-11-08', []))).toBeUndefined();
  });
});

it('tells of another time to name only other heads of a side', () => {
  const kishida = print(undefined, [], ['kz:tokayev', '!jp:kishida']);
  const takaichi = print('2025-12-18', [], ['!kz:tokayev', 'jp:takaichi']);
  expect(nameOtherHeads(kishida, [takaichi])).toBe(true);
  expect(nameOtherHeads(kishida, [takaichi, print('2025-12-18', [], ['jp:kishida'])])).toBe(false);
  expect(nameOtherHeads(print(undefined, [], ['kz:tokayev']), [takaichi])).toBe(false);
});
