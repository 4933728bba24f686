import { plainLine, plainUrl } from '#domain/publication/plain-text';
import { namesIn } from '#domain/publication/reasons';
import { headlinesOf, reportersOf } from '#domain/publication/story-words';
import type { LanguageCode } from '#domain/relevance/language-code';
import type { Story, StoryMember } from '#domain/story/story';

/** What of a report may be shown: where it stands and when it appeared, never its text. Instants are ISO 8601 UTC. */
export type ReportRecord = {
  readonly outlet: string;
  readonly language: LanguageCode;
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
  readonly headlines: Story['headlines'];
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
      names: namesIn(story),
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
    outlet: plainLine(outletName),
    language,
    title: plainLine(title),
    ...(url && { url }),
    ...(published && { published }),
    ...{ firstSeen, relation, score },
    official: member.official ?? false,
    copy: member.copyOf !== undefined,
  };
}
