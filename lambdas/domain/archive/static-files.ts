import { type ArchiveFile, CONTENT_TYPES } from './archive-file';
import { ABOUT_PATH, NOT_FOUND_PATH, STYLE_PATH } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { html } from './html';
import { page } from './page-frame';

/** What changes only with the program: style, explanation, the page for addresses that are none, a word to robots. */
export function staticFiles(site: ArchiveSite): readonly ArchiveFile[] {
  return [
    page({ path: ABOUT_PATH, title: 'About', main: html`<h1>About this archive</h1>` }, site),
    page({ path: NOT_FOUND_PATH, title: 'Not found', main: html`<h1>There is no such page</h1>` }, site),
    { path: STYLE_PATH, contentType: CONTENT_TYPES.css, body: 'body { max-width: 60rem; margin: auto; }\n' },
    { path: 'robots.txt', contentType: CONTENT_TYPES.text, body: 'User-agent: *\nAllow: /\n' },
  ];
}
