import type { FeedState } from '#domain/feed/feed-state';
import type { Item } from './table';
import { feedKey } from './table-keys';

/**
 * The item of a feed's state. Writing is billed by the kilobyte and done at every piece of news, so that what is large is packed: the
 * ring as bytes instead of base64, the tally of sixty days as two bytes a day instead of thirteen.
 */
export function feedItem({ ring, seenByDay, ...state }: FeedState): Item & { readonly version: number } {
  return {
    ...feedKey(state.feedId),
    entity: 'feed',
    ...state,
    ...(ring !== undefined && { ring: Buffer.from(ring, 'base64') }),
    seenByDay: packed(seenByDay),
  };
}

/** The state in an item, also one written before they were packed. */
export function feedStateOf(item: Item): FeedState {
  const { pk: _pk, sk: _sk, entity: _entity, writeId: _writeId, ring, seenByDay, ...state } = item;
  return {
    ...state,
    ...(ring !== undefined && { ring: isBytes(ring) ? Buffer.from(ring).toString('base64') : ring }),
    seenByDay: isBytes(seenByDay) ? unpacked(Buffer.from(seenByDay)) : seenByDay,
  } as unknown as FeedState;
}

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Math.round(Date.parse(day) / DAY_MS);
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
/** Entries of a day beyond this count as so many. */
const MOST = 0xffff;

/** The first day, then a count for each day from it on. */
function packed(tally: FeedState['seenByDay']): Uint8Array {
  const days = Object.keys(tally).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return Buffer.alloc(0);
  const start = dayNumber(first);
  const bytes = Buffer.alloc(4 + 2 * (dayNumber(last) - start + 1));
  bytes.writeUInt32BE(start, 0);
  for (const [day, count] of Object.entries(tally))
    bytes.writeUInt16BE(Math.min(count, MOST), 4 + 2 * (dayNumber(day) - start));
  return bytes;
}

function unpacked(bytes: Buffer): FeedState['seenByDay'] {
  if (bytes.length < 4) return {};
  const start = bytes.readUInt32BE(0);
  const counts = Array.from({ length: (bytes.length - 4) / 2 }, (_, n) => bytes.readUInt16BE(4 + 2 * n));
  return Object.fromEntries(counts.flatMap((count, n) => (count > 0 ? [[dayOf(start + n), count]] : [])));
}
