import { byImportance, languageCounts, mainTopicOf, outletsOf } from '#domain/publication/story-words';
import type { Story } from '#domain/story/story';
import type { Digest, DigestCard, DigestSection, MonthCost, NearMiss, SourceHealth } from './digest';
import type { Edition } from './edition';

/** Below four chances in ten a miss is not near: what names a town of Kazakhstan and nothing of Japan comes to three. */
const NEAR = 0.4;

/** What an issue is made of. */
export type DigestMaterial = {
  readonly edition: Edition;
  readonly from: Date;
  readonly to: Date;
  /** Stories that an article joined in the span. */
  readonly stories: readonly Story[];
  readonly nearMisses: readonly NearMiss[];
  readonly health: SourceHealth;
  readonly cost?: MonthCost;
};

/** Everything an edition tells about a span: one card a story, by topic, the most important first. */
export function compileDigest({
  edition,
  from,
  to,
  stories,
  nearMisses,
  health,
  cost,
}: DigestMaterial): Digest {
  const cards = stories
    .flatMap((story) => cardOf(story, from, to))
    .sort((a, b) => byImportance(a.story, b.story));
  return {
    edition,
    from: from.toISOString(),
    to: to.toISOString(),
    cards,
    sections: sectionsOf(cards),
    nearMisses: nearMisses.filter(({ score }) => score >= NEAR).sort((a, b) => b.score - a.score),
    health,
    ...(cost ? { cost } : {}),
  };
}

/** Nothing when no report joined the story in the span: another issue has it. */
function cardOf(whole: Story, from: Date, to: Date): DigestCard[] {
  const isAfter = (instant: string, bound: Date) => Date.parse(instant) > bound.getTime();
  const members = whole.members.filter(({ keptAt }) => !isAfter(keptAt, to));
  const inSpan = members.filter(({ keptAt }) => isAfter(keptAt, from));
  const allKept = whole.memberCount <= whole.members.length;
  if (inSpan.length === 0 && allKept) return [];
  const later = whole.members.length - members.length;
  const story = { ...whole, members, memberCount: whole.memberCount - later };
  const isNew = inSpan.length === members.length && (allKept || isAfter(story.openedAt, from));
  return [
    {
      story,
      isNew,
      isUpdate:
        !isNew && story.revision > 1 && isAfter(story.changedAt, from) && !isAfter(story.changedAt, to),
      newReports: inSpan.length,
      outlets: outletsOf(story),
      languages: languageCounts(members),
    },
  ];
}

/** The section whose best card is the most important comes first; stories without a topic come last. */
function sectionsOf(cards: readonly DigestCard[]): readonly DigestSection[] {
  const sections = new Map<DigestSection['topic'], DigestCard[]>();
  for (const card of cards) {
    const topic = mainTopicOf(card.story) ?? 'other';
    sections.set(topic, [...(sections.get(topic) ?? []), card]);
  }
  const all = [...sections].map(([topic, its]) => ({ topic, cards: its }));
  return [...all.filter(({ topic }) => topic !== 'other'), ...all.filter(({ topic }) => topic === 'other')];
}
