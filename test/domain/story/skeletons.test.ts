import { describe, expect, it } from 'vitest';
import { skeletonOf, skeletonsIn } from '#domain/story/skeletons';

describe('the consonants of a name', () => {
  it.each([
    ['Zhambyl', 'Жамбыл', 'ジャンブル'],
    ['Zhunusov', 'Жунусов', 'ジュヌソフ'],
    ['Kokshetau', 'Көкшетау', 'コクシェタウ'],
    ['Hinode', 'Хинодэ', 'ヒノデ'],
    ['Charyn', 'Чарын', 'チャリン'],
  ])('are the same in three scripts: %s, %s, %s', (latin, cyrillic, katakana) => {
    expect(skeletonOf(cyrillic)).toBe(skeletonOf(latin));
    expect(skeletonOf(katakana)).toBe(skeletonOf(latin));
  });

  it('keep no case endings', () => {
    expect(skeletonOf('Балтагулом')).toBe(skeletonOf('Балтагул'));
    expect(skeletonOf('Екібастұздағы', true)).toBe(skeletonOf('Екібастұз', true));
  });
});

describe('names that no list knows', () => {
  const found = (title: string, text: string, known: string[] = []) =>
    skeletonsIn(title, text, known).map(({ skeleton }) => skeleton);

  it('are words with a capital in mid-sentence, known names and countries apart', () => {
    expect(
      found('', 'On Monday the head of Temirlan Energy in Kazakhstan met Tokayev.', ['Tokayev']),
    ).toEqual([skeletonOf('Temirlan')]);
  });

  it('are katakana, common loan words apart', () => {
    expect(found('', 'テミルランのセンター')).toEqual([skeletonOf('テミルラン')]);
  });

  it('are not words that the text also writes small', () => {
    expect(found('', 'They met at the Harbour. The old harbour, the Harbour said.')).toEqual([]);
  });
});
