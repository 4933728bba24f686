/**
 * Milliseconds until a sender may publish: now, if this second of the clock is his and he has not published in it, else when the next
 * of his begins.
 * @param last the second in which he published last
 * @param share every `of`-th second is his, counted from `place`
 */
export function untilTurn(
  now: Date,
  last: number | undefined,
  { of, place }: { readonly of: number; readonly place: number },
): number {
  const second = Math.floor(now.getTime() / 1000);
  const isHis = second % of === place;
  if (isHis && second !== last) return 0;
  const next = second + 1 + ((((place - second - 1) % of) + of) % of);
  return next * 1000 - now.getTime();
}
