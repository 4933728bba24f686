import { readFile } from 'node:fs/promises';
import type { Article, Reading } from '#domain/article/article';
import { extractArticle } from '#domain/article/extract-article';
import type { Keep } from '#domain/article/main-content';
import { decodeText } from '#domain/feed/decode';
import { OUTLETS } from '#domain/outlet/catalogue';
import { sitesOf } from '#domain/url/outlet-site';
import { sameSite } from '#domain/url/site';
import { Misuse, webAddress } from './misuse';

export interface ExtractArgs {
  /** The address that the pages came from: links become absolute, the outlet's rules apply. */
  readonly url?: string;
  /** Saved pages, in any encoding. */
  readonly files: readonly string[];
  /** One JSON object a page instead of words for a person. */
  readonly json: boolean;
  /** Also what was cut, and by which rule. */
  readonly explain: boolean;
  /** What is wanted besides the running text, parted by commas: see `KEEPABLE`. */
  readonly keep?: string;
}

/** Parts of a page that news does without and other readers may want. */
export const KEEPABLE = ['title', 'lead', 'captions', 'dateline', 'provenance'] as const;

/** Data goes to `out`, complaints to `err`. */
export interface ExtractIo {
  out(line: string): void;
  err(line: string): void;
}

/** `irtysh extract FILE…`: title, text and the rest of saved pages. Answers 1 when a file cannot be read or holds no article. */
export async function extractCommand(args: ExtractArgs, io: ExtractIo): Promise<number> {
  if (args.files.length === 0) {
    io.err('extract: name at least one file with a saved page');
    return 1;
  }
  const keep = keepOf(args.keep);
  const now = new Date();
  const url = webAddress(args.url);
  const outlet = OUTLETS.find(({ home }) => url !== undefined && sameSite(home, url));
  let failed = 0;
  for (const file of args.files) {
    const bytes = await bytesOf(file);
    if (typeof bytes === 'string') {
      io.err(`${file}: ${bytes}`);
      failed++;
      continue;
    }
    const { text: html } = decodeText(bytes, { kind: 'html' });
    const reading = extractArticle(html, {
      url,
      outletId: outlet?.id,
      sites: outlet && sitesOf(outlet),
      timeZone: outlet?.timeZone,
      now,
      keep,
    });
    if (reading.kind === 'unreadable') {
      io.err(`${file}: no article (${reading.reason}: ${reading.detail})`);
      failed++;
    }
    if (args.json) io.out(JSON.stringify(jsonOf(file, reading, args)));
    else if (reading.kind === 'article') for (const line of linesOf(file, reading, args)) io.out(line);
  }
  return failed > 0 ? 1 : 0;
}

function keepOf(list: string | undefined): Keep {
  const parts = list?.split(',').map((part) => part.trim()) ?? [];
  const unknown = parts.find((part) => !KEEPABLE.some((known) => known === part));
  if (unknown !== undefined)
    throw new Misuse(`extract: cannot keep "${unknown}"; what can be kept: ${KEEPABLE.join(', ')}`);
  return Object.fromEntries(parts.map((part) => [part, true]));
}

async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    return await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? String(cause)})`;
  }
}

function jsonOf(file: string, reading: Reading, { url, explain }: ExtractArgs): object {
  const article: Partial<Article> = reading.kind === 'article' ? reading.article : { url };
  return {
    file,
    url: article.url || null,
    title: article.title ?? '',
    text: article.text ?? '',
    author: article.author ?? null,
    published: article.published ?? null,
    modified: article.modified ?? null,
    language: article.language ?? null,
    siteName: article.siteName ?? null,
    image: article.image ?? null,
    ...(reading.kind === 'unreadable' ? { unreadable: reading.reason, detail: reading.detail } : {}),
    ...(explain && reading.kind === 'article' ? explained(reading) : {}),
  };
}

type ArticleReading = Extract<Reading, { kind: 'article' }>;

const explained = ({ article, cuts, foundBy, outletRule }: ArticleReading): object => ({
  declaredUrl: article.declaredUrl ?? null,
  dateline: article.dateline ?? null,
  provenance: article.provenance ?? null,
  teaser: article.teaser ?? false,
  outletRule: outletRule ?? null,
  foundBy,
  cuts,
});

function linesOf(file: string, reading: ArticleReading, { explain }: ExtractArgs): string[] {
  const { article } = reading;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['File', file],
    ['URL', article.url],
    ['Author', article.author],
    ['Published', article.published],
    ['Modified', article.modified],
    ['Language', article.language],
    ['Site', article.siteName],
    ['Dateline', article.dateline],
    ['Credit', article.provenance],
    ['Outlet rule', reading.outletRule],
  ];
  const head = facts.filter(([, value]) => value).map(([name, value]) => `${`${name}:`.padEnd(13)}${value}`);
  const cuts = reading.cuts.map(({ rule, text }) => `- ${rule}: ${text.replace(/\s+/g, ' ').slice(0, 100)}`);
  const why = [`Found by: ${reading.foundBy}`, '', 'Cut, by rule:', ...cuts, ''];
  return [article.title, ...head, '', article.text, '', ...(explain ? why : [])];
}
