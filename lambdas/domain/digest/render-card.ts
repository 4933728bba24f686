import type { FrameLanguage } from '#domain/publication/frame-language';
import type { Phrases } from '#domain/publication/phrases';
import { cutToFit, plainUrl, wrapLine } from '#domain/publication/plain-text';
import { capitalised, changeInWords, headlinesOf, reportersOf } from '#domain/publication/story-words';
import type { DigestCard } from './digest';

export const COLUMNS = 72;

/** A headline longer than three lines is cut: the link leads to the rest. */
const TITLE_COLUMNS = COLUMNS * 3;

/** More languages are summed up by an ellipsis. */
const LANGUAGES_SHOWN = 6;

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
  const title = headlinesOf(story, frame.language)[0]?.title ?? '';
  const url = plainUrl(frame.storyUrl?.(story.id)) ?? plainUrl(reportersOf(story)[0]?.url);
  return [
    ...wrapLine(`* ${cutToFit(title, TITLE_COLUMNS)}`, COLUMNS, '  '),
    ...indented(saidOf(card, frame.phrases)),
    ...indented(newsOf(card, frame)),
    ...(url ? [`  ${url}`] : []),
  ];
}

const indented = (text: string): string[] =>
  text === '' ? [] : wrapLine(text, COLUMNS - 2).map((line) => `  ${line}`);

function saidOf({ story, outlets, languages }: DigestCard, phrases: Phrases): string {
  const shown = languages.slice(0, LANGUAGES_SHOWN).map(({ language, count }) => `${language} ${count}`);
  const counts = `${shown.join(', ')}${languages.length > LANGUAGES_SHOWN ? ' …' : ''}`;
  return [
    ...(story.urgency === 'routine' ? [] : [phrases.urgencies[story.urgency]]),
    phrases.relations[story.relation],
    `${phrases.digest.outlets(outlets)} (${counts})`,
  ].join(' · ');
}

/** New, or what came to a story that a former issue had. */
function newsOf(
  card: DigestCard,
  { phrases, language }: { phrases: Phrases; language: FrameLanguage },
): string {
  if (card.isNew) return capitalised(phrases.digest.isNew);
  const more = card.newReports > 0 ? [phrases.digest.moreReports(card.newReports)] : [];
  if (!card.isUpdate) return more.map((said) => `+ ${said}`).join('');
  const changes = card.story.changes.map((change) =>
    changeInWords(change, card.story, { phrases, language }),
  );
  const update = capitalised(phrases.update(card.story.revision));
  return `${update}: ${[...changes, ...more].join('; ')}`;
}
