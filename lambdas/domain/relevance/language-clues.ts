import { FUNCTION_WORDS } from './function-words';
import { LANGUAGE_CODES, type LanguageCode } from './language-code';
import {
  CYRILLIC,
  CYRILLIC_LETTERS,
  INDISPENSABLE,
  LATIN,
  LATIN_LETTERS,
  type TellTale,
} from './language-letters';
import { ofEachCharacter } from './of-each-character';
import { once } from './once';
import { Trie } from './trie';

/** The languages of an alphabet: which are of it, and their tell-tale letters, by their places among the codes. */
export type Alphabet = {
  readonly isOf: readonly boolean[];
  readonly tellTales: readonly (readonly [place: number, letters: string, weight: number])[];
};

const placeOf = (language: LanguageCode): number => LANGUAGE_CODES.indexOf(language);
const alphabet = (languages: ReadonlySet<LanguageCode>, tellTales: readonly TellTale[]): Alphabet => ({
  isOf: LANGUAGE_CODES.map((language) => languages.has(language)),
  tellTales: tellTales.map(([language, letters, weight]) => [placeOf(language), letters, weight]),
});

export const IN_CYRILLIC = alphabet(CYRILLIC, CYRILLIC_LETTERS);
export const IN_LATIN = alphabet(LATIN, LATIN_LETTERS);

/** Two letters that Uzbek writes with a mark behind them, whatever mark the keyboard has. */
const UZBEK_LETTERS = /[og][\u02bb\u2018\u2019'`´]/g;
/** What stands behind the mark of an `o` within a word; not the `o's` of English. */
const GOES_ON = /^(?!s\b)\p{L}/u;
const UZBEK_WEIGHT = 1.2;
const UZBEK = placeOf('uz');

const isBetweenWords = ofEachCharacter((sign) => /[\s\p{P}\d]/u.test(sign));

/** The function words of all languages; the note of a word is in how many languages it is one, and in which. */
const lexicon = once(() => {
  const trie = new Trie();
  const root = trie.add();
  const words = new Map<number, number[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' ')) {
      const node = trie.path(root, word);
      words.set(node, [...(words.get(node) ?? []), placeOf(language as LanguageCode)]);
    }
  }
  const { trie: walked, places } = trie.walked((node) => {
    const languages = words.get(node);
    return languages && { length: 1 + languages.length, next: [] };
  });
  for (const [node, languages] of words)
    walked.cells.set([languages.length, ...languages], walked.note(places[node] ?? 0));
  return { trie: walked, root: places[root] ?? 0 };
});

/** The points of languages by their places among the codes; of two with as many the one is better that got the first of them earlier. */
class Scores {
  private readonly points = new Float64Array(LANGUAGE_CODES.length);
  private readonly order: number[] = [];

  constructor(private readonly isOf: readonly boolean[]) {}

  add(language: number, points: number): void {
    if (!this.isOf[language]) return;
    if (!this.order.includes(language)) this.order.push(language);
    this.points[language] = (this.points[language] ?? 0) + points;
  }

  /** The best of those that pass a test. */
  best(test: (language: LanguageCode) => boolean): LanguageCode | undefined {
    let winner: LanguageCode | undefined;
    let most = 0;
    for (const place of this.order) {
      const points = this.points[place] ?? 0;
      const language = LANGUAGE_CODES[place];
      if (points > most && language && test(language)) [winner, most] = [language, points];
    }
    return winner;
  }
}

/**
 * The language of a text in small letters, among those of its alphabet, by tell-tale letters and function words.
 * @param letters how often each character occurs
 * @param hinted gets half a point
 */
export function likeliest(
  sample: string,
  letters: Uint16Array,
  { isOf, tellTales }: Alphabet,
  hinted: LanguageCode | undefined,
): LanguageCode | undefined {
  const scores = new Scores(isOf);
  for (const [place, set, weight] of tellTales) {
    scores.add(place, 0);
    for (let i = 0; i < set.length; i++) {
      const count = letters[set.charCodeAt(i)] ?? 0;
      if (count > 0) scores.add(place, weight * Math.sqrt(count));
    }
  }
  scores.add(UZBEK, UZBEK_WEIGHT * Math.sqrt(uzbekLetters(sample)));
  addWords(scores, sample);
  if (hinted) scores.add(placeOf(hinted), 0.5);
  return scores.best((language) =>
    INDISPENSABLE.every(([other, own]) => other !== language || own.test(sample)),
  );
}

function addWords(scores: Scores, sample: string): void {
  const { trie, root } = lexicon();
  const { cells } = trie;
  let node = root;
  for (let at = 0; at <= sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (at < sample.length && !isBetweenWords(code)) {
      if (node >= 0) node = trie.child(node, code);
      continue;
    }
    const note = node < 0 ? 0 : trie.note(node);
    const count = note > 0 ? (cells[note] ?? 0) : 0;
    for (let each = 1; each <= count; each++) scores.add(cells[note + each] ?? 0, 1 / count);
    node = root;
  }
}

function uzbekLetters(sample: string): number {
  let count = 0;
  UZBEK_LETTERS.lastIndex = 0;
  while (UZBEK_LETTERS.test(sample)) {
    const at = UZBEK_LETTERS.lastIndex;
    if (sample[at - 2] === 'g' || GOES_ON.test(sample.slice(at, at + 2))) count++;
  }
  return count;
}
