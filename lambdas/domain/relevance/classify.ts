import { LONGEST_READ, nameHits, namesFound } from './find-names';
import { foldText } from './fold';
import { detectLanguage } from './language';
import type { Hit } from './matcher';
import type { Name } from './names';
import type { ClassifiedDocument, Evidence, Relation, Verdict } from './verdict';

/** Says of a document how it stands to Kazakhstan–Japan, on what subjects, how urgent, and why. Never throws. */
export function classify(document: ClassifiedDocument): Verdict {
  const title = document.title.normalize('NFKC').slice(0, 1000);
  const folded = foldText(`${title}\n\n${document.text.slice(0, LONGEST_READ)}`);
  const hits = nameHits(folded);
  const names = namesFound(hits, folded, title.length);
  const { relation, score, evidence } = weigh(hits, title.length);
  const rest = (1 - score) / 2;
  const probabilities: Record<Relation, number> = {
    bilateral: relation === 'regional' ? 0 : score,
    regional: relation === 'regional' ? score : 0,
    incidental: rest,
    unrelated: rest,
  };
  return {
    relation,
    score,
    probabilities,
    topics: [],
    urgency: 'routine',
    language: detectLanguage(folded.text, document.language),
    evidence,
    names,
  };
}

function weigh(hits: readonly Hit<Name>[], titleEnd: number) {
  const sum = (test: (name: Name) => boolean) =>
    hits
      .filter(({ value }) => test(value))
      .reduce(
        (total, { value, start }) => total + value.strength * (start < titleEnd ? 3 : start < 500 ? 1.5 : 1),
        0,
      );
  const bond = sum(({ side }) => side === 'both');
  const kz = sum(({ side }) => side === 'kz') + bond;
  const jp = sum(({ side }) => side === 'jp') + bond;
  const format = sum(({ id }) => id === 'format:ca-japan');
  const region = sum(({ id }) => id === 'format:five' || id === 'Q27275');
  const third = sum(({ type, of }) => type === 'third-country' || of !== undefined);
  const both = Math.min(kz, jp);
  const logit =
    (both > 0 || format > 0 ? -1 : -5) + 0.3 * Math.min(both, 15) + format * 0.4 + 0.2 * region - 0.2 * third;
  const score = 1 / (1 + Math.exp(-logit));
  const regional = format + region > 0.6 * kz && jp + format > 0;
  const relation: Relation =
    score >= 0.5 ? (regional ? 'regional' : 'bilateral') : both > 0 ? 'incidental' : 'unrelated';
  const evidence: Evidence[] = [
    {
      kind: 'name',
      says: `Kazakhstan ${kz.toFixed(1)}, Japan ${jp.toFixed(1)}`,
      weight: 0.3 * Math.min(both, 15),
    },
    {
      kind: 'format',
      says: `Central Asia and Japan as one ${format.toFixed(1)}`,
      weight: format * 0.4 + 0.2 * region,
    },
    { kind: 'against', says: `third countries ${third.toFixed(1)}`, weight: -0.2 * third },
  ];
  return { relation, score, evidence };
}
