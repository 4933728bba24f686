import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf, endingsOf, INFLECTIONS, NO_ENDING, opensEnding } from '#domain/relevance/endings';
import { foldText } from '#domain/relevance/fold';
import { Matcher } from '#domain/relevance/matcher';

const found = (forms: readonly [language: string, form: string][], text: string): string[] =>
  new Matcher(forms.map(([language, form]) => ({ form, language, value: form })))
    .find(foldText(text))
    .map(({ value, start, end }) => `${value}:${text.slice(start, end)}`);

describe('the matcher', () => {
  it.each([
    ['ru', 'Токио', 'в Токио', ['Токио:Токио']],
    ['kk', 'Жапония', 'Жапониямен достық', ['Жапония:Жапониямен']],
    ['en', 'Central Asia + Japan', 'the Central Asia plus Japan', []],
    [
      'en',
      'Central Asia + Japan',
      'Central Asia – Japan summit',
      ['Central Asia + Japan:Central Asia – Japan'],
    ],
    ['ja', '中央アジア＋日本', '「中央アジア+日本」対話', ['中央アジア＋日本:中央アジア+日本']],
    ['en', 'NEDO', 'Nedo', []],
    ['ar', 'اليابان', 'واليابان', ['اليابان:اليابان']],
  ] as const)('finds in %s by endings, joints and capitals: %s in “%s”', (language, form, text, expected) => {
    expect(found([[language, form]], text)).toEqual(expected);
  });

  it('finds a child among many characters far apart and among few', () => {
    const forms = [...'日月火水木金土本東京大阪'].map((sign): [string, string] => ['ja', `${sign}国`]);
    expect(found(forms, '月国と阪国')).toEqual(['月国:月国', '阪国:阪国']);
    expect(found(forms, '国日本')).toEqual([]);
  });

  it('reads endings right behind a byte order mark and half a character', () => {
    const text = '\ufeffВ \ud800Жапонияда жиын';
    const [hit] = new Matcher([{ form: 'Жапония', language: 'kk', value: 1 }]).find(foldText(text));
    expect(text.slice(hit?.start, hit?.end)).toBe('Жапонияда');
  });

  it('finds each form of several words wherever its words follow one another', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcйк'), minLength: 1, maxLength: 3 });
    const phrase = (most: number) => fc.array(word, { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(fc.array(phrase(3), { maxLength: 40 }), phrase(30), (forms, words) => {
        const known = [...new Set(forms.map((form) => form.join('! ')))];
        const expected = words.flatMap((_, at) =>
          known.filter((form) => `${words.slice(at).join('! ')}! `.startsWith(`${form}! `)),
        );
        const hits = new Matcher(known.map((value) => ({ form: `${value}!`, language: 'en', value }))).find(
          foldText(words.join(' ')),
        );
        expect(hits.map(({ value }) => value).sort()).toEqual(expected.sort());
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('never passes over an ending for its first letter', () => {
    const letters = fc.constantFrom(..."абеиіылнмдтқғмпеншдаростуlardentisg'0129aeiouyny");
    const known = INFLECTIONS.reduce((bits, inflection) => bits | bitsOf(inflection), 0) & ~NO_ENDING;
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 9 }), (rest) => {
        expect(endingsOf(rest) & known & ~opensEnding(rest.charCodeAt(0))).toBe(0);
      }),
      { numRuns: 3000, seed: 4 },
    );
  });
});
