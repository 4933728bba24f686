import { readFile } from 'node:fs/promises';
import { lambdaWorld } from '#adapters/lambda/world';
import { loadSettings, SETTINGS_FILE } from '#adapters/settings/load-settings';
import { httpPages } from '#adapters/web/http-pages';
import type { Reading } from '#domain/article/article';
import { articleIdOf } from '#domain/article/article-record';
import { extractArticle } from '#domain/article/extract-article';
import { decodeText } from '#domain/feed/decode';
import { OUTLETS } from '#domain/outlet/catalogue';
import type { Outlet } from '#domain/outlet/outlet';
import { classify } from '#domain/relevance/classify';
import type { Verdict } from '#domain/relevance/verdict';
import { fingerprintOf } from '#domain/story/fingerprint';
import { sitesOf } from '#domain/url/outlet-site';
import { sameSite } from '#domain/url/site';
import type { Io } from './io';
import { webAddress } from './misuse';

export interface ExplainArgs {
  /** An address, or a file with a page. */
  readonly page: string;
  /** The address of the page in a file. */
  readonly url?: string;
}

type Page = { readonly bytes: Uint8Array; readonly contentType?: string; readonly url?: string };

/** `irtysh explain URL|FILE`: the whole way of one article: what was read, what was cut and by which rule, the verdict and its arithmetic. */
export async function explainCommand({ page, url }: ExplainArgs, io: Io): Promise<number> {
  const found = /^https?:\/\//iu.test(page)
    ? await fetchPage(page)
    : { bytes: await readPage(page), url: webAddress(url) };
  if (typeof found === 'string') throw new Error(found);
  const decoded = decodeText(found.bytes, { contentType: found.contentType, kind: 'html' });
  const outlet = outletOf(found.url);
  const reading = extractArticle(decoded.text, {
    url: found.url,
    outletId: outlet?.id,
    sites: outlet && sitesOf(outlet),
    timeZone: outlet?.timeZone,
    now: new Date(),
  });
  if (reading.kind === 'unreadable') {
    if (io.json)
      io.out(
        JSON.stringify({
          page,
          encoding: decoded.encoding,
          unreadable: reading.reason,
          detail: reading.detail,
        }),
      );
    else io.out(`unreadable: ${reading.reason} (${reading.detail})`);
    return 1;
  }
  const { article } = reading;
  const verdict = classify({ ...article, url: found.url });
  const fingerprint = fingerprintOf({
    ...article,
    names: verdict.names,
    topics: verdict.topics,
    near: article.published,
  });
  if (io.json) {
    const { sketch: _sketch, ...keys } = fingerprint;
    io.out(
      JSON.stringify({
        page,
        encoding: decoded.encoding,
        outlet: outlet?.id,
        ...reading,
        verdict,
        fingerprint: keys,
      }),
    );
  } else {
    for (const line of [
      ...readingLines(reading, { page, outlet, encoding: decoded.encoding }),
      ...verdictLines(verdict),
    ])
      io.out(line);
    io.out(
      `\nGrouped by\n  names ${fingerprint.names.join(' ')}\n  numbers ${fingerprint.numbers.join(' ') || 'none'}\n  days ${fingerprint.days.join(' ') || 'none'}`,
    );
  }
  return 0;
}

async function readPage(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Error(
      `${file}: ${code === 'ENOENT' ? 'there is no such file; an address begins with http' : `cannot be read (${code})`}`,
      { cause },
    );
  }
}

async function fetchPage(url: string): Promise<Page | string> {
  const pages = httpPages({
    world: lambdaWorld(),
    settings: loadSettings(SETTINGS_FILE, { optional: true }),
  });
  const answer = await pages.fetch(url, outletOf(url) ?? NO_OUTLET);
  if (answer.kind === 'page') return { ...answer, url: answer.finalUrl };
  const why =
    answer.kind === 'later'
      ? `${answer.failure.class}: ${answer.failure.detail}`
      : `${answer.kind}: ${answer.detail}`;
  return `${url} cannot be read (${why}). Save the page and explain the file, with --url ${url}`;
}

const outletOf = (url: string | undefined): Outlet | undefined =>
  url === undefined
    ? undefined
    : OUTLETS.find(({ home, feeds }) =>
        [home, ...feeds.map((feed) => feed.url)].some((own) => sameSite(own, url)),
      );

const NO_OUTLET: Outlet = {
  id: '',
  name: '',
  home: '',
  country: 'INT',
  timeZone: 'UTC',
  display: 'excerpt',
  feeds: [],
};

function readingLines(
  { article, cuts, outletRule }: Extract<Reading, { kind: 'article' }>,
  on: { page: string; outlet?: Outlet; encoding: string },
): string[] {
  const fact = (name: string, value: string | undefined) => (value ? [`  ${name.padEnd(11)} ${value}`] : []);
  const first = article.text.split('\n\n')[0] ?? '';
  const address = article.declaredUrl ?? article.url;
  return [
    `Read ${on.page}`,
    ...fact(
      'outlet',
      on.outlet
        ? `${on.outlet.name} (${outletRule === 'used' ? 'by its own rule' : 'by the general rules'})`
        : 'not in the catalogue',
    ),
    ...fact('encoding', on.encoding),
    ...fact('article', address && `${articleIdOf(address)}  ${address}`),
    ...fact('title', article.title),
    ...fact('author', article.author),
    ...fact('published', article.published),
    ...fact('dateline', article.dateline),
    ...fact('provenance', article.provenance),
    ...fact(
      'text',
      `${article.text.length} characters, ${article.text.split('\n\n').length} paragraphs: ${first.slice(0, 160)}${first.length > 160 ? '…' : ''}`,
    ),
    ...cuts.map(({ rule, text }) => `  cut         ${rule}: ${text.replace(/\s+/gu, ' ').slice(0, 90)}`),
  ];
}

function verdictLines({
  relation,
  score,
  topics,
  urgency,
  language,
  evidence,
  names,
  linkedBy,
}: Verdict): string[] {
  const side = (which: 'kz' | 'jp') =>
    names.filter((name) => name.side === which).map(({ name, as, count }) => `${name} (“${as}” ×${count})`);
  return [
    `\nJudged ${relation}, probability of relevance ${score.toFixed(3)}, ${urgency}, ${language}; topics ${topics.join(', ') || 'none'}`,
    `  Kazakhstan  ${side('kz').join(', ') || 'not named'}`,
    `  Japan       ${side('jp').join(', ') || 'not named'}`,
    ...(linkedBy ? [`  linked by   “${linkedBy}”`] : []),
    ...evidence.map(
      ({ weight, kind, says }) =>
        `  ${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(2).padStart(6)}  ${kind}: ${says}`,
    ),
  ];
}
