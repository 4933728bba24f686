import type { ClockWords } from '#domain/publication/clock-words';
import type { Phrases } from '#domain/publication/phrases';
import { plainLine } from '#domain/publication/plain-text';
import { capitalised } from '#domain/publication/story-words';
import type { Digest, DigestCard, DigestSection } from './digest';

/** In what words an issue says something, in a message and on its page. */
export type IssueWords = { readonly phrases: Phrases; readonly clock: ClockWords };

export const headingOf = (topic: DigestSection['topic'], phrases: Phrases): string =>
  capitalised(topic === 'other' ? phrases.digest.otherTopics : phrases.topics[topic]);

/** From when to when it tells. */
export function spanInWords({ from, to }: Digest, { phrases, clock }: IssueWords): string {
  const end = new Date(to);
  const span = phrases.digest.span(clock.dayAndTime(new Date(from)), clock.dayAndTime(end));
  return `${span} (${clock.zone(end)})`;
}

/** That it has nothing, and since when. */
export function nothingInWords({ from }: Digest, { phrases, clock }: IssueWords): string {
  const since = new Date(from);
  return phrases.digest.nothingNew(`${clock.dayAndTime(since)} (${clock.zone(since)})`);
}

/** How many stories it has, how many of them are new, and how many reports came. */
export function countsInWords(cards: readonly DigestCard[], { digest }: Phrases): string {
  const fresh = cards.filter(({ isNew }) => isNew).length;
  const reports = cards.reduce((sum, { newReports }) => sum + newReports, 0);
  return [
    digest.stories(cards.length),
    ...(fresh > 0 ? [digest.newStories(fresh)] : []),
    digest.reports(reports),
  ].join(' · ');
}

/** How the sources are; of those in trouble at most so many are named. */
export function healthInWords(
  { health: { feeds, failing } }: Digest,
  { phrases, clock }: IssueWords,
  most = failing.length,
): string {
  if (failing.length === 0) return phrases.digest.allSourcesWell(feeds);
  const named = failing
    .slice(0, most)
    .map(({ outletName, since }) =>
      phrases.digest.failingSince(plainLine(outletName), clock.dayAndMonth(new Date(since))),
    );
  const unwell = phrases.labelled(phrases.digest.sourcesUnwell(failing.length, feeds), phrases.list(named));
  return failing.length > most ? `${unwell} …` : unwell;
}
