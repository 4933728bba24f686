import { ACT_CUES } from './cues/act-cues';
import { COUNTER_CUES } from './cues/counter-cues';
import { TOPIC_CUES } from './cues/topic-cues';
import { URGENCY_CUES } from './cues/urgency-cues';
import type { FoldedText } from './fold';
import type { LanguageCode } from './language-code';
import { type Form, type Hit, Matcher } from './matcher';

/** What a word speaks for: a topic, an act between the sides, a sign against, a reason for urgency. */
export type CueKind = 'topic' | 'act' | 'counter' | 'urgency';
export type Cue = {
  readonly kind: CueKind;
  readonly id: string;
  readonly strength: number;
  /** The language of the word: a cue counts only in texts of its own language family. */
  readonly language: string;
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
      return columns.flatMap((column) => readColumn(column, { kind, id, strength: Number(strength) }));
    });
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

const MATCHER = new Matcher<Cue>(
  (Object.keys(TABLES) as CueKind[]).flatMap((kind) => readCues(kind, TABLES[kind])),
);

/** Whose words are read in a text of a language; English ones in every text not in Latin letters, being quoted there. */
const READ_IN: Readonly<Record<string, readonly string[]>> = {
  kk: ['kk', 'kkl'],
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

/** The cues in a prepared text in order of place; of overlapping ones for the same thing, the first and longest. */
export function cueHits(folded: FoldedText, language: LanguageCode): Hit<Cue>[] {
  const read = new Set(READ_IN[language] ?? [language]);
  if (!IN_LATIN.has(language)) read.add('en');
  const hits = MATCHER.find(folded).filter(({ value }) => read.has(value.language));
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = new Map<string, number>();
  return hits.filter(({ value, start, end }) => {
    const key = value.kind + value.id;
    if (start < (ends.get(key) ?? 0)) return false;
    ends.set(key, end);
    return true;
  });
}
