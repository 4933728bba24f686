import type { Example } from './fit-logistic';

const SWEEPS = 300;
const LARGEST_STEP = 0.5;

/** Least and greatest value that a weight may have; both the same where it is set by hand. */
export type Bounds = readonly [number, number];
const ANY: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/**
 * Logistic regression with a quadratic penalty on all weights but the bias, one weight after the other: slower than Newton's
 * method on all at once, but it does not overshoot where examples are few and nearly separable. The bias comes first.
 * @param bounds of the weights, without the bias
 */
export function fitByCoordinates(
  examples: readonly Example[],
  bounds: readonly Bounds[],
  penalty: number,
): number[] {
  const weights = [0, ...bounds.map(([least, most]) => Math.min(most, Math.max(least, 0)))];
  const margins = Float64Array.from(examples, ({ values }) =>
    values.reduce((sum, value, n) => sum + value * (weights[n + 1] ?? 0), 0),
  );
  const columns = weights.map((_, index) =>
    Float64Array.from(examples, ({ values }) => (index === 0 ? 1 : (values[index - 1] ?? 0))),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let largest = 0;
    for (const [index, column] of columns.entries()) {
      const step = stepOf(examples, {
        column,
        margins,
        weight: weights[index] ?? 0,
        penalty: index === 0 ? 0 : penalty,
      });
      const before = weights[index] ?? 0;
      const [least, most] = (index > 0 && bounds[index - 1]) || ANY;
      const after = Math.min(most, Math.max(least, before + step));
      weights[index] = after;
      for (let n = 0; n < margins.length; n++)
        margins[n] = (margins[n] ?? 0) + (after - before) * (column[n] ?? 0);
      largest = Math.max(largest, Math.abs(after - before));
    }
    if (largest < 1e-4) break;
  }
  return weights;
}

type Coordinate = {
  readonly column: Float64Array;
  readonly margins: Float64Array;
  readonly weight: number;
  readonly penalty: number;
};

function stepOf(examples: readonly Example[], { column, margins, weight, penalty }: Coordinate): number {
  let gradient = -penalty * weight;
  let curvature = penalty + 1e-9;
  for (const [n, example] of examples.entries()) {
    const value = column[n] ?? 0;
    if (value === 0) continue;
    const chance = 1 / (1 + Math.exp(-(margins[n] ?? 0)));
    gradient += example.weight * (Number(example.positive) - chance) * value;
    curvature += example.weight * Math.max(chance * (1 - chance), 1e-6) * value * value;
  }
  return Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, gradient / curvature));
}
