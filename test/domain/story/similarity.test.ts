import { describe, expect, it } from 'vitest';
import { likeness } from '#domain/story/similarity';
import { weigh } from '#domain/story/weighed';
import { aCandidate } from '../../support/stories';

const { fingerprint } = aCandidate();
const alike = (own: object, other: object) =>
  likeness(weigh({ ...fingerprint, ...own }), [weigh({ ...fingerprint, ...other })]);

describe('two articles', () => {
  it('share a visit less the more one of them is of the region', () => {
    const guest = { visitors: ['kz:tokayev'], regional: 0 };
    expect(alike(guest, guest).visit).toBe(1);
    expect(alike(guest, { ...guest, regional: 0.2 }).visit).toBe(1);
    expect(alike(guest, { ...guest, regional: 1 }).visit).toBe(0);
  });

  it('are held against each other where one is of concern and the other surely not', () => {
    expect(alike({ relevant: 1 }, { relevant: 0.75 }).relevance).toBe(0);
    expect(alike({ relevant: 1 }, { relevant: 0.02 }).relevance).toBeGreaterThan(0.9);
  });

  it('are apart by what they are about, not by names that no list knows', () => {
    const about = (concepts: readonly string[], skeletons: readonly string[]) => ({ concepts, skeletons });
    const names = ['!abcd', 'efgh', 'ijkl', 'mnop'];
    const one = about(['!uranium', 'mine', 'contract', 'export'], []);
    expect(alike(one, about(['!sumo', 'tournament', 'injured', 'coach'], [])).apart).toBeGreaterThan(0.5);
    expect(alike(one, about([], names)).apart).toBe(0);
    expect(alike(one, about(['!uranium', 'contract'], names)).apart).toBe(0);
  });

  it('have a day in common that one of them tells without its year', () => {
    const undated = { near: undefined, days: ['--05-16'] };
    expect(alike({ near: '2018-05-10', days: ['2018-05-16'] }, undated).days).toBeGreaterThan(0.5);
    expect(alike({ near: '2018-05-10', days: ['2018-05-17'] }, undated).days).toBe(0);
  });

  it('say less by one count of many in common than by one count of one, and most by an amount', () => {
    const one = alike({ numbers: ['k:14'] }, { numbers: ['k:14'] }).numbers;
    const many = alike({ numbers: ['k:14', 'k:3', 'k:7'] }, { numbers: ['k:14', 'k:9', 'k:8'] }).numbers;
    const amount = alike({ numbers: ['JPY:46000000000'] }, { numbers: ['JPY:46000000000'] }).numbers;
    expect(many).toBeLessThan(one);
    expect(amount).toBeGreaterThan(one);
  });
});
