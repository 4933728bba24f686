import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractArticle } from '../../lambdas/domain/article/extract-article';
import { classify } from '../../lambdas/domain/relevance/classify';
import { isRelevant } from '../../lambdas/domain/relevance/verdict';
import { assignStory } from '../../lambdas/domain/story/assign-story';
import type { Story } from '../../lambdas/domain/story/story';
import { storyCandidate } from '../../lambdas/domain/story/story-candidate';
import { pageAddress } from '../../lambdas/laptop/newsroom-listing';
import { readNewsroom } from '../../lambdas/laptop/newsroom-outlet';
import { renderPage } from '../../lambdas/laptop/newsroom-page';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/newsroom');

/** The stories that come of the newsroom's articles, without feeds, table and queues around them. */
export function newsroomStories(): readonly Story[] {
  const stories = new Map<string, Story>();
  const articles = readNewsroom(FOLDER)
    .outlets.flatMap((script) => script.articles.map((article) => ({ script, article })))
    .sort((a, b) => a.article.at.getTime() - b.article.at.getTime());
  for (const [n, { script, article }] of articles.entries()) {
    const { at: now, title } = article;
    if (article.serves) continue;
    const published = now.toISOString();
    const url = pageAddress(script, article, now);
    const { outlet } = script;
    const read = extractArticle(renderPage(script, article, { now, twin: false, visit: 1 }), {
      ...{ url, outletId: outlet.id, timeZone: outlet.timeZone, now, hint: { title, published } },
    });
    if (read.kind !== 'article') continue;
    const verdict = classify({ ...read.article, published });
    if (!isRelevant(verdict.relation)) continue;
    const articleId = `${script.outlet.id}-${n}`;
    const record = {
      ...{ articleId, entryId: articleId, feedId: '', outletId: outlet.id, url, title: read.article.title },
      ...{ fate: `article:${verdict.relation}` as const, firstSeen: published, published },
    };
    const candidate = storyCandidate({ record, article: read.article, verdict, outlet, quiet: false, now });
    const { story } = assignStory(candidate, [...stories.values()], now);
    stories.set(story.id, story);
  }
  return [...stories.values()];
}
