import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { isRelevant } from '#domain/relevance/verdict';

const judge = (title: string, text: string, published?: string) => classify({ title, text, published });

describe('classify', () => {
  it.each([
    [
      'bilateral',
      'Mitsui to buy ferrochrome from Kazakhstan',
      'The Japanese trading house and Kazchrome signed a supply contract for five years in Aktobe.',
    ],
    [
      'bilateral',
      'Токаев принял делегацию японских инвесторов',
      'Президент Казахстана обсудил с руководителями компаний из Японии новые проекты. Подписан меморандум.',
    ],
    [
      'bilateral',
      'Тоқаев жапон кәсіпкерлерін қабылдады',
      'Ақордада Қазақстан мен Жапония арасындағы жаңа жобалар талқыланды. Меморандумға қол қойылды.',
    ],
    [
      'bilateral',
      '三菱商事、カザフスタンで太陽光発電に参画',
      '三菱商事はカザフスタンの国営企業と協定に署名し、日本の技術を使った発電所を建設する。',
    ],
    [
      'regional',
      'Third business dialogue of Central Asia + Japan opens in Bishkek',
      'Officials of Japan and of the five Central Asian states discussed customs and green finance.',
    ],
    [
      'regional',
      '「中央アジア＋日本」専門家会合、タシケントで',
      '日本と中央アジア5カ国の専門家が、観光と輸送で協力を話し合った。カザフスタンも案を示した。',
    ],
    [
      'incidental',
      'Kazakhstan climbs to 61st in tourism index',
      'Spain leads the ranking, followed by Japan, France and Germany. Kazakhstan gained three places, Uzbekistan six.',
    ],
    [
      'incidental',
      'Волейбол: сборная Казахстана уступила Японии 0:3',
      'На чемпионате Азии команда Казахстана проиграла Японии со счетом 0:3 и сыграет за пятое место с Ираном.',
    ],
    [
      'unrelated',
      'Uzbek president and Japanese premier sign declaration in Tokyo',
      'Shavkat Mirziyoyev and the prime minister of Japan signed papers on energy loans for Uzbekistan.',
    ],
    [
      'unrelated',
      '新疆のカザフ族、夏の牧地へ',
      '中国新疆ウイグル自治区でカザフ族の牧民が羊を連れて移動した。イリカザフ自治州の草原は花の盛り。',
    ],
    [
      'unrelated',
      'Naomi Osaka wins in straight sets',
      'The former champion needed an hour to beat a Romanian qualifier in Cincinnati.',
    ],
    [
      'unrelated',
      'Astana riders lose time in the mountains',
      'XDS Astana had a bad day in the Vuelta; the Colombian leader lost four minutes.',
    ],
  ])('takes for %s: %s', (relation, title, text) => {
    expect(judge(title, text).relation).toBe(relation);
  });

  it('gives reasons that add up to the log-odds of the score', () => {
    const { evidence, score } = judge(
      'Kazakhstan and Japan sign visa accord',
      'The foreign ministers met in Astana.',
    );
    const scored = evidence.filter(({ kind }) => !['topic', 'urgency'].includes(kind));
    const total = scored.reduce((sum, { weight }) => sum + weight, 0);
    expect(1 / (1 + Math.exp(-total))).toBeCloseTo(score, 10);
  });

  it('gives probabilities that add up to one, relevance being their first half', () => {
    const { probabilities, score } = judge('Японский посол в Алматы', 'Посол Японии посетил университет.');
    const { bilateral, regional, incidental, unrelated } = probabilities;
    expect(bilateral + regional + incidental + unrelated).toBeCloseTo(1, 10);
    expect(bilateral + regional).toBeCloseTo(score, 10);
  });

  it('quotes the sentence that joins the sides', () => {
    const text =
      'It rained in Almaty. The Japanese ambassador visited a Kazakh school there. Nobody got wet.';
    expect(judge('A visit', text).linkedBy).toBe('The Japanese ambassador visited a Kazakh school there.');
  });

  it('knows the wrestler from the mountain of the same name', () => {
    const sumo = judge(
      '金峰山が勝ち越し',
      '大相撲春場所で金峰山が勝ち越しを決めた。カザフスタン出身の力士。',
    );
    const hike = judge('金峰山で紅葉', '山梨県の金峰山で紅葉が見頃を迎え、登山客でにぎわった。');
    expect(sumo.names.map(({ id }) => id)).toContain('kz:kinbozan');
    expect(hike.names.map(({ id }) => id)).not.toContain('kz:kinbozan');
  });

  it('finds the subjects of an article', () => {
    const { topics } = judge(
      'Kazatomprom and Kansai Electric extend uranium contract',
      'The Kazakh mine will supply fuel for nuclear reactors in Japan. The contract is worth 300 million dollars.',
    );
    expect(topics).toEqual(expect.arrayContaining(['energy', 'mining', 'trade-investment']));
  });
});

describe('classify on hostile input', () => {
  it.each([
    ['nothing', '', ''],
    ['one letter', 'Я', 'я'],
    ['control characters', '\u0000\u0001\u0002', '\u0000'.repeat(1000)],
    ['lone surrogates', '\ud800\udc00\ud800', '\udfff\ud800'.repeat(500)],
    ['a huge word', '', 'а'.repeat(5_000_000)],
    ['endless dots', '', '. '.repeat(500_000)],
    ['endless marks', '', 'e\u0301\u0301\u0301'.repeat(300_000)],
    ['endless names', '', 'Казахстан Япония '.repeat(200_000)],
    ['endless stems', '', 'центральной '.repeat(400_000)],
    ['digits', '', '1234567890'.repeat(100_000)],
  ])('answers %s', (_, title, text) => {
    const { score, names } = judge(title, text);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(names.length).toBeLessThan(100);
  });

  it('reads no more of a text than its beginning', () => {
    const text = `${'Rain fell in Lisbon. '.repeat(4000)}Kazakhstan and Japan signed a treaty.`;
    expect(judge('Rain', text).names).toEqual([]);
  });

  it('answers anything with a verdict whose parts agree', () => {
    const pieces = fc.constantFrom(
      'Казахстан',
      'Japan',
      '日本',
      'カザフ',
      'Жапонияның',
      '+',
      '・',
      '\n',
      '.',
      ' ',
      'Яπония',
      '２０２６',
      '\u0000',
      '🦅',
      'ﷺ',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(pieces, { maxLength: 200 }),
        (title, parts) => {
          const verdict = judge(title, parts.join(''));
          expect(isRelevant(verdict.relation)).toBe(verdict.score >= 0.5);
          expect(Number.isFinite(verdict.score)).toBe(true);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('says the same of the same twice', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (text) => {
        expect(judge('Astana', text)).toEqual(judge('Astana', text));
      }),
      { numRuns: 50, seed: 11 },
    );
  });
});
