import { clockWords } from '#domain/publication/clock-words';
import { languageName } from '#domain/publication/language-name';
import { EN } from '#domain/publication/phrases/en';
import { plainLine } from '#domain/publication/plain-text';
import { capitalised, outletsOf, reportersOf } from '#domain/publication/story-words';
import type { Story, StoryMember } from '#domain/story/story';
import type { ArchiveSite } from './archive-site';
import { joined, outward, timeIn, titleLine } from './fragments';
import { type Html, html } from './html';

/** Who reports a story, in the order in which it is worth reading. */
export function reportsOf(story: Story, site: ArchiveSite): Html {
  const left = story.memberCount - story.members.length;
  const clock = clockWords('en', site.timeZone);
  const outlets = EN.digest.outlets(outletsOf(story));
  const counts =
    EN.digest.reports(story.memberCount) + (left > 0 ? `; those kept are by ${outlets}` : ` by ${outlets}`);
  return html`<section>
<h2>Reports</h2>
<p>${counts}; times in ${site.timeZone} (${clock.zone(new Date(story.openedAt))}).</p>
<ol class="reports">
${reportersOf(story).map((report) => reportOf(report, story, site))}</ol>
${left > 0 && html`<p>${capitalised(EN.andMore(left))}.</p>`}</section>`;
}

function reportOf(report: StoryMember, story: Story, { timeZone }: ArchiveSite): Html {
  const { dayAndTime } = clockWords('en', timeZone);
  const said = [
    html`<b class="outlet" dir="auto">${plainLine(report.outletName)}</b>`,
    languageName(report.language, 'en'),
    timesOf(report, dayAndTime),
    report.official && html`<strong class="official">${EN.labels.official}</strong>`,
    report.copyOf !== undefined && copyOf(report.copyOf, story),
  ];
  const title = outward(titleLine(report.title) || '(without a title)', report.url, {
    language: report.language,
  });
  return html`<li>${title}
<p class="said">${joined(said, ' · ')}</p></li>
`;
}

/** When the outlet says that it appeared, and when it was first met if that was later. */
function timesOf({ published, firstSeen }: StoryMember, words: (instant: Date) => string): Html {
  const said = timeIn(published, words);
  const seen = timeIn(firstSeen, words);
  if (!said) return html`seen ${seen}`;
  const isSame = published !== undefined && words(new Date(published)) === words(new Date(firstSeen));
  return isSame ? html`published ${said}` : html`published ${said}, seen ${seen}`;
}

function copyOf(original: string, { members }: Story): string {
  const member = members.find(({ articleId }) => articleId === original);
  return member ? `${EN.labels.copy} of ${plainLine(member.outletName)}` : EN.labels.copy;
}
