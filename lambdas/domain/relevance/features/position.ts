import type { Feature } from './feature';
import { bothPresent, weaker, yes } from './measures';

/** Where in the text a side comes up, and as what. */
export const POSITION: readonly Feature[] = [
  {
    id: 'late-side',
    kind: 'against',
    says: 'one side comes up only at the end',
    value: (f) => (bothPresent(f) ? Math.max(0, Math.max(f.kz.first, f.jp.first) - 0.5) * 2 : 0),
  },
  {
    id: 'one-mention',
    kind: 'against',
    says: 'one side is mentioned once',
    value: (f) => yes(bothPresent(f) && weaker(f) <= 1),
  },
  {
    id: 'kz-venue',
    kind: 'against',
    says: 'Kazakhstan only as a place',
    value: ({ kz }) => yes(kz.placeOnly),
  },
  {
    id: 'jp-venue',
    kind: 'against',
    says: 'Japan only as a place',
    value: ({ jp }) => yes(jp.placeOnly),
  },
];
