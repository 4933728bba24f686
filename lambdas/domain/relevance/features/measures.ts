import type { Facts } from '#domain/relevance/facts';
import type { Zone } from '#domain/relevance/reading';

/** A condition as a number. */
export const yes = (condition: boolean): number => (condition ? 1 : 0);
/** Grows slowly: the tenth mention says less than the second. */
export const slow = (count: number): number => Math.log2(1 + count) / 2;
/** Counts in a long text weigh less: ten mentions in a page of 10,000 letters are no subject. */
export const dense = ({ scale }: Facts, count: number): number => slow(count * scale);

/** A count over all of the text. */
export const total = (zones: Readonly<Record<Zone, number>>): number => zones.title + zones.lead + zones.body;
/** Whether both sides are named. */
export const bothPresent = ({ kz, jp }: Facts): boolean => kz.mentions > 0 && jp.mentions > 0;
/** Sumo is wrestled in Japan: a text that speaks of it more than once, or of somebody in it, need not say where. */
export const isOnSumo = ({ counter, kz }: Facts): boolean =>
  (counter.get('sumo') ?? 0) + Math.min(1, kz.persons) > 1;
/** Whether Japan is named, or what it alone belongs to. */
export const japanOrFormat = (facts: Facts): boolean =>
  facts.jp.mentions > 0 || total(facts.format) > 0 || isOnSumo(facts);
/** Whether the text is of athletes against each other. */
export const isContest = ({ counter, topics }: Facts): boolean =>
  (counter.get('match') ?? 0) + (counter.get('competition') ?? 0) > 1 && (topics.get('sport') ?? 0) > 1;
/** Mentions of the side with fewer. */
export const weaker = ({ kz, jp }: Facts): number => Math.min(kz.mentions, jp.mentions);
/** How much of a sign there is. */
export const sign = (facts: Facts, id: string): number => dense(facts, facts.counter.get(id) ?? 0);
/** Whether a sign is in the title. */
export const signInTitle = (facts: Facts, id: string): number =>
  yes((facts.counter.get(`${id}@title`) ?? 0) > 0);

/** Which part of the mentions of the region and of Kazakhstan falls to the region. */
export function regionShare({ format, region, kz }: Facts): number {
  const regional = 2 * total(format) + total(region);
  return regional / Math.max(1, regional + kz.mentions);
}
