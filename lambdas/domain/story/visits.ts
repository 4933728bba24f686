import { allNames } from '#domain/relevance/names';
import { once } from '#domain/relevance/once';
import type { NameFound, Side } from '#domain/relevance/verdict';

/** Words that make a text one about somebody's journey to the other side, by language; beginnings of words. */
const JOURNEY = anyOf(
  'visit|tour\\b|trip\\b|arriv|landed|\\bstays? in|first day in|motorcade|визит|поездк|турне|прибы[лв]|прилетел|посетил|гостит',
  'сапар|токиода|астанада|барды|келді|sapar|来日|外遊|到着|滞在|国賓|访|訪|방문|방일|순방',
  'ziyaret|tashrif|ташриф|besuch|reise|voyage|reçoit|reçu|empfängt|empfangen|زيار',
);

/** Words that name the side which is visited. */
const HOST: Readonly<Record<Side, RegExp>> = {
  jp: anyOf(
    '(?:visit|trip|tour|travel|flew|arriv|stay|first day)\\p{L}*(?: \\p{L}+){0,3} (?:to|in|of) (?:japan|tokyo)|в японию|в японии|в токио|по японии|из страны восходящего солнца',
    "жапонияға|жапонияда|токиоға|токиода|訪日|来日|东京访|방일|访日|일본(?:을)? (?:국빈 |공식 )?방문|japonya(?:’|'|ʼ)?(?:ya|da)\\b|tokyo(?:’|')da",
    'au japon|à tokyo|nach japan|in (?:japan|tokio)\\b|yaponiyaga|yaponiyada|японияга|японияда|токиого',
  ),
  kz: anyOf(
    '(?:visit|trip|tour|travel|flew|arriv|stay|first day)\\p{L}*(?: \\p{L}+){0,3} (?:to|in|of) (?:kazakhstan|astana|almaty)|в казахстане?(?!\\p{L})|в астан[уе]|в алматы|по казахстану',
    'қазақстанға|қазақстанда|астанаға|астанада|алматыға|алматыда|カザフ(?:スタン)?(?:を|に)?(?:公式)?訪問|カザフ入り|アスタナ(?:に|を|で)|アルマトイ(?:に|を|で)|访哈|訪哈|카자흐스탄(?:을)? 방문',
    "au kazakhstan|à astana|nach kasachstan|in (?:kasachstan|astana)\\b|kazakistan(?:’|'|ʼ)?(?:a|da)\\b|qozog‘istonga|казакстанга",
  ),
};

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'iu');
}

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
/** What the words of a text weigh against its places. */
const SAID = 3;

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
  const lead = `${title} ${text.slice(0, LEAD_CHARACTERS)}`;
  const at = { kz: presence('kz', lead, names), jp: presence('jp', lead, names) };
  const isJourney = JOURNEY.test(lead);
  const isBetweenTheTwo = !names.some(({ type }) => type === 'third-country');
  return names.flatMap(({ id, side, as }) => {
    if (!side || !officials().has(id)) return [];
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
  return places.reduce((sum, { count }) => sum + count, HOST[side].test(lead) ? SAID : 0);
}
