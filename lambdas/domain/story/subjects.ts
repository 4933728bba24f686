import type { Story } from './story';

/** Concepts of headlines that a reader would count a month by: narrower than a topic, and of more than one day. */
export const SUBJECTS = [
  'uranium',
  'nuclear-plant',
  'oil',
  'gas',
  'hydrogen',
  'wind-power',
  'solar',
  'rare-earth',
  'lithium',
  'copper',
  'ferroalloys',
  'used-cars',
  'port',
  'railway',
  'flight',
  'visa',
  'satellite',
  'glacier',
  'aral-sea',
  'sumo',
  'judo',
  'film',
  'expo',
  'scholarship',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Subjects that stand in a headline of the story, in any language. */
export function subjectsOf({ fingerprints }: Pick<Story, 'fingerprints'>): readonly Subject[] {
  const inTitles = new Set(fingerprints.flatMap(({ concepts = [] }) => concepts));
  return SUBJECTS.filter((subject) => inTitles.has(`!${subject}`));
}
