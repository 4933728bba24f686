import { clockWords } from '#domain/publication/clock-words';
import { notShownLines } from '#domain/publication/not-shown';
import { type Phrases, phrasesIn } from '#domain/publication/phrases';
import { cutToFit, plainUrl, wrapLine } from '#domain/publication/plain-text';
import {
  EMAIL_COLUMNS,
  PUBLISH_LIMIT_BYTES,
  type Publication,
  publicationBytes,
  SUBJECT_LIMIT,
} from '#domain/publication/publication';
import {
  byImportance,
  headlinesOf,
  languageCounts,
  outletsOf,
  reportFor,
} from '#domain/publication/story-words';
import { LANGUAGE_CODES } from '#domain/relevance/language-code';
import { RELATIONS, TOPICS } from '#domain/relevance/verdict';
import type { AlertContext } from './compose-alert';
import { composeBacklogSms } from './compose-sms';
import { newsLine } from './news-line';
import type { ToldStory } from './told-story';

/**
 * What an outage held back, as one message, the most important first. Its attributes hold what any of its stories has,
 * so that whoever would have got one of them gets this; what it says of its urgency is added by whoever addresses it (`composeMessages`).
 */
export function composeBacklog(stories: readonly ToldStory[], context: AlertContext): Publication {
  const sorted = [...stories].sort(byImportance);
  let shown = sorted.length;
  let publication = withShown(sorted, shown, context);
  while (publicationBytes(publication) > PUBLISH_LIMIT_BYTES && shown > 0) {
    shown = Math.floor(shown / 2);
    publication = withShown(sorted, shown, context);
  }
  return publication;
}

function withShown(sorted: readonly ToldStory[], shown: number, context: AlertContext): Publication {
  const language = context.language ?? 'en';
  const phrases = phrasesIn(language);
  const [first] = sorted;
  const lead = phrases.list([phrases.relations.bilateral, phrases.backlog.subject(sorted.length)]);
  const subject = first ? phrases.labelled(lead, headlinesOf(first, language)[0].title) : lead;
  const sms = composeBacklogSms(sorted, context.archiveUrl);
  const any = (has: (story: ToldStory) => boolean) => sorted.some(has);
  return {
    subject: cutToFit(subject, SUBJECT_LIMIT, { measure: (text) => text.length }),
    bodies: {
      default: sms,
      email: emailOf(sorted, shown, context, phrases),
      ...(context.channels.includes('sms') ? { sms } : {}),
    },
    attributes: {
      relation: RELATIONS.filter((relation) => any((story) => story.relation === relation)),
      topics: TOPICS.filter((topic) => any((story) => story.topics.includes(topic))),
      languages: LANGUAGE_CODES.filter((code) => any((story) => story.languages.includes(code))),
      channels: context.channels,
    },
  };
}

function emailOf(
  sorted: readonly ToldStory[],
  shown: number,
  context: AlertContext,
  phrases: Phrases,
): string {
  const language = context.language ?? 'en';
  const clock = clockWords(language, context.timeZone);
  const first = new Date(
    sorted.map(({ changedAt, raisedAt, raisedFrom }) => (raisedFrom && raisedAt) ?? changedAt).sort()[0] ??
      context.now,
  );
  const since = `${clock.dayAndTime(first)} (${clock.zone(first)})`;
  const cards = sorted.slice(0, shown).map((story, i) => cardOf(story, i + 1, context, phrases));
  return [
    ...wrapLine(phrases.backlog.opening(sorted.length, since), EMAIL_COLUMNS),
    ...cards.flatMap((card) => ['', ...card]),
    // The archive's front page has the stories of the last days.
    ...notShownLines(sorted.length - shown, context.archiveUrl, phrases),
    '',
    ...(context.repeats ? wrapLine(phrases.maybeRepeated, EMAIL_COLUMNS) : []),
    ...wrapLine(phrases.howToEnd, EMAIL_COLUMNS),
  ].join('\n');
}

const indented = (text: string): string[] =>
  wrapLine(cutToFit(text, NEWS_COLUMNS), EMAIL_COLUMNS - 3).map((line) => `   ${line}`);

/** What an update changed, in two lines at most. */
const NEWS_COLUMNS = (EMAIL_COLUMNS - 3) * 2 - 10;

function cardOf(story: ToldStory, place: number, context: AlertContext, phrases: Phrases): string[] {
  const reader = context.language ?? 'en';
  const [{ title, language }] = headlinesOf(story, reader);
  const languages = languageCounts(story.members).map(({ language }) => language);
  const said = [
    phrases.relations[story.relation],
    phrases.urgencies[story.urgency],
    ...(story.revision > 1 && story.raisedFrom === undefined ? [phrases.update(story.revision)] : []),
    `${phrases.digest.outlets(outletsOf(story))} (${languages.join(', ')})`,
  ];
  const url = plainUrl(context.storyUrl?.(story.id)) ?? plainUrl(reportFor(story, language)?.url);
  return [
    ...wrapLine(`${place}. ${cutToFit(title, EMAIL_COLUMNS * 3)}`, EMAIL_COLUMNS, '   '),
    ...indented(said.join(' · ')),
    ...indented(newsLine(story, { phrases, language: reader })),
    ...(url ? [`   ${url}`] : []),
  ];
}
