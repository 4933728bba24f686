import { readFileSync } from 'node:fs';
import type { ClassifiedDocument, Relation, Topic, Urgency } from '../lambdas/domain/relevance/verdict';

/** A labelled document, one JSON object a line in the files under `fixtures/relevance` and in those given as arguments. */
export type Labelled = ClassifiedDocument & {
  readonly id: string;
  readonly lang: string;
  readonly label: Relation;
  readonly topics: readonly Topic[];
  /** Labelled for relevant documents of our own. */
  readonly urgency?: Urgency;
  /** Documents about one event are kept in one fold. */
  readonly event?: string | null;
};

export function readLabelled(files: readonly string[]): Labelled[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Labelled),
  );
}

/** Folds by event, dealt in the order of a fixed hash, so that every run cuts alike. */
export function foldsOf(documents: readonly Pick<Labelled, 'id' | 'event'>[], folds: number): number[] {
  const events = [...new Set(documents.map(eventOf))].sort((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1));
  const foldOf = new Map(events.map((event, index) => [event, index % folds]));
  return documents.map((document) => foldOf.get(eventOf(document)) ?? 0);
}

const eventOf = ({ event, id }: Pick<Labelled, 'id' | 'event'>): string => event ?? id;

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
