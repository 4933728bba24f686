import type { Facts } from '#domain/relevance/facts';
import type { Feature } from './feature';
import { isContest, isOnSumo, japanOrFormat, yes } from './measures';

/** Acts by which sport joins people of both sides beyond a competition. */
const EXCHANGE: ReadonlySet<string> = new Set(['works-in', 'studies', 'aids', 'signs']);
const hasExchange = ({ encounters }: Facts): boolean =>
  encounters.some(({ acts }) => acts.some(({ value }) => EXCHANGE.has(value.id)));

/** What the headline sets beside what. */
export const HEADLINE: readonly Feature[] = [
  {
    id: 'two-title',
    kind: 'link',
    says: 'both sides in a title without the region',
    value: (f) =>
      yes(f.kz.title && f.jp.title && f.format.title + f.region.title === 0 && !f.neighbourInTitle),
  },
  {
    id: 'persons-title',
    kind: 'link',
    says: 'a person of each side in the title',
    value: (f) => yes(f.kz.personInTitle && f.jp.personInTitle),
  },
  {
    id: 'all-five',
    kind: 'format',
    says: 'all five states of the region beside Japan, and few others',
    value: (f) =>
      yes(japanOrFormat(f) && f.kz.mentions > 0 && f.neighbours === 4 && f.thirds - f.neighbours <= 3),
  },
  {
    id: 'contest',
    kind: 'against',
    says: 'athletes against each other',
    value: (f) => yes(!isOnSumo(f) && isContest(f)),
  },
  {
    id: 'only-contest',
    kind: 'against',
    says: 'athletes against each other, and nobody trains, joins or helps',
    value: (f) => yes(!isOnSumo(f) && isContest(f) && !hasExchange(f)),
  },
  {
    id: 'region-after-both',
    kind: 'link',
    says: 'the title names the region after both sides',
    value: ({ regionAfterBoth }) => yes(regionAfterBoth),
  },
  {
    id: 'third-first',
    kind: 'against',
    says: 'the title begins with somebody else',
    value: ({ opensWithThird }) => yes(opensWithThird),
  },
  {
    id: 'world-title',
    kind: 'against',
    says: 'a world body in the title',
    value: ({ worldBodyInTitle }) => yes(worldBodyInTitle),
  },
];
