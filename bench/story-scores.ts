import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GroupedDocument } from '../lambdas/domain/story/group-documents';

/** A labelled document: `event` names the development, null one that no other document tells. */
export type Labelled = GroupedDocument & {
  readonly lang: string;
  readonly event: string | null;
  readonly label?: string;
};

type Case = { readonly documents: readonly Labelled[] };
type Raw = Omit<Labelled, 'published'> & { readonly published?: string | null };

/** Documents of JSON-lines files, or of cases as in `fixtures/stories`. `same` maps a label to the one it repeats. */
export function readStories(
  files: readonly string[],
  same: ReadonlyMap<string, string> = new Map(),
): Labelled[] {
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const documents: readonly Raw[] = file.endsWith('.jsonl')
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line) as Raw)
      : (JSON.parse(text) as Case).documents;
    return documents.map((document) => ({
      ...document,
      event: document.event === null ? null : (same.get(document.event) ?? document.event),
      language: document.lang,
      published: document.published ?? undefined,
    }));
  });
}

/** The files in sets that are windows of their own: those of one folder belong together, with what lies in folders below it. */
export function setsOf(files: readonly string[]): string[][] {
  // The folder `.` lies in itself.
  const isIn = (folder: string, other: string) => folder !== other && dirname(folder) === other;
  const folders = [...new Set(files.map(dirname))];
  return folders
    .filter((folder) => !folders.some((other) => isIn(folder, other)))
    .map((folder) => files.filter((file) => dirname(file) === folder || isIn(dirname(file), folder)));
}

/** A share as a figure in a column. */
export const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

/** One line of figures. */
export function reportLine(
  name: string,
  documents: readonly Labelled[],
  storyOf: ReadonlyMap<string, string>,
): string {
  const all = bCubed(documents, storyOf);
  const across = pairs(documents, storyOf, true);
  return `${name.padEnd(36)} B-cubed P ${percent(all.precision)} R ${percent(all.recall)} F1 ${percent(all.f1)}   across languages P ${percent(across.precision)} R ${percent(across.recall)}`;
}

type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

const scoreOf = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: (2 * precision * recall) / (precision + recall || 1),
});

/** B-cubed (Bagga and Baldwin 1998): precision and recall of each document's story, averaged. */
export function bCubed(documents: readonly Labelled[], storyOf: ReadonlyMap<string, string>): Score {
  const eventOf = new Map(documents.map(({ id, event }) => [id, event ?? `single ${id}`]));
  const share = (among: (id: string) => boolean, right: (id: string) => boolean) => {
    const all = documents.filter(({ id }) => among(id));
    return all.filter(({ id }) => right(id)).length / all.length;
  };
  const sums = documents.map(({ id }) => {
    const sameStory = (other: string) => storyOf.get(other) === storyOf.get(id);
    const sameEvent = (other: string) => eventOf.get(other) === eventOf.get(id);
    return { precision: share(sameStory, sameEvent), recall: share(sameEvent, sameStory) };
  });
  const mean = (pick: 'precision' | 'recall') =>
    sums.reduce((sum, one) => sum + one[pick], 0) / (sums.length || 1);
  return scoreOf(mean('precision'), mean('recall'));
}

/** Pairs found and right, all of them or only those of two languages. */
export function pairs(
  documents: readonly Labelled[],
  storyOf: ReadonlyMap<string, string>,
  acrossOnly: boolean,
): Score {
  let [found, right, wanted] = [0, 0, 0];
  for (const [n, a] of documents.entries()) {
    for (const b of documents.slice(n + 1)) {
      if (acrossOnly && a.lang === b.lang) continue;
      const together = storyOf.get(a.id) === storyOf.get(b.id);
      const same = a.event !== null && a.event === b.event;
      found += Number(together);
      wanted += Number(same);
      right += Number(together && same);
    }
  }
  return scoreOf(found ? right / found : 1, wanted ? right / wanted : 1);
}
