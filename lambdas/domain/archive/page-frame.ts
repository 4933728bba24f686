import { type ArchiveFile, CONTENT_TYPES } from './archive-file';
import {
  ABOUT_PATH,
  ATOM_PATH,
  FRONT_PATH,
  ICON_PATH,
  JSON_FEED_PATH,
  relativeTo,
  STYLE_PATH,
} from './archive-paths';
import type { ArchiveSite } from './archive-site';
import { type Html, html, markupOf } from './html';

/** A page without what all pages have. */
export type PageContent = {
  readonly path: string;
  readonly title: string;
  readonly main: Html;
};

/** A whole page: head, way to its content, ways around the archive. */
export function page({ path, title, main }: PageContent, site: ArchiveSite): ArchiveFile {
  const to = (other: string) => relativeTo(path, other);
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, follow">
<title>${title}</title>
<link rel="canonical" href="${site.baseUrl}${path}">
<link rel="stylesheet" href="${to(STYLE_PATH)}">
<link rel="icon" href="${to(ICON_PATH)}" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Atom" href="${to(ATOM_PATH)}">
<link rel="alternate" type="application/feed+json" title="JSON Feed" href="${to(JSON_FEED_PATH)}">
</head>
<body>
<header><nav><a href="${to(FRONT_PATH)}">Latest</a> <a href="${to(ABOUT_PATH)}">About</a></nav></header>
<main id="main">
${main}
</main>
</body>
</html>
`;
  return { path, contentType: CONTENT_TYPES.html, body: markupOf(document) };
}
