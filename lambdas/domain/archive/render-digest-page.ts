import type { Digest, DigestCard, DigestSection, NearMiss } from '#domain/digest/digest';
import type { Edition } from '#domain/digest/edition';
import {
  countsInWords,
  headingOf,
  healthInWords,
  type IssueWords,
  nothingInWords,
  spanInWords,
} from '#domain/digest/issue-words';
import { newsOf } from '#domain/digest/render-card';
import { clockWords } from '#domain/publication/clock-words';
import { type Phrases, phrasesIn } from '#domain/publication/phrases';
import { plainLine } from '#domain/publication/plain-text';
import { capitalised, reportersOf } from '#domain/publication/story-words';
import { detectLanguage } from '#domain/relevance/language';
import type { ArchiveFile } from './archive-file';
import { digestPath, relativeTo, storyPath } from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { foreign, headlines, joined, outward, titleLine, translations } from './fragments';
import { type Html, html } from './html';
import { page } from './page-frame';
import { urgencyOf } from './story-card';

/** An issue with fewer topics is read from the top. */
const WORTH_CONTENTS = 4;

type Issue = IssueWords & {
  readonly digest: Digest;
  readonly edition: Edition;
  readonly path: string;
};

/** An issue at full length, in the language of its edition: what a cut digest email links to. What it cost is told to subscribers only. */
export function digestPage(digest: Digest, edition: Edition, site: ArchiveSite): ArchiveFile {
  const { language, timeZone, name } = edition;
  const [phrases, clock] = [phrasesIn(language), clockWords(language, timeZone)];
  const path = digestPath(name, digest.to);
  const issue: Issue = { digest, edition, path, phrases, clock };
  const title = `${phrases.digest.title(capitalised(name))} · ${clock.day(new Date(digest.to))}`;
  const main = html`<h1>${title}</h1>
${introductionOf(issue)}
${contentsOf(issue)}
${digest.sections.map((section) => sectionOf(section, issue))}${nearMissesOf(issue)}
<p class="health">${healthInWords(digest, issue)}</p>`;
  const description = phrases.digest.stories(digest.cards.length);
  return page({ path, title, description, main, language }, site);
}

function introductionOf(issue: Issue): Html {
  const { digest, phrases } = issue;
  if (digest.cards.length === 0) return html`<p class="lede">${nothingInWords(digest, issue)}</p>`;
  return html`<p class="lede">${spanInWords(digest, issue)}<br>${countsInWords(digest.cards, phrases)}</p>`;
}

/** Ways to the topics of a long issue. */
function contentsOf({ digest: { sections }, phrases }: Issue): Html | undefined {
  if (sections.length < WORTH_CONTENTS) return undefined;
  return html`<nav class="ways" aria-label="${phrases.labels.topics}">
<ul>
${sections.map(({ topic, cards }) => html`<li><a href="#${topic}">${headingOf(topic, phrases)}</a> <small>${cards.length}</small></li>\n`)}</ul>
</nav>`;
}

function sectionOf({ topic, cards }: DigestSection, issue: Issue): Html {
  return html`<section id="${topic}">
<h2>${headingOf(topic, issue.phrases)}</h2>
${cards.map((card) => cardOf(card, issue))}</section>
`;
}

function cardOf(card: DigestCard, { path, phrases, edition: { language } }: Issue): Html {
  const { story } = card;
  const [first, ...others] = headlines(story, language);
  const news = newsOf(card, { phrases, language });
  return html`<article class="story">
<h3${foreign(first.language, language)}><a href="${relativeTo(path, storyPath(story.id))}">${first.title}</a></h3>
${translations(others, language)}<p class="said">${joined([...saidOf(card, phrases), news], ' · ')}</p>
<ul class="outlets">
${reportersOf(story).map(
  (report) =>
    html`<li>${outward(plainLine(report.outletName), report.url, { language: report.language, isName: true })} (${report.language})</li>\n`,
)}</ul>
</article>
`;
}

/** How many reports it has by language where there is more than one: who has it stands below. */
function saidOf({ story, languages }: DigestCard, phrases: Phrases): (Html | string | undefined)[] {
  const counts = languages.map(({ language, count }) => `${language} ${count}`).join(', ');
  return [
    urgencyOf(story, phrases),
    phrases.relations[story.relation],
    story.memberCount > 1 ? `${phrases.digest.reports(story.memberCount)} (${counts})` : undefined,
  ];
}

function nearMissesOf({ digest: { nearMisses }, phrases, edition: { language } }: Issue): Html | undefined {
  if (nearMisses.length === 0) return undefined;
  return html`<section class="near-misses">
<h2>${phrases.digest.nearMisses(nearMisses.length)}</h2>
<ul>
${nearMisses.map((miss) => nearMiss(miss, language))}</ul>
</section>`;
}

function nearMiss({ title, url, outletName, score }: NearMiss, frame: Edition['language']): Html {
  const text = titleLine(title);
  return html`<li>${outward(text, url, { language: detectLanguage(text), frame })} (${plainLine(outletName)}, ${Math.round(score * 100)}%)</li>
`;
}
