import { parse } from 'csv-parse/sync';
import { didYouMean } from '#domain/settings/did-you-mean';
import type { SubscribeOptions } from '#domain/subscription/subscribe-options';
import { words } from '#laptop/trouble';

/** One subscriber of a list. */
export type SubscriberLine = {
  /** `subscribers.csv, line 4`. */
  readonly place: string;
  readonly number: number;
  readonly options: SubscribeOptions;
};

/** The columns a list may have, named as the options of `subscribe`. */
const COLUMNS = ['email', 'sms', 'topics', 'relation', 'urgency', 'languages', 'edition', 'alerts'] as const;

/** What `alerts` may say. */
const YES = ['yes', 'true', '1', 'x'];
const NO = ['no', 'false', '0', ''];

/**
 * Reads a list of subscribers from CSV: a first line of column names, then one subscriber a line. Lists within a field
 * are separated by spaces, semicolons or (in quotes) commas; fields by commas, semicolons or tabs, as spreadsheets of
 * different countries write them.
 */
export function readSubscriberList(
  bytes: Uint8Array,
  name: string,
): { readonly lines: readonly SubscriberLine[]; readonly wrong: readonly string[] } {
  const text = new TextDecoder().decode(bytes);
  const rows = rowsOf(text);
  if (typeof rows === 'string') return { lines: [], wrong: [`${name}: ${rows}`] };
  const [header, ...rest] = rows;
  if (!header)
    return { lines: [], wrong: [`${name} is empty; its first line names columns: ${COLUMNS.join(', ')}`] };
  const columns = header.fields.map((field) => field.trim().toLowerCase());
  const unknown = columns.filter((column) => !isColumn(column));
  if (unknown.length > 0)
    return { lines: [], wrong: unknown.map((column) => `${name}: ${unknownColumn(column)}`) };
  const read = rest.map(({ fields, number }) =>
    lineOf(columns.filter(isColumn), fields, { number, place: `${name}, line ${number}` }),
  );
  return {
    lines: read.filter((line): line is SubscriberLine => typeof line !== 'string'),
    wrong: read.filter((line): line is string => typeof line === 'string'),
  };
}

type Column = (typeof COLUMNS)[number];
const isColumn = (column: string): column is Column => (COLUMNS as readonly string[]).includes(column);

function unknownColumn(column: string): string {
  const meant = didYouMean(column, COLUMNS);
  return `there is no column "${column}"${meant ? `; did you mean "${meant}"?` : `; there are ${COLUMNS.join(', ')}`}`;
}

type Row = { readonly fields: readonly string[]; readonly number: number };

function rowsOf(text: string): readonly Row[] | string {
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = ['\t', ';', ','].find((candidate) => firstLine.includes(candidate)) ?? ',';
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return records.map(({ record, info }) => ({ fields: record, number: info.lines }));
  } catch (cause) {
    return `is no CSV: ${words(cause)}`;
  }
}

function lineOf(
  columns: readonly Column[],
  fields: readonly string[],
  { number, place }: { readonly number: number; readonly place: string },
): SubscriberLine | string {
  if (fields.length > columns.length) {
    return `${place}: has ${fields.length} fields for ${columns.length} columns; put lists in quotes or separate them by spaces`;
  }
  const options: Record<string, string | boolean> = {};
  for (const [i, column] of columns.entries()) {
    const field = fields[i]?.trim() ?? '';
    if (column === 'alerts') {
      if (![...YES, ...NO].includes(field.toLowerCase()))
        return `${place}: "alerts" is yes or no, not "${field}"`;
      if (YES.includes(field.toLowerCase())) options.alerts = true;
    } else if (field !== '') {
      options[column] = column === 'email' || column === 'sms' ? field : field.split(/[\s;,]+/).join(',');
    }
  }
  return { number, place, options };
}
