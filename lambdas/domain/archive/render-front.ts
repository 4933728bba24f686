import type { Story } from '#domain/story/story';
import type { ArchiveFile } from './archive-file';
import { ABOUT_PATH, ATOM_PATH, FRONT_PATH, JSON_FEED_PATH, monthPath, storyPath } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { monthInWords } from './calendar';
import { dayList } from './day-list';
import { type Html, html } from './html';
import { type EditionIssues, issueList } from './issue-list';
import { MONTHS_ID, page } from './page-frame';
import { atomFeed } from './render-atom';
import { jsonFeed } from './render-json-feed';
import { storyFilter } from './story-filter';

/** More are on the pages of the months; whoever asks a feed once a week misses none. */
const SHOWN = 100;

/** What else has pages. */
export type Listed = {
  /** All that have a page, `YYYY-MM`. */
  readonly months: readonly string[];
  readonly issues: readonly EditionIssues[];
};

/**
 * The front page and the feeds.
 * @param stories of the last weeks
 */
export function frontFiles(
  stories: readonly Story[],
  listed: Listed,
  site: ArchiveSite,
): readonly ArchiveFile[] {
  const latest = [...stories]
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt) || a.id.localeCompare(b.id))
    .slice(0, SHOWN);
  const at = (path: string) => site.baseUrl + path;
  const place = { home: site.baseUrl, storyUrl: (id: string) => at(storyPath(id)) };
  const atom = atomFeed(latest, { now: site.now, place: { ...place, self: at(ATOM_PATH) } });
  const json = jsonFeed(latest, { ...place, self: at(JSON_FEED_PATH) });
  return [
    frontPage(latest, listed, site),
    { path: ATOM_PATH, body: atom },
    { path: JSON_FEED_PATH, body: json },
  ];
}

function frontPage(stories: readonly Story[], { months, issues }: Listed, site: ArchiveSite): ArchiveFile {
  const title = 'What happens between Kazakhstan and Japan';
  const description =
    'Each development once, with every outlet and language that reports it and the reason why it was picked.';
  // A story stands on the day of its last change, so that what is new of it is seen.
  const list = { path: FRONT_PATH, at: 'changedAt', site } as const;
  const main = html`<h1>${title}</h1>
<p class="lede">${description} <a href="${ABOUT_PATH}">How to read it</a></p>
<div class="columns">
<div>
${stories.length === 0 ? html`<p>Nothing yet.</p>` : html`${storyFilter(stories)}${dayList(stories, list)}`}
</div>
<aside aria-label="Digests, months and feeds">
${issueList(issues)}
${monthsOf(months)}
${feedsOf()}
</aside>
</div>`;
  return page({ path: FRONT_PATH, title, description, main }, site);
}

function monthsOf(months: readonly string[]): Html {
  const sorted = [...new Set(months)].sort().reverse();
  return html`<section id="${MONTHS_ID}">
<h2>Months</h2>
${sorted.length === 0 ? html`<p>None yet.</p>` : html`<ul>\n${sorted.map((month) => html`<li><a href="${monthPath(month)}">${monthInWords(month)}</a></li>\n`)}</ul>`}
</section>`;
}

function feedsOf(): Html {
  return html`<section>
<h2>Follow</h2>
<ul>
<li><a href="${ATOM_PATH}">Atom</a></li>
<li><a href="${JSON_FEED_PATH}">JSON Feed</a></li>
</ul>
<p>The latest ${SHOWN} stories; an update moves a story up. Each month can be had as CSV and JSON.</p>
</section>`;
}
