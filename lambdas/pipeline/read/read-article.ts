import { type ArticleRecord, articleIdOf, type KnownArticle } from '#domain/article/article-record';
import { isStaleBacklog } from '#domain/entry/backlog';
import type { Entry } from '#domain/entry/entry';
import type { Fate } from '#domain/entry/fate';
import type { Outlet } from '#domain/outlet/outlet';
import { classify } from '#domain/relevance/classify';
import { isRelevant, type Verdict } from '#domain/relevance/verdict';
import type { Articles, Stories } from '#pipeline/ports';
import { keepInStory } from './keep-in-story';
import { type ArticleRead, type ReadTextDeps, readText } from './read-text';

export interface ReadDeps extends ReadTextDeps {
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly articles: Articles;
  readonly stories: Stories;
  /** By whose calendar months are counted. */
  readonly timeZone?: string;
}

/**
 * Second stage: an entry becomes an article with a verdict, a relevant one in its story. Returns the entry's one fate.
 * @param attempt how often this entry was tried, from 1
 * @throws when another try may go better
 */
export async function readArticle(entry: Entry, attempt: number, deps: ReadDeps): Promise<Fate> {
  const fate = await fateOf(entry, attempt, deps);
  deps.log.info('entry read', { entryId: entry.entryId, feedId: entry.feedId, url: entry.url, fate });
  return fate;
}

async function fateOf(entry: Entry, attempt: number, deps: ReadDeps): Promise<Fate> {
  const articleId = articleIdOf(entry.url);
  const before = await deps.articles.known(articleId);
  const earlier = before?.fates[entry.entryId];
  if (earlier) return earlier;

  const close = (fate: Fate, id = articleId) => deps.articles.close({ ...recordOf(entry, id), fate });
  const outlet = deps.outlets.get(entry.outletId);
  if (before && !entry.revised) return close(`duplicate-of:${before.main.articleId}`, before.main.articleId);
  if (!outlet) return close('skipped:outlet-removed');
  if (isStaleBacklog(entry)) return close('skipped:backlog');

  const read = await readText(entry, outlet, attempt, deps);
  const declaredId = read.article.declaredUrl ? articleIdOf(read.article.declaredUrl) : articleId;
  if (before || declaredId === articleId)
    return judge({ entry, outlet, read, articleId: before?.main.articleId ?? articleId, before }, deps);
  return judgeUnderDeclaredUrl({ entry, outlet, read, articleId: declaredId }, articleId, deps);
}

type Case = {
  readonly entry: Entry;
  readonly outlet: Outlet;
  readonly read: ArticleRead;
  readonly articleId: string;
  /** What was known of the article before this entry: then the entry is its revision. */
  readonly before?: KnownArticle;
};

/** The page says that its address is another: it is kept under that one, and the entry's own leads there. */
async function judgeUnderDeclaredUrl(on: Case, entryUrlId: string, deps: ReadDeps): Promise<Fate> {
  const other = await deps.articles.known(on.articleId);
  const record = recordOf(on.entry, other?.main.articleId ?? on.articleId);
  const fate =
    other?.fates[on.entry.entryId] ??
    (other
      ? await deps.articles.close({ ...record, fate: `duplicate-of:${record.articleId}` })
      : await judge(on, deps));
  await deps.articles.alias(entryUrlId, { ...record, fate });
  return fate;
}

async function judge(on: Case, deps: ReadDeps): Promise<Fate> {
  const { article, unreadable } = on.read;
  const verdict = classify({
    title: article.title,
    text: article.text,
    language: article.language,
    url: on.entry.url,
    published: article.published ?? on.entry.published,
  });
  const relevant = isRelevant(verdict.relation);
  const revision: Fate | undefined = on.before && `revision-of:${on.articleId}`;
  const found: Fate = relevant || !unreadable ? `article:${verdict.relation}` : `unreadable:${unreadable}`;
  const record = { ...judgedRecord(on, verdict), fate: revision ?? found };
  if (!relevant) return deps.articles.close(record);
  return keepInStory({ ...on, record, verdict }, deps);
}

const recordOf = (entry: Entry, articleId: string): Omit<ArticleRecord, 'fate'> => ({
  articleId,
  entryId: entry.entryId,
  feedId: entry.feedId,
  outletId: entry.outletId,
  url: entry.url,
  title: entry.title,
  firstSeen: entry.firstSeen,
  published: entry.published,
});

const judgedRecord = ({ entry, read, articleId }: Case, verdict: Verdict): Omit<ArticleRecord, 'fate'> => ({
  ...recordOf(entry, articleId),
  title: read.article.title || entry.title,
  published: read.article.published ?? entry.published,
  language: verdict.language,
  relation: verdict.relation,
  score: Math.round(verdict.score * 1000) / 1000,
  topics: verdict.topics,
  urgency: verdict.urgency,
  readFrom: read.readFrom,
  outletRule: read.outletRule,
});
