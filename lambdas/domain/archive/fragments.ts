import type { FrameLanguage } from '#domain/publication/frame-language';
import { cutToFit, plainLine, plainUrl } from '#domain/publication/plain-text';
import { headlinesOf } from '#domain/publication/story-words';
import type { LanguageCode } from '#domain/relevance/language-code';
import type { Story } from '#domain/story/story';
import { type Html, html } from './html';

/** Columns of a title: what is longer is none. The files that programs read have it whole. */
const TITLE_COLUMNS = 300;

/** A stranger's title as it is shown. */
export const titleLine = (title: string): string => cutToFit(plainLine(title), TITLE_COLUMNS);

/** A story's headlines as they are shown, one a language, the reader's first. */
export function headlines(story: Story, reader: FrameLanguage = 'en'): ReturnType<typeof headlinesOf> {
  const [first, ...others] = headlinesOf(story, reader);
  const cut = ({ language, title }: typeof first) => ({ language, title: titleLine(title) });
  return [cut(first), ...others.map(cut)];
}

/** Headlines in other languages under the one in the reader's. */
export const translations = (
  others: readonly ReturnType<typeof headlinesOf>[number][],
  frame?: FrameLanguage,
): Html | undefined =>
  others.length === 0
    ? undefined
    : html`<ul class="translations">
${others.map(({ language, title }) => html`<li${foreign(language, frame)}>${title}</li>\n`)}</ul>
`;

/**
 * The attributes of an element that holds a stranger's words: their language, and their direction kept to themselves.
 * An empty `lang` says that the language is not known.
 */
export const foreign = (language: LanguageCode, frame: FrameLanguage = 'en'): Html =>
  html`${language !== frame && html` lang="${language === 'und' ? '' : language}"`} dir="auto"`;

/**
 * A link out of the archive, or its text alone where the address is none that a reader should follow.
 * @param language of what it leads to, and of the text unless that is a name
 */
export function outward(
  text: string,
  url: string,
  { language, frame = 'en', isName }: { language: LanguageCode; frame?: FrameLanguage; isName?: boolean },
): Html {
  const attributes = isName ? html` dir="auto"` : foreign(language, frame);
  const address = plainUrl(url, Number.POSITIVE_INFINITY);
  if (address === undefined) return html`<span${attributes}>${text}</span>`;
  const known = language !== 'und' && html` hreflang="${language}"`;
  return html`<a href="${address}" rel="noopener nofollow ugc"${known}${attributes}>${text}</a>`;
}

/** An instant for people and for machines; nothing where it is none. */
export function timeIn(instant: string | undefined, words: (instant: Date) => string): Html | undefined {
  const date = new Date(instant ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  return html`<time datetime="${date.toISOString()}">${words(date)}</time>`;
}

/** Things of which some may be missing, with something between them. */
export function joined(parts: readonly (Html | string | undefined | false)[], between: string): Html {
  const there = parts.filter((part) => part !== undefined && part !== false && part !== '');
  return html`${there.map((part, i) => html`${i > 0 && between}${part}`)}`;
}
