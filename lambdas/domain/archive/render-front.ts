import { headlinesOf } from '#domain/publication/story-words';
import type { Story } from '#domain/story/story';
import { type ArchiveFile, CONTENT_TYPES } from './archive-file';
import { ATOM_PATH, FRONT_PATH, JSON_FEED_PATH, monthPath, storyPath } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { exportStories } from './export-stories';
import { html } from './html';
import { page } from './page-frame';

/**
 * The front page and the feeds.
 * @param stories of the last weeks, the newest first
 * @param months all that have a page, `YYYY-MM`
 */
export function frontFiles(
  stories: readonly Story[],
  months: readonly string[],
  site: ArchiveSite,
): readonly ArchiveFile[] {
  const main = html`<h1>Kazakhstan–Japan</h1>
<ul>
${stories.map((story) => {
  const [{ title, language }] = headlinesOf(story, 'en');
  return html`<li><a lang="${language}" href="${storyPath(story.id)}">${title}</a></li>\n`;
})}</ul>
<ul>
${months.map((month) => html`<li><a href="${monthPath(month)}">${month}</a></li>\n`)}</ul>`;
  const exported = { stories, from: site.now, to: site.now };
  return [
    page({ path: FRONT_PATH, title: 'Kazakhstan–Japan', main }, site),
    { path: ATOM_PATH, contentType: CONTENT_TYPES.atom, body: exportStories(exported, 'atom') },
    { path: JSON_FEED_PATH, contentType: CONTENT_TYPES.jsonFeed, body: exportStories(exported, 'json') },
  ];
}
