import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from '#lib/building-blocks/packed-text';

const unpacked = (value: unknown): unknown => JSON.parse(unpackText(packText(JSON.stringify(value))));

/** Every letter that two bytes of UTF-16 can say, in words of nine: more of one script than a byte has values. */
const everyLetter = (): string[] =>
  Array.from({ length: 0x10000 / 8 }, (_, row) =>
    String.fromCharCode(...Array.from({ length: 8 }, (__, column) => row * 8 + column)),
  );

describe('a packed text', () => {
  it.each([
    ['words of four scripts', 'uranium: uran$ уран~ уранов ウラン 铀 鈾 우라늄 يورانيوم'],
    ['what looks like its marks', '\u0001\u0002\u0003\u0004\n'],
    ['half of a pair', 'a\ud842 \udfb7б'],
    ['rare ideographs', '𠮷野家 𠮟る'],
    ['joined and unjoined words', ['да, нет', ' да ', 'да-да$', '$да', 'カザフ・日本', '·']],
    ['no text', ''],
    ['every letter', everyLetter()],
  ])('gives back %s', (_, value) => {
    expect(unpacked(value)).toEqual(value);
  });

  it('gives back whatever was packed', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aб中한عカー・ ,_$~-\n\u0001"\\é') });
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), letters)), (texts) => {
        expect(unpacked(texts)).toEqual(texts);
      }),
    );
  });
});
