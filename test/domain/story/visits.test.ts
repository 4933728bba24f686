import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { visitorsIn } from '#domain/story/visits';

const visitors = (title: string, text: string) => visitorsIn(title, text, classify({ title, text }).names);

describe('on a journey', () => {
  it.each([
    ['Tokayev in Tokyo', 'President Tokayev met Prime Minister Takaichi in Tokyo on his visit to Japan.'],
    ['Тоқаев Токиода', 'Мемлекет басшысы Қасым-Жомарт Тоқаев Жапонияға сапары кезінде Такаичимен кездесті.'],
    ['トカエフ大統領が来日', '高市首相は東京でカザフスタンのトカエフ大統領と会談した。'],
    ['Токаев прибыл в Токио', 'Касым-Жомарт Токаев проведёт в Японии переговоры с премьером Такаити.'],
  ])('is the guest and not the host: %s', (title, text) => {
    expect(visitors(title, text)).toEqual(['kz:tokayev']);
  });

  it('is who speaks where only places of the other side are named, whatever the verb', () => {
    expect(
      visitors('Lecture in Kyoto', 'Tokayev spoke of inscriptions to students in Kyoto and Osaka.'),
    ).toEqual(['kz:tokayev']);
  });

  it('is who is told of beside the word for it, where only bodies of the other side are named', () => {
    expect(
      visitors(
        'ERG to sell gallium',
        'During the visit of Tokayev, ERG agreed with Mitsubishi on supplies of gallium.',
      ),
    ).toEqual(['kz:tokayev']);
  });

  it.each([
    [
      'the guest of the Emperor, and the Emperor is not',
      'Akihito gives a luncheon for Nazarbayev',
      'In his palace in Tokyo the Emperor asked his guest about the new capital. The plane had come from Astana.',
    ],
    [
      'the guest of whom a dateline of the other side speaks',
      'President and premier sign joint statement',
      "TOKYO. Nursultan Nazarbayev spoke to reporters. Fukuda praised his guest's decision to shut the range at Semipalatinsk.",
    ],
  ])('is %s', (_, title, text) => {
    expect(visitors(title, text)).toEqual(['kz:nazarbayev']);
  });

  it('is not whose journey an article only recalls', () => {
    expect(
      visitors(
        'Олжас Бектенов встретился с инвесторами',
        'Речь шла о теплицах в Туркестане. Напомним, в августе Астану с визитом посетила премьер Санаэ Такаити.',
      ),
    ).toEqual([]);
  });

  it('is not who visits a third country of which the other side hears', () => {
    expect(
      visitors(
        'Mitsubishi opens an office',
        'During the visit of Tokayev to China, Mitsubishi opened an office in Beijing.',
      ),
    ).toEqual([]);
  });
});

describe('not on a journey', () => {
  it.each([
    [
      'a wrestler who lives there',
      'Kinbozan wins',
      'Kinbozan of Kazakhstan won in Tokyo during a visit of children.',
    ],
    [
      'who speaks at home',
      'Tokayev on Japan',
      'In Astana President Tokayev praised Japan and its technology.',
    ],
  ])('is %s', (_, title, text) => {
    expect(visitors(title, text)).toEqual([]);
  });
});
