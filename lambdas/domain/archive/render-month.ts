import { headlinesOf } from '#domain/publication/story-words';
import type { Story } from '#domain/story/story';
import { type ArchiveFile, CONTENT_TYPES } from './archive-file';
import { monthPath, relativeTo, storyPath } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { exportStories } from './export-stories';
import { html } from './html';
import { page } from './page-frame';

/**
 * A month as a timeline, as JSON and as CSV.
 * @param month `YYYY-MM`
 * @param months all that have a page, `YYYY-MM`
 */
export function monthFiles(
  month: string,
  stories: readonly Story[],
  _months: readonly string[],
  site: ArchiveSite,
): readonly ArchiveFile[] {
  const path = monthPath(month);
  const exported = { stories, from: site.now, to: site.now };
  const main = html`<h1>${month}</h1>
<ul>
${stories.map((story) => {
  const [{ title, language }] = headlinesOf(story, 'en');
  return html`<li><a lang="${language}" href="${relativeTo(path, storyPath(story.id))}">${title}</a></li>\n`;
})}</ul>`;
  return [
    page({ path, title: month, main }, site),
    {
      path: monthPath(month, 'json'),
      contentType: CONTENT_TYPES.json,
      body: exportStories(exported, 'json'),
    },
    { path: monthPath(month, 'csv'), contentType: CONTENT_TYPES.csv, body: exportStories(exported, 'csv') },
  ];
}
