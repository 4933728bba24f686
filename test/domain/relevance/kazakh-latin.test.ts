import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '#domain/relevance/classify';
import { foldText } from '#domain/relevance/fold';
import { inKazakhLatin, isInLatin } from '#domain/relevance/kazakh-latin';

const FIXTURES = new URL('../../../fixtures/relevance/kk.jsonl', import.meta.url);
const documents: { id: string; title: string; text: string }[] = readFileSync(FIXTURES, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

const CYRILLIC = 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т ұ ү у ф х һ ц ч ш щ ы і э ю я ъ ь'.split(
  ' ',
);
const ALPHABETS = {
  2018: 'a á b v g ǵ d e ıo j z ı ı k q l m n ń o ó p r s t u ú ý f h h ts ch sh sh y i e ıý ıa'.split(' '),
  2021: 'a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t ū ü u f h h ts ch ş ş y ı e iu ia'.split(' '),
};

/** A Cyrillic text as a newsroom that writes Latin letters prints it, marks and all. */
const respelled = (text: string, alphabet: readonly string[]): string =>
  Array.from(text, (letter) => {
    const at = CYRILLIC.indexOf(letter.toLowerCase());
    const latin = at < 0 ? letter : (alphabet[at] ?? '');
    return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  }).join('');

describe('Kazakh in Latin letters', () => {
  it.each([2018, 2021] as const)('is judged as in Cyrillic ones, in the alphabet of %i', (year) => {
    const inCyrillic = documents.filter(({ text }) => /[әұі]/.test(text));
    const alike = inCyrillic.filter(
      ({ title, text }) =>
        classify({ title, text }).relation ===
        classify({
          title: respelled(title, ALPHABETS[year]),
          text: respelled(text, ALPHABETS[year]),
        }).relation,
    );
    expect(inCyrillic.length).toBeGreaterThan(100);
    expect(alike.length / inCyrillic.length).toBeGreaterThan(0.95);
  });

  it('is spelled in each way that newsrooms have', () => {
    expect(inKazakhLatin('Кездесу~')).toEqual(['Kezdesy~', 'Kezdesu~']);
    expect(inKazakhLatin('инвестиция')).toContain('investisia');
  });

  it('is told by what most letters are', () => {
    expect(isInLatin(foldText('Elshi JICA ókilimen kezdesti').kinds)).toBe(true);
    expect(isInLatin(foldText('Елші JICA өкілімен кездесті').kinds)).toBe(false);
  });
});
