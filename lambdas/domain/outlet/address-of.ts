import type { Feed, Outlet } from './outlet';

const PLACEHOLDER = /\{(YYYY|MM|DD|FY)\}/g;

/** The address to ask now: some lists move with the calendar (a page a month, a folder a fiscal year). */
export function addressOf(feed: Pick<Feed, 'url'>, outlet: Pick<Outlet, 'timeZone'>, now: Date): string {
  if (!feed.url.includes('{')) return feed.url;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: outlet.timeZone, dateStyle: 'short' }).format(now);
  const [year = '', month = '', date = ''] = day.split('-');
  const fiscalYear = Number(month) < 4 ? Number(year) - 1 : Number(year);
  const values: Record<string, string> = { YYYY: year, MM: month, DD: date, FY: String(fiscalYear) };
  return feed.url.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);
}
