import { headlinesOf } from '#domain/publication/story-words';
import type { Story } from '#domain/story/story';
import { markupOf } from './html';
import type { FeedPlace } from './render-atom';
import { storyContent, storySummary, TAG } from './story-content';
import { storyRecord } from './story-record';

/** JSON Feed 1.1, with the same ids as the Atom feed; under `_irtysh` the story as the export has it. */
export function jsonFeed(stories: readonly Story[], { self, home, storyUrl }: FeedPlace): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Kazakhstan–Japan',
    description: 'What happens between Kazakhstan and Japan, each development once.',
    home_page_url: home,
    feed_url: self,
    authors: [{ name: 'Irtysh' }],
    language: 'en',
    items: stories.map((story) => itemOf(story, storyUrl(story.id))),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function itemOf(story: Story, url: string) {
  const record = storyRecord(story);
  const [{ language, title }] = headlinesOf(story, 'en');
  return {
    id: `${TAG}:${record.id}`,
    url,
    title,
    content_html: markupOf(storyContent(story, record)),
    summary: storySummary(story, record),
    date_published: record.openedAt,
    date_modified: record.changedAt,
    tags: [record.relation, record.urgency, ...record.topics],
    ...(language !== 'und' && { language }),
    _irtysh: record,
  };
}
