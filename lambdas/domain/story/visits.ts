import type { NameFound, Side } from '#domain/relevance/verdict';

/** Words that make a text one about somebody's journey to the other side, by language; beginnings of words. */
const JOURNEY = new RegExp(
  [
    'visit',
    'tour\\b',
    'trip\\b',
    'arriv',
    'in tokyo',
    'in astana',
    'визит',
    'поездк',
    'турне',
    'прибыл',
    'в токио',
    'в астан',
    'сапар',
    'токиода',
    'астанада',
    'барды',
    'sapar',
    '訪問',
    '訪日',
    '来日',
    '歴訪',
    '外遊',
    '到着',
    '访',
    '訪',
    '방문',
    '방일',
    '순방',
    'ziyaret',
    'tashrif',
    'ташриф',
    'besuch',
    'reise',
    'visite',
    'زيار',
  ].join('|'),
  'iu',
);

const LEAD_CHARACTERS = 400;
const OTHER: Readonly<Record<Side, Side>> = { kz: 'jp', jp: 'kz' };

/** Ids of the persons on a journey to the other side, as far as headline and lead tell: their visit is one development. */
export function visitorsIn(title: string, text: string, names: readonly NameFound[]): string[] {
  if (!JOURNEY.test(`${title} ${text.slice(0, LEAD_CHARACTERS)}`)) return [];
  const sides = new Set(names.map(({ side }) => side));
  return names
    .filter(({ type, side }) => type === 'person' && side && sides.has(OTHER[side]))
    .map(({ id }) => id);
}
