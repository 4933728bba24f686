import { sigmoid } from '../lambdas/domain/relevance/regression';

export type Example = {
  readonly values: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
};

/** How strongly weights are drawn, and to where: `penalty` is that of a unit squared away from what is expected, or 0. */
export type Pull = { readonly penalty: number; readonly expected?: readonly number[] };

/**
 * Fits a logistic regression with a quadratic penalty on all weights but the bias, by Newton's method from zero: the same
 * digits on every run. Answers the bias, then the weights.
 */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  { penalty, expected = [] }: Pull,
): number[] {
  const width = size + 1;
  let weights: number[] = new Array(width).fill(0);
  for (let round = 0; round < 40; round++) {
    const gradient: number[] = weights.map((weight, index) =>
      index === 0 ? 0 : -penalty * (weight - (expected[index - 1] ?? 0)),
    );
    const curvature = Array.from({ length: width }, (_, row) =>
      Array.from({ length: width }, (_, column) => (row === column ? (row === 0 ? 1e-9 : penalty) : 0)),
    );
    for (const { values, positive, weight } of examples)
      addExample(weights, { gradient, curvature }, { values, positive, weight });
    const step = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight + clamp(step[index] ?? 0));
    if (step.every((size) => Math.abs(size) < 1e-9)) break;
  }
  return weights;
}

const clamp = (step: number): number => Math.max(-2, Math.min(2, step));

function addExample(
  weights: readonly number[],
  into: { gradient: number[]; curvature: number[][] },
  { values, positive, weight }: Example,
): void {
  const inputs = [1, ...values];
  const chance = sigmoid(inputs.reduce((sum, input, index) => sum + input * (weights[index] ?? 0), 0));
  const surprise = weight * ((positive ? 1 : 0) - chance);
  const spread = weight * chance * (1 - chance);
  const used = inputs.flatMap((input, index) => (input === 0 ? [] : [[index, input] as const]));
  for (const [row, a] of used) {
    into.gradient[row] = (into.gradient[row] ?? 0) + surprise * a;
    const line = into.curvature[row];
    if (!line) continue;
    for (const [column, b] of used) line[column] = (line[column] ?? 0) + spread * a * b;
  }
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (let pivot = 0; pivot < size; pivot++) {
    const head = rows[pivot] ?? [];
    const divisor = head[pivot] ?? 1;
    for (let below = pivot + 1; below < size; below++) {
      const row = rows[below] ?? [];
      const factor = (row[pivot] ?? 0) / divisor;
      if (factor === 0) continue;
      for (let column = pivot; column <= size; column++)
        row[column] = (row[column] ?? 0) - factor * (head[column] ?? 0);
    }
  }
  const solution: number[] = new Array(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = rows[row]?.[size] ?? 0;
    for (let column = row + 1; column < size; column++)
      rest -= (rows[row]?.[column] ?? 0) * (solution[column] ?? 0);
    solution[row] = rest / (rows[row]?.[row] ?? 1);
  }
  return solution;
}
