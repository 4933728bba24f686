import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneSegment, septets, spellInGsm7 } from '#domain/alert/gsm7';

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

const title = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(...'қЯңәшЩ уранア・é€[]{}~^|\\日👩‍🏭\u0301\u202E'), maxLength: 5000 }),
);

describe('an SMS', () => {
  const link = 'https://archive.example/stories/20260302-0f1e2d3c4b/';
  const parts = { lead: 'Kazakhstan-Japan, urgent:', otherwise: 'energy, 2 outlets.' };

  it('says the headline and the whole link', () => {
    expect(oneSegment({ ...parts, headlines: ['Уран на десять лет'], link })).toBe(
      `Kazakhstan-Japan, urgent: Uran na desyat let ${link}`,
    );
  });

  it('takes the first headline that can be spelled', () => {
    expect(oneSegment({ ...parts, headlines: ['日本と署名', 'Келісім', 'Deal'] })).toBe(
      'Kazakhstan-Japan, urgent: Kelisim',
    );
  });

  it('says something else when none can be spelled', () => {
    expect(oneSegment({ ...parts, headlines: ['日本と署名'], link })).toBe(
      `Kazakhstan-Japan, urgent: energy, 2 outlets. ${link}`,
    );
  });

  it('cuts a long headline, never the link', () => {
    const text = oneSegment({ ...parts, headlines: ['very '.repeat(1000)], link });
    expect(text).toMatch(/very\.\.\. https:\/\/archive\.example\/stories\/20260302-0f1e2d3c4b\/$/);
    expect(septets(text)).toBeLessThanOrEqual(160);
  });

  it('leaves out a link that would leave no room for words', () => {
    expect(
      oneSegment({ ...parts, headlines: ['Deal'], link: `https://example.org/${'a'.repeat(120)}` }),
    ).toBe('Kazakhstan-Japan, urgent: Deal');
  });

  it('is one segment of GSM-7 whatever the titles are', () => {
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 3 }),
        fc.option(fc.webUrl({ withQueryParameters: true })),
        (headlines, url) => {
          const text = oneSegment({ ...parts, headlines, ...(url ? { link: url } : {}) });
          expect(septets(text)).toBeLessThanOrEqual(160);
          expect(text).not.toContain('\n');
        },
      ),
      { numRuns: 3000 },
    );
  });
});
