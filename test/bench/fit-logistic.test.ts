import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../bench/fit-logistic';

const example = (positive: boolean, ...values: number[]) => ({ values, positive, weight: 1 });
const EXAMPLES = [
  example(true, 1, 0),
  example(true, 1, 1),
  example(true, 2, 1),
  example(false, 0, 1),
  example(false, 0, 0),
  example(false, 1, 1),
];

describe('fitLogistic', () => {
  it('gives the same digits twice', () => {
    expect(fitLogistic(EXAMPLES, 2, { penalty: 0.5 })).toEqual(fitLogistic(EXAMPLES, 2, { penalty: 0.5 }));
  });

  it('finds which way a feature speaks', () => {
    const [, first = 0, second = 0] = fitLogistic(EXAMPLES, 2, { penalty: 0.5 });
    expect(first).toBeGreaterThan(0.5);
    expect(second).toBeLessThan(first);
  });

  it('keeps to what is expected where the examples say nothing', () => {
    const silent = EXAMPLES.map(({ positive, weight }) => ({ positive, weight, values: [0, 0] }));
    const [, first, second] = fitLogistic(silent, 2, { penalty: 0.5, expected: [2, -1] });
    expect(first).toBeCloseTo(2, 6);
    expect(second).toBeCloseTo(-1, 6);
  });
});
