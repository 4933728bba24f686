import { describe, expect, it } from 'vitest';
import { journeyInCommon } from '#domain/story/journey-in-common';
import { aCandidate } from '../../support/stories';

const print = (visitors: readonly string[], names: readonly string[] = visitors, regional = 0) => ({
  ...aCandidate().fingerprint,
  visitors,
  names,
  regional,
});
const visit = print(['kz:nazarbayev']);

describe('an article beside a story of a visit', () => {
  it('tells of the visit where it has the same guest, though half of the members do not say who travels', () => {
    expect(journeyInCommon(visit, [visit, print([])], 0)).toEqual({ visit: 1, guest: 0 });
    expect(journeyInCommon(visit, [visit, print([]), print([]), print([])], 0).visit).toBe(0.5);
  });

  it('names the guest where it tells of no journey', () => {
    expect(journeyInCommon(print([], ['!kz:nazarbayev']), [visit], 0)).toEqual({ visit: 0, guest: 1 });
    expect(journeyInCommon(print([], ['kz:tokayev']), [visit], 0)).toEqual({ visit: 0, guest: 0 });
  });

  it('names the guest where it takes the host for one', () => {
    expect(journeyInCommon(print(['jp:abe'], ['jp:abe', 'kz:nazarbayev']), [visit], 0).guest).toBe(1);
  });

  it('has no guest in common where another of the side travels', () => {
    const other = print(['kz:tokayev'], ['kz:tokayev', 'kz:nazarbayev']);
    expect(journeyInCommon(other, [visit], 0)).toEqual({ visit: 0, guest: 0 });
  });

  it('is not brought in by a host whom a member takes for a guest', () => {
    const members = [visit, visit, print(['jp:abe', 'kz:nazarbayev'])];
    expect(journeyInCommon(print(['jp:abe'], ['jp:abe']), members, 0)).toEqual({ visit: 0, guest: 0 });
  });

  it('is of no visit as far as one of them is of the region', () => {
    expect(journeyInCommon(print(['kz:nazarbayev'], [], 1), [visit], 0).visit).toBe(0);
    expect(journeyInCommon(visit, [visit], 0.75).visit).toBe(0.25);
  });
});
