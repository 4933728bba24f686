import { once } from '#domain/relevance/once';
import { CONCEPT_WORDS } from './concept-words';
import { WORDS_OF_STATE } from './concept-words-of-state';

/** How often a concept is spoken of. */
export type ConceptFound = { readonly id: string; count: number; inTitle: boolean };

type Ending = 'any' | 'word' | 'short';
type Found = { readonly ids: readonly string[]; readonly ending: Ending };
type Node = { readonly next: Map<string, Node>; found?: Found };

const TABLES = [CONCEPT_WORDS, WORDS_OF_STATE];

const READ_CHARACTERS = 8_000;
/** Letters that a word marked `~` may have after its beginning. */
const SHORT_ENDING = 3;
const LETTER = /\p{L}/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;

const concepts = once(() => treeOf(TABLES.flatMap((table) => table.trim().split('\n'))));

function treeOf(lines: readonly string[]): Node {
  const root: Node = { next: new Map() };
  for (const line of lines) {
    const colon = line.indexOf(':');
    const ids = line.slice(0, colon).split('<');
    for (const word of line
      .slice(colon + 1)
      .trim()
      .split(/ +/u))
      plant(root, word, ids);
  }
  return root;
}

function plant(root: Node, word: string, ids: readonly string[]): void {
  const ending = word.endsWith('$') ? 'word' : word.endsWith('~') ? 'short' : 'any';
  const letters = folded(ending === 'any' ? word : word.slice(0, -1)).replaceAll('_', ' ');
  let node = root;
  for (const letter of letters) {
    const next = node.next.get(letter) ?? { next: new Map() };
    node.next.set(letter, next);
    node = next;
  }
  node.found ??= { ids, ending };
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
    at += found && joined ? found.length : 1;
    afterLetter = !joined && LETTER.test(letter);
  }
}

function longestAt(text: string, from: number): { ids: readonly string[]; length: number } | undefined {
  let node: Node | undefined = concepts();
  let best: { ids: readonly string[]; length: number } | undefined;
  for (let at = from; at < text.length; at += 1) {
    node = node.next.get(text[at] ?? '');
    if (!node) break;
    if (node.found && endsRight(text, at + 1, node.found.ending))
      best = { ids: node.found.ids, length: at + 1 - from };
  }
  return best;
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
