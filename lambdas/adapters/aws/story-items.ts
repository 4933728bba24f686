import type { Story, StoryChange } from '#domain/story/story';
import type { Item } from './table';
import { byDayKeys, storyKey } from './table-keys';

/** The item of a story, indexed by the day of its latest article. */
export const storyItem = (story: Story, change: StoryChange, expiresAt: number): Item => ({
  ...storyKey(story.id),
  ...byDayKeys('STORY', story.lastSeen, story.id),
  entity: 'story',
  change,
  version: story.version,
  story,
  expiresAt,
});

/** The story in an item, undefined when the item is another. */
export const storyOf = (item: Item | undefined): Story | undefined =>
  item?.entity === 'story' ? (item.story as Story) : undefined;
