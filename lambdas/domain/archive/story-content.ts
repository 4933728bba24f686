import { EN } from '#domain/publication/phrases/en';
import { capitalised, headlinesOf, topicsInWords } from '#domain/publication/story-words';
import { whyLine } from '#domain/publication/why-line';
import type { Story } from '#domain/story/story';
import { foreign, outward } from './fragments';
import { type Html, html } from './html';
import { updateOf } from './story-card';
import type { StoryRecord } from './story-record';

/** Under this authority the ids of feed and entries are made (RFC 4151); whoever reads several feeds knows stories by it. */
export const TAG = 'tag:irtysh.example,2025';

/** A story as a feed reader shows it: other headlines, what it is, why, and the reports with their links. */
export function storyContent(story: Story, { reports }: StoryRecord): Html {
  const [, ...others] = headlinesOf(story, 'en');
  const said = [EN.relations[story.relation], EN.urgencies[story.urgency], topicsInWords(story.topics, EN)];
  return html`${others.length > 0 && html`<ul>${others.map(({ language, title }) => html`<li${foreign(language)}>${title}</li>`)}</ul>`}
<p>${capitalised(said.filter((part) => part !== '').join(' · '))}.${story.revision > 1 && ` ${updateOf(story)}.`}</p>
<p>${whyLine(story, EN)}</p>
<ul>${reports.map(
    ({ title, url = '', outlet, language }) =>
      html`<li>${outward(title, url, { language })} – ${outlet}, ${language}</li>`,
  )}</ul>`;
}

/** The same as one line of text. */
export function storySummary(story: Story, { reports }: StoryRecord): string {
  const others = headlinesOf(story, 'en')
    .slice(1)
    .map(({ title }) => title);
  const outlets = [...new Set(reports.map(({ outlet, language }) => `${outlet} (${language})`))];
  return [...others, whyLine(story, EN), `Reported by ${outlets.join(', ')}.`].join(' · ');
}
