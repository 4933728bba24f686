import { isMoreUrgent } from '#domain/relevance/verdict';
import { conceptsIn } from './concepts';
import { loudUrgencyOf } from './loud-urgency';
import { isOrganisation } from './name-weights';
import type { Fingerprint, MaterialChange, Story, StoryCandidate } from './story';
import { SEATS } from './visits';
import { headlined, plain } from './weighed';

/** An official source confirms what others told before only when it comes this much later; else it is part of the first news. */
const CONFIRMS_AFTER_HOURS = 1;
/** Amounts closer than this are one amount, rounded differently. */
const SAME_WITHIN = 0.05;
/** A figure that is so many times another is no revision of it, but of something else. */
const REVISED_AT_MOST = 5;
/** From here up an article is one of the region, from here down one of the two countries; between them it is not clear. */
const CLEARLY_REGIONAL = 0.7;
const CLEARLY_BILATERAL = 0.3;

const MISFORTUNES = ['earthquake', 'tsunami', 'avalanche', 'accident', 'drowning', 'injured', 'missing'];
/**
 * Acts that are news of their own though a visit brought them, as concepts of headlines in all languages: rules that travellers and
 * traders go by, and misfortunes. What every visit has (talks, papers, loans, speeches) is none.
 */
const ACTS: readonly (readonly string[])[] = [
  ['visa', 'visa-free', 'visa-fee'],
  ['flight'],
  ['import', 'export', 'market-access', 'tariff', 'quota', 'tax-treaty', 'sanctions'],
  ['arrest', 'extradition'],
  MISFORTUNES,
];
/** Of a visit itself: one that is put off or cut short. */
const CANCELLED = 'cancellation';

/**
 * What a new article changes of a story's material facts. Every outlet picks its own names and numbers of one development, and
 * judges it by its own words: another amount or day counts only where headline or lead say that it was changed, or where the
 * same page was corrected; more urgency only from an outlet that had told the story with less in the
 * same language; another party, or another act, only on a visit, whose days bring more than one thing.
 */
export function materialChanges(story: Story, candidate: StoryCandidate): MaterialChange[] {
  if (candidate.quiet) return [];
  const { facts, member } = candidate;
  const changes: MaterialChange[] = [];
  if (becameBilateral(story, candidate))
    changes.push({ what: 'relation', from: 'regional', to: 'bilateral' });
  changes.push(
    ...changedAmounts(story, candidate),
    ...changedDays(story, candidate),
    ...newParties(story, candidate),
  );
  // A headline says what it tells better than the name of a firm in it.
  if (bringsAct(story, candidate)) changes.unshift({ what: 'development', to: member.title });

  const hours = (Date.parse(member.keptAt) - Date.parse(story.openedAt)) / 3_600_000;
  if (facts.official && !story.facts.official && hours >= CONFIRMS_AFTER_HOURS) {
    changes.push({ what: 'official-source', to: member.outletName });
  }
  const toldBefore = story.members.some(
    ({ outletId, language }) => outletId === member.outletId && language === member.language,
  );
  // Beside another change for whoever asked for no less, and hears of the story only now.
  const from = loudUrgencyOf(story);
  // What was said in silence is no news of the outlet's when it says it aloud.
  const isNewsItself = toldBefore && facts.urgency === 'urgent' && story.urgency !== 'urgent';
  if (isMoreUrgent(facts.urgency, from) && (isNewsItself || changes.length > 0))
    changes.push({ what: 'urgency', from, to: facts.urgency });
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
function newParties(story: Story, { fingerprint, why }: StoryCandidate): MaterialChange[] {
  if (!isOnVisit(fingerprint, story)) return [];
  const { facts, fingerprints } = story;
  const bodies = headlined(fingerprint.names).filter((id) => isOrganisation(id) && !SEATS.has(id));
  const told = [...facts.parties, ...fingerprints.flatMap(({ names }) => names.map(plain))];
  const [to] = bodies;
  if (to === undefined || bodies.some((id) => told.includes(id))) return [];
  return [{ what: 'party', to, name: why.names.find(({ id }) => id === to)?.name }];
}

/** An act in the headline of an article, when no headline of the visit's story has told it, in any language. */
function bringsAct(story: Story, { member, fingerprint }: StoryCandidate): boolean {
  if (guestsOf(story).length === 0) return false;
  const { fingerprints, members } = story;
  const told = new Set(members.flatMap(({ title }) => actsIn(title)));
  const isTold = (act: string) =>
    act === CANCELLED ? fingerprints.some(({ concepts }) => isAbout(CANCELLED, concepts)) : told.has(act);
  return actsIn(member.title, isOnVisit(fingerprint, story)).some((act) => !isTold(act));
}

/** Persons whose visit the story tells of. */
const guestsOf = ({ fingerprints }: Story): string[] => fingerprints.flatMap(({ visitors }) => visitors);

/** Whether an article is on the visit that the story tells of. */
const isOnVisit = ({ visitors }: Fingerprint, story: Story): boolean =>
  visitors.some((guest) => guestsOf(story).includes(guest));

const isAbout = (concept: string, concepts: readonly string[] = []): boolean =>
  concepts.some((mark) => plain(mark) === concept);

/**
 * The acts in a headline, each by the first of its concepts. `Отменяет визы` cancels visas and no visit; an accident for which a visit
 * is put off is no act of its own.
 */
function actsIn(title: string, ofVisit = false): string[] {
  const found = conceptsIn(title, '').map(({ id }) => id);
  const acts = ACTS.filter((ids) => ids.some((id) => found.includes(id)));
  const isOff = ofVisit && found.includes(CANCELLED) && acts.every((ids) => ids === MISFORTUNES);
  return isOff ? [CANCELLED] : acts.flatMap(([act]) => act ?? []);
}

const unitOf = (amount: string): string => amount.slice(0, amount.indexOf(':'));
const sizeOf = (amount: string): number => Number(amount.slice(amount.indexOf(':') + 1));
const isSame = (a: string, b: string): boolean =>
  Math.abs(sizeOf(a) - sizeOf(b)) <= SAME_WITHIN * Math.max(sizeOf(a), sizeOf(b));
const isRevisionOf = (a: string, b: string): boolean =>
  Math.max(sizeOf(a), sizeOf(b)) <= REVISED_AT_MOST * Math.min(sizeOf(a), sizeOf(b));
