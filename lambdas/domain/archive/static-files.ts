import { aboutPage } from './about-page';
import type { ArchiveFile } from './archive-file';
import { FRONT_PATH, ICON_PATH, NOT_FOUND_PATH, STYLE_PATH } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { html } from './html';
import { MONTHS_ID, page } from './page-frame';
import { styleSheet } from './style';

/** What changes only with the program: style, explanation, the page for addresses that are none, a word to robots. */
export function staticFiles(site: ArchiveSite): readonly ArchiveFile[] {
  return [
    aboutPage(site),
    notFoundPage(site),
    { path: STYLE_PATH, body: styleSheet() },
    { path: ICON_PATH, body: ICON },
    // They may come in: what must not be fetched cannot say that it does not want to be listed.
    { path: 'robots.txt', body: 'User-agent: *\nAllow: /\n' },
  ];
}

function notFoundPage(site: ArchiveSite): ArchiveFile {
  const front = site.baseUrl + FRONT_PATH;
  const main = html`<h1>There is no such page</h1>
<p>The address may be mistyped or cut off, or its story no longer kept. Look among <a href="${front}">the latest</a> or <a href="${front}#${MONTHS_ID}">by month</a>.</p>`;
  const description = 'There is no page at this address.';
  return page({ path: NOT_FOUND_PATH, title: 'Not found', description, main, isAnywhere: true }, site);
}

/** A bridge over a river. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#0b5b73"/>
<path d="M3 19h26M8 19V9m16 10V9M3 17Q6 15 8 9q8 13 16 0 2 6 5 8" fill="none" stroke="#fff" stroke-width="2"/>
<path d="M3 25q3.25-3 6.5 0t6.5 0 6.5 0 6.5 0" fill="none" stroke="#8fd3e6" stroke-width="2"/>
</svg>
`;
