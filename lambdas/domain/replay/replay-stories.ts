import type { AlertPolicy } from '#domain/alert/alert-policy';
import type { ArticleRecord } from '#domain/article/article-record';
import { classify } from '#domain/relevance/classify';
import { explainEvidence } from './explain-evidence';
import { type Gist, gistOf, gistOfRecord, hindrance, strongest } from './gist';

/** An article as it was stored; the text of one that was not relevant is not kept. */
export type StoredArticle = { readonly record: ArticleRecord; readonly text?: string };

/** An article judged again. */
export type Rejudged = {
  readonly record: ArticleRecord;
  /** `title`: there was no text, so that a verdict of not relevant says nothing new. */
  readonly judgedOn: 'text' | 'title';
  readonly before: Gist;
  readonly after: Gist;
  /** What spoke most for and against, today. */
  readonly because: readonly string[];
};

/** What became of the alert of a story, or of an article that was in none. */
export type AlertChange = {
  readonly change: 'gained' | 'lost';
  readonly storyId?: string;
  /** Its verdict then and now: the strongest of all its articles. */
  readonly before: Gist;
  readonly after: Gist;
  /** Why it was not or is no longer told at once, in words. */
  readonly reason: string;
  /** Those whose verdict changed, or all when it is the threshold that did. */
  readonly articles: readonly Rejudged[];
};

/** All that a replay found. */
export type Replay = {
  readonly articles: number;
  /** Near misses, of which the title alone is kept. */
  readonly byTitle: number;
  /** Articles whose relation, urgency or topics are no longer what they were. */
  readonly changed: number;
  readonly alerts: readonly AlertChange[];
};

/** Judges a stored article with today's rules. */
export function rejudge({ record, text }: StoredArticle): Rejudged {
  const verdict = classify({
    title: record.title,
    text: text ?? '',
    language: record.language,
    url: record.url,
    published: record.published,
  });
  return {
    record,
    judgedOn: text === undefined ? 'title' : 'text',
    before: gistOfRecord(record),
    after: gistOf(verdict),
    because: explainEvidence(verdict.evidence),
  };
}

/**
 * Which stories would be told at once under today's rules and were not, and the other way round. The thresholds are those of
 * today on both sides, so that what is listed is what the rules changed. A story is taken for as strong as its strongest article.
 */
export function replayStories(rejudged: readonly Rejudged[], policy: AlertPolicy): Replay {
  const told = rejudged.map((one) => (isSilentTitle(one) ? { ...one, after: one.before } : one));
  const stories = new Map<string, Rejudged[]>();
  for (const one of told) {
    const { storyId, articleId } = one.record;
    stories.set(storyId ?? articleId, [...(stories.get(storyId ?? articleId) ?? []), one]);
  }
  const alerts = [...stories.values()].flatMap((articles) => changeOf(articles, policy) ?? []);
  return {
    articles: rejudged.length,
    byTitle: rejudged.filter(({ judgedOn }) => judgedOn === 'title').length,
    changed: told.filter(isChanged).length,
    alerts,
  };
}

/** A title that does not make an article relevant takes nothing from what its text once said. */
const isSilentTitle = ({ judgedOn, before, after }: Rejudged): boolean =>
  judgedOn === 'title' && after.score <= before.score;

function changeOf(articles: readonly Rejudged[], policy: AlertPolicy): AlertChange | undefined {
  const before = strongest(articles.map((one) => one.before));
  const after = strongest(articles.map((one) => one.after));
  const [hinderedBefore, hinderedNow] = [hindrance(before, policy), hindrance(after, policy)];
  if ((hinderedBefore === undefined) === (hinderedNow === undefined)) return undefined;
  const changed = articles.filter(isChanged);
  return {
    change: hinderedNow === undefined ? 'gained' : 'lost',
    storyId: articles[0]?.record.storyId,
    before,
    after,
    reason: hinderedNow === undefined ? `then ${hinderedBefore}` : `now ${hinderedNow}`,
    articles: changed.length > 0 ? changed : articles,
  };
}

const isChanged = ({ before, after }: Rejudged): boolean =>
  before.relation !== after.relation ||
  before.urgency !== after.urgency ||
  before.topics.join() !== after.topics.join();
