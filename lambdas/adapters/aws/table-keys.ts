/** The one table's keys, in one place. Days are UTC, `YYYY-MM-DD`. */
export const FEEDS_PARTITION = 'FEEDS';
export const WINDOW_KEY = { pk: 'WINDOW', sk: 'LOCK' } as const;
export const BY_DAY_INDEX = 'byDay';

export const feedKey = (feedId: string) => ({ pk: FEEDS_PARTITION, sk: feedId }) as const;

export const articlePartition = (articleId: string) => `ARTICLE#${articleId}`;
export const articleKey = (articleId: string) =>
  ({ pk: articlePartition(articleId), sk: 'ARTICLE' }) as const;
export const entryKey = (articleId: string, entryId: string) =>
  ({ pk: articlePartition(articleId), sk: `ENTRY#${entryId}` }) as const;
export const textKey = (articleId: string) => ({ pk: articlePartition(articleId), sk: 'TEXT' }) as const;

export const storiesPartition = (day: string) => `STORIES#${day}`;
/** A story's id begins with the day it was opened, so its key needs no look-up. */
export const storyKey = (storyId: string) =>
  ({
    pk: storiesPartition(`${storyId.slice(0, 4)}-${storyId.slice(4, 6)}-${storyId.slice(6, 8)}`),
    sk: storyId,
  }) as const;

/** Claims of the last two weeks, in one partition, so that the open ones are found without an index. */
export const CLAIMS_PARTITION = 'CLAIMS';
export const claimKey = (claimId: string) => ({ pk: CLAIMS_PARTITION, sk: claimId }) as const;
/** What SMS have cost in a calendar month (UTC). */
export const smsMonthKey = (now: Date) =>
  ({ pk: `SMS#${now.toISOString().slice(0, 7)}`, sk: 'SPENT' }) as const;
/** What the robots.txt of an origin said. */
export const robotsKey = (origin: string) => ({ pk: `ROBOTS#${origin}`, sk: 'RULES' }) as const;
/** When the operator was last warned of something. */
export const warningKey = (heading: string) => ({ pk: 'WARNINGS', sk: heading }) as const;
/** What the web archive knows of what it has written into a bucket: another one, made anew, has nothing of it. */
export const archiveKey = (bucket: string) => ({ pk: 'ARCHIVE', sk: bucket }) as const;
export const editionKey = (edition: string) => ({ pk: `EDITION#${edition}`, sk: 'CURSOR' }) as const;

export const dayOf = (instant: string) => instant.slice(0, 10);
/** Keys of the index that finds what happened on a day: `kind` is STORY, ARTICLE or MISS. */
export const byDayKeys = (kind: 'STORY' | 'ARTICLE' | 'MISS', instant: string, id: string) =>
  ({ gsi1pk: `DAY#${dayOf(instant)}`, gsi1sk: `${kind}#${instant}#${id}` }) as const;

/** The days from one instant to another, both included. */
export function daysBetween(from: Date, to: Date): string[] {
  const days: string[] = [];
  const last = dayOf(to.toISOString());
  for (let time = from.getTime(); ; time += 86_400_000) {
    const day = dayOf(new Date(time).toISOString());
    if (day > last) return days;
    days.push(day);
    if (day === last) return days;
  }
}
