import type { NameFound, Topic } from '#domain/relevance/verdict';
import { amountsIn } from './amounts';
import { conceptsIn } from './concepts';
import { smallCountsIn } from './counts';
import { daysIn, undatedDaysIn } from './days';
import { withHolders } from './offices-named';
import { skeletonsIn } from './skeletons';
import { sketchOf } from './sketch';
import type { Fingerprint } from './story';
import { visitorsIn } from './visits';

/** Names kept of an article; more are lists, not subjects. So it is with the rest: a fingerprint stays below 1.5 KB. */
const NAMES = 20;
const CONCEPTS = 14;
const SKELETONS = 10;
const AMOUNTS = 12;
const DAYS = 6;

export type FingerprintSource = {
  readonly title: string;
  readonly text: string;
  readonly names: readonly NameFound[];
  readonly topics: readonly Topic[];
  /** The day of publication, or the first day anyone saw it. */
  readonly near?: string;
  /** How regional the article is, 0 to 1. */
  readonly regional?: number;
  /** How likely it is relevant, 0 to 1. */
  readonly relevant?: number;
};

/** What of an article is the same in every language, and what finds copies within one. */
export function fingerprintOf(source: FingerprintSource): Fingerprint {
  const { title, text, topics, near, regional, relevant } = source;
  const names = withHolders(source.names, source);
  const whole = `${title}\n${text}`;
  const known = names.flatMap(({ as, name }) => [as, name]);
  return {
    names: [...names].sort(moreTelling).slice(0, NAMES).map(nameEntry),
    concepts: conceptsIn(title, text)
      .slice(0, CONCEPTS)
      .map(({ id, inTitle }) => entry(id, inTitle)),
    skeletons: skeletonsIn(title, text, known)
      .slice(0, SKELETONS)
      .map(({ skeleton, inTitle }) => entry(skeleton, inTitle)),
    numbers: [...amountsIn(whole).slice(0, AMOUNTS), ...smallCountsIn(whole)],
    days: (near ? daysIn(whole, near) : undatedDaysIn(whole)).slice(0, DAYS),
    near: near?.slice(0, 10),
    regional: hundredths(regional),
    relevant: hundredths(relevant),
    topics,
    sketch: sketchOf(text.length > 200 ? text : whole),
    visitors: visitorsIn(title, text, names),
  };
}

const hundredths = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 100) / 100;

/** `!` marks what stands in the title: a subject, not a mention. */
const entry = (id: string, inTitle: boolean): string => (inTitle ? `!${id}` : id);
const nameEntry = ({ id, inTitle }: NameFound): string => entry(id, inTitle);

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
