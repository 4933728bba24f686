import { plainLine } from '#domain/publication/plain-text';
import { headlinesOf, reportersOf } from '#domain/publication/story-words';
import type { Story } from '#domain/story/story';
import type { ArchiveFile } from './archive-file';
import { storyPath } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { html } from './html';
import { page } from './page-frame';

/** The page of a story, at an address that stays. */
export function storyPage(story: Story, site: ArchiveSite): ArchiveFile {
  const [{ title, language }] = headlinesOf(story, 'en');
  const main = html`<h1 lang="${language}">${title}</h1>
<ol>
${reportersOf(story).map((report) => html`<li lang="${report.language}">${plainLine(report.title)}</li>\n`)}</ol>`;
  return page({ path: storyPath(story.id), title, main }, site);
}
