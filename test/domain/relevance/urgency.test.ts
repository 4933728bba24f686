import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { allNames } from '#domain/relevance/names';
import { holdsOffice } from '#domain/relevance/urgency-signs';

const urgency = (title: string, text: string, published?: string) =>
  classify({ title, text, published }).urgency;
const person = (id: string) => allNames().find((name) => name.id === id)!;

describe('judgeUrgency', () => {
  it('is not lowered by what a whole article touches on further down', () => {
    const title = 'Nurtleu and Iwaya discuss trade in Tokyo';
    const lead = `The foreign ministers of Kazakhstan and Japan met on Monday.${' They spoke of trade, energy and investment.'.repeat(14)}`;
    const rest =
      ' Culture, theatre, music, museums, films, history, war graves, students, universities and sport were named too.';
    expect(urgency(title, `${lead}${rest}`)).toBe(urgency(title, lead));
    expect(urgency(title, lead)).toBe('urgent');
  });

  it.each([
    [
      'urgent',
      'Tokayev and Takaichi sign joint statement in Tokyo',
      'The president of Kazakhstan met the prime minister of Japan.',
    ],
    [
      'urgent',
      'Министры иностранных дел Казахстана и Японии подписали соглашение',
      'Встреча прошла в Астане.',
    ],
    ['urgent', '日カザフ外相が会談、協定に署名', '日本とカザフスタンの外相がアスタナで会談した。'],
    [
      'urgent',
      'Жапонияда жұмыс істеуге жол ашылды',
      'Еңбек министрі Токиода жапон тарапымен меморандумға қол қойды. Қазақстандықтар үш салаға бара алады.',
    ],
    [
      'urgent',
      'Двух японских альпинистов ищут на Хан-Тенгри',
      'На склоне горы в Казахстане пропали без вести двое граждан Японии, их ищут спасатели.',
    ],
    [
      'routine',
      'Что даст Казахстану японский заём?',
      'На соглашение, подписанное год назад в Астане, смотрят эксперты из Токио.',
    ],
    [
      'notable',
      'Marubeni opens office in Atyrau',
      'The Japanese trading house will supply turbines to Kazakh oil fields.',
    ],
    [
      'routine',
      'Why Kazakh students choose Japan',
      'A look at university life in Tsukuba through the eyes of six students from Kazakhstan.',
    ],
    [
      'routine',
      'Dombra players from Kazakhstan tour Hokkaido',
      'The Kazakh quartet and Japanese musicians play folk songs together.',
    ],
  ])('takes for %s: %s', (expected, title, text) => {
    expect(urgency(title, text, '2026-03-01')).toBe(expected);
  });

  it('holds what is not relevant for routine, whoever acts', () => {
    expect(
      urgency('Tokayev and Xi sign treaty in Beijing', 'The presidents of Kazakhstan and China met.'),
    ).toBe('routine');
  });

  it('gives its reasons', () => {
    const { evidence } = classify({
      title: 'Tokayev visits Tokyo',
      text: 'The Kazakh president met the Japanese emperor.',
    });
    expect(
      evidence.some(({ kind, says }) => kind === 'urgency' && says.includes('Kassym-Jomart Tokayev')),
    ).toBe(true);
  });
});

describe('holdsOffice', () => {
  const heads = new Set(['president', 'prime-minister']);

  it('goes by the day', () => {
    expect(holdsOffice(person('kz:nazarbayev'), heads, '2016-11-07')).toBe(true);
    expect(holdsOffice(person('kz:nazarbayev'), heads, '2022-01-07')).toBe(false);
    expect(holdsOffice(person('kz:tokayev'), heads, '2026-01-07T10:00:00Z')).toBe(true);
  });

  it('lets anyone hold it who ever did when the day is not known', () => {
    expect(holdsOffice(person('kz:nazarbayev'), heads)).toBe(true);
  });
});
