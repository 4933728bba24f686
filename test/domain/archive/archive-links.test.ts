import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeSms, SMS_WORDINGS } from '#domain/alert/compose-sms';
import { SEGMENT_SEPTETS, septets } from '#domain/alert/gsm7';
import { archiveLinks } from '#domain/archive/archive-links';
import { keptMonths, monthOf } from '#domain/archive/archive-months';
import { digestPage } from '#domain/archive/render-digest-page';
import { storyPage } from '#domain/archive/render-story';
import { compileDigest } from '#domain/digest/compile-digest';
import { RELATIONS, TOPICS, URGENCIES } from '#domain/relevance/verdict';
import { defaultSettings } from '#domain/settings/settings';
import { NOW } from '../../support/builders';
import { aStory } from '../../support/stories';

/** As long as CloudFront's own addresses are. */
const BASE = 'https://d111111abcdef8.cloudfront.net/';
const site = { baseUrl: BASE, timeZone: 'Asia/Almaty', now: NOW };
const links = archiveLinks(BASE);

describe('a link of a message', () => {
  it('leads to the page of its story', () => {
    const story = aStory();
    expect(links.storyUrl(story.id)).toBe(BASE + storyPage(story, site).path);
  });

  it.each(defaultSettings().editions)(
    'leads to the issue of $name, whatever day it is elsewhere',
    (edition) => {
      for (const hour of [0, 3, 15, 18, 20, 23]) {
        const to = new Date(Date.UTC(2025, 11, 31, hour, 59));
        const from = new Date(to.getTime() - 86_400_000);
        const health = { feeds: 0, failing: [] };
        const digest = compileDigest({ edition, from, to, stories: [], nearMisses: [], health });
        expect(links.digestUrl(digest)).toBe(BASE + digestPage(digest, edition, site).path);
      }
    },
  );

  it('fits an SMS of one segment whole, whatever the story says', () => {
    const stories = fc.record({
      relation: fc.constantFrom(...RELATIONS),
      urgency: fc.constantFrom(...URGENCIES),
      topics: fc.uniqueArray(fc.constantFrom(...TOPICS)),
      revision: fc.integer({ min: 1, max: 99 }),
      headlines: fc.record({ en: fc.string(), ja: fc.string({ unit: 'grapheme' }) }),
    });
    const wordings = fc.constantFrom(...SMS_WORDINGS);
    fc.assert(
      fc.property(stories, wordings, (about, wording) => {
        const story = aStory(about);
        const storyUrl = links.storyUrl(story.id);
        const text = composeSms(story, { wording, storyUrl });
        expect(text.endsWith(` ${storyUrl}`)).toBe(true);
        expect(septets(text)).toBeLessThanOrEqual(SEGMENT_SEPTETS);
      }),
    );
  });
});

describe('the month of a story', () => {
  it('is that of its opening on the readers’ calendar', () => {
    const story = { openedAt: '2025-12-31T20:00:00.000Z' };
    expect([monthOf(story, 'Asia/Tokyo'), monthOf(story, 'UTC')]).toEqual(['2026-01', '2025-12']);
  });

  it('is listed as long as a story of it may be kept', () => {
    const kept = (now: string) => keptMonths(['2025-11', '2025-12', '2025-11'], 30, new Date(now));
    expect(kept('2025-12-31T00:00:00Z')).toEqual(['2025-12', '2025-11']);
    expect(kept('2026-01-07T23:59:00Z')).toEqual(['2025-12', '2025-11']);
    expect(kept('2026-01-08T00:00:00Z')).toEqual(['2025-12']);
  });
});
