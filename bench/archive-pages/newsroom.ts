import { classify } from '../../lambdas/domain/relevance/classify';
import { isRelevant } from '../../lambdas/domain/relevance/verdict';
import { assignStory } from '../../lambdas/domain/story/assign-story';
import type { Story } from '../../lambdas/domain/story/story';
import { storyCandidate } from '../../lambdas/domain/story/story-candidate';
import { newsroomArticles } from '../newsroom-articles';

/** The stories that come of the newsroom's articles, without feeds, table and queues around them. */
export function newsroomStories(): readonly Story[] {
  const stories = new Map<string, Story>();
  for (const { outlet, key, at: now, url, article } of newsroomArticles()) {
    const published = now.toISOString();
    const verdict = classify({ ...article, published });
    if (!isRelevant(verdict.relation)) continue;
    const articleId = `${outlet.id}-${key}`;
    const record = {
      ...{ articleId, entryId: articleId, feedId: '', outletId: outlet.id, url, title: article.title },
      ...{ fate: `article:${verdict.relation}` as const, firstSeen: published, published },
    };
    const candidate = storyCandidate({ record, article, verdict, outlet, quiet: false, now });
    const { story } = assignStory(candidate, [...stories.values()], now);
    stories.set(story.id, story);
  }
  return [...stories.values()];
}
