/** The longest time in milliseconds for which nothing else had its turn while something was done, and what came of it. */
export async function longestStretch<T>(
  work: () => Promise<T>,
): Promise<{ readonly stretchMs: number; readonly result: T }> {
  let stretchMs = 0;
  let last = performance.now();
  const note = () => {
    const now = performance.now();
    stretchMs = Math.max(stretchMs, now - last);
    last = now;
  };
  const ticking = setInterval(note, 1);
  const result = await work();
  note();
  clearInterval(ticking);
  return { stretchMs, result };
}
