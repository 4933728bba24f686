/** A share as a percentage with one decimal. */
export function percent(hits: readonly number[]): string {
  return `${((100 * hits.reduce((sum, hit) => sum + hit, 0)) / Math.max(1, hits.length)).toFixed(1)} %`;
}

/** Standard error of a share, by 1,000 resamplings with a fixed seed, in percentage points. */
export function bootstrapError(hits: readonly number[]): string {
  let state = 20261123;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const means = Array.from({ length: 1000 }, () => {
    let sum = 0;
    for (let draw = 0; draw < hits.length; draw++) sum += hits[Math.floor(random() * hits.length)] ?? 0;
    return sum / Math.max(1, hits.length);
  });
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  return (100 * Math.sqrt(means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / means.length)).toFixed(
    1,
  );
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
