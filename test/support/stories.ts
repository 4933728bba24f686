import { assignStory } from '#domain/story/assign-story';
import type { Story, StoryCandidate } from '#domain/story/story';
import { NOW } from './builders';

/** A relevant article looking for its story. */
export const aCandidate = (
  over: Partial<StoryCandidate> = {},
  member: Partial<StoryCandidate['member']> = {},
): StoryCandidate => ({
  member: {
    articleId: 'article-1',
    outletId: 'steppe-courier',
    outletName: 'Steppe Courier',
    language: 'en',
    title: 'Kazatomprom and Marubeni sign a uranium supply agreement in Tokyo',
    url: 'https://steppe-courier.example/news/uranium-supply',
    published: '2025-12-18T05:30:00.000Z',
    firstSeen: NOW.toISOString(),
    keptAt: NOW.toISOString(),
    relation: 'bilateral',
    score: 0.97,
    ...member,
  },
  fingerprint: {
    names: ['!kz:kazatomprom', '!jp:marubeni', '!Q1490', 'Q232', 'Q17'],
    numbers: ['USD:1100000000', 't:4200'],
    days: ['2025-12-18'],
    topics: ['energy', 'mining'],
    sketch: [],
    visitors: [],
  },
  facts: {
    relation: 'bilateral',
    urgency: 'notable',
    amounts: ['USD:1100000000', 't:4200'],
    parties: ['kz:kazatomprom', 'jp:marubeni'],
    days: ['2025-12-18'],
    official: false,
  },
  topics: ['energy', 'mining'],
  why: {
    names: [
      { id: 'kz:kazatomprom', name: 'Kazatomprom', side: 'kz' },
      { id: 'jp:marubeni', name: 'Marubeni', side: 'jp' },
    ],
    linkedBy: 'Kazatomprom and Marubeni signed a ten-year supply agreement in Tokyo.',
    score: 0.97,
  },
  quiet: false,
  ...over,
});

/** A story opened by that article. */
export const aStory = (over: Partial<Story> = {}, candidate = aCandidate()): Story => ({
  ...assignStory(candidate, [], new Date(candidate.member.keptAt)).story,
  ...over,
});
