import { clockWords } from '#domain/publication/clock-words';
import { EN } from '#domain/publication/phrases/en';
import type { Story } from '#domain/story/story';
import type { ArchiveFile } from './archive-file';
import { monthOf } from './archive-months';
import { monthPath, relativeTo } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { monthInWords, spanOfMonth } from './calendar';
import { byDay, dayList } from './day-list';
import { exportStories } from './export-stories';
import { type Html, html } from './html';
import { monthCalendar } from './month-calendar';
import { page } from './page-frame';
import { storyFilter } from './story-filter';

/**
 * A month as a timeline by day, as JSON and as CSV: the stories opened in it by the calendar of the site's zone. Others are left out, so
 * give it all that may be of the month: one opened on its last day is still joined a week later.
 * @param month `YYYY-MM`
 * @param months all that have a page, `YYYY-MM`
 */
export function monthFiles(
  month: string,
  stories: readonly Story[],
  months: readonly string[],
  site: ArchiveSite,
): readonly ArchiveFile[] {
  const its = stories
    .filter((story) => monthOf(story, site.timeZone) === month)
    .sort((a, b) => a.openedAt.localeCompare(b.openedAt) || a.id.localeCompare(b.id));
  const exported = { stories: its.toReversed(), ...spanOfMonth(month, site.timeZone) };
  const exportedAs = (format: 'json' | 'csv'): ArchiveFile => ({
    path: monthPath(month, format),
    body: exportStories(exported, format),
  });
  return [timelinePage(month, its, months, site), exportedAs('json'), exportedAs('csv')];
}

function timelinePage(
  month: string,
  stories: readonly Story[],
  months: readonly string[],
  site: ArchiveSite,
): ArchiveFile {
  const path = monthPath(month);
  const title = monthInWords(month);
  const list = { path, at: 'openedAt', site } as const;
  const days = byDay(stories, list);
  const counts = countsOf(stories);
  const zone = `${site.timeZone} (${clockWords('en', site.timeZone).zone(spanOfMonth(month, site.timeZone).from)})`;
  const isEmpty = stories.length === 0;
  const main = html`<h1>${title}</h1>
<p class="lede">${isEmpty ? 'No story was opened in this month' : `${counts}. Each stands on the day it was first seen`}, by the clock of ${zone}.</p>
${neighboursOf(month, months)}
${!isEmpty && monthCalendar(month, (day) => days.get(day)?.length ?? 0)}
${storyFilter(stories, { isOpen: true })}${dayList(stories, list)}`;
  return page({ path, title, description: `Kazakhstan–Japan in ${title}: ${counts}.`, main }, site);
}

function countsOf(stories: readonly Story[]): string {
  const reports = stories.reduce((sum, { memberCount }) => sum + memberCount, 0);
  const outlets = new Set(stories.flatMap(({ members }) => members.map(({ outletId }) => outletId)));
  return [
    EN.digest.stories(stories.length),
    EN.digest.reports(reports),
    EN.digest.outlets(outlets.size),
  ].join(', ');
}

/** The months before and after, and the month as others may work with it. */
function neighboursOf(month: string, months: readonly string[]): Html {
  const path = monthPath(month);
  const sorted = [...new Set(months)].sort();
  const [before, after] = [sorted.findLast((other) => other < month), sorted.find((other) => other > month)];
  const link = (to: string | undefined, rel: 'prev' | 'next') =>
    to && html`<li><a rel="${rel}" href="${relativeTo(path, monthPath(to))}">${monthInWords(to)}</a></li>\n`;
  const download = (format: 'csv' | 'json', words: string) =>
    html`<li><a href="${relativeTo(path, monthPath(month, format))}">${words}</a></li>\n`;
  return html`<nav class="ways" aria-label="Months and files">
<ul>
${link(before, 'prev')}${link(after, 'next')}${download('csv', 'CSV, a row a report')}${download('json', 'JSON')}</ul>
</nav>`;
}
