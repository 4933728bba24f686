import { z } from 'zod';

const Answer = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().nullish() })).nullish() })
  .nullish();

/** What a function said of its batch: all well, all to be tried again, or these items. */
export type BatchOutcome = 'done' | 'failed' | ReadonlySet<string>;

/**
 * Reads an answer as Lambda does: no list or an empty one means that all went well; a null, empty or unknown identifier, or an
 * answer of another shape, that everything failed.
 */
export function batchOutcome(answer: unknown, identifiers: readonly string[]): BatchOutcome {
  const read = Answer.safeParse(answer);
  if (!read.success) return 'failed';
  const failures = read.data?.batchItemFailures ?? [];
  if (failures.length === 0) return 'done';
  const failed = failures.map(({ itemIdentifier }) => itemIdentifier ?? '');
  return failed.every((id) => identifiers.includes(id)) ? new Set(failed) : 'failed';
}
