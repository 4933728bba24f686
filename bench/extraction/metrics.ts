/** How one page came out: parts of a whole (shingles) or counts (segments). */
export type Outcome = {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  readonly exact: boolean;
  readonly said: boolean;
  readonly wanted: boolean;
};

export type Figures = {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly exact: number;
};

const TOKEN = /[\p{L}\p{N}_]+/gu;
const WINDOW = 4;

/** Overlapping windows of four tokens, compared as multisets; shares of their union. */
export function shingleOutcome(truth: string, text: string): Outcome {
  const wanted = truth.match(TOKEN) ?? [];
  const said = text.match(TOKEN) ?? [];
  const counts = new Map<string, number>();
  for (const shingle of shingles(wanted)) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  let tp = 0;
  let fp = 0;
  for (const shingle of shingles(said)) {
    const left = counts.get(shingle) ?? 0;
    if (left > 0) {
      tp++;
      counts.set(shingle, left - 1);
    } else fp++;
  }
  const fn = [...counts.values()].reduce((sum, left) => sum + left, 0);
  const all = tp + fp + fn || 1;
  return {
    tp: tp / all,
    fp: fp / all,
    fn: fn / all,
    tn: 0,
    exact: wanted.join(' ') === said.join(' '),
    said: said.length > 0,
    wanted: wanted.length > 0,
  };
}

function* shingles(tokens: readonly string[]): Generator<string> {
  const width = Math.min(WINDOW, tokens.length);
  for (let at = 0; width > 0 && at + width <= tokens.length; at++)
    yield tokens.slice(at, at + width).join(' ');
}

/** Mean precision and recall over pages, and their harmonic mean. */
export function shingleFigures(outcomes: readonly Outcome[]): Figures {
  const precision = mean(outcomes.filter((o) => o.said).map((o) => o.tp / (o.tp + o.fp)));
  const recall = mean(outcomes.filter((o) => o.wanted).map((o) => o.tp / (o.tp + o.fn)));
  return {
    f1: harmonic(precision, recall),
    precision,
    recall,
    exact: mean(outcomes.map((o) => (o.exact ? 1 : 0))),
  };
}

/** Segments found that must be there, and found that must not. */
export function segmentOutcome(
  wanted: readonly string[],
  unwanted: readonly string[],
  text: string,
): Outcome {
  const said = spaced(text);
  const tp = wanted.filter((segment) => said.includes(spaced(segment))).length;
  const fp = unwanted.filter((segment) => said.includes(spaced(segment))).length;
  const fn = wanted.length - tp;
  return {
    tp,
    fp,
    fn,
    tn: unwanted.length - fp,
    exact: fn === 0 && fp === 0,
    said: said !== '',
    wanted: wanted.length > 0,
  };
}

const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Precision, recall and F1 of the sums over all pages; a page without any error counts as exact. */
export function segmentFigures(outcomes: readonly Outcome[]): Figures {
  const sum = (pick: (o: Outcome) => number): number => outcomes.reduce((total, o) => total + pick(o), 0);
  const tp = sum((o) => o.tp);
  const precision = tp / (tp + sum((o) => o.fp) || 1);
  const recall = tp / (tp + sum((o) => o.fn) || 1);
  return {
    f1: harmonic(precision, recall),
    precision,
    recall,
    exact: mean(outcomes.map((o) => (o.exact ? 1 : 0))),
  };
}

/** Standard error of F1, from resampling the pages with replacement; the same pages give the same error. */
export function bootstrapError(
  outcomes: readonly Outcome[],
  figures: (sample: readonly Outcome[]) => Figures,
  rounds = 400,
): number {
  let state = 12345;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    values.push(figures(outcomes.map(() => outcomes[Math.floor(random() * outcomes.length)] as Outcome)).f1);
  }
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
