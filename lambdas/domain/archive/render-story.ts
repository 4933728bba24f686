import { clockWords } from '#domain/publication/clock-words';
import { languageName } from '#domain/publication/language-name';
import { EN } from '#domain/publication/phrases/en';
import { plainLine } from '#domain/publication/plain-text';
import { namesFor, sureness } from '#domain/publication/reasons';
import { capitalised, topicsInWords } from '#domain/publication/story-words';
import { detectLanguage } from '#domain/relevance/language';
import type { Story } from '#domain/story/story';
import type { ArchiveFile } from './archive-file';
import { monthPath, relativeTo, storyPath } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { dayIn, instantInWords, monthInWords } from './calendar';
import { foreign, headlines, timeIn } from './fragments';
import { type Html, html } from './html';
import { dayId } from './month-calendar';
import { page } from './page-frame';
import { updateOf, urgencyOf } from './story-card';
import { reportsOf } from './story-reports';

/** The page of a story, at an address that does not change: all that is known of it but the reports' texts. */
export function storyPage(story: Story, site: ArchiveSite): ArchiveFile {
  const path = storyPath(story.id);
  const [{ title, language }] = headlines(story);
  const main = html`<article>
${headOf(story)}
${factsOf(story, site)}
${whyOf(story)}
${reportsOf(story, site)}
${updatesOf(story, site)}
${citationOf(story, site)}
</article>`;
  const [said, head] = [descriptionOf(story), citedAs(story, site)];
  return page({ path, title, titleLanguage: language, description: said, head, main }, site);
}

function headOf(story: Story): Html {
  const [first, ...others] = headlines(story);
  const translations = others.map(
    ({ language, title }) =>
      html`<li><span class="language">${languageName(language, 'en')}</span> <span${foreign(language)}>${title}</span></li>\n`,
  );
  return html`<h1${foreign(first.language)}>${first.title}</h1>
${others.length > 0 && html`<ul class="headlines">\n${translations}</ul>`}`;
}

function factsOf(story: Story, { timeZone }: ArchiveSite): Html {
  const inFull = (date: Date) => instantInWords(timeZone, date);
  const day = dayIn(timeZone, new Date(story.openedAt));
  const month = day.slice(0, 7);
  const timeline = `${relativeTo(storyPath(story.id), monthPath(month))}#${dayId(day)}`;
  const facts: readonly (readonly [string, Html | string | undefined])[] = [
    ['Between', capitalised(EN.relations[story.relation])],
    ['Urgency', urgencyOf(story) ?? EN.urgencies[story.urgency]],
    ['Topics', topicsInWords(story.topics, EN) || 'none'],
    ['First seen', timeIn(story.openedAt, inFull)],
    ['Last report seen', timeIn(story.lastSeen, inFull)],
    ['In the timeline', html`<a href="${timeline}">${monthInWords(month)}</a>`],
  ];
  return html`<dl class="facts">
${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

function whyOf(story: Story): Html {
  const sentence = plainLine(story.why.linkedBy ?? '');
  const reasons: readonly (readonly [string, Html | string])[] = [
    ['Kazakhstan’s side', namesFor('kz', story).join(', ')],
    ['Japan’s side', namesFor('jp', story).join(', ')],
    ['Both', namesFor(undefined, story).join(', ')],
    ['Linked by', sentence && html`<q${foreign(detectLanguage(sentence))}>${sentence}</q>`],
    ['Sure it belongs here', sureness(story)],
  ];
  return html`<section>
<h2>Why it is here</h2>
<dl class="why">
${reasons.filter(([, reason]) => reason !== '').map(([name, reason]) => html`<div><dt>${name}</dt><dd>${reason}</dd></div>\n`)}</dl>
</section>`;
}

function updatesOf(story: Story, { timeZone }: ArchiveSite): Html | undefined {
  const { openedAt, changedAt, revision } = story;
  if (revision < 2) return undefined;
  const { dayAndTime } = clockWords('en', timeZone);
  const lost = revision === 3 ? 'Update 2 is' : `Updates 2 to ${revision - 1} are`;
  return html`<section>
<h2>Updates</h2>
<ol class="updates">
<li>${timeIn(openedAt, dayAndTime)} · First seen</li>
${revision > 2 && html`<li>${lost} not kept in detail</li>\n`}<li>${timeIn(changedAt, dayAndTime)} · ${updateOf(story)}</li>
</ol>
</section>`;
}

function citationOf(story: Story, site: ArchiveSite): Html {
  const [{ title, language }] = headlines(story);
  const clock = clockWords('en', site.timeZone);
  const address = site.baseUrl + storyPath(story.id);
  return html`<section>
<h2>How to cite</h2>
<p class="citation">Irtysh, Kazakhstan–Japan news archive: “<cite${foreign(language)}>${title}</cite>”, story ${story.id}, revision ${story.revision}, first seen ${timeIn(story.openedAt, clock.day)}. <a href="${address}">${address}</a></p>
<p>The address does not change; the revision rises when an amount, a party, a date or the like is new. Stories are kept for a time only, so keep a copy of what you cite.</p>
</section>`;
}

/** What programs that manage references take a page for (Dublin Core). */
function citedAs(story: Story, { baseUrl }: ArchiveSite): Html {
  const [{ title, language }] = headlines(story);
  return html`<meta name="DC.title" content="${title}">
<meta name="DC.date" content="${story.openedAt.slice(0, 10)}">
<meta name="DC.language" content="${language}">
<meta name="DC.publisher" content="Irtysh">
<meta name="DC.identifier" content="${baseUrl}${storyPath(story.id)}">
`;
}

function descriptionOf(story: Story): string {
  const { relation, urgency, memberCount, topics } = story;
  const said = [
    EN.relations[relation],
    EN.urgencies[urgency],
    topicsInWords(topics, EN),
    EN.digest.reports(memberCount),
  ];
  return `${said.filter((part) => part !== '').join(' · ')}.`;
}
