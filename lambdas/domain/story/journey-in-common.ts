import type { Fingerprint } from './story';
import { plain } from './weighed';

/** How far an article is of the journey of which others tell: `visit` as they tell it, `guest` as it only names who travels, each 0 to 1. */
export type JourneyInCommon = { readonly visit: number; readonly guest: number };

/**
 * Compares an article with a story's members. A story tells of one journey: who travels is of the side that most members have travelling,
 * so that a host whom one of them takes for a guest brings no other news of the host in. Many reports of a visit do not say that it is one:
 * half of the members suffice.
 * @param regional how far one of them is of the region and the other of the two countries: a summit is no visit
 */
export function journeyInCommon(
  article: Fingerprint,
  members: readonly Fingerprint[],
  regional: number,
): JourneyInCommon {
  const share = (has: (member: Fingerprint) => boolean) => members.filter(has).length / members.length;
  const travels = (side: string) => share(({ visitors }) => visitors.some((id) => id.startsWith(side)));
  const side = travels('kz:') >= travels('jp:') ? 'kz:' : 'jp:';
  const asGuest = (id: string) =>
    id.startsWith(side) ? Math.min(1, 2 * share(({ visitors }) => visitors.includes(id))) : 0;
  const most = (ids: readonly string[]) => Math.max(0, ...ids.map(asGuest));
  const between = 1 - Math.max(regional, article.regional ?? 0);
  const visit = between * most(article.visitors);
  const isOpen = !article.visitors.some((id) => id.startsWith(side));
  return { visit, guest: isOpen ? between * most(article.names.map(plain)) : 0 };
}
