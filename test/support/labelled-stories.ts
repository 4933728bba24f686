import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroupedDocument } from '#domain/story/group-documents';

/** A labelled document with the development that it tells. */
export type StoryDocument = GroupedDocument & { readonly lang: string; readonly event: string };

/** A case: documents in the order of publication, and the ids of those that change a material fact. */
export type StoryCase = {
  readonly name: string;
  readonly about: string;
  readonly updates: readonly string[];
  readonly documents: readonly StoryDocument[];
};

const FOLDER = join(import.meta.dirname, '../../fixtures/stories');

/** The retold developments: short texts from different angles, some without a date; null where no other tells the same. */
export const retoldStories = (): StoryDocument[] => documentsIn(join(FOLDER, 'retold'));

/** Reports of two years as newsrooms tell them, from which no weight is learnt. */
export const heldOutReports = (): StoryDocument[] =>
  documentsIn(join(FOLDER, '../reported-stories/held-out'));

const RELEVANCE = join(FOLDER, '../relevance');

/** Reports whose writers retold each development on their own; sets of their own, for one may tell what another labels otherwise. */
export const independentReports = (): { readonly name: string; readonly documents: StoryDocument[] }[] => {
  const taught = documentsOf([join(RELEVANCE, 'independent-desks.jsonl')]);
  const held = documentsOf([join(RELEVANCE, 'held-out/reported.jsonl')]);
  const named = (documents: readonly StoryDocument[], prefix: string) =>
    documents.filter(({ id }) => id.startsWith(prefix));
  return [
    { name: 'first desk', documents: named(taught, 'f-') },
    { name: 'second desk', documents: named(taught, 'g-') },
    { name: 'a desk that nobody looked at', documents: named(held, 'held-plain-') },
  ];
};

const documentsIn = (folder: string): StoryDocument[] =>
  documentsOf(
    readdirSync(folder)
      .sort()
      .map((file) => join(folder, file)),
  );

const documentsOf = (files: readonly string[]): StoryDocument[] =>
  files
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as StoryDocument)
    .map((document) => ({
      ...document,
      language: document.lang,
      published: document.published ?? undefined,
      event: document.event ?? document.id,
    }));

export const storyCases = (): StoryCase[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file, ...JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) }));

/** Precision and recall of each document's story, averaged, and pairs of two languages (Bagga and Baldwin 1998). */
export function storyFigures(documents: readonly StoryDocument[], storyOf: ReadonlyMap<string, string>) {
  const isSame = (a: StoryDocument, b: StoryDocument) => storyOf.get(a.id) === storyOf.get(b.id);
  const isOne = (a: StoryDocument, b: StoryDocument) => a.event === b.event;
  const mean = (among: typeof isSame, right: typeof isSame) =>
    documents.reduce((sum, one) => {
      const all = documents.filter((other) => among(one, other));
      return sum + all.filter((other) => right(one, other)).length / all.length;
    }, 0) / documents.length;
  const precision = mean(isSame, isOne);
  const recall = mean(isOne, isSame);
  const across = documents.flatMap((a) =>
    documents.filter((b) => a.lang < b.lang).map((b) => [a, b] as const),
  );
  const found = across.filter(([a, b]) => isSame(a, b));
  const wanted = across.filter(([a, b]) => isOne(a, b));
  return {
    bCubed: (2 * precision * recall) / (precision + recall),
    acrossPrecision: found.filter(([a, b]) => isOne(a, b)).length / found.length,
    acrossRecall: wanted.filter(([a, b]) => isSame(a, b)).length / wanted.length,
  };
}
