import { escapeUTF8 } from 'entities/escape';
import { headlinesOf } from '#domain/publication/story-words';
import type { Story } from '#domain/story/story';
import { markupOf } from './html';
import { storyContent, storySummary, TAG } from './story-content';
import { storyRecord } from './story-record';

/** Where the feed stands, if it stands anywhere. */
export type FeedPlace = {
  readonly self: string;
  readonly home: string;
  readonly storyUrl: (storyId: string) => string;
};

/**
 * RFC 4287, one entry a story. A changed story keeps its id and has a later `updated`.
 * @param now when a feed without stories was last changed
 */
export function atomFeed(
  stories: readonly Story[],
  { now, place }: { readonly now: Date; readonly place?: FeedPlace },
): string {
  const updated = stories.map(({ changedAt }) => changedAt).sort();
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${TAG}:stories</id>`,
    '  <title>Kazakhstan–Japan</title>',
    '  <author><name>Irtysh</name></author>',
    `  <updated>${updated.at(-1) ?? now.toISOString()}</updated>`,
    ...(place ? placeLinks(place) : []),
    ...stories.flatMap((story) => atomEntry(story, place)),
    '</feed>',
  ].join('\n')}\n`;
}

const placeLinks = ({ self, home }: FeedPlace): string[] => [
  `  <link rel="self" type="application/atom+xml" href="${escapeUTF8(self)}"/>`,
  `  <link rel="alternate" type="text/html" href="${escapeUTF8(home)}"/>`,
];

/** The story's own page before the reports, where it has one. */
function atomEntry(story: Story, place: FeedPlace | undefined): string[] {
  const record = storyRecord(story);
  const [{ language, title }] = headlinesOf(story, 'en');
  const reports = record.reports.flatMap(({ url, language }) => (url ? [{ url, language }] : []));
  const links = [...(place ? [{ url: place.storyUrl(story.id), language: undefined }] : []), ...reports];
  return [
    '  <entry>',
    `    <id>${TAG}:${record.id}</id>`,
    `    <title xml:lang="${language}">${escapeUTF8(title)}</title>`,
    `    <published>${record.openedAt}</published>`,
    `    <updated>${record.changedAt}</updated>`,
    ...links.map(
      ({ url, language }, i) =>
        `    <link rel="${i === 0 ? 'alternate' : 'related'}"${language ? ` hreflang="${language}"` : ''} href="${escapeUTF8(url)}"/>`,
    ),
    ...[record.relation, record.urgency, ...record.topics].map((term) => `    <category term="${term}"/>`),
    `    <summary>${escapeUTF8(storySummary(story, record))}</summary>`,
    // An entry without a link must have content.
    `    <content type="html">${escapeUTF8(markupOf(storyContent(story, record)))}</content>`,
    '  </entry>',
  ];
}
