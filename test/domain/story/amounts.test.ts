import { expect, it } from 'vitest';
import { amountsIn } from '#domain/story/amounts';

it.each([
  ['JPY:1000000000000', ['1 trillion yen', '1兆円', '1 трлн иен', '1 триллион йен']],
  ['USD:45000000', ['$45 million', '45 млн долларов', '4500万ドル', '45 миллион доллар']],
  ['t:1200', ['1,200 tonnes', '1200 тонн', '1200トン', '1 200 тонна']],
])('is %s in every language', (amount, texts) => {
  for (const text of texts) expect(amountsIn(text), text).toContain(amount);
});

it('leaves out years, days and numbers below ten', () => {
  expect(amountsIn('On 14 March 2026 three of 7 came')).toEqual([]);
});
