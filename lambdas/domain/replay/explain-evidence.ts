import type { Evidence } from '#domain/relevance/verdict';

const SHOWN = 3;
/** Parts of the arithmetic of relevance that say something about this article. */
const TELLING: ReadonlySet<string> = new Set(['name', 'link', 'format', 'against']);

/** The heaviest parts of the arithmetic, with their share in the log-odds. */
export const explainEvidence = (evidence: readonly Evidence[]): readonly string[] =>
  evidence
    .filter(({ kind }) => TELLING.has(kind))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, SHOWN)
    .map(({ says, weight }) => `${says} (${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)})`);
