import { transliterate } from 'transliteration';
import { isKana, toRomaji } from 'wanakana';
import { plainLine } from '#domain/publication/plain-text';

/** One segment: 140 octets of 7 bits (3GPP TS 23.038). */
export const SEGMENT_SEPTETS = 160;

/** The basic table of 3GPP TS 23.038, in any order: one septet each. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** The extension table: two septets each. */
const EXTENDED = new Set('\f^{}\\[~]|€');

/** Septets that a text takes, or nothing when it holds a character that GSM-7 cannot say. */
export function septets(text: string): number | undefined {
  let sum = 0;
  for (const character of text) {
    if (BASIC.has(character)) sum += 1;
    else if (EXTENDED.has(character)) sum += 2;
    else return undefined;
  }
  return sum;
}

/**
 * Letters that the library spells with marks or not as they are read: Kazakh Cyrillic by the alphabet of 2021 without its
 * accents, dashes and quotes as they are typed.
 */
const SPELLED: [string, string][] = [
  ...pairs({ ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i' }),
  ...pairs({
    жё: 'zho',
    чё: 'cho',
    шё: 'sho',
    щё: 'shcho',
    ё: 'yo',
    ъ: '',
    ь: '',
    щ: 'shch',
    ц: 'ts',
    ый: 'y',
    ы: 'y',
  }),
  ...([
    ['—', '-'],
    ['–', '-'],
    ['«', '"'],
    ['»', '"'],
    ['„', '"'],
    ['＋', '+'],
    ['€', 'EUR '],
    ['№', 'No '],
  ] satisfies [string, string][]),
];

function pairs(lower: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(lower).flatMap(([from, to]) => [
    [from, to],
    [capital(from), capital(to)],
  ]);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Scripts whose reading no table knows: the same character is read one way in Tokyo and another in Beijing. */
const UNREADABLE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;
const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3]/gu;

/** More than a segment can hold, however short the letters are spelled. */
const READ_AT_MOST = 400;

/**
 * A headline in letters that GSM-7 has, or nothing when it cannot be spelled so that a reader knows it again: Cyrillic
 * and kana are written in Latin letters, accents go where they must, emoji are left out.
 */
export function spellInGsm7(headline: string): string | undefined {
  const line = plainLine(headline.slice(0, READ_AT_MOST)).replace(PICTURES, '').normalize('NFKC');
  if (UNREADABLE.test(line)) return undefined;
  const latin = [...line].some((character) => isKana(character))
    ? toRomaji(line.replaceAll('・', ' '))
    : line;
  const spelled = [...transliterateUnknown(latin)].filter((character) => septets(character) !== undefined);
  const text = spelled.join('').replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

/** Leaves what GSM-7 has as it is (the library would make `e` of `é`) and spells the rest. */
const transliterateUnknown = (text: string): string =>
  text
    .replace(ACCENTED_LATIN, withoutAccents)
    .replace(/[^\x20-\x7e@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¡ÄÖÑÜ§¿äöñüà]+/gu, (part) =>
      transliterate(part, { replace: SPELLED, trim: false }),
    );

const ACCENTED_LATIN = /\p{Script=Latin}/gu;

const withoutAccents = (letter: string): string =>
  septets(letter) === undefined ? letter.normalize('NFD').replace(/\p{M}/gu, '') : letter;
