import { readFile } from 'node:fs/promises';

export type JsonLine = Readonly<Record<string, unknown>>;

/** What was read of JSON lines, and what was wrong with the others, in words. */
export type JsonLines<Value> = { readonly lines: readonly Value[]; readonly faults: readonly string[] };

/**
 * Reads JSON lines from a file or from standard input. A line that cannot be read is a fault and the others go on.
 * @param toValue the value of a line, or what is wrong with it
 */
export async function readJsonLines<Value extends object>(
  file: string | undefined,
  stdin: AsyncIterable<string | Uint8Array>,
  toValue: (line: JsonLine) => Value | string,
): Promise<JsonLines<Value>> {
  const name = file && file !== '-' ? file : 'standard input';
  const read = await readAll(file, stdin);
  if (read.fault) return { lines: [], faults: [read.fault] };
  const lines: Value[] = [];
  const faults: string[] = [];
  for (const [n, line] of read.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parseLine(line, toValue);
    if (typeof value === 'string') faults.push(`${name}, line ${n + 1}: ${value}`);
    else lines.push(value);
  }
  return { lines, faults };
}

async function readAll(
  file: string | undefined,
  stdin: AsyncIterable<string | Uint8Array>,
): Promise<{ text: string; fault?: string }> {
  try {
    if (file && file !== '-') return { text: withoutMark(await readFile(file, 'utf8')) };
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
    return { text: withoutMark(Buffer.concat(chunks).toString('utf8')) };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return {
      text: '',
      fault: `${file}: ${code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? String(cause)})`}`,
    };
  }
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

function parseLine<Value extends object>(
  line: string,
  toValue: (line: JsonLine) => Value | string,
): Value | string {
  try {
    const value: unknown = JSON.parse(line);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'is no JSON object';
    return toValue(value as JsonLine);
  } catch {
    return 'is no JSON';
  }
}
