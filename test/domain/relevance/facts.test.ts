import { describe, expect, it } from 'vitest';
import { gatherFacts } from '#domain/relevance/facts';
import { FEATURES, featuresOf } from '#domain/relevance/features';
import { readDocument } from '#domain/relevance/reading';

const facts = (title: string, text: string) => gatherFacts(readDocument({ title, text }));
const feature = (id: string, title: string, text: string) =>
  featuresOf(facts(title, text))[FEATURES.findIndex((each) => each.id === id)];

describe('gatherFacts', () => {
  it('counts results, not dates and times', () => {
    expect(facts('調印式', '4月14日午後11時15分、12人が出席した。').numbers).toBeCloseTo(
      facts('調印式', '12人が出席した。').numbers,
    );
    expect(facts('結果', '25対14、25対19だった。').numbers).toBeGreaterThan(1);
  });

  it.each([
    ['中央アジア5か国と外相会合　サマルカンドで', '茂木外相が「中央アジア+日本」対話に臨んだ。', false],
    ['Ашхабад: министры сверили часы', 'Главы ведомств стран Центральной Азии и Японии собрались.', false],
    ['Samarkand hotel gets Japanese owner', 'The house in Uzbekistan was bought by a firm in Osaka.', true],
    ['Uzbekistan and Central Asia', 'Japan watches.', true],
  ])('tells a city where the region meets from a neighbour as the subject: %s', (title, text, expected) => {
    expect(facts(title, text).neighbourInTitle).toBe(expected);
  });

  it.each([
    ["Japanese firm buys Central Asia's largest mill", 0],
    ['Японцы построят первый в Центральной Азии тоннель', 0],
    ['中央アジア最大の工場、日本企業が受注', 0],
    ['Жапония Орталық Азиядағы ең ірі зертхананы ашты', 0],
    ['Japan looks to Central Asia for metals', 1],
  ])('does not take what is the first or largest of the region for the region: %s', (title, expected) => {
    expect(facts(title, '').region.title).toBe(expected);
  });
});

describe('gatherFacts of third countries', () => {
  it.each([
    ['Японии одолжили 5 млн долларов США', 0],
    ['Японии одолжили 5 млн долл. США', 0],
    ['Japan lent US$5m and US $100 million, or 7 million US dollars', 0],
    ['Жапония АҚШ-тың 5 млн долларын және 3 мың АҚШ долларын берді', 0],
    ['日本は500万米ドルを貸した', 0],
    ['США выделят Японии 5 млрд долларов США', 1],
    ['The US lent Japan US$5m', 1],
    ['АҚШ Жапонияға 5 млн доллар берді', 1],
  ])('takes dollars for money and their country for a country: %s', (text, thirds) => {
    expect(facts('', text).thirds).toBe(thirds);
  });
});

describe('FEATURES', () => {
  it.each([
    ['Tashkent loan', 'Japan lends to Uzbekistan. Kazakhstan will watch.', 1],
    ['Astana loan', 'Japan lends to Kazakhstan. Uzbekistan will watch.', 0],
    ['Loan', 'Japan lends to Uzbekistan.', 1],
    ['Talks in Tashkent', 'In Tashkent Japan spoke with Kazakhstan.', 0],
  ])('see a neighbour ahead of Kazakhstan: %s, %s', (title, text, expected) => {
    expect(feature('neighbour-ahead', title, text)).toBe(expected);
  });

  it.each([
    ['Golovkin and Ryota Murata fight in Saitama.', 1],
    ['Golovkin trains in Saitama.', 0],
    ['Kinbozan, the sumo wrestler, met Ryota Murata.', 0],
  ])('see athletes of both sides: %s', (text, expected) => {
    expect(feature('rivals', 'Boxing', text)).toBe(expected);
  });

  it('let a text name some figures', () => {
    const words = 'the firm bought machines for the mine and will train people who mend them '.repeat(4);
    expect(feature('numbers', 'Deal', `${words} 40 machines, 3 mines, 12 years`)).toBe(0);
    expect(feature('numbers', 'Table', '1 Japan 29 31 52 2 Kazakhstan 3 5 23 3 Iran 3 4 11')).toBeGreaterThan(
      1.5,
    );
  });

  it.each([
    ['A Japanese beat the Kazakh judoka in the semifinal of the Asian Games.', 1],
    [
      'A Japanese beat the Kazakh judoka in the semifinal of the Asian Games after a training camp in Nara.',
      0,
    ],
  ])('tell a mere contest from an exchange: %s', (text, expected) => {
    expect(feature('only-contest', 'Judo', text)).toBe(expected);
  });
});
