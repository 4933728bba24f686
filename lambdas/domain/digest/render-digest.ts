import { oneSegment } from '#domain/alert/one-segment';
import { type ClockWords, clockWords } from '#domain/publication/clock-words';
import { localeOf } from '#domain/publication/frame-language';
import { notShownLines } from '#domain/publication/not-shown';
import { type Phrases, phrasesIn } from '#domain/publication/phrases';
import { EN } from '#domain/publication/phrases/en';
import { cutToFit, displayWidth, plainLine, plainUrl, wrapLine } from '#domain/publication/plain-text';
import {
  EMAIL_COLUMNS,
  PUBLISH_LIMIT_BYTES,
  type Publication,
  publicationBytes,
  SUBJECT_LIMIT,
} from '#domain/publication/publication';
import { capitalised, headlinesOf } from '#domain/publication/story-words';
import { TOPICS, type Topic } from '#domain/relevance/verdict';
import { ALL_TOPICS, type Digest, type DigestCard, type DigestSection, type NearMiss } from './digest';
import { countsInWords, headingOf, healthInWords, nothingInWords, spanInWords } from './issue-words';
import { cardLines } from './render-card';

/** Mail programs hide what goes beyond (Gmail clips at 102 KB). */
export const READABLE_BYTES = 100_000;

const NEAR_MISSES_SHOWN = 3;
const FAILING_SHOWN = 3;

export type DigestRendering = {
  /** Of one `Publish`, all texts and attributes; never more than SNS takes. Default `READABLE_BYTES`. */
  readonly limitBytes?: number;
  readonly storyUrl?: (storyId: string) => string | undefined;
  /** Where this issue can be read whole. */
  readonly digestUrl?: string;
};

/** One message of an issue: the full digest, or what it has on one topic. */
export type DigestPart = { readonly part: typeof ALL_TOPICS | Topic; readonly publication: Publication };

/** The cards and sections of one part, with the words to say them in. */
type Part = {
  readonly digest: Digest;
  readonly name: DigestPart['part'];
  readonly sections: readonly DigestSection[];
  readonly cards: readonly DigestCard[];
  readonly options: DigestRendering;
  readonly phrases: Phrases;
  readonly clock: ClockWords;
  /** Each card put into words once, however many parts and cuts it is in. */
  readonly lines: ReadonlyMap<DigestCard, readonly string[]>;
};

/**
 * An issue as the messages to publish: the full digest first, then one for each topic that has something, for those who
 * chose topics. An empty issue is one line for everybody, or no message, as the edition is set.
 */
export function renderDigest(digest: Digest, options: DigestRendering = {}): readonly DigestPart[] {
  const { language, timeZone, whenEmpty } = digest.edition;
  const phrases = phrasesIn(language);
  const { storyUrl } = options;
  const frame = { phrases, language, ...(storyUrl ? { storyUrl } : {}) };
  const lines = new Map(digest.cards.map((card) => [card, cardLines(card, frame)]));
  const words = { digest, options, phrases, clock: clockWords(language, timeZone), lines };
  if (digest.cards.length === 0) {
    const part: Part = { ...words, name: ALL_TOPICS, sections: [], cards: [] };
    return whenEmpty === 'say-so' ? [{ part: ALL_TOPICS, publication: emptyPublication(part) }] : [];
  }
  const full: Part = { ...words, name: ALL_TOPICS, sections: digest.sections, cards: digest.cards };
  const byTopic = TOPICS.map((topic): Part => {
    const cards = digest.cards.filter(({ story }) => story.topics.includes(topic));
    return { ...words, name: topic, cards, sections: [{ topic, cards }] };
  });
  return [full, ...byTopic.filter(({ cards }) => cards.length > 0)].map((part) => ({
    part: part.name,
    publication: fittingPublication(part),
  }));
}

/** As many of the most important cards as fit, found by halving. */
function fittingPublication(part: Part): Publication {
  const limit = Math.min(part.options.limitBytes ?? READABLE_BYTES, PUBLISH_LIMIT_BYTES);
  const fits = (shown: number) => publicationBytes(publicationOf(part, shown)) <= limit;
  if (fits(part.cards.length)) return publicationOf(part, part.cards.length);
  let [most, tooMany] = [0, part.cards.length];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(middle)) most = middle;
    else tooMany = middle;
  }
  return publicationOf(part, most);
}

function publicationOf(part: Part, shown: number): Publication {
  return {
    subject: subjectOf(part),
    bodies: { default: defaultOf(part), email: emailOf(part, shown) },
    attributes: { edition: part.digest.edition.name, topics: [part.name] },
  };
}

function emptyPublication(part: Part): Publication {
  const { phrases, digest } = part;
  return {
    subject: phrases.labelled(phrases.list([titleOf(part), dayOf(part)]), phrases.digest.emptySubject),
    bodies: { default: defaultOf(part), email: `${nothingInWords(digest, part)} ${healthLine(part)}` },
    attributes: { edition: digest.edition.name, topics: [ALL_TOPICS, ...TOPICS] },
  };
}

/** GSM-7 and one segment, for whoever subscribed a telephone past us. */
function defaultOf({ cards, options }: Part): string {
  const url = plainUrl(options.digestUrl);
  return oneSegment({
    leads: ['Kazakhstan-Japan digest:'],
    otherwise: [`${EN.digest.stories(cards.length)}.`],
    ...(url ? { links: [url] } : {}),
  });
}

const titleOf = ({ digest, phrases, name }: Part): string =>
  phrases.digest.title(name === ALL_TOPICS ? capitalised(digest.edition.name) : phrases.topics[name]);

const dayOf = ({ digest, clock }: Part): string => clock.dayAndMonth(new Date(digest.to));

function subjectOf(part: Part): string {
  const { phrases, cards, digest } = part;
  const top = cards[0] ? (headlinesOf(cards[0].story, digest.edition.language)[0]?.title ?? '') : '';
  const lead = phrases.list([titleOf(part), dayOf(part), phrases.digest.stories(cards.length)]);
  return cutToFit(phrases.labelled(lead, top), SUBJECT_LIMIT, { measure: (text) => text.length });
}

function emailOf(part: Part, shown: number): string {
  const { cards, sections, phrases, lines } = part;
  const kept = new Set(cards.slice(0, shown));
  const shownSections = sections
    .map(({ topic, cards: its }) => ({ topic, cards: its.filter((card) => kept.has(card)) }))
    .filter(({ cards: its }) => its.length > 0);
  return [
    ...headLines(part),
    ...shownSections.flatMap(({ topic, cards: its }) => [
      '',
      `== ${headingOf(topic, phrases)} ==`,
      ...its.flatMap((card) => ['', ...(lines.get(card) ?? [])]),
    ]),
    ...notShownLines(cards.length - shown, part.options.digestUrl, phrases),
    '',
    ...footLines(part),
  ].join('\n');
}

function headLines(part: Part): string[] {
  const { digest, cards, phrases, clock } = part;
  return [
    `${titleOf(part)} · ${clock.day(new Date(digest.to))}`,
    spanInWords(digest, part),
    countsInWords(cards, phrases),
  ];
}

function footLines(part: Part): string[] {
  const { phrases } = part;
  return [
    '--',
    ...nearMissLines(part),
    ...wrapLine(healthLine(part), EMAIL_COLUMNS, '  '),
    ...costLines(part),
    ...wrapLine(phrases.digest.howToEnd, EMAIL_COLUMNS, '  '),
  ];
}

function nearMissLines({ digest, phrases }: Part): string[] {
  if (digest.nearMisses.length === 0) return [];
  const titles = digest.nearMisses.slice(0, NEAR_MISSES_SHOWN).map(nearMissLine);
  const heading = phrases.labelled(phrases.digest.nearMisses(digest.nearMisses.length), '').trimEnd();
  return [...wrapLine(heading, EMAIL_COLUMNS, '  '), ...titles.map((title) => `  ${title}`)];
}

function nearMissLine({ title, outletName, score }: NearMiss): string {
  const note = ` (${cutToFit(plainLine(outletName), EMAIL_COLUMNS / 3)}, ${Math.round(score * 100)}%)`;
  return cutToFit(plainLine(title), EMAIL_COLUMNS - 2 - displayWidth(note)) + note;
}

const healthLine = (part: Part): string => healthInWords(part.digest, part, FAILING_SHOWN);

function costLines({ digest: { cost, edition }, phrases, clock }: Part): string[] {
  if (!cost) return [];
  const dollars = new Intl.NumberFormat(localeOf(edition.language), {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
  });
  const written = (amount: number) => dollars.format(amount).replace(/\s/gu, ' ');
  const budget = cost.budgetUsd === undefined ? undefined : written(cost.budgetUsd);
  return wrapLine(
    phrases.digest.cost(written(cost.spentUsd), clock.month(new Date(`${cost.month}-15T12:00:00Z`)), budget),
    EMAIL_COLUMNS,
    '  ',
  );
}
