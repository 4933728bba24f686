import type { Story } from '#domain/story/story';

/** Each story once: a batch may hold several changes of one, and the latest says all. */
export function latestOf(stories: readonly Story[]): readonly Story[] {
  const byId = new Map<string, Story>();
  for (const story of stories) {
    const before = byId.get(story.id);
    if (!before || story.version > before.version) byId.set(story.id, story);
  }
  return [...byId.values()];
}
