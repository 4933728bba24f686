/** Files that every archive has once. */
export const FRONT_PATH = 'index.html';
export const ABOUT_PATH = 'about.html';
export const NOT_FOUND_PATH = '404.html';
export const STYLE_PATH = 'style.css';
export const ICON_PATH = 'icon.svg';
export const ATOM_PATH = 'feed.atom';
export const JSON_FEED_PATH = 'feed.json';

/** The permanent address of a story. */
export const storyPath = (storyId: string): string => `stories/${safe(storyId)}.html`;

/** @param month `YYYY-MM` */
export const monthPath = (month: string, extension: 'html' | 'json' | 'csv' = 'html'): string =>
  `months/${safe(month)}.${extension}`;

/**
 * The permanent address of an issue. Named after the instant at which it ends, in UTC, it is the same for whoever sends the issue and
 * whoever writes its page, whatever becomes of the edition's hour and zone; two issues of a day have one each.
 * @param to ISO 8601 UTC
 */
export const digestPath = (editionName: string, to: string): string =>
  `digests/${safe(editionName)}/${safe(to.replace(/[-:]|\.000/g, ''))}.html`;

/** The address of one file as another links to it: the pages hold together wherever they are put. */
export const relativeTo = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to;

/** A name as a part of a path: it climbs to no other folder and needs no escaping. */
const safe = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 80) || '-';
