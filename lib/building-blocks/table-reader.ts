import { readFileSync } from 'node:fs';
import { unpackText } from './packed-text';

export { unpackedTree } from './packed-tree';

/** The packed tables of a bundle, beside its code. */
export const TABLES_FILE = 'tables.br';

let tables: Readonly<Record<string, unknown>> | undefined;

/** What a module exports that was packed: this file is part of the bundle, and the tables lie beside it. */
export function tableOf(module: string): unknown {
  tables ??= JSON.parse(unpackText(readFileSync(new URL(TABLES_FILE, import.meta.url)))) as Readonly<
    Record<string, unknown>
  >;
  return tables[module];
}

type PackedPattern = { readonly pattern: string; readonly flags: string };

/** A table in which patterns stand as text. */
export function withoutPatterns(value: unknown): unknown {
  if (value instanceof RegExp) return { pattern: value.source, flags: value.flags } satisfies PackedPattern;
  return Array.isArray(value) ? value.map(withoutPatterns) : value;
}

/** The same with its patterns again. */
export function withPatterns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPatterns);
  if (typeof value !== 'object' || value === null) return value;
  const { pattern, flags } = value as PackedPattern;
  return new RegExp(pattern, flags);
}
