import { webUrl } from '#domain/url/canonical-url';
import type { LinkedData } from './linked-data';
import type { PageFacts } from './page-facts';

/** What the page says of itself, as far as text goes; dates are read elsewhere. */
export type Metadata = {
  readonly title: string;
  readonly author?: string;
  readonly language?: string;
  readonly siteName?: string;
  readonly image?: string;
};

export type MetadataSources = {
  readonly facts: PageFacts;
  readonly linked?: LinkedData;
  /** Texts of the page that name its writer, nearest the headline first. */
  readonly bylines: readonly string[];
  readonly url?: string;
  readonly hint?: { readonly title?: string; readonly author?: string };
};

const SEPARATOR = /\s+[|·•»›–—\-:]+\s+|\s*[|»｜]\s*|\s+::\s+/;

export function metadata(sources: MetadataSources): Metadata {
  const { facts, linked, url } = sources;
  const siteName = said(facts, 'og:site_name') ?? linked?.publisher ?? said(facts, 'application-name');
  return {
    title: titleOf(sources, siteName),
    author: authorOf(sources, siteName),
    language: languageOf(facts, linked),
    siteName: siteName && unescaped(siteName),
    image: absolute(
      said(facts, 'og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src') ??
        linked?.image,
      url,
    ),
  };
}

/** First value of the first of these metas that has one. */
export function said(facts: PageFacts, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = facts.metas.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}

/** The headline as the page shows it when that is certain, else as it tells machines, without the name of the site. */
function titleOf({ facts, linked, hint }: MetadataSources, siteName: string | undefined): string {
  const told = [
    said(facts, 'og:title'),
    linked?.headline,
    said(facts, 'twitter:title', 'dc.title', 'title'),
    facts.documentTitle,
  ]
    .filter((title): title is string => !!title)
    .map(unescaped);
  const references = [...told, hint?.title ?? ''].map(bare);
  const shown = facts.headings.find((heading) => {
    const words = bare(heading);
    return (
      words.length > 3 && references.some((reference) => reference.includes(words) || alike(words, reference))
    );
  });
  if (shown && bare(shown) !== bare(siteName ?? '')) return shown;
  const best = told
    .map((title) => withoutSite(title, siteName))
    .find((title) => title !== '' && bare(title) !== bare(siteName ?? ''));
  return best ?? facts.headings[0] ?? hint?.title ?? '';
}

/** A headline shortened for the window's title still counts as the same: it begins alike for most of its length. */
function alike(words: string, reference: string): boolean {
  const shorter = Math.min(words.length, reference.length);
  if (shorter < 15) return false;
  let same = 0;
  while (same < shorter && words[same] === reference[same]) same++;
  return same >= 0.6 * shorter;
}

function withoutSite(title: string, siteName: string | undefined): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return title.trim();
  const site = bare(siteName ?? '');
  const last = parts.at(-1) as string;
  const first = parts[0] as string;
  if (site && bare(last).includes(site))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|·•»›–—\-:｜]+$/, '');
  if (site && bare(first) === site)
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|·•»›–—\-:｜]+/, '');
  const bar = Math.max(title.lastIndexOf('|'), title.lastIndexOf('»'), title.lastIndexOf('｜'));
  if (bar > 15 && title.length - bar < 50) return title.slice(0, bar).trim();
  return title.trim();
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Titles are escaped twice by some: `&amp;#x27;`. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text.trim();
  return text
    .replace(/&amp;/g, '&')
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:#0?39|#x27|apos);/gi, "'")
    .replace(/&(?:#8217|rsquo);/gi, '’')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .trim();
}

function authorOf(
  { facts, linked, bylines, hint, url }: MetadataSources,
  siteName: string | undefined,
): string | undefined {
  const candidates = [
    linked?.authors.map(cleanAuthor).filter(Boolean).join(', '),
    ...(facts.metas.get('author') ?? []),
    ...(facts.metas.get('article:author') ?? []),
    said(
      facts,
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'byl',
      'article:author_name',
      'mediator_author',
    ),
    ...(facts.properties.get('author') ?? []),
    ...bylines,
    hint?.author,
  ];
  const labels = webUrl(url ?? '')?.hostname.split('.') ?? [];
  // The host and what it lies below: `www.mofa.go.jp`, `mofa.go.jp`.
  const hosts = labels.slice(0, -1).map((_, n) => labels.slice(n).join('.'));
  const sites = [siteName ?? '', ...hosts].map(bare);
  const names = candidates
    .map((candidate) => cleanAuthor(unescaped(candidate ?? '')))
    .filter((name) => name !== '');
  return names.find((name) => !sites.includes(bare(name)));
}

const NOT_A_NAME =
  /^(?:(?:our|own|staff|a|the) (?:correspondent|reporter|writer|staff)s?|собственный корреспондент|наш корреспондент|本紙記者|admin(?:istrator)?|root|user|editor|webmaster|news ?desk|редактор|редакция|unknown|guest|staff|website|null|undefined|автор)$/i;
const LEAD_IN =
  /^(?:(?:by|written by|posted by|reported by|author|автор(?:ы)?|авторы|автор текста|text|текст|мәтін|文|取材・文|記者|執筆|von|par)(?:\s*[:：]\s*|\s+))+/iu;

/** The name in a byline, or nothing when it holds none. */
function cleanAuthor(byline: string): string {
  const name = byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD_IN, '')
    .replace(/\s+(?:in\s+[\p{Lu}].*?\s+)?on\s+\d{1,2}\s+\p{L}+\s+\d{4}.*$/u, '')
    .replace(/\s+in\s+[\p{Lu}\p{P}\s]+$/u, '')
    .replace(/\s*[|•·].*$/, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/^[（(]([^（）()]+)[）)]$/, '$1')
    .trim();
  if (name.length < 2 || name.length > 120 || NOT_A_NAME.test(name)) return '';
  if (/^(?:https?:)?\/\/|^www\.|@\w|^\d|\d{4}/.test(name)) return '';
  return name;
}

function languageOf(facts: PageFacts, linked: LinkedData | undefined): string | undefined {
  const declared =
    facts.language ||
    linked?.language ||
    said(facts, 'og:locale', 'content-language', 'language', 'dc.language');
  const code = declared?.trim().replace('_', '-');
  return code && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code) ? code : undefined;
}

/** An address made absolute; nothing when it is none or not of the web. */
export function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (!address || address.length > 2_000) return undefined;
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
