import { stringify } from 'csv-stringify/sync';
import type { Story } from '#domain/story/story';
import { atomFeed } from './render-atom';
import { storyRecord } from './story-record';

/** Forms in which stories leave the monitor. */
export const EXPORT_FORMATS = ['csv', 'json', 'atom'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The stories of a span of time, the latest first. */
export type Exported = {
  readonly stories: readonly Story[];
  readonly from: Date;
  readonly to: Date;
};

/** The stories in one of the formats, as text that ends with a line break. */
export function exportStories(exported: Exported, format: ExportFormat): string {
  if (format === 'csv') return csvOf(exported);
  if (format === 'atom') return atomFeed(exported.stories, { now: exported.to });
  const { from, to, stories } = exported;
  const document = { from: from.toISOString(), to: to.toISOString(), stories: stories.map(storyRecord) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * RFC 4180, one row a report. Begins with a byte order mark, without which spreadsheets take Cyrillic and Japanese for
 * something else; a title that a spreadsheet would take for a formula is quoted out of it.
 */
function csvOf({ stories }: Exported): string {
  const rows = stories.map(storyRecord).flatMap(({ reports, topics, ...story }) =>
    reports.map((report) => ({
      story: story.id,
      opened: story.openedAt,
      relation: story.relation,
      urgency: story.urgency,
      topics: topics.join(' '),
      revision: story.revision,
      ...{ outlet: report.outlet, language: report.language, title: report.title, url: report.url ?? '' },
      published: report.published ?? '',
      first_seen: report.firstSeen,
      official: report.official ? 'yes' : 'no',
      copy: report.copy ? 'yes' : 'no',
    })),
  );
  return stringify(rows, { bom: true, header: true, columns: COLUMNS, escape_formulas: true });
}

const COLUMNS = [
  ...['story', 'opened', 'relation', 'urgency', 'topics', 'revision'],
  ...['outlet', 'language', 'title', 'url', 'published', 'first_seen', 'official', 'copy'],
];
