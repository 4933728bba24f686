/** A logistic regression as committed: log-odds = bias + sum of weight times value. */
export type LogisticModel = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

/** The same with weights in the order of the values. */
export type Regression = {
  readonly bias: number;
  readonly ids: readonly string[];
  readonly weights: Float64Array;
};

/** What a feature adds to the log-odds. */
export type Contribution = { readonly id: string; readonly adds: number };

export const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Puts a model's weights in the order of `ids`; what it does not know weighs nothing. */
export function regressionOver(ids: readonly string[], { bias, weights }: LogisticModel): Regression {
  return { bias, ids, weights: Float64Array.from(ids, (id) => weights[id] ?? 0) };
}

export function logOdds({ bias, weights }: Regression, values: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** The log-odds taken apart, without the bias: what every feature that says something adds. */
export function contributions({ ids, weights }: Regression, values: readonly number[]): Contribution[] {
  const parts: Contribution[] = [];
  ids.forEach((id, index) => {
    const adds = (weights[index] ?? 0) * (values[index] ?? 0);
    if (adds !== 0) parts.push({ id, adds });
  });
  return parts;
}
