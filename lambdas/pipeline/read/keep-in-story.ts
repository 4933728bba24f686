import { isBeyondCap } from '#domain/alert/alert-policy';
import type { ArticleRecord, KnownArticle } from '#domain/article/article-record';
import type { Entry } from '#domain/entry/entry';
import type { Fate } from '#domain/entry/fate';
import type { Outlet } from '#domain/outlet/outlet';
import type { Verdict } from '#domain/relevance/verdict';
import { assignStory } from '#domain/story/assign-story';
import { monthIn, tallied } from '#domain/story/month-tally';
import type { Story } from '#domain/story/story';
import { storyCandidate } from '#domain/story/story-candidate';
import type { Articles, Clock, Log, Stories } from '#pipeline/ports';
import type { ArticleRead } from './read-text';

export interface KeepDeps {
  readonly articles: Articles;
  readonly stories: Stories;
  readonly clock: Clock;
  readonly log: Log;
  /** By whose calendar months are counted. Default UTC. */
  readonly timeZone?: string;
}

/** A relevant article with all that a story wants to know of it. */
export type Judged = {
  readonly entry: Entry;
  readonly outlet: Outlet;
  readonly read: ArticleRead;
  readonly record: ArticleRecord;
  readonly verdict: Verdict;
  readonly before?: KnownArticle;
};

/** Tries to win the window of stories before the message goes back to its queue. */
const TRIES = 8;

/**
 * Keeps a relevant article and its story in one transaction. Two articles read at once both choose a story from the window; the
 * second to write is refused, reads the window again and finds the first one's story.
 * @throws when others won every time
 */
export async function keepInStory(judged: Judged, deps: KeepDeps): Promise<Fate> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const kept = await tryToKeep(judged, deps);
    if (kept !== 'conflict') return kept;
    await deps.clock.sleep(50 * 2 ** Math.min(tried, 5));
  }
  throw new Error(`article ${judged.record.articleId} lost the race for its story ${TRIES} times`);
}

async function tryToKeep(
  { entry, outlet, read, record, verdict, before }: Judged,
  deps: KeepDeps,
): Promise<Fate | 'conflict'> {
  const now = deps.clock.now();
  const window = await deps.stories.window(now);
  const candidate = storyCandidate({
    record,
    article: read.article,
    verdict,
    outlet,
    quiet: entry.quiet !== undefined || isBeyondCap(entry, window.stories),
    now,
  });
  const stories = await withOwnStory(window.stories, before, deps);
  const { because, change, ...assigned } = assignStory(candidate, stories, now);
  const month = monthIn(deps.timeZone ?? 'UTC', now);
  const { story, tally } = tallied(window.month, { story: assigned.story, change }, month);
  const kept = await deps.articles.keep({
    record: { ...record, storyId: story.id },
    text: read.article.text,
    story,
    change,
    windowVersion: window.version,
    month: tally,
  });
  if (kept.kind === 'conflict') return 'conflict';
  if (kept.kind === 'known') return kept.fate;
  const nearest = because.map(({ part, value }) => `${part} ${value.toFixed(2)}`).join(', ');
  deps.log.info(`story ${change}`, {
    storyId: story.id,
    revision: story.revision,
    articleId: record.articleId,
    nearest,
  });
  return record.fate;
}

/** A revised article stays with its story, even when the window has moved on. */
async function withOwnStory(
  stories: readonly Story[],
  before: KnownArticle | undefined,
  deps: KeepDeps,
): Promise<readonly Story[]> {
  const own = before?.main.storyId;
  if (!own || stories.some(({ id }) => id === own)) return stories;
  const story = await deps.stories.get(own);
  return story ? [story, ...stories] : stories;
}
