/** A logistic regression as committed: log-odds = bias + sum of weight times value. */
export type LogisticModel = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

/** What each feature adds to the log-odds; the bias comes first under the id `prior`. */
export type Contribution = { readonly id: string; readonly value: number; readonly adds: number };

export const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

export function contributions(
  model: LogisticModel,
  ids: readonly string[],
  values: readonly number[],
): Contribution[] {
  const terms = ids.map((id, index) => {
    const value = values[index] ?? 0;
    return { id, value, adds: value * (model.weights[id] ?? 0) };
  });
  return [{ id: 'prior', value: 1, adds: model.bias }, ...terms.filter(({ adds }) => adds !== 0)];
}

export function logOdds(model: LogisticModel, ids: readonly string[], values: readonly number[]): number {
  return ids.reduce((sum, id, index) => sum + (values[index] ?? 0) * (model.weights[id] ?? 0), model.bias);
}
