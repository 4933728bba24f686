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
