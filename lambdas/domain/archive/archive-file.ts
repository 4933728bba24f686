/** A file of the web archive, whole. */
export type ArchiveFile = {
  /** Relative to the site, without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
};

/** The types of the archive's files. All of them are UTF-8. */
export const CONTENT_TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  svg: 'image/svg+xml',
} as const;
