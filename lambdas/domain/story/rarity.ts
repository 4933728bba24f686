import type { Fingerprint, Story } from './story';
import { entriesOf, type Rarity, weighMember } from './weighed';

/** Stories added to a window's count, so that a small window does not make everything common. */
const SMOOTHING = 4;

/** How rare the article's names, concepts, numbers and days are among the stories of the window: 1 where at most one has it. */
export function rarityIn(article: Fingerprint, stories: readonly Story[]): Rarity {
  const having = new Map(entriesOf(article).map((entry) => [entry, 0]));
  for (const { fingerprints } of stories) {
    const seen = new Set<string>();
    for (const print of fingerprints) {
      const { names, subject } = weighMember(print);
      for (const all of [names.keys(), subject.keys(), print.numbers, print.days])
        for (const entry of all) if (having.has(entry)) seen.add(entry);
    }
    for (const entry of seen) having.set(entry, (having.get(entry) ?? 0) + 1);
  }
  return (entry) => {
    const share = Math.max(0, (having.get(entry) ?? 0) - 1) / (stories.length + SMOOTHING);
    return (1 - share) ** 2;
  };
}
