import { createHash } from 'node:crypto';
import type { EntryIdentity } from './fingerprint';

/**
 * Fingerprints of the entries of a feed that were seen, newest first, as base64: 12 bytes an entry (three keys of 3 bytes,
 * words of 3), so that 100 entries take 1.2 kB of a table that bills by the kilobyte (`feed-items.ts`). Two entries of a feed share a key by
 * chance once in some 20,000; the words still differ, so that the second is taken for a revision of the first and is not lost.
 */
export type Ring = string;

/** One remembered entry: hashes of the keys (0: none) and of the words. */
export type Mark = {
  readonly url: number;
  readonly guid: number;
  readonly title: number;
  readonly words: number;
};

const BYTES = 12;
/**
 * Remembered beyond what the document lists now, so that an item that comes back is known. One that was forgotten costs a look: its
 * article is still there, and makes it a duplicate that tells nobody.
 */
const REMEMBERED = { least: 100, beyondDocument: 40, most: 2000 };
/** Bytes of a ring as it usually is, for the bill. */
export const USUAL_RING_BYTES = REMEMBERED.least * BYTES;

/** The hashes that stand for an entry. */
export function markOf({ url, guid, title, words }: EntryIdentity): Mark {
  return { url: hash(url), guid: hash(guid), title: hash(title), words: hash(words) };
}

/** The entries a ring remembers. A ring that cannot be read remembers none. */
export function marksOf(ring: Ring): readonly Mark[] {
  const bytes = Buffer.from(ring, 'base64');
  return Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, index) => {
    const at = index * BYTES;
    return {
      url: bytes.readUIntBE(at, 3),
      guid: bytes.readUIntBE(at + 3, 3),
      title: bytes.readUIntBE(at + 6, 3),
      words: bytes.readUIntBE(at + 9, 3),
    };
  });
}

/** A ring of the entries that a document lists, then of those remembered before, as many as are worth their space. */
export function ringOf(listed: readonly Mark[], before: readonly Mark[]): Ring {
  const room = Math.min(
    Math.max(REMEMBERED.least, listed.length + REMEMBERED.beyondDocument),
    REMEMBERED.most,
  );
  const kept = [...listed, ...before].slice(0, room);
  const bytes = Buffer.alloc(kept.length * BYTES);
  kept.forEach(({ url, guid, title, words }, index) => {
    [url, guid, title, words].forEach((value, field) => {
      bytes.writeUIntBE(value, index * BYTES + field * 3, 3);
    });
  });
  return bytes.toString('base64');
}

function hash(key: string): number {
  if (key === '') return 0;
  return createHash('sha256').update(key).digest().readUIntBE(0, 3) || 1;
}
