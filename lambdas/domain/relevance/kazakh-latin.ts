import { KIND } from './fold';

/** Letters of Kazakh in Latin as matching sees them, marks dropped; what the alphabets of 2018 and 2021 write alike. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa әa бb вv гg ғg дd еe ёio жj зz иi йi кk қq лl мm нn ңn оo өo пp рr сs тt ұu үu фf хh һh чch щsh ъ ' +
    'ыy іi ь эe яia'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** What they write differently (`ý` and `u`, `sh` and `ş`), and a sound for which newsrooms have two spellings. */
const ALPHABETS: readonly Readonly<Record<string, string>>[] = ['s', 'ts'].flatMap((ц) => [
  { у: 'y', ю: 'iy', ш: 'sh', ц },
  { у: 'u', ю: 'iu', ш: 's', ц },
]);

/**
 * How a Kazakh form in Cyrillic is written in Latin letters, without their marks: each spelling once, `-ия` also with one `i`.
 * Capitals and the signs of the tables (`~`, `!`) stay.
 */
export function inKazakhLatin(form: string): readonly string[] {
  const spellings = new Set<string>();
  for (const alphabet of ALPHABETS) {
    const spelling = Array.from(form, (letter) => latinOf(letter, alphabet)).join('');
    spellings.add(spelling).add(spelling.replaceAll('iia', 'ia'));
  }
  return [...spellings];
}

function latinOf(letter: string, alphabet: Readonly<Record<string, string>>): string {
  const small = letter.toLowerCase();
  const latin = alphabet[small] ?? LETTERS[small] ?? small;
  return letter === small ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** Whether a text known to be Kazakh is in Latin letters. */
export function isInLatin(kinds: Uint8Array): boolean {
  let latin = 0;
  let others = 0;
  for (const kind of kinds) {
    if (kind === KIND.latin) latin++;
    else if (kind === KIND.cyrillic || kind === KIND.arabic) others++;
  }
  return latin > others;
}
