import { LONGEST_READ } from './find-names';
import { type FoldedText, foldText, has, KIND } from './fold';
import { detectLanguage } from './language';
import type { LanguageCode } from './language-code';
import { type Cue, findAll } from './lexicon';
import type { Hit } from './matcher';
import type { Name } from './names';
import { once } from './once';
import { quotedParts } from './quoted-languages';
import { sentencesOf } from './sentences';
import type { ClassifiedDocument } from './verdict';

export type Zone = 'title' | 'lead' | 'body';

/** A sentence with what was found in it. */
export type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
  readonly names: readonly Hit<Name>[];
  readonly cues: readonly Hit<Cue>[];
};

/** A document with everything found in it, before anything is weighed. */
export type Reading = {
  readonly folded: FoldedText;
  readonly language: LanguageCode;
  readonly titleEnd: number;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Hit<Name>[];
  readonly cues: readonly Hit<Cue>[];
  /** Length in Latin letters: an ideograph says as much as two and a half of them. */
  readonly length: number;
};

const LONGEST_TITLE = 500;
/** The lead is the first third of a short text, at least 150 letters, and no more than 400. */
const LEAD = { share: 0.33, least: 150, most: 400 };
const IDEOGRAPH = 2.5;

/** Finds names and cues in a document and lays them out by sentence. */
export function readDocument(document: ClassifiedDocument): Reading {
  const title = document.title.normalize('NFKC').slice(0, LONGEST_TITLE);
  const folded = foldText(`${title}\n\n${document.text.slice(0, LONGEST_READ)}`);
  const language = detectLanguage(folded.text, document.language);
  const bounds = sentencesOf(folded.text);
  const { names: all, cues } = findAll(folded, language, quotedParts(folded, bounds, language));
  const names = guarded(all, cues).filter((hit) => !isOfMoney(hit, folded.text));
  const length = lettersAfter(folded, title.length);
  const lead = Math.min(LEAD.most, Math.max(LEAD.least, length * LEAD.share));
  const leadEnd = endOfLetters(folded.kinds, title.length, lead);
  const sentences = layOut(bounds, { titleEnd: title.length, leadEnd, names, cues });
  return { folded, language, titleEnd: title.length, sentences, names, cues, length };
}

/**
 * Leaves out names whose subject is missing (a mountain for a wrestler), that are taken by another (a player for a city), or that lack the
 * company they need.
 */
function guarded(hits: readonly Hit<Name>[], cues: readonly Hit<Cue>[]): readonly Hit<Name>[] {
  if (!hits.some(({ value }) => value.guard || value.unless || value.beside)) return hits;
  const subjects = once(() => new Set(cues.map(({ value }) => value.id)));
  const ids = once(() => new Set(hits.map(({ value }) => value.id)));
  return hits.filter(
    ({ value }) =>
      (!value.guard || subjects().has(value.guard)) &&
      !(value.unless && ids().has(value.unless)) &&
      (!value.beside || hits.some((other) => isCompany(other.value, value))),
  );
}

/** Whether a name is, or stands for, what another needs beside it; neither itself nor one that needs company too. */
const isCompany = ({ id, side, strength, of, beside }: Name, name: Name): boolean =>
  !beside &&
  id !== name.id &&
  (name.beside ?? []).some((wanted) => wanted === id || wanted === of || (wanted === side && strength > 1));

/** The United States in the name of their money, where the matcher does not see it: `US$5m`, `5 млн долл. США`, `АҚШ-тың 5 млн доллары`. */
const isOfMoney = ({ value, start, end }: Hit<Name>, text: string): boolean =>
  value.id === 'Q30' &&
  (/(?:^|[^\p{L}])долл?\.? ?$/iu.test(text.slice(Math.max(0, start - 8), start)) ||
    /^(?: ?\$|-?\p{L}* [\d.,]+ ?(?:млн|млрд|мың)?\.? ?доллар)/u.test(text.slice(end, end + 30)));

const isIdeographic = (kind: number): boolean =>
  kind === KIND.ideograph || kind === KIND.katakana || kind === KIND.hangul;

/** How many letters a text from a place on says as much as. */
function lettersAfter(folded: FoldedText, from: number): number {
  const { kinds } = folded;
  let letters = kinds.length - from;
  if (![KIND.ideograph, KIND.katakana, KIND.hangul].some((kind) => has(folded, kind))) return letters;
  for (let at = from; at < kinds.length; at++) if (isIdeographic(kinds[at] ?? 0)) letters += IDEOGRAPH - 1;
  return letters;
}

/** Where a text has said as much as so many letters. */
function endOfLetters(kinds: Uint8Array, from: number, most: number): number {
  let at = from;
  for (let letters = 0; at < kinds.length && letters < most; at++)
    letters += isIdeographic(kinds[at] ?? 0) ? IDEOGRAPH : 1;
  return at;
}

function layOut(
  bounds: readonly (readonly [start: number, end: number])[],
  found: { titleEnd: number; leadEnd: number; names: readonly Hit<Name>[]; cues: readonly Hit<Cue>[] },
): Sentence[] {
  const { titleEnd, leadEnd } = found;
  let name = 0;
  let cue = 0;
  return bounds.map(([start, end]) => {
    const names = found.names.slice(name, beforeEnd(found.names, name, end));
    const cues = found.cues.slice(cue, beforeEnd(found.cues, cue, end));
    name += names.length;
    cue += cues.length;
    const zone: Zone = start < titleEnd ? 'title' : start < leadEnd ? 'lead' : 'body';
    return { start, end, zone, names, cues };
  });
}

/** The first of the hits from one on that does not begin before an end. */
function beforeEnd(hits: readonly Hit<unknown>[], from: number, end: number): number {
  let at = from;
  for (let hit = hits[at]; hit && hit.start < end; hit = hits[++at]);
  return at;
}
