import { createHash } from 'node:crypto';
import { isMoreUrgent, type Urgency } from '#domain/relevance/verdict';
import { loudUrgencyOf, raisesUrgency } from './loud-urgency';
import { materialChanges } from './material-change';
import { rarityIn } from './rarity';
import { mayBeOne } from './similarity';
import type { Assignment, Fingerprint, MaterialFacts, Story, StoryCandidate, StoryMember } from './story';
import { type Scored, STORY_WEIGHTS, scoreAgainst, type Weighing } from './story-score';
import { weigh, weighMember } from './weighed';

const MEMBERS_KEPT = 40;
const FINGERPRINTS_KEPT = 8;
const FACTS_KEPT = 24;
/** A fingerprint this alike to one that is kept already says nothing new. */
const REDUNDANT_COPY = 0.7;

/** Puts an article into the story it belongs to, or opens one. The same candidate and stories always give the same answer. */
export function assignStory(
  candidate: StoryCandidate,
  stories: readonly Story[],
  now: Date,
  weights = STORY_WEIGHTS,
): Assignment {
  const own = stories.find(({ members }) =>
    members.some(({ articleId }) => articleId === candidate.member.articleId),
  );
  if (own) return joinStory(own, candidate, now, [{ part: 'same article', value: 1 }]);

  const weighing = weighingOf(candidate, stories);
  const best = stories
    .filter((story) => areComparable(story, weighing))
    .map((story) => scoreAgainst(story, weighing, weights))
    .reduce<Scored | undefined>(
      (top, next) =>
        !top || next.score > top.score || (next.score === top.score && next.story.id < top.story.id)
          ? next
          : top,
      undefined,
    );
  if (best && best.score >= weights.joinsFrom) return joinStory(best.story, candidate, now, best.parts);
  return { story: openStory(candidate, now), change: 'opened', because: best?.parts ?? [] };
}

/** Whether an article and a story have enough in common to be compared at all. */
export const areComparable = ({ fingerprints }: Story, { article }: Weighing): boolean =>
  fingerprints.some((print) => mayBeOne(article, weighMember(print)));

/** The candidate weighed against a window of stories. */
export function weighingOf(candidate: StoryCandidate, stories: readonly Story[]): Weighing {
  const rarity = rarityIn(candidate.fingerprint, stories);
  return { candidate, rarity, article: weigh(candidate.fingerprint, rarity) };
}

/** The story that an article opens. */
export function openStory(
  { member, fingerprint, facts, topics, why, quiet }: StoryCandidate,
  now: Date,
): Story {
  const at = now.toISOString();
  const hash = createHash('sha256').update(member.articleId).digest('hex').slice(0, 10);
  return {
    id: `${at.slice(0, 10).replaceAll('-', '')}-${hash}`,
    openedAt: at,
    lastSeen: at,
    version: 1,
    revision: 1,
    relation: member.relation,
    urgency: facts.urgency,
    topics,
    languages: [member.language],
    headlines: { [member.language]: member.title },
    why,
    members: [member],
    memberCount: 1,
    facts,
    changes: [],
    changedAt: at,
    fingerprints: [fingerprint],
    ...(quiet ? { quiet } : {}),
  };
}

/** The story with one article more. */
export function joinStory(
  story: Story,
  candidate: StoryCandidate,
  now: Date,
  because: Assignment['because'],
): Assignment {
  const changes = materialChanges(story, candidate);
  const material = changes.length > 0;
  const raised = !material && raisesUrgency(story, candidate, now);
  const at = now.toISOString();
  const members = withMember(story.members, candidate);
  const isNew = !story.members.some(({ articleId }) => articleId === candidate.member.articleId);
  const urgency = moreUrgent(story.urgency, candidate.facts.urgency);
  const known = loudUrgencyOf(story);
  const loud = candidate.quiet ? known : moreUrgent(known, candidate.facts.urgency);
  const next: Story = {
    ...story,
    lastSeen: at,
    version: story.version + 1,
    revision: story.revision + (material ? 1 : 0),
    relation: members.some(({ relation }) => relation === 'bilateral') ? 'bilateral' : 'regional',
    urgency,
    loudUrgency: loud === urgency ? undefined : loud,
    topics: [...new Set([...story.topics, ...candidate.topics])],
    languages: [...new Set([...story.languages, candidate.member.language])],
    headlines: headlinesOf(members),
    why: candidate.why.score > story.why.score ? candidate.why : story.why,
    members,
    memberCount: story.memberCount + (isNew ? 1 : 0),
    facts: mergedFacts(story.facts, candidate.facts),
    changes: material ? changes : story.changes,
    changedAt: material ? at : story.changedAt,
    raisedAt: raised ? at : material ? undefined : story.raisedAt,
    fingerprints: withFingerprint(story.fingerprints, candidate.fingerprint),
    quiet: material ? undefined : story.quiet,
  };
  return { story: next, change: material ? 'material' : raised ? 'raised' : 'joined', because };
}

const moreUrgent = (one: Urgency, other: Urgency): Urgency => (isMoreUrgent(other, one) ? other : one);

/** The members with the new one in its place; beyond the limit the latest copies go first, the first article never. */
function withMember(
  members: readonly StoryMember[],
  { member, fingerprint: _ }: StoryCandidate,
): readonly StoryMember[] {
  const others = members.filter(({ articleId }) => articleId !== member.articleId);
  return [...others, member].slice(0, MEMBERS_KEPT);
}

/** The headline of each language: a first-hand source's before others', never a republisher's where there is another. */
function headlinesOf(members: readonly StoryMember[]): Story['headlines'] {
  const rank = ({ official, republisher, copyOf }: StoryMember) =>
    official ? 0 : republisher || copyOf ? 2 : 1;
  const best = new Map<string, StoryMember>();
  for (const member of members) {
    const before = best.get(member.language);
    if (!before || rank(member) < rank(before)) best.set(member.language, member);
  }
  return Object.fromEntries([...best].map(([language, { title }]) => [language, title]));
}

function mergedFacts(a: MaterialFacts, b: MaterialFacts): MaterialFacts {
  const union = (x: readonly string[], y: readonly string[]) =>
    [...new Set([...y, ...x])].slice(0, FACTS_KEPT);
  return {
    relation: a.relation === 'bilateral' ? a.relation : b.relation,
    urgency: a.urgency === 'urgent' ? a.urgency : b.urgency,
    amounts: union(a.amounts, b.amounts),
    parties: union(a.parties, b.parties),
    days: union(a.days, b.days),
    official: a.official || b.official,
  };
}

function withFingerprint(kept: readonly Fingerprint[], fresh: Fingerprint): readonly Fingerprint[] {
  const redundant = kept.some(
    ({ sketch }) =>
      sketch.length > 0 &&
      sketch.filter((hash, n) => hash === fresh.sketch[n]).length / sketch.length > REDUNDANT_COPY,
  );
  return redundant || kept.length >= FINGERPRINTS_KEPT ? kept : [...kept, fresh];
}
