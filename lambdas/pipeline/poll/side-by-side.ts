/**
 * Does the work for each of many, so many at the same time. One that fails holds up no other.
 * @returns what was thrown, in the order in which it was
 */
export async function sideBySide<Of>(
  all: readonly Of[],
  atOnce: number,
  work: (one: Of) => Promise<unknown>,
): Promise<readonly unknown[]> {
  const waiting = all.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const one of waiting) {
      try {
        await work(one);
      } catch (failure) {
        failures.push(failure);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker));
  return failures;
}
