import { monthIn } from '#domain/story/month-tally';
import { STORY_WINDOW_DAYS, type Story } from '#domain/story/story';
import { monthAfter } from './calendar';

const DAY_MS = 86_400_000;

/** The month under which a story is listed, `YYYY-MM`: that of its opening, so that it stays where it is. */
export const monthOf = ({ openedAt }: Pick<Story, 'openedAt'>, timeZone: string): string =>
  monthIn(timeZone, new Date(openedAt));

/** Months whose last story may still be kept, the newest first. */
export function keptMonths(months: Iterable<string>, retentionDays: number, now: Date): readonly string[] {
  const kept = (STORY_WINDOW_DAYS + 1 + retentionDays) * DAY_MS;
  const forgotten = (month: string) => Date.parse(`${monthAfter(month)}-01`) + kept <= now.getTime();
  return [...new Set(months)].filter((month) => !forgotten(month)).sort((a, b) => (a < b ? 1 : -1));
}
