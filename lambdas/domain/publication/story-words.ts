import type { LanguageCode } from '#domain/relevance/language-code';
import { RELATIONS, TOPICS, type Topic, URGENCIES } from '#domain/relevance/verdict';
import type { MaterialChange, Story, StoryMember } from '#domain/story/story';
import { type FrameLanguage, localeOf } from './frame-language';
import type { Phrases } from './phrases';
import { plainLine } from './plain-text';

/** Languages in the order in which headlines are shown, after that of the frame. */
const SHOWN_FIRST: readonly LanguageCode[] = ['en', 'ru', 'kk', 'ja', 'zh', 'ko', 'tr', 'de', 'fr'];

type Headline = { readonly language: LanguageCode; readonly title: string };

/** A story's headlines as harmless lines, one a language, the reader's language first. Never empty. */
export function headlinesOf(story: Story, reader: FrameLanguage): readonly [Headline, ...Headline[]] {
  const rank = (language: LanguageCode) => {
    if (language === reader) return -1;
    const place = SHOWN_FIRST.indexOf(language);
    return place === -1 ? SHOWN_FIRST.length : place;
  };
  const found = (Object.entries(story.headlines) as [LanguageCode, string][])
    .map(([language, headline]) => ({ language, title: plainLine(headline) }))
    .filter(({ title }, i, all) => title !== '' && all.findIndex((other) => other.title === title) === i)
    .sort((a, b) => rank(a.language) - rank(b.language));
  const [first = { language: 'und', title: `(${story.id})` }, ...others] = found;
  return [first, ...others];
}

/**
 * Members in the order in which they are worth reading: of an update those that came with the change, then first-hand, then original,
 * then early; one of each language first.
 */
export function reportersOf(story: Story): readonly StoryMember[] {
  const isOfChange = ({ keptAt }: StoryMember) => story.revision > 1 && keptAt >= story.changedAt;
  const rank = (member: StoryMember) =>
    (isOfChange(member) ? 0 : 8) +
    (member.official ? 0 : 2) +
    (member.copyOf === undefined ? 0 : 4) +
    (member.republisher ? 1 : 0);
  const sorted = [...story.members].sort(
    (a, b) =>
      rank(a) - rank(b) || a.firstSeen.localeCompare(b.firstSeen) || a.articleId.localeCompare(b.articleId),
  );
  const firstOfLanguage = sorted.filter(
    (member, i) => sorted.findIndex(({ language }) => language === member.language) === i,
  );
  return [...firstOfLanguage, ...sorted.filter((member) => !firstOfLanguage.includes(member))];
}

/** Where to read on from a headline: the best report in its language, else the best of all. */
export const reportFor = (story: Story, language: LanguageCode): StoryMember | undefined => {
  const all = reportersOf(story);
  return all.find((member) => member.language === language) ?? all[0];
};

/** Urgent before notable before routine, bilateral before regional, well reported before thinly, sure before doubtful. */
export function byImportance(a: Story, b: Story): number {
  return (
    URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
    RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
    outletsOf(b) - outletsOf(a) ||
    b.memberCount - a.memberCount ||
    b.why.score - a.why.score ||
    a.id.localeCompare(b.id)
  );
}

/** How many outlets a story has. */
export const outletsOf = (story: Story): number =>
  new Set(story.members.map(({ outletId }) => outletId)).size;

/** Languages by number of members, the most first: `en 4, ja 2`. */
export function languageCounts(
  members: readonly StoryMember[],
): readonly { language: LanguageCode; count: number }[] {
  const counts = new Map<LanguageCode, number>();
  for (const { language } of members) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, count]) => ({ language, count }))
    .sort((a, b) => b.count - a.count || a.language.localeCompare(b.language));
}

/** The topic that most of a story's different articles share, the surest of the first article before others; none without topics. */
export function mainTopicOf({ topics, fingerprints }: Story): Topic | undefined {
  const shares = (topic: Topic) =>
    fingerprints.filter((fingerprint) => fingerprint.topics.includes(topic)).length;
  return [...topics].sort((a, b) => shares(b) - shares(a))[0];
}

/** The words for some topics, in the order of the list of topics. */
export const topicsInWords = (topics: readonly Topic[], phrases: Phrases): string =>
  phrases.list(TOPICS.filter((topic) => topics.includes(topic)).map((topic) => phrases.topics[topic]));

export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What a material change says to a reader, with amounts, days and names written out. */
export function changeInWords(
  change: MaterialChange,
  story: Story,
  frame: { phrases: Phrases; language: FrameLanguage },
): string {
  const say = (value: string) => valueInWords(change.what, value, story, frame);
  const to = change.name === undefined ? say(change.to) : plainLine(change.name);
  const isMoney = /^[A-Z]{3}:/.test(change.to);
  const from = change.from === undefined ? {} : { from: say(change.from) };
  return frame.phrases.changes[change.what]({ ...from, to, isMoney });
}

function valueInWords(
  what: MaterialChange['what'],
  value: string,
  story: Story,
  { phrases, language }: { phrases: Phrases; language: FrameLanguage },
): string {
  if (what === 'relation' && isKeyOf(phrases.relations, value)) return phrases.relations[value];
  if (what === 'urgency' && isKeyOf(phrases.urgencies, value)) return phrases.urgencies[value];
  if (what === 'amount') return amountInWords(value, { phrases, language });
  if (what === 'date') return dayInWords(value, language);
  if (what === 'party') return partyInWords(value, story, phrases);
  if (what === 'official-source') return officialInWords(value, story);
  return plainLine(value);
}

const isKeyOf = <Key extends string>(table: Readonly<Record<Key, string>>, key: string): key is Key =>
  Object.hasOwn(table, key);

/** From here up numbers are written in words: 1,500 and 1.5 million. */
const IN_WORDS_FROM = 1e6;

/** `JPY:1.2e11` → `120 billion Japanese yen`; `n:14` and `k:14` → `14`; `MW:500` → `500 MW`. */
function amountInWords(
  value: string,
  { phrases, language }: { phrases: Phrases; language: FrameLanguage },
): string {
  const [, unit = '', digits = ''] = /^([\p{L}%³²/]+):(\d[\d.]*(?:e\+?\d+)?)$/u.exec(value) ?? [];
  const number = Number(digits);
  if (digits === '' || !Number.isFinite(number)) return plainLine(value);
  const size = { maximumSignificantDigits: 4 };
  const inWords = { ...size, notation: 'compact', compactDisplay: 'long' } as const;
  const write = (style: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(localeOf(language), { ...(number < IN_WORDS_FROM ? size : inWords), ...style })
      .format(number)
      .replace(/\s/gu, ' ');
  if (/^[A-Z]{3}$/.test(unit)) return write({ style: 'currency', currency: unit, currencyDisplay: 'name' });
  if (unit === '%') return write({ style: 'unit', unit: 'percent' });
  return unit === 'n' || unit === 'k' ? write({}) : `${write({})} ${phrases.units[unit] ?? unit}`;
}

function dayInWords(value: string, language: FrameLanguage): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.getTime())) return plainLine(value);
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** Names are known where the evidence names them; a Wikidata id says nothing to a reader. */
function partyInWords(value: string, story: Story, phrases: Phrases): string {
  const known = story.why.names.find(({ id }) => id === value)?.name;
  if (known !== undefined) return plainLine(known);
  if (/^Q\d+$/.test(value)) return phrases.newParty;
  return plainLine(value.replace(/^[a-z]{2,}:/, '').replaceAll('-', ' '))
    .split(' ')
    .map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
    .join(' ');
}

function officialInWords(value: string, story: Story): string {
  const officials = story.members.filter(({ official }) => official);
  const member =
    officials.find(({ outletId, outletName }) => outletId === value || outletName === value) ?? officials[0];
  return plainLine(member?.outletName ?? value);
}
