import { EXACT_ENDINGS, KK_PIECES, TR_PIECES } from './ending-pieces';

/**
 * What may follow the stem of a word, language by language. An ending is only looked at after a stem has matched,
 * and never longer than `LONGEST_ENDING` letters, so the patterns cost little and cannot run away. Each has a bit, in this order.
 */
export const INFLECTIONS = [
  'whole',
  'none',
  'any',
  'en',
  'de',
  'fr',
  'ru',
  'ru-a',
  'ru-ya',
  'ru-soft',
  'ru-adj',
  'kk',
  'tr',
  'ko',
  'ar',
] as const;

/** One of them. */
export type Inflection = (typeof INFLECTIONS)[number];

const LONGEST_ENDING = 16;
const EXACT: Partial<Record<Inflection, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(EXACT_ENDINGS).map(([inflection, list]) => [inflection, new Set(list.split(' '))]),
);

const CHAINS: Partial<Record<Inflection, RegExp>> = {
  kk: new RegExp(`^(?:${KK_PIECES}){0,4}$`),
  tr: new RegExp(`^'?(?:${TR_PIECES}){0,4}$`),
};

const NEEDS_ENDING: ReadonlySet<Inflection> = new Set<Inflection>(['ru-a', 'ru-ya', 'ru-soft', 'ru-adj']);

const bitOf = (inflection: Inflection): number => 1 << INFLECTIONS.indexOf(inflection);

/** The bit that stands for a stem without an ending. */
export const NO_ENDING = 1 << INFLECTIONS.length;

/** The bits of an inflection: its own, as in `endingsOf`, and that of the bare stem if that is a word. */
export const bitsOf = (inflection: Inflection): number =>
  bitOf(inflection) | (NEEDS_ENDING.has(inflection) ? 0 : NO_ENDING);

/** In which inflections an ending may begin with a character, as bits: most words are done with after this question. */
export const opensEnding = (code: number): number => OPENINGS[code] ?? OPEN_TO_ALL;

const OPEN_TO_ALL = bitOf('any') | bitOf('ko') | bitOf('ar');
const OPENINGS = openings();

function openings(): Uint16Array {
  const table = new Uint16Array(0x600).fill(OPEN_TO_ALL);
  const open = (endings: Iterable<string>, bits: number) => {
    for (const ending of endings) {
      if (ending !== '') table[ending.charCodeAt(0)] = (table[ending.charCodeAt(0)] ?? 0) | bits;
    }
  };
  for (const inflection of INFLECTIONS) {
    open(EXACT[inflection] ?? [], bitOf(inflection));
    if (NEEDS_ENDING.has(inflection) || inflection === 'whole') continue;
    open(KK_PIECES.split('|'), bitOf(inflection));
    open('0123456789', bitOf(inflection));
  }
  open(["'", ...TR_PIECES.split('|')], bitOf('tr'));
  return table;
}

const KNOWN_ENDINGS = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** In which inflections some letters behind a stem are an ending, as bits; answers are kept, endings being few. */
export function endingsOf(rest: string): number {
  if (rest.length > LONGEST_ENDING) return 0;
  const known = KNOWN_ENDINGS.get(rest);
  if (known !== undefined) return known;
  let bits = 0;
  for (const inflection of INFLECTIONS) if (isEnding(rest, inflection)) bits |= bitOf(inflection);
  if (KNOWN_ENDINGS.size >= MOST_KNOWN) KNOWN_ENDINGS.clear();
  KNOWN_ENDINGS.set(rest, bits);
  return bits;
}

function isEnding(rest: string, inflection: Inflection): boolean {
  if (inflection === 'any') return true;
  if (inflection === 'whole') return rest === '';
  if (inflection === 'ko') return rest.length <= 5;
  if (inflection === 'ar') return rest.length <= 4;
  if (EXACT[inflection]?.has(rest)) return true;
  if (CHAINS[inflection]?.test(rest)) return true;
  return !NEEDS_ENDING.has(inflection) && isForeignTail(rest);
}

/** `Tokyo2020`, and Latin names with a Cyrillic case ending (`Toyotaның`, `JICA'нын`). */
function isForeignTail(rest: string): boolean {
  if (/^\d{1,4}$/.test(rest)) return true;
  return /^[а-яәғқңөұүһі]{1,10}$/.test(rest) && CHAINS.kk?.test(rest) === true;
}

/** A stem as it enters the matcher, with the endings it may take. */
export type Stem = { readonly stem: string; readonly inflection: Inflection };

const CYRILLIC_LETTER = /[\u0400-\u052f]/;
const RUSSIAN_ADJECTIVE = /^(.{3,})(?:ая|ый|ий|ой|ое|ые|ие)$/;

/**
 * The stems of one folded word in one language. `word~` takes any ending, `word!` none; but a word in Latin letters has its Cyrillic case
 * ending in a Cyrillic text.
 */
export function stemsOf(word: string, language: string): readonly Stem[] {
  if (word.endsWith('~')) return [{ stem: word.slice(0, -1), inflection: 'any' }];
  if (word.endsWith('!'))
    return [{ stem: word.slice(0, -1), inflection: CYRILLIC_LETTER.test(word) ? 'whole' : 'none' }];
  switch (language) {
    case 'ru':
      return russianStems(word);
    case 'kk':
    case 'ky':
    case 'uzc':
      return [{ stem: word, inflection: 'kk' }];
    case 'kkl':
    case 'tr':
    case 'uz':
    case 'tk':
    case 'az':
      return [{ stem: word, inflection: 'tr' }];
    case 'de':
    case 'fr':
    case 'ko':
    case 'ar':
      return [{ stem: word, inflection: language }];
    default:
      return [{ stem: word, inflection: 'en' }];
  }
}

function russianStems(word: string): readonly Stem[] {
  const adjective = RUSSIAN_ADJECTIVE.exec(word)?.[1];
  if (adjective && word.length >= 6) return [{ stem: adjective, inflection: 'ru-adj' }];
  const body = word.slice(0, -1);
  const whole: Stem = { stem: word, inflection: 'kk' };
  if (/а$/.test(word)) return [whole, { stem: body, inflection: 'ru-a' }];
  if (/я$/.test(word)) return [whole, { stem: body, inflection: 'ru-ya' }];
  if (/[ьй]$/.test(word)) return [whole, { stem: body, inflection: 'ru-soft' }];
  if (/[оеиуэыю]$/.test(word)) return [whole];
  return [{ stem: word, inflection: 'ru' }, whole];
}
