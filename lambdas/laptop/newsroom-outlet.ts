import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Outlet } from '#domain/outlet/outlet';
import { OutletSchema } from '#domain/outlet/outlet-schema';
import { readScript, type ScriptedArticle } from './newsroom-script';

const FeedWire = z.strictObject({
  format: z.enum(['rss', 'rdf', 'atom', 'news-sitemap', 'html-list']),
  /** Title of the feed itself. */
  title: z.string(),
  language: z.enum(['en', 'ru', 'kk', 'ja']),
  /** Entries listed at once. */
  depth: z.int().min(1),
  /** What of the article the feed carries. */
  carries: z.enum(['title', 'summary', 'full-text']).default('summary'),
  dates: z.enum(['rfc822', 'iso', 'none']).default('rfc822'),
  /** What the feed gives as id: its address, a number, the headline (new with each edit), or one id for all. */
  ids: z.enum(['address', 'number', 'headline', 'all-the-same']).default('address'),
  /** Path of a page: `{slug}`, `{yyyy}`, `{mm}`, `{dd}`. */
  page: z.string().startsWith('/'),
  /** From a moment on all pages lie elsewhere and the feed says so. */
  moved: z.strictObject({ at: z.coerce.date(), page: z.string().startsWith('/') }).optional(),
  /** Address of the AMP twin, whole (`https://…{slug}`) or a query to add (`?amp=1`). */
  amp: z.string().optional(),
  /** Query that the feed adds to every link. */
  query: z.string().optional(),
  /** Sends ETag and Last-Modified and answers 304. */
  validators: z.boolean().default(false),
  byteOrderMark: z.boolean().default(false),
  /** Titles are escaped once more than they should be. */
  escapedTwice: z.boolean().default(false),
  /** A word printed after each body in the feed; `{title}` and `{link}` are filled in. */
  postscript: z.string().optional(),
});
/** How a feed of the newsroom is written. */
export type FeedWire = z.output<typeof FeedWire>;

const Trouble = z.strictObject({
  /** Feed that it befalls; by default every address of the outlet but robots.txt. */
  feed: z.string().optional(),
  from: z.coerce.date(),
  to: z.coerce.date(),
  kind: z.enum(['block-page', 'holds-connection', 'too-many-requests', 'server-error']),
  retryAfterSeconds: z.int().optional(),
});
/** What goes wrong at an outlet for a while. */
export type Trouble = z.output<typeof Trouble>;

const Site = z.strictObject({
  charset: z.enum(['utf-8', 'windows-1251', 'shift_jis']).default('utf-8'),
  /** Whether the HTTP header says so too; the document always does. */
  charsetInHeader: z.boolean().default(true),
  /** Hosts beside those of the feeds. */
  hosts: z.array(z.string()).default([]),
  robots: z.string().default('User-agent: *\nAllow: /\n'),
  /** How paragraphs are marked up. */
  paragraphs: z.enum(['p', 'br', 'div']).default('p'),
  /** By the id of the feed in the catalogue. */
  feeds: z.record(z.string(), FeedWire),
  troubles: z.array(Trouble).default([]),
});
/** How an outlet of the newsroom serves what it has. */
export type Site = z.output<typeof Site>;

/** Templates by file name without `.html`: `page`, and where the outlet has them `amp`, `middle`, `list`. */
export type Templates = Readonly<Record<string, string>>;

/** An outlet of the newsroom: the catalogue's entry, its manners, its pages and what it will publish. */
export type ScriptedOutlet = {
  readonly outlet: Outlet;
  readonly site: Site;
  readonly templates: Templates;
  readonly articles: readonly ScriptedArticle[];
};

const Newsroom = z.strictObject({
  window: z.strictObject({ from: z.coerce.date(), to: z.coerce.date() }),
  outlets: z.array(OutletSchema),
});

/** All that lies in a newsroom's folder. */
export type NewsroomFolder = {
  readonly window: { readonly from: Date; readonly to: Date };
  readonly outlets: readonly ScriptedOutlet[];
};

/**
 * Reads a folder with `outlets.json` (window and catalogue) and `outlets/<id>/` (`site.json`, `script.txt`, templates).
 * @throws naming the file that is missing or wrong
 */
export function readNewsroom(folder: string): NewsroomFolder {
  const { window, outlets } = parsed(Newsroom, join(folder, 'outlets.json'));
  const read = outlets.map((outlet) => readOutlet(join(folder, 'outlets', outlet.id), outlet));
  return { window, outlets: withCopies(read) };
}

function readOutlet(folder: string, outlet: Outlet): ScriptedOutlet {
  const site = parsed(Site, join(folder, 'site.json'));
  for (const feed of outlet.feeds) {
    if (!site.feeds[feed.id])
      throw new Error(`${join(folder, 'site.json')} does not say how ${feed.id} is written`);
  }
  const script = join(folder, 'script.txt');
  const articles = readScript(readFileSync(script, 'utf8'), script);
  return { outlet, site, templates: readTemplates(folder), articles };
}

function readTemplates(folder: string): Templates {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -5), readFileSync(join(folder, file), 'utf8')]),
  );
}

/** Wire copies get the paragraphs of their original, their own lines after it. */
function withCopies(outlets: readonly ScriptedOutlet[]): readonly ScriptedOutlet[] {
  const originals = new Map(
    outlets.flatMap(({ outlet, articles }) =>
      articles.map((article) => [`${outlet.id}/${article.key}`, article]),
    ),
  );
  const filled = (article: ScriptedArticle): ScriptedArticle => {
    if (!article.copyOf) return article;
    const original = originals.get(article.copyOf);
    if (!original) throw new Error(`${article.key} copies ${article.copyOf}, which no script has`);
    return { ...article, paragraphs: [...original.paragraphs, ...article.paragraphs] };
  };
  return outlets.map((scripted) => ({ ...scripted, articles: scripted.articles.map(filled) }));
}

function parsed<T>(schema: z.ZodType<T>, file: string): T {
  const result = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}`);
}
