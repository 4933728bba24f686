import type { NameFound, Topic } from '#domain/relevance/verdict';
import { amountsIn } from './amounts';
import { daysIn } from './days';
import { sketchOf } from './sketch';
import type { Fingerprint } from './story';
import { visitorsIn } from './visits';

/** Names kept of an article; more are lists, not subjects. */
const NAMES = 24;
const TITLE_WORDS = 16;

export type FingerprintSource = {
  readonly title: string;
  readonly text: string;
  readonly names: readonly NameFound[];
  readonly topics: readonly Topic[];
  /** The day of publication, or the first day anyone saw it. */
  readonly near?: string;
};

/** What of an article is the same in every language, and what finds copies within one. */
export function fingerprintOf({ title, text, names, topics, near }: FingerprintSource): Fingerprint {
  const whole = `${title}\n${text}`;
  return {
    names: [...names].sort(moreTelling).slice(0, NAMES).map(nameEntry),
    numbers: amountsIn(whole),
    days: daysIn(whole, near),
    topics,
    sketch: sketchOf(text.length > 200 ? text : whole),
    visitors: visitorsIn(title, text, names),
    titleWords: titleWords(title),
  };
}

/** `!` marks a name of the title: a subject, not a mention. */
const nameEntry = ({ id, inTitle }: NameFound): string => (inTitle ? `!${id}` : id);

const TELLING: Readonly<Record<NameFound['type'], number>> = {
  person: 6,
  organisation: 5,
  product: 5,
  format: 5,
  place: 4,
  city: 3,
  'third-country': 2,
  metonym: 1,
  country: 1,
  demonym: 1,
};

const moreTelling = (a: NameFound, b: NameFound): number =>
  Number(b.inTitle) - Number(a.inTitle) ||
  TELLING[b.type] - TELLING[a.type] ||
  b.count - a.count ||
  (a.id < b.id ? -1 : 1);

/** Words of a headline cut to their first letters (endings do not count), pairs of characters where there are no spaces. */
function titleWords(title: string): string[] {
  const words =
    title.toLowerCase().match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+|[\p{L}\p{N}]+/gu) ??
    [];
  const stems = words.flatMap((word) =>
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]/u.test(word) ? pairs(word) : stem(word),
  );
  return [...new Set(stems)].slice(0, TITLE_WORDS);
}

const stem = (word: string): string[] => (word.length < 4 && !/\d/u.test(word) ? [] : [word.slice(0, 6)]);

const pairs = (word: string): string[] => {
  const letters = [...word];
  return letters.length < 2 ? [] : letters.slice(1).map((letter, n) => `${letters[n]}${letter}`);
};
