import { rareness } from './commonness';
import { nameWeight } from './name-weights';
import type { Fingerprint } from './story';

/** Weights by what they are of. */
export type Weights = ReadonlyMap<string, number>;

/** What a fingerprint says, ready to be compared. */
export type Weighed = {
  readonly print: Fingerprint;
  readonly names: Weights;
  readonly subject: Weights;
  /** Of the subject the concepts: names that no list knows do not say what an article is about. */
  readonly concepts: Weights;
};

/** How much less a thing says because many stories of the window have it: 0 to 1, by the entry without its mark. */
export type Rarity = (entry: string) => number;

/** In the headline a name or a concept weighs half as much again. */
const IN_TITLE = 1.5;
const SHORT_SKELETON = 0.7;
/** Members are compared again and again: each is weighed once. */
const WEIGHED = new WeakMap<Fingerprint, Weighed>();

/** A story's member, weighed without regard to the window. */
export function weighMember(print: Fingerprint): Weighed {
  const known = WEIGHED.get(print) ?? weigh(print);
  WEIGHED.set(print, known);
  return known;
}

/** A fingerprint with the weight of all it says. */
export function weigh(print: Fingerprint, rarity: Rarity = () => 1): Weighed {
  const names = new Map<string, number>();
  for (const mark of print.names) {
    const id = plain(mark);
    names.set(id, nameWeight(id) * Math.sqrt(rareness(id)) * rarity(id) * (id === mark ? 1 : IN_TITLE));
  }
  const concepts = new Map<string, number>();
  for (const mark of print.concepts ?? []) {
    const id = plain(mark);
    const entry = `c:${id}`;
    concepts.set(entry, rareness(entry) * rarity(entry) * (id === mark ? 1 : IN_TITLE));
  }
  const subject = new Map(concepts);
  for (const mark of print.skeletons ?? []) {
    const id = plain(mark);
    subject.set(`s:${id}`, (id.length < 4 ? SHORT_SKELETON : 1) * rarity(`s:${id}`));
  }
  return { print, names, subject, concepts };
}

/** A name or a concept without the mark of the title. */
export const plain = (mark: string): string => (mark.startsWith('!') ? mark.slice(1) : mark);

/** Those of the names or concepts that stand in the title, without the mark. */
export const headlined = (marks: readonly string[]): string[] =>
  marks.filter((mark) => mark.startsWith('!')).map(plain);

/** All that a fingerprint may have in common with others, as `Rarity` asks for it. */
export function entriesOf({ names, concepts = [], skeletons = [], numbers, days }: Fingerprint): string[] {
  return [
    ...names.map(plain),
    ...concepts.map((id) => `c:${plain(id)}`),
    ...skeletons.map((id) => `s:${plain(id)}`),
    ...numbers,
    ...days,
  ];
}
