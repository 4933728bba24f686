import type { Story } from '#domain/story/story';
import type { TellDeps } from './tell-deps';
import { tellStories } from './tell-stories';

/**
 * Tells stories message by message; one that fails does not keep the others back. Returns those that were told, and those that have to
 * be told again.
 * @throws what failed first, when all have had their turn
 */
export async function tellEach(
  { alone, together }: { readonly alone: readonly Story[]; readonly together: readonly Story[] },
  deps: TellDeps,
): Promise<{ readonly told: readonly Story[]; readonly again: readonly Story[] }> {
  const [told, again]: [Story[], Story[]] = [[], []];
  const failures: unknown[] = [];
  for (const message of [...alone.map((story) => [story]), ...(together.length > 0 ? [together] : [])]) {
    try {
      const outcome = await tellStories(message, deps);
      if (outcome === 'told') told.push(...message);
      if (outcome === 'again') again.push(...message);
    } catch (failure) {
      deps.log.warn('alert not told', {
        stories: message.map(({ id }) => id).join(' '),
        because: String(failure),
      });
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw failures[0];
  return { told, again };
}
