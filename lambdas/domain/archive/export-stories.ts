import { stringify } from 'csv-stringify/sync';
import { escapeUTF8 } from 'entities';
import { plainLine, plainUrl } from '#domain/publication/plain-text';
import { headlinesOf, reportersOf } from '#domain/publication/story-words';
import type { Story, StoryMember } from '#domain/story/story';

/** Forms in which stories leave the monitor. */
export const EXPORT_FORMATS = ['csv', 'json', 'atom'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The stories of a span of time, the latest first. */
export type Exported = {
  readonly stories: readonly Story[];
  readonly from: Date;
  readonly to: Date;
};

/** What of a report may be shown: where it stands and when it appeared, never its text. Instants are ISO 8601 UTC. */
export type ReportRecord = {
  readonly outlet: string;
  readonly language: string;
  readonly title: string;
  /** Absent where the address is none that a reader should follow. */
  readonly url?: string;
  readonly published?: string;
  readonly firstSeen: string;
  readonly relation: string;
  /** How sure the classifier is that the report is relevant, 0 to 1. */
  readonly score: number;
  readonly official: boolean;
  readonly copy: boolean;
};

/** A story as others may cite it. Instants are ISO 8601 UTC. */
export type StoryRecord = {
  readonly id: string;
  readonly relation: string;
  readonly urgency: string;
  readonly topics: readonly string[];
  readonly openedAt: string;
  readonly changedAt: string;
  readonly lastSeen: string;
  readonly revision: number;
  /** By language. */
  readonly headlines: Readonly<Record<string, string>>;
  readonly why: { readonly names: readonly string[]; readonly linkedBy?: string; readonly score: number };
  readonly reports: readonly ReportRecord[];
};

/** A story without what only the monitor needs; titles are harmless lines, addresses are http(s) or absent. */
export function storyRecord(story: Story): StoryRecord {
  const { id, relation, urgency, topics, openedAt, changedAt, lastSeen, revision, why } = story;
  return {
    ...{ id, relation, urgency, topics, openedAt, changedAt, lastSeen, revision },
    headlines: Object.fromEntries(headlinesOf(story, 'en').map(({ language, title }) => [language, title])),
    why: {
      names: why.names.map(({ name }) => name),
      ...(why.linkedBy && { linkedBy: plainLine(why.linkedBy) }),
      score: why.score,
    },
    reports: reportersOf(story).map(reportRecord),
  };
}

function reportRecord(member: StoryMember): ReportRecord {
  const { outletName, language, title, published, firstSeen, relation, score } = member;
  const url = plainUrl(member.url, Number.POSITIVE_INFINITY);
  return {
    outlet: outletName,
    language,
    title: plainLine(title),
    ...(url && { url }),
    ...(published && { published }),
    ...{ firstSeen, relation, score },
    official: member.official ?? false,
    copy: member.copyOf !== undefined,
  };
}

/** The stories in one of the formats, as text that ends with a line break. */
export function exportStories(exported: Exported, format: ExportFormat): string {
  if (format === 'csv') return csvOf(exported);
  if (format === 'atom') return atomOf(exported);
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

/** Under this authority the ids of feed and entries are made (RFC 4151); whoever reads several feeds knows stories by it. */
const TAG = 'tag:irtysh.example,2025';

/** RFC 4287, one entry a story. A changed story keeps its id and has a later `updated`. */
function atomOf({ stories, to }: Exported): string {
  const updated = stories.map(({ changedAt }) => changedAt).sort();
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${TAG}:stories</id>`,
    '  <title>Kazakhstan–Japan</title>',
    '  <author><name>Irtysh</name></author>',
    `  <updated>${updated.at(-1) ?? to.toISOString()}</updated>`,
    ...stories.flatMap((story) => atomEntry(storyRecord(story))),
    '</feed>',
  ].join('\n')}\n`;
}

function atomEntry(story: StoryRecord): string[] {
  const [[language, title] = ['und', story.id]] = Object.entries(story.headlines);
  const links = story.reports.flatMap(({ url, language }) => (url ? [{ url, language }] : []));
  return [
    `  <entry xml:lang="${language}">`,
    `    <id>${TAG}:${story.id}</id>`,
    `    <title>${escapeUTF8(title)}</title>`,
    `    <published>${story.openedAt}</published>`,
    `    <updated>${story.changedAt}</updated>`,
    ...links.map(
      ({ url, language }, i) =>
        `    <link rel="${i === 0 ? 'alternate' : 'related'}" hreflang="${language}" href="${escapeUTF8(url)}"/>`,
    ),
    ...[story.relation, story.urgency, ...story.topics].map((term) => `    <category term="${term}"/>`),
    // Not a summary: an entry without a link must have content.
    `    <content type="text">${escapeUTF8(summaryOf(story))}</content>`,
    '  </entry>',
  ];
}

function summaryOf({ headlines, why, reports }: StoryRecord): string {
  const others = Object.values(headlines).slice(1);
  const outlets = [...new Set(reports.map(({ outlet, language }) => `${outlet} (${language})`))];
  return [...others, `Why: ${why.names.join(', ')}.`, `Reported by ${outlets.join(', ')}.`].join(' · ');
}
