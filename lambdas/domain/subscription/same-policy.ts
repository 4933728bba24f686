/** Whether two policies say the same. Lists are compared as sets: their order means nothing to SNS. */
export function samePolicy(a: unknown, b: unknown): boolean {
  const sorted = (policy: unknown): string =>
    JSON.stringify(policy ?? {}, (_, value: unknown) => {
      if (Array.isArray(value)) return [...value].sort();
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).sort(([x], [y]) => x.localeCompare(y)));
    });
  return sorted(a) === sorted(b);
}
