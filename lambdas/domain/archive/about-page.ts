import type { ArchiveFile } from './archive-file';
import { ABOUT_PATH, ATOM_PATH, FRONT_PATH, JSON_FEED_PATH } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { type Html, html } from './html';
import { MONTHS_ID, page } from './page-frame';

/** What the archive is and how it is read, for somebody who comes by a link. */
export function aboutPage(site: ArchiveSite): ArchiveFile {
  const main = html`<div class="prose">
<h1>About this archive</h1>
<p>A program watches what outlets in Kazakhstan, Japan and elsewhere publish and keeps here what happens between the two countries: each development once, with everyone who reports it, in every language, and with the reason why it was picked. Nobody chooses by hand, and the program can err; what decides is what the outlets say, so follow the links.</p>
${WORDS}
${TIMES}
${FILES}
<h2>To cite</h2>
<p>Every story has a page whose address does not change, and on it a line to cite. A story may be updated later: its revision number then rises, so give that too. How long stories are kept is set by whoever runs this archive: keep a copy of what you cite.</p>
<h2>What is not here</h2>
<p>The reports themselves. Of each only title, address, dates and at most one sentence are shown; their texts belong to the outlets. Search engines are asked not to list these pages, so that they lead to the outlets first.</p>
</div>`;
  const description = 'What this archive is, how its words are meant, and which files it offers.';
  return page({ path: ABOUT_PATH, title: 'About this archive', description, main }, site);
}

const terms: readonly (readonly [string, string])[] = [
  ['Story', 'All reports of one development, across outlets and languages.'],
  [
    'Kazakhstan–Japan, Central Asia + Japan',
    'How the story stands to the two countries: about both, or about a framework of the region that binds them too.',
  ],
  [
    'Urgent, notable',
    'How soon somebody who works on the two countries should hear of it. The rest is routine.',
  ],
  [
    'Why it is here',
    'The names that were found of each side, the sentence that links them best, and how sure the classifier is that the story belongs here.',
  ],
  ['Official', 'Said first-hand: by a government, an authority, an embassy or the firm concerned.'],
  ['Copy', 'The same text as another report of the story, as when an outlet takes over an agency’s.'],
  [
    'Update 2',
    'Something material was new after the story had been told: a relation, an amount, a party, a date or the first official word. The number counts them.',
  ],
];

const WORDS = html`<h2>Words</h2>
<dl>
${terms.map(([term, meaning]) => html`<dt>${term}</dt>\n<dd>${meaning}</dd>\n`)}</dl>`;

const TIMES = html`<h2>Days and times</h2>
<p>“Published” is what the outlet says, “seen” is when the program met the report. In the months a story stands on the day it was first seen; on the front page on the day of its last change.</p>`;

const FILES: Html = html`<h2>Files and feeds</h2>
<ul>
<li><a href="${ATOM_PATH}">Atom</a> and <a href="${JSON_FEED_PATH}">JSON Feed</a> of the latest stories. An updated story keeps its id and has a later date. JSON Feed has the whole record of each story under <code>_irtysh</code>.</li>
<li>Each of the <a href="${FRONT_PATH}#${MONTHS_ID}">months</a> as JSON (a list of stories with their reports) and as CSV (a row a report; <code>story</code> says which belong together).</li>
</ul>
<p>Instants in the files are ISO 8601 in UTC, languages ISO 639-1, <code>score</code> is the probability, from 0 to 1, that a report is relevant.</p>`;
