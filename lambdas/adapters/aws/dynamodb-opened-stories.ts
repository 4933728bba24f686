import type { Clock, OpenedStories } from '#pipeline/ports';
import { openedItems } from './opened-items';
import { storyOf } from './story-items';
import { isExpired, type TableProps } from './table';

/** Stories by the day they were opened. */
export const dynamodbOpenedStories = (props: TableProps & { readonly clock: Clock }): OpenedStories => ({
  between: async (from, to) => {
    const now = props.clock.now();
    const items = await openedItems(props, { from, to });
    return items.filter((item) => !isExpired(item, now)).flatMap((item) => storyOf(item) ?? []);
  },
});
