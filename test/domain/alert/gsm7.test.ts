import { describe, expect, it } from 'vitest';
import { septets, spellInGsm7 } from '#domain/alert/gsm7';

describe('a headline in letters that GSM-7 has', () => {
  it.each([
    [
      'Russian',
      'Токаев и Такаити подписали соглашение о щебне, объём 3 млрд',
      'Tokaev i Takaiti podpisali soglashenie o shchebne, obyom 3 mlrd',
    ],
    [
      'Kazakh',
      'Қазақстан мен Жапония келісімге қол қойды, өңір үшін',
      'Qazaqstan men Zhaponiya kelisimge qol qoydy, onir ushin',
    ],
    [
      'Kazakh in Latin letters',
      'Japonıa men Qazaqstan: jańa kelisim, Ýaponiýa',
      'Japonia men Qazaqstan: jana kelisim, Yaponiya',
    ],
    ['katakana', 'カザフ・ニュース', 'kazafu nyuusu'],
    ['hiragana', 'きっと くる', 'kitto kuru'],
    ['accents that GSM-7 has', 'émigré à Zürich', 'émigré à Zürich'],
    ['accents that it has not', 'Ōsaka, Łódź', 'Osaka, Lodz'],
    ['Greek capitals that it has', 'ΔΩ', 'ΔΩ'],
    ['dashes, quotes and signs', '«Союз» – “№ 5” … 10 €', '"Soyuz" - "No 5" ... 10 EUR'],
    ['letters mixed of two scripts', 'Яπония', 'Yaponiya'],
    ['emoji, which it leaves out', '🚀 Launch 👩‍🏭!', 'Launch !'],
    ['wide letters', 'ＵＲＡＮ２３５', 'URAN235'],
  ])('spells %s', (_, headline, spelled) => {
    expect(spellInGsm7(headline)).toBe(spelled);
  });

  it.each([
    ['kanji, which are read in many ways', '日本とカザフスタンが署名'],
    ['Chinese', '哈萨克斯坦与日本'],
    ['Korean', '카자흐스탄과 일본'],
    ['Arabic', 'كازاخستان'],
    ['emoji alone', '🎉🎉'],
    ['nothing', ' \u200B '],
  ])('does not spell %s', (_, headline) => {
    expect(spellInGsm7(headline)).toBeUndefined();
  });
});

describe('the length of a text in septets', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['£@Ω', 3],
    ['{[€]}', 10],
  ])('of %j is %i', (text, length) => {
    expect(septets(text)).toBe(length);
  });

  it.each(['қ', '日', 'ń', '…', '`'])('is unknown for %j', (text) => {
    expect(septets(text)).toBeUndefined();
  });
});
