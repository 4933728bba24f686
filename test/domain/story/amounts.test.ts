import { expect, it } from 'vitest';
import { amountsIn } from '#domain/story/amounts';

it.each([
  ['JPY:1000000000000', ['1 trillion yen', '1兆円', '1 трлн иен', '1 триллион йен']],
  ['USD:45000000', ['$45 million', '45 млн долларов', '4500万ドル', '45 миллион доллар']],
  ['USD:6000000', ['six million dollars', '6 миллионов долларов', 'алты миллион АҚШ доллары', '600万ドル']],
  ['JPY:300000000000', ['300 млрд иен', '300 milliard iyen', '300 milyar yenlik', '3000億円', '三千億円']],
  ['MW:300', ['300 MW', '300 мегаватт', '30万キロワット', '三十万千瓦', '0.3 гигаватт', '300兆瓦']],
  ['km:1200', ['1,200 km', '1200 километров', '1200キロ', '1200 公里']],
  ['bbl:50000', ['50,000 barrels', '50 тысяч баррелей', '5万バレル', '50 мың баррель']],
  ['year:10', ['ten years', 'на десять лет', 'он жылға дейінгі мерзім', '10年間', '10 jahre']],
  ['day:30', ['thirty days', '30 дней', '30 күн', '30日間']],
  ['t:1200', ['1,200 tonnes', '1200 тонн', '1200トン', '1 200 тонна']],
])('is %s in every language', (amount, texts) => {
  for (const text of texts) expect(amountsIn(text), text).toContain(amount);
});

it('leaves out years, days and small numbers', () => {
  expect(amountsIn('в 2026 году, 2 years, 2026 жыл')).toEqual([]);
  expect(amountsIn('On 14 March 2026 three of 7 came')).toEqual([]);
});
