import type { Story } from '#domain/story/story';
import type { ArchiveSite } from './archive-site';
import { dayIn, dayInWords } from './calendar';
import { type Html, html } from './html';
import { dayId } from './month-calendar';
import { storyCard } from './story-card';

/** Where a list of days stands and by which of a story's instants it goes. */
export type DayList = {
  readonly path: string;
  readonly at: 'openedAt' | 'changedAt';
  readonly site: ArchiveSite;
};

/** The stories of each day, days and stories in the order in which they come. */
export function byDay(
  stories: readonly Story[],
  { at, site }: DayList,
): ReadonlyMap<string, readonly Story[]> {
  const days = new Map<string, Story[]>();
  for (const story of stories) {
    const day = dayIn(site.timeZone, new Date(story[at]));
    const its = days.get(day) ?? [];
    days.set(day, its);
    its.push(story);
  }
  return days;
}

/** Stories under the days on which they belong. */
export const dayList = (stories: readonly Story[], list: DayList): Html =>
  html`${[...byDay(stories, list)].map(([day, its]) => daySection(day, its, list))}`;

const daySection = (day: string, stories: readonly Story[], list: DayList): Html =>
  html`<section class="day" id="${dayId(day)}">
<h2><time datetime="${day}">${dayInWords(day)}</time></h2>
${stories.map((story) => storyCard(story, list))}</section>
`;
