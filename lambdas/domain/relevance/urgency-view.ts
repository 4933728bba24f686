import type { Facts } from './facts';
import type { Hit } from './matcher';
import type { Name } from './names';
import type { Reading, Sentence } from './reading';

/** What of a document speaks for or against urgency: a number, and what exactly was seen. */
export type UrgencySign = {
  readonly id: string;
  readonly says: string;
  /** What was seen, if anything. */
  readonly sees: (view: View) => string | undefined;
};

/** A part of a document with the ids of its words for urgency; `sided` are those in sentences that name a side. */
export type Part = {
  readonly sentences: readonly Sentence[];
  readonly cues: ReadonlySet<string>;
  readonly sided: ReadonlySet<string>;
};

/** A document as the signs look at it: its title and lead, and on which day its offices are held. */
export type View = {
  /** The title as it stands. */
  readonly headline: string;
  readonly title: Part;
  readonly lead: Part;
  /** Words of each topic in both. */
  readonly words: ReadonlyMap<string, number>;
  readonly facts: Facts;
  readonly published?: string;
};

/** Sorts what was read of a document into its title and lead. */
export function viewOf({ sentences, folded, titleEnd }: Reading, facts: Facts, published?: string): View {
  const early = sentences.filter(({ zone }) => zone !== 'body');
  return {
    headline: folded.text.slice(0, titleEnd).trim(),
    title: partOf(early.filter(({ zone }) => zone === 'title')),
    lead: partOf(early.filter(({ zone }) => zone === 'lead')),
    words: wordsByTopic(early),
    facts,
    published,
  };
}

function wordsByTopic(sentences: readonly Sentence[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { cues } of sentences)
    for (const { value } of cues)
      if (value.kind === 'topic') words.set(value.id, (words.get(value.id) ?? 0) + 1);
  return words;
}

function partOf(sentences: readonly Sentence[]): Part {
  const cues = new Set<string>();
  const sided = new Set<string>();
  for (const sentence of sentences) {
    const names = sentence.names.some(speaks);
    for (const { value } of sentence.cues) {
      if (value.kind !== 'urgency') continue;
      cues.add(value.id);
      if (names) sided.add(value.id);
    }
  }
  return { sentences, cues, sided };
}

/** Whether a name speaks for a side by itself. */
export const speaksOf = (name: Name): boolean => name.side !== undefined && name.strength > 1;

/** Whether what was found speaks for a side or for both together. */
export const speaks = ({ value }: Hit<Name>): boolean => speaksOf(value) || value.id === 'format:ca-japan';

/** The id itself if a part has words for it. */
export const cueIn = (cues: ReadonlySet<string>, id: string): string | undefined =>
  cues.has(id) ? id : undefined;
