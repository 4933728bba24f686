import { type GroupedDocument, groupDocuments } from '#domain/story/group-documents';
import type { Io } from './io';
import { type JsonLine, readJsonLines } from './json-lines';

export interface GroupArgs {
  /** A file of JSON lines, standard input without it. */
  readonly file?: string;
}

/** `irtysh group [FILE]`: the story of each document, one JSON object a line in the order of the input. */
export async function groupCommand({ file }: GroupArgs, io: Io): Promise<number> {
  const { lines, faults } = await readJsonLines(file, io.stdin, documentOf);
  for (const fault of faults) io.err(fault);
  for (const { id, story } of groupDocuments(lines)) io.out(JSON.stringify({ id, story }));
  return faults.length > 0 ? 1 : 0;
}

function documentOf(line: JsonLine): GroupedDocument | string {
  const { id, title, text } = line;
  if (typeof id !== 'string') return 'has no "id"';
  if (typeof title !== 'string' && typeof text !== 'string') return 'has neither "title" nor "text"';
  const textOr = (name: string): string | undefined =>
    typeof line[name] === 'string' ? (line[name] as string) : undefined;
  return {
    id,
    title: textOr('title') ?? '',
    text: textOr('text') ?? '',
    language: textOr('language') ?? textOr('lang'),
    published: textOr('published'),
    outlet: textOr('outlet'),
    url: textOr('url'),
  };
}
