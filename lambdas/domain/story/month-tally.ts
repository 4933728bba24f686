import type { Topic } from '#domain/relevance/verdict';
import type { Assignment, Story } from './story';
import { type Subject, subjectsOf } from './subjects';

/** What stories of a month are counted by. */
export type Theme = Topic | Subject;

/** What a calendar month has brought so far. It is kept in the window's item, which each relevant article writes anyway. */
export type MonthTally = {
  /** `YYYY-MM` in the zone of the readers. */
  readonly month: string;
  /** Relevant articles. */
  readonly articles: number;
  /** Stories opened or materially changed, but for those that must not be told at once. */
  readonly changes: number;
  /** Stories by theme. */
  readonly stories: Readonly<Partial<Record<Theme, number>>>;
  /** The month before, whose bill (by UTC) may not be closed yet where the readers' month has begun. */
  readonly before?: Pick<MonthTally, 'month' | 'articles' | 'changes'>;
};

/** A story's places among those of a month, by theme: 3 for the third. */
export type PlacesInMonth = {
  readonly month: string;
  readonly places: Readonly<Partial<Record<Theme, number>>>;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The month of an instant, `YYYY-MM`, as the calendar on a wall of the zone shows it. */
export function monthIn(timeZone: string, instant: Date): string {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit' });
  formats.set(timeZone, format);
  const parts = format.formatToParts(instant);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}`;
}

/**
 * Counts an article that joins a story: the story once a month for each of its themes, and what place it took. Stories of a
 * first poll are not counted, for much of what they tell is older than the month.
 */
export function tallied(
  before: MonthTally | undefined,
  { story, change }: Pick<Assignment, 'story' | 'change'>,
  month: string,
): { readonly tally: MonthTally; readonly story: Story } {
  // Two containers' clocks may differ around midnight: what was counted into the later month stays there.
  const current = before && before.month >= month ? before : newMonth(month, before);
  const tally = { ...current, articles: current.articles + 1 };
  if (story.quiet) return { tally, story };
  const places = { ...(story.thisMonth?.month === current.month ? story.thisMonth.places : {}) };
  const stories = { ...tally.stories };
  for (const theme of themesOf(story)) {
    if (places[theme] !== undefined) continue;
    places[theme] = stories[theme] = (stories[theme] ?? 0) + 1;
  }
  return {
    tally: {
      ...tally,
      changes: tally.changes + (change === 'opened' || change === 'material' ? 1 : 0),
      stories,
    },
    story: { ...story, thisMonth: { month: current.month, places } },
  };
}

function newMonth(month: string, before: MonthTally | undefined): MonthTally {
  const last = before && { month: before.month, articles: before.articles, changes: before.changes };
  return { month, articles: 0, changes: 0, stories: {}, ...(last && { before: last }) };
}

const themesOf = (story: Story): readonly Theme[] => [...subjectsOf(story), ...story.topics];

/** The narrowest theme of which the story is not the first this month, and its place; nothing when it is the first in all. */
export function contextOf(
  story: Story,
  month: string,
): { readonly theme: Theme; readonly place: number } | undefined {
  if (story.thisMonth?.month !== month) return undefined;
  const { places } = story.thisMonth;
  return themesOf(story)
    .map((theme) => ({ theme, place: places[theme] ?? 0 }))
    .find(({ place }) => place > 1);
}
