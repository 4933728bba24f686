import type { FrameLanguage } from '#domain/publication/frame-language';
import type { LanguageCode } from '#domain/relevance/language-code';
import type { ArchiveFile } from './archive-file';
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
import { FRAME_WORDS } from './frame-words';
import { type Html, html, markupOf } from './html';
import { RESPONSE_HEADERS } from './response-headers';

/** Where the front page lists the months. */
export const MONTHS_ID = 'months';

/** A page without what all pages have. */
export type PageContent = {
  readonly path: string;
  readonly title: string;
  /** Of the title, where it is not that of the frame. */
  readonly titleLanguage?: LanguageCode;
  /** One sentence for whoever is shown a link to the page. */
  readonly description: string;
  readonly main: Html;
  /** Of the frame; English if none is said. */
  readonly language?: FrameLanguage;
  /** More for the head. */
  readonly head?: Html;
  /** For a page that is shown at other addresses than its own, where relative ones lead nowhere. */
  readonly isAnywhere?: boolean;
};

type Link = (path: string) => string;

/** A whole page: head, way to its content, ways around the archive. No script, no style and no event of its own. */
export function page(content: PageContent, site: ArchiveSite): ArchiveFile {
  const { path, main, language = 'en', isAnywhere } = content;
  const to: Link = (other) => (isAnywhere ? site.baseUrl + other : relativeTo(path, other));
  const words = FRAME_WORDS[language];
  const document = html`<!doctype html>
<html lang="${language}">
<head>
${headOf(content, site, to)}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${headerOf(content, to)}
<main id="main" tabindex="-1">
${main}
</main>
<footer>
<p>${words.byProgram}</p>
<p><a href="${to(ABOUT_PATH)}">${words.about}</a> · <a href="${to(ATOM_PATH)}">Atom</a> · <a href="${to(JSON_FEED_PATH)}">JSON Feed</a></p>
</footer>
</body>
</html>
`;
  return { path, body: markupOf(document) };
}

/** Search engines are asked to show the outlets' pages and not these. */
function headOf(
  { path, title, titleLanguage, description, head, isAnywhere }: PageContent,
  site: ArchiveSite,
  to: Link,
): Html {
  const address = site.baseUrl + (path === FRONT_PATH ? '' : path);
  const own = html`<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">
`;
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="${RESPONSE_HEADERS.robots}">
<meta name="referrer" content="${RESPONSE_HEADERS.referrerPolicy}">
<meta name="color-scheme" content="light dark">
<title${titleLanguage && html` lang="${titleLanguage}"`}>${title} – Irtysh</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="Irtysh">
${!isAnywhere && own}${head}<link rel="stylesheet" href="${to(STYLE_PATH)}">
<link rel="icon" href="${to(ICON_PATH)}" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Irtysh, Atom" href="${to(ATOM_PATH)}">
<link rel="alternate" type="application/feed+json" title="Irtysh, JSON Feed" href="${to(JSON_FEED_PATH)}">
`;
}

function headerOf({ path, language = 'en' }: PageContent, to: Link): Html {
  const words = FRAME_WORDS[language];
  const ways = [
    { text: words.latest, target: FRONT_PATH, address: to(FRONT_PATH) },
    { text: words.months, target: undefined, address: `${to(FRONT_PATH)}#${MONTHS_ID}` },
    { text: words.about, target: ABOUT_PATH, address: to(ABOUT_PATH) },
  ];
  return html`<header>
<p class="brand"><a href="${to(FRONT_PATH)}"><b lang="en">Irtysh</b> <span>${words.archive}</span></a></p>
<nav aria-label="${words.ways}">
<ul>
${ways.map(
  ({ text, target, address }) =>
    html`<li><a href="${address}"${target === path && html` aria-current="page"`}>${text}</a></li>\n`,
)}</ul>
</nav>
</header>`;
}
