import type { Feature } from './feature';
import { bothPresent, dense, japanOrFormat, total, weaker, yes } from './measures';
import { namesIn } from './what-was-seen';

/** Whether, where and how often the two sides are named. */
export const PRESENCE: readonly Feature[] = [
  {
    id: 'no-kz',
    kind: 'against',
    says: 'neither Kazakhstan nor the region is named',
    value: ({ kz, format, region }) => yes(kz.mentions === 0 && total(format) + total(region) === 0),
  },
  {
    id: 'no-jp',
    kind: 'against',
    says: 'Japan is not named',
    value: (f) => yes(!japanOrFormat(f)),
  },
  {
    id: 'kz-implied',
    kind: 'name',
    says: 'Kazakhstan only implied by the region',
    value: ({ kz, format, region }) => yes(kz.mentions === 0 && total(format) + total(region) > 0),
  },
  {
    id: 'both',
    kind: 'name',
    says: 'both countries are named',
    value: (f) => yes(bothPresent(f)),
  },
  {
    id: 'kz-title',
    kind: 'name',
    says: 'Kazakhstan in the title',
    value: (f) => yes(f.kz.title && japanOrFormat(f)),
    shows: (f) => namesIn(f, 'title', 'kz'),
  },
  {
    id: 'jp-title',
    kind: 'name',
    says: 'Japan in the title of a text that names Kazakhstan or the region',
    value: ({ kz, jp, format, region }) => yes(jp.title && kz.mentions + total(format) + total(region) > 0),
    shows: (f) => namesIn(f, 'title', 'jp'),
  },
  {
    id: 'both-title',
    kind: 'name',
    says: 'both sides in the title',
    value: ({ kz, jp }) => yes(kz.title && jp.title),
  },
  {
    id: 'both-lead',
    kind: 'name',
    says: 'both sides by the end of the lead',
    value: ({ kz, jp }) => yes(kz.lead && jp.lead),
  },
  {
    id: 'weaker',
    kind: 'name',
    says: 'mentions of the less mentioned side',
    value: (f) => dense(f, weaker(f)),
    shows: ({ kz, jp }) => `Kazakhstan ${kz.mentions.toFixed(1)}, Japan ${jp.mentions.toFixed(1)}`,
  },
  {
    id: 'balance',
    kind: 'name',
    says: 'balance of the two sides',
    value: (f) => (bothPresent(f) ? weaker(f) / Math.max(f.kz.mentions, f.jp.mentions) : 0),
  },
  {
    id: 'distinct',
    kind: 'name',
    says: 'different names of the side with fewer',
    value: (f) => dense(f, Math.min(f.kz.distinct, f.jp.distinct)),
  },
  {
    id: 'orgs',
    kind: 'name',
    says: 'organisations of either side beside the other country',
    value: (f) => (bothPresent(f) ? dense(f, f.kz.organisations + f.jp.organisations) : 0),
  },
  {
    id: 'traces',
    kind: 'name',
    says: 'both sides, if only by a club or their money',
    value: ({ kz, jp }) => yes(kz.traced && jp.traced),
  },
];
