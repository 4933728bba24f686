import type { FrameLanguage } from '#domain/publication/frame-language';
import type { Phrases } from '#domain/publication/phrases';
import { cutToFit, plainLine, plainUrl, wrapLine } from '#domain/publication/plain-text';
import { EMAIL_COLUMNS } from '#domain/publication/publication';
import { capitalised, changeInWords, headlinesOf, reportFor } from '#domain/publication/story-words';
import type { DigestCard } from './digest';

/** A headline longer than three lines is cut: the link leads to the rest. */
const TITLE_COLUMNS = EMAIL_COLUMNS * 3;

/** More languages are summed up by an ellipsis. */
const LANGUAGES_SHOWN = 6;

/** Of an outlet's name. */
const NAME_COLUMNS = 32;

/** One story in a digest: headline, what it is and who has it, what is new since the last issue, a link. */
export function cardLines(
  card: DigestCard,
  frame: {
    readonly phrases: Phrases;
    readonly language: FrameLanguage;
    readonly storyUrl?: (storyId: string) => string | undefined;
  },
): string[] {
  const { story } = card;
  const [{ title, language }] = headlinesOf(story, frame.language);
  const url = plainUrl(frame.storyUrl?.(story.id)) ?? plainUrl(reportFor(story, language)?.url);
  return [
    ...wrapLine(`* ${cutToFit(title, TITLE_COLUMNS)}`, EMAIL_COLUMNS, '  '),
    ...indented(saidOf(card, frame.phrases)),
    ...indented(newsOf(card, frame)),
    ...(url ? [`  ${url}`] : []),
  ];
}

const indented = (text: string): string[] =>
  text === '' ? [] : wrapLine(text, EMAIL_COLUMNS - 2).map((line) => `  ${line.replaceAll(BOUND, ' ')}`);

/** A space at which no line ends. */
const BOUND = '\u00a0';
const inOnePiece = (text: string): string => text.replaceAll(' ', BOUND);

function saidOf(card: DigestCard, phrases: Phrases): string {
  const { story } = card;
  return [
    ...(story.urgency === 'routine' ? [] : [phrases.urgencies[story.urgency]]),
    phrases.relations[story.relation],
    ...reportedBy(card, phrases),
  ].join(' · ');
}

/**
 * `Kazinform (ru)`, `4 outlets (en 2, ja 1, ru 1)` where each has one report, else `9 reports (en 4, ja 3, ru 2) · 7 outlets`:
 * what is counted by language adds up to the number before it.
 */
function reportedBy({ story, outlets, languages }: DigestCard, phrases: Phrases): string[] {
  const [first] = story.members;
  const name = outlets === 1 && first ? cutToFit(plainLine(first.outletName), NAME_COLUMNS) : undefined;
  if (name && story.memberCount === 1) return [`${name} (${languages[0]?.language ?? 'und'})`];
  const { digest } = phrases;
  const shown = languages.slice(0, LANGUAGES_SHOWN).map(({ language, count }) => `${language} ${count}`);
  const isCut = languages.length > LANGUAGES_SHOWN || story.memberCount > story.members.length;
  const counts = `(${shown.join(', ')}${isCut ? ' …' : ''})`;
  if (outlets === story.memberCount) return [`${inOnePiece(digest.outlets(outlets))} ${counts}`];
  return [
    `${inOnePiece(digest.reports(story.memberCount))} ${counts}`,
    name ?? inOnePiece(digest.outlets(outlets)),
  ];
}

/** New, or what came to a story that a former issue had. */
export function newsOf(
  card: DigestCard,
  { phrases, language }: { phrases: Phrases; language: FrameLanguage },
): string {
  if (card.isNew) return capitalised(phrases.digest.isNew);
  const more = card.newReports > 0 ? [inOnePiece(phrases.digest.moreReports(card.newReports))] : [];
  if (!card.isUpdate) return more.map((said) => `+ ${said}`).join('');
  const changes = card.story.changes.map((change) =>
    changeInWords(change, card.story, { phrases, language }),
  );
  const update = capitalised(phrases.update(card.story.revision));
  return phrases.labelled(update, phrases.sayings([...changes, ...more]));
}
