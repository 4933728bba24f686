import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDigits } from '#domain/story/number-words';

it.each([
  ['twenty-five firms', '25 firms'],
  ['three hundred and forty-two people', '342 people'],
  ['two thousand five hundred', '2500'],
  ['двадцатью пятью компаниями', '25 компаниями'],
  ['трёхсот двенадцати', '312'],
  ['двадцать пять тысяч триста', '25300'],
  ['он екі адамның, жеті жүз үйдің', '12 адамның, 700 үйдің'],
  ['алты турист', '6 турист'],
  ['yigirma besh', '25'],
  ['on iki öğrenci ışığı gördü', '12 öğrenci ışığı gördü'],
  ['三十万千瓦', '30万千瓦'],
  ['二千五百人', '2500人'],
  ['二〇二五年', '2025年'],
])('reads "%s"', (words, digits) => {
  expect(withDigits(words)).toBe(digits);
});

it.each([
  'one of the two',
  'он сказал, что сто раз',
  'hundreds of thousands of people',
  '千葉県で十分に',
  'on the table',
  'nine to five and three',
])('leaves "%s" what no number stands in', (text) => {
  expect(withDigits(text).replace(/\d+/gu, '')).toBe(text.replace(/nine|five|three/gu, ''));
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'twenty',
    'five',
    'hundred',
    'and',
    ' ',
    '-',
    'он',
    'екі',
    'мың',
    '十',
    '三',
    '万',
    'ә',
    'x',
    '7',
  );

  it('keeps what is no number, and takes no longer than its length', () => {
    const others = (text: string) => text.replace(/[^xә]/gu, '');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 200 }), (parts) => {
        const text = parts.join('');
        expect(others(withDigits(text))).toBe(others(text));
      }),
    );
    const started = process.cpuUsage().user;
    withDigits('жүз twenty 三十'.repeat(20_000));
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  });
});
