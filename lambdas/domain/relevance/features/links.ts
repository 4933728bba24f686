import type { Feature } from './feature';
import { dense, sign, yes } from './measures';
import { actsIn } from './what-was-seen';

/** What joins the two sides. */
export const LINKS: readonly Feature[] = [
  {
    id: 'clean',
    kind: 'link',
    says: 'sentences with both sides and nobody else',
    value: (f, { clean }) => dense(f, clean),
    shows: (_, { clean }) => String(clean),
  },
  {
    id: 'acting',
    kind: 'link',
    says: 'such sentences with an act that links them',
    value: (f, { acting }) => dense(f, acting),
    shows: (f) => actsIn(f),
  },
  {
    id: 'title-clean',
    kind: 'link',
    says: 'the title joins both sides',
    value: (_, { titleClean }) => yes(titleClean),
  },
  {
    id: 'near',
    kind: 'link',
    says: 'one side in a sentence, the other in the next',
    value: (f, { near }) => dense(f, near),
  },
  {
    id: 'bond',
    kind: 'link',
    says: 'a name for the two together (their relations, an embassy, a committee)',
    value: (f) => dense(f, f.bonds),
    shows: ({ bonds }) => String(bonds),
  },
  {
    id: 'firms',
    kind: 'link',
    says: 'an organisation in a sentence with both sides',
    value: (f, { firms }) => dense(f, firms),
  },
  {
    id: 'sumo',
    kind: 'link',
    says: 'sumo, which is wrestled in Japan',
    value: (f) => (f.kz.mentions > 0 ? sign(f, 'sumo') : 0),
  },
];
