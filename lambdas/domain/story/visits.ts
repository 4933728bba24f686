import { allNames } from '#domain/relevance/names';
import { once } from '#domain/relevance/once';
import type { NameFound, Side } from '#domain/relevance/verdict';
import * as words from './visit-words';

const JOURNEY = new RegExp(words.JOURNEY, 'iu');
const HOST: Readonly<Record<Side, RegExp>> = {
  kz: new RegExp(words.HOST.kz, 'iu'),
  jp: new RegExp(words.HOST.jp, 'iu'),
};
const RECAP = new RegExp(words.RECAP, 'iu');

const LEAD_CHARACTERS = 600;
/** Characters between a name and the word for its bearer's journey. */
const BESIDE = 16;
const OTHER: Readonly<Record<Side, Side>> = { kz: 'jp', jp: 'kz' };
/** Seats of the state, where guests are received. */
export const SEATS: ReadonlySet<string> = new Set([
  'jp:imperial-palace',
  'jp:kantei',
  'jp:diet',
  'jp:iikura',
  'kz:akorda',
]);
/** Those who receive guests at home, and are themselves on a journey only where a text says it in so many words. */
const IMPERIAL_HOUSE: ReadonlySet<string> = new Set([
  'jp:naruhito',
  'jp:akihito',
  'jp:emperor-word',
  'jp:imperial-family',
]);
/** What the words of a text weigh against its places. */
const SAID = 3;
/** The same of the imperial house in it. */
const RECEIVED = 2;

/** Those who travel for their state: with an office, past or present, or of the imperial house. Athletes and artists live where they are. */
const officials = once((): ReadonlySet<string> => {
  const found = allNames().filter(
    ({ type, offices, name }) =>
      type === 'person' && (offices.length > 0 || /emperor|empress|prince/iu.test(name)),
  );
  return new Set(found.map(({ id }) => id));
});

/**
 * Ids of the persons on a journey to the other side, as far as headline and lead tell: their visit is one development. The side
 * whose places the text names most is the host, its own people are not travelling.
 */
export function visitorsIn(title: string, text: string, names: readonly NameFound[]): string[] {
  const lead = `${title} ${text.slice(0, LEAD_CHARACTERS).split(RECAP)[0]}`;
  const at = { kz: presence('kz', lead, names), jp: presence('jp', lead, names) };
  const isJourney = JOURNEY.test(lead);
  const meets = (other: Side) => names.some(({ id, side }) => side === other && officials().has(id));
  const isBetweenTheTwo = !names.some(({ type }) => type === 'third-country');
  return names.flatMap(({ id, side, as }) => {
    if (!side || !officials().has(id) || !lead.includes(as)) return [];
    if (IMPERIAL_HOUSE.has(id) && (meets(OTHER[side]) || !HOST[OTHER[side]].test(lead))) return [];
    const [abroad, home] = [at[OTHER[side]], at[side]];
    const isTold = isJourney ? abroad >= home && abroad > 0 : abroad > 0 && home === 0;
    const isOwn =
      isBetweenTheTwo &&
      home === 0 &&
      names.some((name) => name.side === OTHER[side]) &&
      isJourneyOf(lead, as);
    return isTold || isOwn ? [id] : [];
  });
}

/** Whether a word for a journey stands right beside the name. */
function isJourneyOf(lead: string, name: string): boolean {
  const at = lead.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && JOURNEY.test(lead.slice(Math.max(0, at - BESIDE), at + name.length + BESIDE));
}

/** How much a text speaks of being on a side: its towns, places and seats of state, and what it says of the way there. */
function presence(side: Side, lead: string, names: readonly NameFound[]): number {
  const places = names.filter(
    (name) => name.side === side && (name.type === 'city' || name.type === 'place' || SEATS.has(name.id)),
  );
  const said = HOST[side].test(lead) ? SAID : 0;
  const received = names.some((name) => name.side === side && IMPERIAL_HOUSE.has(name.id)) ? RECEIVED : 0;
  return places.reduce((sum, { count }) => sum + count, said + received);
}
