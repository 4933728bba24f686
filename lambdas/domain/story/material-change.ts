import { isOrganisation } from './name-weights';
import type { MaterialChange, Story, StoryCandidate } from './story';
import { SEATS } from './visits';

/** An official source confirms what others told before only when it comes this much later; else it is part of the first news. */
const CONFIRMS_AFTER_HOURS = 1;
/** Amounts closer than this are one amount, rounded differently. */
const SAME_WITHIN = 0.05;
/** A figure that is so many times another is no revision of it, but of something else. */
const REVISED_AT_MOST = 5;
/** From here up an article is one of the region, from here down one of the two countries; between them it is not clear. */
const CLEARLY_REGIONAL = 0.7;
const CLEARLY_BILATERAL = 0.3;

/**
 * What a new article changes of a story's material facts. Every outlet picks its own names and numbers of one development, and
 * judges it by its own words: another amount or day counts only where headline or lead say that it was changed, or where the
 * same page was corrected; more urgency only from an outlet that had told the story with less in the
 * same language; another party only on a visit, whose
 * days bring more than one thing.
 */
export function materialChanges(story: Story, candidate: StoryCandidate): MaterialChange[] {
  if (candidate.quiet) return [];
  const { facts, member } = candidate;
  const changes: MaterialChange[] = [];
  if (becameBilateral(story, candidate))
    changes.push({ what: 'relation', from: 'regional', to: 'bilateral' });
  const toldBefore = story.members.some(
    ({ outletId, language }) => outletId === member.outletId && language === member.language,
  );
  if (toldBefore && story.urgency !== 'urgent' && facts.urgency === 'urgent')
    changes.push({ what: 'urgency', from: story.urgency, to: 'urgent' });

  changes.push(
    ...changedAmounts(story, candidate),
    ...changedDays(story, candidate),
    ...newParties(story, candidate),
  );

  const hours = (Date.parse(member.keptAt) - Date.parse(story.openedAt)) / 3_600_000;
  if (facts.official && !story.facts.official && hours >= CONFIRMS_AFTER_HOURS) {
    changes.push({ what: 'official-source', to: member.outletName });
  }
  return changes;
}

function becameBilateral(story: Story, { facts, fingerprint }: StoryCandidate): boolean {
  return (
    story.relation === 'regional' &&
    facts.relation === 'bilateral' &&
    (fingerprint.regional ?? 0) <= CLEARLY_BILATERAL &&
    story.fingerprints.every(({ regional }) => (regional ?? 1) >= CLEARLY_REGIONAL)
  );
}

/** Another amount in a unit that the story had an amount in. */
function changedAmounts(
  { facts: { amounts: known }, members }: Story,
  candidate: StoryCandidate,
): MaterialChange[] {
  const { facts, member } = candidate;
  const isCorrected = members.some(({ articleId }) => articleId === member.articleId);
  const revised = facts.revisedAmounts ?? (isCorrected ? facts.amounts : []);
  return [...new Set(revised.map(unitOf))].flatMap((unit) => {
    const before = known.filter((amount) => unitOf(amount) === unit);
    const to = revised.find(
      (amount) =>
        unitOf(amount) === unit &&
        !before.some((old) => isSame(old, amount)) &&
        before.some((old) => isRevisionOf(old, amount)),
    );
    if (!to) return [];
    const from =
      before.find((old) => facts.amounts.includes(old) && isRevisionOf(old, to)) ??
      before.find((old) => isRevisionOf(old, to));
    return [{ what: 'amount', from, to } as const];
  });
}

/** The event has another day, which the article says was changed. */
function changedDays(
  { facts: { days: known } }: Story,
  { facts, fingerprint }: StoryCandidate,
): MaterialChange[] {
  const to = facts.revisedDays?.find((day) => !known.includes(day) && day !== fingerprint.near);
  return to && known.length > 0 ? [{ what: 'date', from: known[0], to }] : [];
}

/** Firms and bodies in the headline of an article on a visit, when nobody has named one of them in the visit's story before. */
function newParties({ facts, fingerprints }: Story, { fingerprint }: StoryCandidate): MaterialChange[] {
  const guests = fingerprints.flatMap(({ visitors }) => visitors);
  if (!fingerprint.visitors.some((guest) => guests.includes(guest))) return [];
  const headlined = fingerprint.names
    .flatMap((mark) => (mark.startsWith('!') ? [mark.slice(1)] : []))
    .filter((id) => isOrganisation(id) && !SEATS.has(id));
  const told = [...facts.parties, ...fingerprints.flatMap(({ names }) => names.map(withoutMark))];
  const [to] = headlined;
  return to === undefined || headlined.some((id) => told.includes(id)) ? [] : [{ what: 'party', to }];
}

const withoutMark = (mark: string): string => mark.replace(/^!/, '');

const unitOf = (amount: string): string => amount.slice(0, amount.indexOf(':'));
const sizeOf = (amount: string): number => Number(amount.slice(amount.indexOf(':') + 1));
const isSame = (a: string, b: string): boolean =>
  Math.abs(sizeOf(a) - sizeOf(b)) <= SAME_WITHIN * Math.max(sizeOf(a), sizeOf(b));
const isRevisionOf = (a: string, b: string): boolean =>
  Math.max(sizeOf(a), sizeOf(b)) <= REVISED_AT_MOST * Math.min(sizeOf(a), sizeOf(b));
