import type { Story } from '#domain/story/story';
import { PACE_MS, type TellDeps, tellStories } from './tell-stories';

/** Tells stories message by message, one a second. Returns those that were told, and those that SNS refused. */
export async function tellPaced(
  { alone, together }: { readonly alone: readonly Story[]; readonly together: readonly Story[] },
  deps: TellDeps,
): Promise<{ readonly told: readonly Story[]; readonly refused: readonly Story[] }> {
  const [told, refused]: [Story[], Story[]] = [[], []];
  const messages = [...alone.map((story) => [story]), ...(together.length > 0 ? [together] : [])];
  for (const [n, message] of messages.entries()) {
    if (n > 0) await deps.clock.sleep(PACE_MS);
    const outcome = await tellStories(message, deps);
    if (outcome === 'told') told.push(...message);
    if (outcome === 'refused') refused.push(...message);
  }
  return { told, refused };
}
