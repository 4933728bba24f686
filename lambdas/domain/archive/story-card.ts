import { clockWords } from '#domain/publication/clock-words';
import type { Phrases } from '#domain/publication/phrases';
import { EN } from '#domain/publication/phrases/en';
import { plainLine } from '#domain/publication/plain-text';
import {
  capitalised,
  changeInWords,
  languageCounts,
  outletsOf,
  topicsInWords,
} from '#domain/publication/story-words';
import type { Story } from '#domain/story/story';
import { relativeTo, storyPath } from './archive-paths';
import type { DayList } from './day-list';
import { foreign, headlines, joined, timeIn, translations } from './fragments';
import { type Html, html } from './html';

/** Headlines in more languages stand on the story's own page. */
const HEADLINES_SHOWN = 4;

/** A story in a list: headline and its translations, what it is, who has it. Attributes carry what a list is filtered by. */
export function storyCard(story: Story, { path, at, site }: DayList): Html {
  const [first, ...others] = headlines(story);
  const languages = languageCounts(story.members).map(({ language }) => language);
  const time = timeIn(story[at], clockWords('en', site.timeZone).dayAndTime);
  return html`<article class="story" data-topics="${story.topics.join(' ')}" data-relation="${story.relation}" data-urgency="${story.urgency}" data-languages="${languages.join(' ')}">
<h3${foreign(first.language)}><a href="${relativeTo(path, storyPath(story.id))}">${first.title}</a></h3>
${translations(others.slice(0, HEADLINES_SHOWN - 1))}<p class="said">${joined([time, urgencyOf(story), ...saidOf(story)], ' · ')}</p>
</article>
`;
}

/** The word alone where a story presses. */
export const urgencyOf = ({ urgency }: Story, phrases: Phrases = EN): Html | undefined =>
  urgency === 'routine' ? undefined : html`<strong class="${urgency}">${phrases.urgencies[urgency]}</strong>`;

function saidOf(story: Story): string[] {
  return [
    ...(story.relation === 'bilateral' ? [] : [EN.relations[story.relation]]),
    topicsInWords(story.topics, EN),
    reportedBy(story),
    ...(story.revision > 1 ? [updateOf(story)] : []),
  ];
}

/** `Kazinform (ru)`, else `6 reports (en 2, ja 2, ru 2) by 5 outlets`: of a story with very many, those that are kept. */
function reportedBy(story: Story): string {
  const { members, memberCount } = story;
  const [first] = members;
  if (memberCount === 1 && first) return `${plainLine(first.outletName)} (${first.language})`;
  const counts = languageCounts(members).map(({ language, count }) => `${language} ${count}`);
  const more = memberCount > members.length ? ' …' : '';
  const outlets = EN.digest.outlets(outletsOf(story));
  return `${EN.digest.reports(memberCount)} (${counts.join(', ')}${more}) by ${outlets}${more}`;
}

/** `Update 2: date 15 April 2026, was 1 April 2026`. */
export function updateOf(story: Story): string {
  const frame = { phrases: EN, language: 'en' } as const;
  const changes = story.changes.map((change) => changeInWords(change, story, frame));
  return `${capitalised(EN.update(story.revision))}${changes.length > 0 ? `: ${changes.join('; ')}` : ''}`;
}
