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

  it('are foreign to each other where one headline names a third country alone', () => {
    const names = ['!Q711', 'Q17'];
    expect(alike({ names }, { names: ['Q17', 'Q232'] }).foreign).toBe(1);
    expect(alike({ names: ['Q17', 'Q232'] }, { names }).foreign).toBe(1);
    expect(alike({ names }, { names: ['Q711', 'Q17'] }).foreign).toBe(0);
  });

  it('say less by one count of many in common than by one count of one, and most by an amount', () => {
    const one = alike({ numbers: ['k:14'] }, { numbers: ['k:14'] }).numbers;
    const many = alike({ numbers: ['k:14', 'k:3', 'k:7'] }, { numbers: ['k:14', 'k:9', 'k:8'] }).numbers;
    const amount = alike({ numbers: ['JPY:46000000000'] }, { numbers: ['JPY:46000000000'] }).numbers;
    expect(many).toBeLessThan(one);
    expect(amount).toBeGreaterThan(one);
  });
});
