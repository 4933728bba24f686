import type { Edition } from '#domain/digest/edition';
import { capitalised } from '#domain/publication/story-words';
import { digestPath } from './archive-paths';
import { dayIn, instantInWords, plainDayInWords } from './calendar';
import { type Html, html } from './html';

/** The issues of an edition that have their pages, by the instants at which they end, ISO 8601 UTC. */
export type EditionIssues = {
  readonly edition: Pick<Edition, 'name' | 'timeZone'>;
  readonly ends: readonly string[];
};

/** Shown of an edition: a week of a daily one. */
const ISSUES_SHOWN = 7;

const DAY_MS = 86_400_000;

/** The last issues whose pages are not forgotten yet, the newest first, each once. */
export function lastIssues(ends: Iterable<string>, retentionDays: number, now: Date): readonly string[] {
  const oldest = new Date(now.getTime() - retentionDays * DAY_MS).toISOString();
  return [...new Set(ends)]
    .filter((end) => end >= oldest)
    .sort()
    .reverse()
    .slice(0, ISSUES_SHOWN);
}

/** Ways to the last issues of each edition that has any. */
export function issueList(issues: readonly EditionIssues[]): Html | undefined {
  const begun = issues.filter(({ ends }) => ends.length > 0);
  if (begun.length === 0) return undefined;
  return html`<section id="digests">
<h2>Digests</h2>
${begun.map(ofEdition)}</section>`;
}

const ofEdition = ({ edition, ends }: EditionIssues): Html => {
  const days = ends.map((end) => dayIn(edition.timeZone, new Date(end)));
  const words = (end: string, i: number) =>
    days.filter((day) => day === days[i]).length > 1
      ? instantInWords(edition.timeZone, new Date(end))
      : plainDayInWords(days[i] ?? '');
  return html`<h3>${capitalised(edition.name)}</h3>
<ul>
${ends.map((end, i) => html`<li><a href="${digestPath(edition.name, end)}">${words(end, i)}</a></li>\n`)}</ul>
`;
};
