import type { Digest } from '#domain/digest/digest';
import type { Edition } from '#domain/digest/edition';
import { phrasesIn } from '#domain/publication/phrases';
import { capitalised, headlinesOf } from '#domain/publication/story-words';
import type { ArchiveFile } from './archive-file';
import { digestPath, relativeTo, storyPath } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { html } from './html';
import { page } from './page-frame';

/** The day by whose name an issue is kept, `YYYY-MM-DD` in the edition's zone. */
export const digestDay = ({ to }: Pick<Digest, 'to'>, { timeZone }: Pick<Edition, 'timeZone'>): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(to));

/** An issue at full length: what a cut digest email links to. */
export function digestPage(digest: Digest, edition: Edition, site: ArchiveSite): ArchiveFile {
  const path = digestPath(edition.name, digestDay(digest, edition));
  const title = phrasesIn(edition.language).digest.title(capitalised(edition.name));
  const main = html`<h1>${title}</h1>
<ul>
${digest.cards.map(({ story }) => {
  const [headline] = headlinesOf(story, edition.language);
  return html`<li><a lang="${headline.language}" href="${relativeTo(path, storyPath(story.id))}">${headline.title}</a></li>\n`;
})}</ul>`;
  return page({ path, title, main }, site);
}
