import { expect, it } from 'vitest';
import { rarityIn } from '#domain/story/rarity';
import { aCandidate, aStory } from '../../support/stories';

it('lets a name weigh less the more stories of the window have it', () => {
  const { fingerprint } = aCandidate();
  const one = rarityIn(fingerprint, [aStory()]);
  const many = rarityIn(fingerprint, [aStory(), aStory(), aStory(), aStory()]);
  expect(one('kz:kazatomprom')).toBe(1);
  expect(many('kz:kazatomprom')).toBeLessThan(0.5);
  expect(many('what nobody has')).toBe(1);
});
