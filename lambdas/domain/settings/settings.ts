import type { z } from 'zod';
import { didYouMean } from './did-you-mean';
import { type Settings, SettingsSchema } from './settings-schema';

export type { Settings } from './settings-schema';
/** One edition as configured: who reads it, when and in which language. */
export type EditionSettings = Settings['editions'][number];
/** One first subscriber as configured. */
export type SubscriberSettings = Settings['subscribers'][number];

/**
 * The settings in a text of JSON, with defaults for all it leaves out.
 * @param source what the text is called in a complaint: the path of the file
 * @throws an error that names every mistake with its place and, for a misspelt word, the one probably meant
 */
export function readSettings(json: string, source: string): Settings {
  const parsed = SettingsSchema.safeParse(parseJson(json, source));
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.flatMap((issue) => complaintsOf(issue));
  throw new Error(
    [`${source} is not a valid configuration:`, ...mistakes.map((line) => `  ${line}`)].join('\n'),
  );
}

/** The settings of someone who configured nothing. */
export const defaultSettings = (): Settings => SettingsSchema.parse({});

function parseJson(json: string, source: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${source} is not JSON: ${reason.replaceAll(/\s+/g, ' ')}`, { cause });
  }
}

function complaintsOf(issue: z.core.$ZodIssue): string[] {
  const place = placeName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path);
    return issue.keys.map(
      (key) => `${place ? `${place}: ` : ''}"${key}" is no setting${suggestion(key, known)}`,
    );
  }
  return [`${place || 'the file'}: ${issue.message}`];
}

const placeName = (path: readonly PropertyKey[]): string =>
  path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join('');

function suggestion(key: string, known: readonly string[]): string {
  const meant = didYouMean(key, known);
  return meant ? `; did you mean "${meant}"?` : `; known here: ${known.join(', ')}`;
}

/** The words that the schema knows at a place: follows objects, arrays and what wraps them. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = unwrapped(SettingsSchema);
  for (const step of path) {
    const at = schema as { shape?: Record<PropertyKey, unknown>; element?: unknown };
    schema = unwrapped(typeof step === 'number' ? at.element : at.shape?.[step]);
  }
  return Object.keys((schema as { shape?: object } | undefined)?.shape ?? {}).filter(
    (key) => key !== '$schema',
  );
}

function unwrapped(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner === undefined ? schema : unwrapped(inner);
}
