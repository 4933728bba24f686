import { classify } from '#domain/relevance/classify';
import { explainVerdict } from '#domain/relevance/explain';
import type { ClassifiedDocument } from '#domain/relevance/verdict';
import { type JsonLine, readJsonLines } from './json-lines';

export interface ClassifyArgs {
  /** A file of JSON lines, standard input without it. */
  readonly file?: string;
  /** One JSON object a document instead of words for a person. */
  readonly json: boolean;
}

/** Data goes to `out`, complaints to `err`. */
export interface ClassifyIo {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  out(line: string): void;
  err(line: string): void;
}

type Document = ClassifiedDocument & { readonly id: string };

/**
 * `irtysh classify [FILE]`: the verdict on each document in the order of the input. Bad lines are named and passed over;
 * the answer is then 1.
 */
export async function classifyCommand({ file, json }: ClassifyArgs, io: ClassifyIo): Promise<number> {
  const { lines, faults } = await readJsonLines(file, io.stdin, documentOf);
  for (const fault of faults) io.err(fault);
  for (const document of lines) {
    const verdict = classify(document);
    if (!json) {
      io.out(`${document.id}: ${document.title}`);
      for (const line of explainVerdict(verdict)) io.out(`  ${line}`);
      io.out('');
      continue;
    }
    const { relation, score, topics, urgency, language, evidence } = verdict;
    io.out(JSON.stringify({ id: document.id, relation, score, topics, urgency, language, evidence }));
  }
  return faults.length > 0 ? 1 : 0;
}

function documentOf(line: JsonLine): Document | string {
  const id = typeof line.id === 'number' ? String(line.id) : line.id;
  if (typeof id !== 'string') return 'has no "id"';
  const text = (name: string): string | undefined => {
    const value = line[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [title, body] = [text('title'), text('text')];
  if (title === undefined && body === undefined) return 'has neither "title" nor "text"';
  return {
    id,
    title: title ?? '',
    text: body ?? '',
    language: text('language') ?? text('lang'),
    url: text('url'),
    published: text('published'),
  };
}
