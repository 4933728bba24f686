import { createHash } from 'node:crypto';
import type { FeedEntry } from '#domain/feed/feed';
import { comparable, tidyTitle, visibleText } from '#domain/feed/plain-text';
import { canonicalUrl, urlKey } from '#domain/url/canonical-url';

/** What one entry is known by. Each key alone may identify it; an empty one identifies nothing. */
export type EntryIdentity = {
  /** URL key of the link. */
  readonly url: string;
  readonly guid: string;
  /** Words of the title with the day of publication, when the title is long enough to be nobody else's. */
  readonly title: string;
  /** The words told: they change with a revision. */
  readonly words: string;
};

/** A title shorter than this ("Weather", "Курс валют") names many articles. In letters and digits. */
const TELLING_TITLE = 18;
/** As much of a body is compared: enough to see a change, cheap for feeds with full text. */
const COMPARED_CHARACTERS = 4000;

/**
 * What the entries of one document are known by. A GUID, link or title that several entries share does not identify any of
 * them: it is joined with the other keys (lesson of readers that showed 1 of 10 items).
 */
export function identitiesOf(entries: readonly FeedEntry[]): readonly EntryIdentity[] {
  const plain = entries.map(entryIdentity);
  const urls = counts(plain.map(({ url }) => url));
  const guids = counts(plain.map(({ guid }) => guid));
  const titles = counts(plain.map(({ title }) => title));
  return plain.map((identity) => {
    const { url, guid, title } = identity;
    const sharedUrl = url !== '' && (urls.get(url) ?? 0) > 1;
    const sharedGuid = guid !== '' && (guids.get(guid) ?? 0) > 1;
    const sharedTitle = (titles.get(title) ?? 0) > 1;
    return {
      ...identity,
      url: sharedUrl ? [url, guid, guid && !sharedGuid ? '' : identity.words].join(' ') : url,
      guid: sharedGuid ? `${guid} ${url || identity.words}` : guid,
      title: sharedTitle ? (url || guid ? '' : `${title} ${identity.words}`) : title,
    };
  });
}

/** What an entry alone is known by. */
export function entryIdentity(entry: FeedEntry): EntryIdentity {
  const url = entry.link && canonicalUrl(entry.link) ? urlKey(entry.link) : '';
  const title = comparable(tidyTitle(entry.title));
  const body = entry.content ? visibleText(entry.content.slice(0, 4 * COMPARED_CHARACTERS)) : '';
  const guid = entry.id === '' ? '' : urlKey(entry.id);
  const telling = title.replaceAll(' ', '').length * (/[\u3040-\u30ff\u4e00-\u9fff]/.test(title) ? 2 : 1);
  const nothingElse = url === '' && guid === '';
  return {
    url,
    guid,
    title: telling >= TELLING_TITLE || nothingElse ? `${title} ${entry.published?.slice(0, 10) ?? ''}` : '',
    words:
      `${title} ${comparable(entry.summary ?? '')} ${comparable(body).slice(0, COMPARED_CHARACTERS)}`.trim(),
  };
}

/** The entry's id: the same for the same outlet, identity and words, whichever poll or feed saw it. 24 hex digits. */
export function entryIdOf(outletId: string, { url, guid, title, words }: EntryIdentity): string {
  const identity = url ? ['url', url] : guid ? ['guid', guid] : ['title', title];
  return createHash('sha256')
    .update([outletId, ...identity, words].join('\0'))
    .digest('hex')
    .slice(0, 24);
}

function counts(keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}
