import { JSON_FEED_PATH } from './archive-paths';

/** A file of the web archive, whole. Its path says how it is served. */
export type ArchiveFile = {
  /** Relative to the site, without a leading slash. */
  readonly path: string;
  readonly body: string;
};

/** The types of the archive's files. All of them are UTF-8. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  svg: 'image/svg+xml',
};
const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';

/** What a file is, by its path, wherever it is served. */
export const contentTypeOf = (path: string): string =>
  path === JSON_FEED_PATH
    ? JSON_FEED_TYPE
    : (CONTENT_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream');
