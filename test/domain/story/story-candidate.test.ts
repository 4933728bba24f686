import { expect, it } from 'vitest';
import { candidateOf } from '#domain/story/group-documents';

it.each([
  ['Kazakhstan sells Japan copper for 900 million yuan', 'CNY:900000000'],
  ['Казахстан получит от Японии 300 млн рублей', 'RUB:300000000'],
  ['Kazakhstan to ship 40,000 barrels of oil to Japan', 'bbl:40000'],
  ['Japanese farm in Kazakhstan grows to 1,200 hectares', 'ha:1200'],
])('takes sums in any currency and quantities for facts: %s', (title, amount) => {
  expect(candidateOf({ id: 'a', title, text: title }).facts.amounts).toContain(amount);
});

it('takes no share, distance or stretch of time for a fact', () => {
  const title = 'Japan and Kazakhstan: 45 per cent more trade on 900 km in 12 years';
  expect(candidateOf({ id: 'a', title, text: title }).facts.amounts).toEqual([]);
});
