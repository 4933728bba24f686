import { describe, expect, it } from 'vitest';
import { FRAME_LANGUAGES } from '#domain/publication/frame-language';
import { languageName } from '#domain/publication/language-name';
import { LANGUAGE_CODES } from '#domain/relevance/language-code';

describe('the name of a language', () => {
  it('is written in the language of the reader', () => {
    expect(FRAME_LANGUAGES.map((reader) => languageName('kk', reader))).toEqual([
      'Kazakh',
      'казахский',
      'қазақ тілі',
      'カザフ語',
    ]);
  });

  it.each(FRAME_LANGUAGES)('is known in %s for every language that is told apart, and for none', (reader) => {
    const names = LANGUAGE_CODES.map((code) => languageName(code, reader));
    expect(names.filter((name) => name === 'root' || LANGUAGE_CODES.some((code) => code === name))).toEqual(
      [],
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
