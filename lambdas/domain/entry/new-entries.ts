import { createHash } from 'node:crypto';
import type { FeedEntry } from '#domain/feed/feed';
import { tidyTitle } from '#domain/feed/plain-text';
import { canonicalUrl } from '#domain/url/canonical-url';
import type { Entry, Quiet } from './entry';
import { type EntryIdentity, entryIdOf, identitiesOf } from './fingerprint';
import { type Mark, markOf, marksOf, type Ring, ringOf } from './ring';

export type { Ring } from './ring';

/** Which feed the entries are of, and when they were read. */
export type PollContext = {
  readonly feedId: string;
  readonly outletId: string;
  /** Address of the feed: entries without a link are given one under it. */
  readonly feedUrl: string;
  readonly now: Date;
};

/** What a poll brought. */
export type NewEntries = {
  /** Entries never seen, and revisions; in the order of the document. */
  readonly entries: readonly Entry[];
  /** The very same string when nothing changed: then there is nothing to write. */
  readonly ring: Ring;
  /** How many entries of the document were known, with the words they have. */
  readonly known: number;
  /** Why none of the entries may alert at once. */
  readonly quiet?: Quiet;
};

/** More than this part of a feed suddenly new is a move of the site, not news. */
const RENEWED_SHARE = 0.6;
const RENEWED_LEAST = 10;
/** The contract of the queue (`EntryMessage`). */
const LONGEST_CONTENT = 100_000;
/** Characters of an address that can be asked for: no server answers longer ones, and a message must hold it. */
const LONGEST_ADDRESS = 8_000;

/**
 * Which entries of a feed were not seen before. An entry is known by the URL key of its link, its GUID, or its title and day,
 * whichever holds; known with other words, it is a revision. `ring` is undefined at the first poll of a feed.
 */
export function newEntries(
  found: readonly FeedEntry[],
  ring: Ring | undefined,
  context: PollContext,
): NewEntries {
  const identities = identitiesOf(found);
  const memory = recall(marksOf(ring ?? ''), identities);
  const quiet = quietOf(ring, memory.fresh, found.length);
  const entries = found.flatMap((entry, index) => {
    const identity = identities[index];
    const sighting = memory.sightings[index];
    if (!identity || !sighting || sighting === 'known' || sighting === 'repeated') return [];
    return [toEntry(entry, identity, { context, quiet, revised: sighting === 'revised' })];
  });
  return {
    entries,
    ring: ring !== undefined && !memory.changed ? ring : ringOf(memory.listed, memory.unlisted),
    known: found.length - entries.length,
    ...(quiet && { quiet }),
  };
}

type Sighting = 'new' | 'revised' | 'known' | 'repeated';
type Memory = {
  readonly sightings: readonly Sighting[];
  readonly listed: readonly Mark[];
  readonly unlisted: readonly Mark[];
  readonly fresh: number;
  /** Whether there is anything to remember that was not remembered before. */
  readonly changed: boolean;
};

/** Compares with what is remembered: links and GUIDs first; a title speaks only for what no other entry was found to be. */
function recall(before: readonly Mark[], identities: readonly EntryIdentity[]): Memory {
  const marks = identities.map(markOf);
  const taken = new Set<Mark>();
  const matches: (Mark | undefined)[] = marks.map(() => undefined);
  for (const key of ['url', 'guid', 'title'] as const) {
    const byKey = new Map(before.filter((mark) => mark[key] !== 0).map((mark) => [mark[key], mark]));
    marks.forEach((mark, index) => {
      const match = matches[index] ? undefined : byKey.get(mark[key]);
      if (!match || mark[key] === 0 || taken.has(match)) return;
      taken.add(match);
      matches[index] = match;
    });
  }
  const seen = new Set<string>();
  const sightings = marks.map((mark, index): Sighting => {
    const text = JSON.stringify(mark);
    if (seen.has(text)) return 'repeated';
    seen.add(text);
    const match = matches[index];
    if (!match) return 'new';
    return match.words === mark.words ? 'known' : 'revised';
  });
  const listed = marks.filter((_, index) => sightings[index] !== 'repeated');
  return {
    sightings,
    listed,
    unlisted: before.filter((mark) => !taken.has(mark)),
    fresh: sightings.filter((sighting) => sighting === 'new').length,
    changed: marks.some((mark, index) => sightings[index] !== 'repeated' && !isSame(mark, matches[index])),
  };
}

function isSame(a: Mark, b: Mark | undefined): boolean {
  return (
    b !== undefined && a.url === b.url && a.guid === b.guid && a.title === b.title && a.words === b.words
  );
}

function quietOf(ring: Ring | undefined, fresh: number, listed: number): Quiet | undefined {
  if (ring === undefined) return 'first-poll';
  const renewed = ring !== '' && listed >= RENEWED_LEAST && fresh > listed * RENEWED_SHARE;
  return renewed ? 'mass-renewal' : undefined;
}

function toEntry(
  entry: FeedEntry,
  identity: EntryIdentity,
  { context, quiet, revised }: { context: PollContext; quiet: Quiet | undefined; revised: boolean },
): Entry {
  const { updated, author, summary, content, categories } = entry;
  // RDF feeds have dc:date alone, which says when the entry was last touched: the best there is
  const published = entry.published ?? updated;
  return {
    entryId: entryIdOf(context.outletId, identity),
    feedId: context.feedId,
    outletId: context.outletId,
    url: addressOf(entry, identity, context.feedUrl),
    title: tidyTitle(entry.title),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(author && { author }),
    ...(summary && { summary }),
    ...(content && { content: content.slice(0, LONGEST_CONTENT) }),
    ...(categories.length > 0 && { categories }),
    firstSeen: context.now.toISOString(),
    ...(revised && { revised }),
    ...(quiet && { quiet }),
  };
}

/** The address of an entry; one without a usable link gets the feed's with a fragment of its own, see `hasOwnPage`. */
function addressOf(entry: FeedEntry, { guid, title, words }: EntryIdentity, feedUrl: string): string {
  const own = entry.link && canonicalUrl(entry.link);
  if (own && own.length <= LONGEST_ADDRESS) return own;
  const digest = createHash('sha256').update(guid || title || words);
  return `${canonicalUrl(feedUrl) ?? feedUrl}#entry-${digest.digest('hex').slice(0, 16)}`;
}
