import { expect, it } from 'vitest';
import { rareness } from '#domain/story/commonness';
import { weigh } from '#domain/story/weighed';
import { aCandidate } from '../../support/stories';

const weighed = (over: object) => weigh({ ...aCandidate().fingerprint, ...over });
const [everywhere, rare, unheard] = ['Q17', 'Q36', 'no-such-thing'];

it('weighs a name more the fewer developments have it, and by at most a fifth above the usual', () => {
  expect(rareness(everywhere)).toBeLessThan(0.1);
  expect(rareness(rare)).toBeGreaterThan(0.8);
  expect(rareness(unheard)).toBe(1.2);
  const { names } = weighed({ names: ['Q265', rare] });
  expect(names.get('Q265')).toBeLessThan(names.get(rare) ?? 0);
});

it('weighs a concept more the fewer developments have it, and half as much again in the headline', () => {
  const { subject } = weighed({ concepts: ['embassy', 'ambulance', '!sumo'] });
  expect(subject.get('c:embassy')).toBeLessThan(subject.get('c:ambulance') ?? 0);
  expect(subject.get('c:sumo')).toBeCloseTo(1.5 * rareness('c:sumo'));
});
