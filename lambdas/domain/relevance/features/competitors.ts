import type { Facts } from '#domain/relevance/facts';
import { NEIGHBOURS, thirdOf } from '#domain/relevance/sides';
import type { Feature } from './feature';
import { bothPresent, dense, japanOrFormat, slow, total, weaker, yes } from './measures';
import { namesIn } from './what-was-seen';

/** Whether a neighbour itself, not a city where others meet, is named in an earlier sentence than Kazakhstan. */
function comesAhead({ encounters }: Facts): boolean {
  const neighbour = encounters.findIndex(({ sentence }) =>
    sentence.names.some(({ value }) => value.type !== 'city' && NEIGHBOURS.has(thirdOf(value) ?? '')),
  );
  const own = encounters.findIndex(({ kz }) => kz > 1);
  return neighbour >= 0 && (own < 0 || neighbour < own);
}

/** Who else takes the subject for himself. */
export const COMPETITORS: readonly Feature[] = [
  {
    id: 'crowded',
    kind: 'against',
    says: 'sentences that list both among other countries',
    value: (f, { crowded }) => dense(f, crowded),
  },
  {
    id: 'all-crowded',
    kind: 'against',
    says: 'both meet in lists of countries only',
    value: (_, { joint, clean, near }) => yes(joint > 0 && clean + near === 0),
  },
  {
    id: 'never-joint',
    kind: 'against',
    says: 'no sentence has both sides',
    value: (f, { joint, near }) => yes(bothPresent(f) && joint + near === 0),
  },
  {
    id: 'third-title',
    kind: 'against',
    says: 'a third country in the title',
    value: ({ thirdInTitle }) => yes(thirdInTitle),
    shows: (f) => namesIn(f, 'title'),
  },
  {
    id: 'third-for-one',
    kind: 'against',
    says: 'the title sets one side beside a third country',
    value: (f) => yes((f.thirdInTitle || f.neighbourInTitle) && f.kz.title !== f.jp.title),
  },
  {
    id: 'neighbour-title',
    kind: 'against',
    says: 'a neighbour of Kazakhstan in the title',
    value: (f) => yes(f.neighbourInTitle && !f.kz.title),
    shows: (f) => namesIn(f, 'title'),
  },
  {
    id: 'third-share',
    kind: 'against',
    says: 'share of third countries in the mentions',
    value: ({ thirdMentions, kz, jp }) =>
      thirdMentions / Math.max(1, thirdMentions + kz.mentions + jp.mentions),
  },
  {
    id: 'thirds',
    kind: 'against',
    says: 'third countries named',
    value: (f) => Math.min(1.5, dense(f, f.thirds - f.neighbours)),
    shows: ({ thirds }) => String(thirds),
  },
  {
    id: 'rival',
    kind: 'against',
    says: 'a third country is named more than the weaker side',
    value: (f) => Math.max(0, slow(f.strongestThird) - slow(weaker(f))),
  },
  {
    id: 'neighbour-rival',
    kind: 'against',
    says: 'neighbours are named more than Kazakhstan',
    value: (f) => (f.neighbours > 2 ? 0 : Math.max(0, slow(f.neighbourMentions) - slow(f.kz.mentions))),
  },
  {
    id: 'neighbour-ahead',
    kind: 'against',
    says: 'one or two neighbours come before Kazakhstan, or instead of it',
    value: (f) =>
      yes(
        japanOrFormat(f) &&
          total(f.format) === 0 &&
          f.neighbours <= 2 &&
          total(f.region) <= 1 &&
          comesAhead(f),
      ),
  },
  {
    id: 'other-format',
    kind: 'against',
    says: 'another format of Central Asia',
    value: (f) => dense(f, f.otherFormat),
  },
  { id: 'world-bodies', kind: 'against', says: 'world bodies', value: (f) => dense(f, f.worldBodies) },
];
