import type { Feature } from './feature';
import { dense, japanOrFormat, regionShare, yes } from './measures';

/** Whether Japan meets the region as a whole. */
export const REGION: readonly Feature[] = [
  {
    id: 'format-title',
    kind: 'format',
    says: 'Central Asia and Japan as one format in the title',
    value: ({ format }) => yes(format.title > 0),
  },
  {
    id: 'format',
    kind: 'format',
    says: 'the format of Central Asia and Japan',
    value: (f) => dense(f, f.format.lead + f.format.body),
  },
  {
    id: 'japan-region',
    kind: 'format',
    says: 'sentences with Japan and the region',
    value: (f, { japanRegion }) => dense(f, japanRegion),
    shows: (_, { japanRegion }) => String(japanRegion),
  },
  {
    id: 'region-title',
    kind: 'format',
    says: 'Central Asia in the title',
    value: (f) => yes(f.region.title > 0 && japanOrFormat(f)),
  },
  {
    id: 'format-lead',
    kind: 'format',
    says: 'the format by the end of the lead',
    value: ({ format }) => yes(format.title + format.lead > 0),
  },
  {
    id: 'region-share',
    kind: 'format',
    says: 'share of the region in the mentions of it and of Kazakhstan',
    value: (f) => (japanOrFormat(f) ? regionShare(f) : 0),
  },
  {
    id: 'neighbours',
    kind: 'format',
    says: 'two to four of the neighbours named beside Japan',
    value: (f) => (japanOrFormat(f) ? Math.max(0, f.neighbours - 1) / 3 : 0),
    shows: ({ neighbours }) => String(neighbours),
  },
];
