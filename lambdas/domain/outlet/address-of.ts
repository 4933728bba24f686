import type { Feed } from './outlet';

const PLACEHOLDER = /\{(YYYY|MM|DD|FY)\}/g;

/**
 * The address to ask now: some lists move with the calendar (a page a month, a folder a fiscal year). Days are counted in
 * UTC, where office hours of Tokyo and of Astana fall on the same day as there.
 */
export function addressOf(feed: Pick<Feed, 'url'>, now: Date): string {
  const [year = '', month = '', day = ''] = now.toISOString().slice(0, 10).split('-');
  const fiscalYear = Number(month) < 4 ? Number(year) - 1 : Number(year);
  const values: Record<string, string> = { YYYY: year, MM: month, DD: day, FY: String(fiscalYear) };
  return feed.url.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);
}
