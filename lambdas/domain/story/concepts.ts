import { once } from '#domain/relevance/once';
import { CONCEPT_WORDS } from './concept-words';
import { WORDS_OF_LIFE } from './concept-words-of-life';
import { WORDS_OF_STATE } from './concept-words-of-state';

/** How often a concept is spoken of. */
export type ConceptFound = { readonly id: string; count: number; inTitle: boolean };

type Ending = 'any' | 'word' | 'short';
type Word = { readonly letters: string; readonly ids: readonly string[]; readonly ending: Ending };

const TABLES = [CONCEPT_WORDS, WORDS_OF_LIFE, WORDS_OF_STATE];

const READ_CHARACTERS = 8_000;
/** Letters that a word marked `~` may have after its beginning. */
const SHORT_ENDING = 3;
const LETTER = /\p{L}/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/** Words by their first `KEY` letters, the longest first. A tree of letters holds the same in five times the memory. */
const words = once(() => wordsOf(TABLES.flatMap((table) => folded(table).trim().split('\n'))));
const KEY = 3;

function wordsOf(lines: readonly string[]): ReadonlyMap<string, readonly Word[]> {
  const byLetters = new Map<string, Word>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const ids = line.slice(0, colon).split('<');
    for (const form of line
      .slice(colon + 1)
      .trim()
      .split(/ +/u)) {
      const word = wordOf(form, ids);
      if (!byLetters.has(word.letters)) byLetters.set(word.letters, word);
    }
  }
  const byKey = new Map<string, Word[]>();
  for (const word of [...byLetters.values()].sort((a, b) => b.letters.length - a.letters.length)) {
    const key = word.letters.slice(0, KEY);
    const alike = byKey.get(key) ?? [];
    alike.push(word);
    byKey.set(key, alike);
  }
  return byKey;
}

function wordOf(form: string, ids: readonly string[]): Word {
  const ending = form.endsWith('$') ? 'word' : form.endsWith('~') ? 'short' : 'any';
  const letters = (ending === 'any' ? form : form.slice(0, -1)).replaceAll('_', ' ');
  return { letters, ids, ending };
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}

/** The concepts of a text, whatever its language, most telling first: those of the headline, then by how often they come. */
export function conceptsIn(title: string, text: string): ConceptFound[] {
  const all = new Map<string, ConceptFound>();
  addFrom(folded(title), true, all);
  addFrom(folded(text.slice(0, READ_CHARACTERS)), false, all);
  return [...all.values()].sort(
    (a, b) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count || (a.id < b.id ? -1 : 1),
  );
}

function addFrom(text: string, inTitle: boolean, into: Map<string, ConceptFound>): void {
  let at = 0;
  let afterLetter = false;
  while (at < text.length) {
    const letter = text[at] ?? '';
    const joined = WITHOUT_SPACES.test(letter);
    const found = afterLetter && !joined ? undefined : longestAt(text, at);
    for (const id of found?.ids ?? []) {
      const known = into.get(id) ?? { id, count: 0, inTitle };
      known.count += 1;
      into.set(id, known);
    }
    at += found && joined ? found.letters.length : 1;
    afterLetter = !joined && LETTER.test(letter);
  }
}

function longestAt(text: string, at: number): Word | undefined {
  for (let length = KEY; length > 0; length -= 1) {
    for (const word of words().get(text.slice(at, at + length)) ?? []) {
      const { letters, ending } = word;
      if (text.startsWith(letters, at) && endsRight(text, at + letters.length, ending)) return word;
    }
  }
  return undefined;
}

function endsRight(text: string, end: number, ending: Ending): boolean {
  if (ending === 'any') return true;
  const allowed = ending === 'word' ? 0 : SHORT_ENDING;
  const joined = WITHOUT_SPACES.test(text[end - 1] ?? '');
  for (let extra = 0; extra <= allowed; extra += 1) {
    const letter = text[end + extra] ?? '';
    if (!LETTER.test(letter) || (!joined && WITHOUT_SPACES.test(letter))) return true;
  }
  return false;
}
