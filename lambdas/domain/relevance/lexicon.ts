import { ACT_CUES } from './cues/act-cues';
import { COUNTER_CUES } from './cues/counter-cues';
import { TOPIC_CUES } from './cues/topic-cues';
import { URGENCY_CUES } from './cues/urgency-cues';
import type { FoldedText } from './fold';
import { interned } from './interned';
import { inKazakhLatin, isInLatin } from './kazakh-latin';
import type { LanguageCode } from './language-code';
import { type Hit, Matcher } from './matcher';
import { allNames, formsOf, type Name } from './names';
import { once } from './once';
import type { QuotedPart } from './quoted-languages';
import type { Form } from './stems';

/** What a word speaks for: a topic, an act between the sides, a sign against, a reason for urgency. */
export type CueKind = 'topic' | 'act' | 'counter' | 'urgency';
export type Cue = {
  readonly kind: CueKind;
  readonly id: string;
  readonly strength: number;
  /** The language of the word: a cue counts only in texts of its own language family. */
  readonly language: string;
  /** Kind and id in one. */
  readonly key: string;
  /** The same as a number, counted from 0: what is asked of every word found is looked up in a row, not in a map. */
  readonly place: number;
};

const TABLES: Readonly<Record<CueKind, string>> = {
  topic: TOPIC_CUES,
  act: ACT_CUES,
  counter: COUNTER_CUES,
  urgency: URGENCY_CUES,
};

/** Reads a table of cues, `id strength | language form, form | …` a line. */
export function readCues(kind: CueKind, table: string): Form<Cue>[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [head = '', ...columns] = line.split('|').map((column) => column.trim());
      const [id = '', strength = '1'] = head.split(' ');
      return columns.flatMap((column) =>
        readColumn(column, {
          kind,
          id: interned(id),
          key: interned(`${kind} ${id}`),
          place: placeOf(`${kind} ${id}`),
          strength: Number(strength),
        }),
      );
    });
}

const PLACES = new Map<string, number>();

function placeOf(key: string): number {
  const place = PLACES.get(key) ?? PLACES.size;
  PLACES.set(key, place);
  return place;
}

function readColumn(column: string, cue: Omit<Cue, 'language'>): Form<Cue>[] {
  const space = column.indexOf(' ');
  const language = column.slice(0, space);
  const value: Cue = { ...cue, language };
  return column
    .slice(space + 1)
    .split(',')
    .map((form) => ({ form: form.trim(), language, value }));
}

/** Asked of each of hundreds of hits: to read a property is cheaper than to ask whether there is one. */
const isCue = (hit: Hit<Name | Cue>): hit is Hit<Cue> => (hit.value as Partial<Cue>).key !== undefined;

const allCues = once(() =>
  (Object.keys(TABLES) as CueKind[]).flatMap((kind) => readCues(kind, TABLES[kind])),
);
const cueLanguages = once((): ReadonlySet<string> => new Set(allCues().map(({ language }) => language)));
const nameMatcher = once(() => new Matcher<Name>(formsOf(allNames())));
const MATCHERS = new Map<string, Matcher<Name | Cue>>();

/** One matcher for names and the cues of the languages read together, made when such a text first comes. */
function matcherFor(languages: readonly string[]): Matcher<Name | Cue> {
  const key = languages.join(' ');
  const known = MATCHERS.get(key);
  if (known) return known;
  const names: Form<Name | Cue>[] = formsOf(allNames());
  const own = allCues().filter(({ language }) => languages.includes(language));
  const latin = languages.includes(KAZAKH_LATIN) ? [...names, ...allCues()].flatMap(inLatin) : [];
  const matcher = new Matcher<Name | Cue>([...names, ...own, ...latin]);
  MATCHERS.set(key, matcher);
  return matcher;
}

/** As the tables call Kazakh in Latin letters: its forms are those of Cyrillic, respelled, and a few of its own. */
const KAZAKH_LATIN = 'kkl';

function inLatin<T>({ form, language, value }: Form<T>): Form<T>[] {
  if (language !== 'kk') return [];
  return inKazakhLatin(form).map((spelling) => ({ form: spelling, language: KAZAKH_LATIN, value }));
}

const CUE_MATCHERS = new Map<LanguageCode, Matcher<Cue>>();

/** A matcher of the cues of one language alone, for what is quoted in a text of another. */
function cueMatcherFor(language: LanguageCode): Matcher<Cue> {
  const known = CUE_MATCHERS.get(language);
  if (known) return known;
  const own = languagesRead(language).filter((read) => read !== 'en');
  const matcher = new Matcher<Cue>(allCues().filter((cue) => own.includes(cue.language)));
  CUE_MATCHERS.set(language, matcher);
  return matcher;
}

/** Whose words are read in a text of a language; English ones in every text not in Latin letters, being quoted there. */
const READ_IN: Readonly<Record<string, readonly string[]>> = {
  ky: ['ky', 'kk'],
  tt: ['kk'],
  uz: ['uz', 'uzc'],
  tg: ['uzc', 'ru'],
  az: ['tr'],
  tk: ['tr'],
  uk: ['ru'],
  be: ['ru'],
  bg: ['ru'],
  mn: ['ru'],
};
const IN_LATIN: ReadonlySet<LanguageCode> = new Set([
  ...(['de', 'fr', 'es', 'it', 'pt', 'pl', 'nl', 'tr', 'az', 'uz', 'tk', 'id', 'vi'] as const),
]);

function languagesRead(language: LanguageCode): readonly string[] {
  const read = READ_IN[language] ?? (cueLanguages().has(language) ? [language] : []);
  return IN_LATIN.has(language) || language === 'en' ? read : [...read, 'en'];
}

/** What is found in a text: names of all languages, cues of its own and in quoted parts of theirs. */
export type Found = { readonly names: readonly Hit<Name>[]; readonly cues: readonly Hit<Cue>[] };

/**
 * Names and cues in a prepared text in order of place. Of names that overlap the longest is kept, of overlapping cues for
 * the same thing the first.
 */
export function findAll(
  folded: FoldedText,
  language: LanguageCode,
  quoted: readonly QuotedPart[] = [],
): Found {
  const isLatin = language === 'kk' && isInLatin(folded.kinds);
  const hits = matcherFor(isLatin ? [KAZAKH_LATIN] : languagesRead(language)).find(folded);
  const names: Hit<Name>[] = [];
  const cues: Hit<Cue>[] = [];
  for (const hit of hits) {
    if (isCue(hit)) cues.push(hit);
    else names.push(hit as Hit<Name>);
  }
  for (const part of quoted) for (const hit of cuesIn(folded, part)) cues.push(hit);
  if (quoted.length > 0) cues.sort((a, b) => a.start - b.start || b.end - a.end);
  return { names: withoutOverlaps(names), cues: withoutRepeats(cues) };
}

/** The cues of a quoted part in its own language. */
function cuesIn(
  { text, codes, letters, kinds }: FoldedText,
  { start, end, language }: QuotedPart,
): Hit<Cue>[] {
  const part = {
    text: text.slice(start, end),
    codes: codes.subarray(start, end),
    letters: letters.slice(start, end),
    kinds: kinds.subarray(start, end),
  };
  return cueMatcherFor(language)
    .find(part)
    .map((hit) => ({ value: hit.value, start: hit.start + start, end: hit.end + start }));
}

/** Names alone. */
export const findAllNames = (folded: FoldedText): Hit<Name>[] => withoutOverlaps(nameMatcher().find(folded));

function withoutRepeats(hits: Hit<Cue>[]): Hit<Cue>[] {
  setInOrder(hits);
  const ends = new Int32Array(PLACES.size);
  return hits.filter(({ value, start, end }) => {
    if (start < (ends[value.place] ?? 0)) return false;
    ends[value.place] = end;
    return true;
  });
}

/** Keeps the longest of overlapping hits, the first in the table among equals; sorted by place. */
function withoutOverlaps<T>(hits: Hit<T>[]): Hit<T>[] {
  setInOrder(hits);
  let kept = 0;
  let last: Hit<T> | undefined;
  for (const hit of hits) {
    if (!last || hit.start >= last.end) kept++;
    else if (hit.end - hit.start <= last.end - last.start) continue;
    hits[kept - 1] = hit;
    last = hit;
  }
  hits.length = kept;
  return hits;
}

/** By beginning, the longer first. A walk leaves hardly any hit out of its place, so each is only moved up past a few. */
function setInOrder<T>(hits: Hit<T>[]): void {
  for (let from = 1; from < hits.length; from++) {
    const hit = hits[from];
    if (!hit) continue;
    let at = from;
    for (let before = hits[at - 1]; before && comesAfter(before, hit); before = hits[at - 1]) {
      hits[at] = before;
      at--;
    }
    hits[at] = hit;
  }
}

const comesAfter = (a: Hit<unknown>, b: Hit<unknown>): boolean =>
  a.start > b.start || (a.start === b.start && a.end < b.end);
