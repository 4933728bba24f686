/** Hashes in a sketch: two sketches estimate the resemblance of two texts with a standard error of about 0.09. */
const SIZE = 32;
const SHINGLE = 5;
const READ_CHARACTERS = 8_000;

const SEEDS: readonly number[] = Array.from({ length: SIZE }, (_, n) => Math.imul(n + 1, 0x9e3779b1) | 1);

/**
 * MinHash of a text's character shingles (Broder 1997): the share of equal numbers in two sketches estimates how much the texts
 * have in common. Case, digits' grouping and punctuation do not count; U+FFFD does not either, some republishers lose characters.
 */
export function sketchOf(text: string): number[] {
  const letters = [
    ...text
      .slice(0, READ_CHARACTERS)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  ];
  if (letters.length < SHINGLE) return [];
  const least = new Array<number>(SIZE).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) {
    const hash = hashOf(letters, at);
    for (let n = 0; n < SIZE; n += 1) {
      const mixed = Math.imul(hash ^ (hash >>> 15), SEEDS[n] ?? 1) >>> 0;
      if (mixed < (least[n] ?? 0)) least[n] = mixed;
    }
  }
  return least;
}

function hashOf(letters: readonly string[], at: number): number {
  let hash = 0x811c9dc5;
  for (let n = at; n < at + SHINGLE; n += 1)
    hash = Math.imul(hash ^ (letters[n]?.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Resemblance of two texts by their sketches, 0 to 1. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  for (let n = 0; n < a.length; n += 1) if (a[n] === b[n]) same += 1;
  return same / a.length;
}
